// Corrections by people and what they are needed for. The only mutations of the API.
import { parseKey, type Statement, sortedBy } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { refusal } from '../errors.ts';
import type { Resolvers, StatementInput } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { asEntity } from '../narrow.ts';
import { pageOf, plainConnection } from '../page.ts';

export const identity: Resolvers = {
  Query: {
    statements: async (_root, args, { graph, limits }) =>
      plainConnection(await graph.statements(pageOf(limits, args)), args),
    ambiguities: async (_root, args, { graph, limits }) =>
      plainConnection(await graph.ambiguities(pageOf(limits, args)), args),
  },
  Mutation: {
    stateSame: (_root, { input }, context) => state(context, 'same', input),
    stateDifferent: (_root, { input }, context) => state(context, 'different', input),
    revoke: async (_root, args, { authorisedCorrections, loaders, limits }) => {
      const corrections = await authorisedCorrections();
      const { id } = bounded(limits, args);
      await corrections.revoke(id);
      loaders.forget();
      return { id };
    },
  },
  Statement: {
    entityA: async ({ a }, _args, { loaders }) => asEntity(await loaders.node(a)),
    entityB: async ({ b }, _args, { loaders }) => asEntity(await loaders.node(b)),
  },
  Ambiguity: {
    entityA: async ({ a }, _args, { loaders }) => asEntity(await loaders.node(a)),
    entityB: async ({ b }, _args, { loaders }) => asEntity(await loaders.node(b)),
  },
};

const state = async (context: Context, kind: Statement['kind'], input: StatementInput) => {
  const corrections = await context.authorisedCorrections();
  const statement = statementOf(kind, bounded(context.limits, input));
  await corrections.state(statement);
  context.loaders.forget();
  return { statement };
};

/** The correction, if it speaks of two keys of one kind and says who speaks and why. One pair of keys has one id. */
const statementOf = (kind: Statement['kind'], input: StatementInput): Statement => {
  const [a = '', b = ''] = sortedBy([input.a, input.b], (key) => key);
  const [kindA, kindB] = [a, b].map((key) => parseKey(key)?.kind);
  if (kindA === undefined || kindB === undefined || kindA !== kindB)
    throw refusal('BAD_INPUT', 'a and b must be keys of one kind of entity: agency:420100/科创局.');
  if (a === b) throw refusal('BAD_INPUT', 'a and b are one key.');
  const [by, reason] = [input.by.trim(), input.reason.trim()];
  if (by === '' || reason === '') throw refusal('BAD_INPUT', 'by and reason must not be empty.');
  return { id: `${a} ${b}`, kind, a, b, by, reason };
};
