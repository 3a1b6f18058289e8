// Corrections of keys by people and what they are needed for; those of facts are in correction.ts.
import { isFactStatement, type KeyStatement, nameStatement, pairStatement, parseKey } from '../../model/index.ts';
import type { Context, Corrections } from '../context.ts';
import { refusal } from '../errors.ts';
import type { NameInput, Resolvers, StatementInput } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { asEntity } from '../narrow.ts';
import { pageOf, plainConnection } from '../page.ts';

export const identity: Resolvers = {
  Query: {
    statements: async (_root, args, { graph, limits }) => {
      const page = await graph.statements({ about: 'keys' }, pageOf(limits, args));
      return plainConnection({ ...page, items: page.items.filter((statement) => !isFactStatement(statement)) }, args);
    },
    ambiguities: async (_root, args, { graph, limits }) =>
      plainConnection(await graph.ambiguities(pageOf(limits, args)), args),
  },
  Mutation: {
    stateSame: (_root, { input }, context) => state(context, 'same', input),
    stateDifferent: (_root, { input }, context) => state(context, 'different', input),
    stateName: async (_root, { input }, context) => {
      const corrections = await context.authorisedCorrections();
      return keep(context, corrections, nameOf(bounded(context.limits, input), momentOf(context)));
    },
    revoke: async (_root, args, { authorisedCorrections, loaders, limits }) => {
      const corrections = await authorisedCorrections();
      const { id } = bounded(limits, args);
      await corrections.revoke(id);
      loaders.forget();
      return { id };
    },
  },
  Statement: {
    name: (statement) => (statement.kind === 'name' ? statement.name : null),
    at: ({ at }) => at ?? null,
    entityA: async ({ a }, _args, { loaders }) => asEntity(await loaders.node(a)),
    entityB: async ({ b }, _args, { loaders }) => asEntity(await loaders.node(b)),
  },
  Ambiguity: {
    entityA: async ({ a }, _args, { loaders }) => asEntity(await loaders.node(a)),
    entityB: async ({ b }, _args, { loaders }) => asEntity(await loaders.node(b)),
  },
};

const state = async (context: Context, kind: 'same' | 'different', input: StatementInput) => {
  const corrections = await context.authorisedCorrections();
  return keep(context, corrections, statementOf(kind, bounded(context.limits, input), momentOf(context)));
};

const keep = async (context: Context, corrections: Corrections, statement: KeyStatement) => {
  await corrections.state(statement);
  context.loaders.forget();
  return { statement };
};

/** The moment of a correction by the server's clock. */
export const momentOf = ({ now }: Context): string => now().toISOString();

/** The correction, if it speaks of two keys of one kind and says who speaks and why. */
const statementOf = (kind: 'same' | 'different', input: StatementInput, at: string): KeyStatement => {
  const { a, b } = input;
  const [kindA, kindB] = [a, b].map((key) => parseKey(key)?.kind);
  if (kindA === undefined || kindB === undefined || kindA !== kindB)
    throw refusal('BAD_INPUT', 'a and b must be keys of one kind of entity: agency:420100/科创局.');
  if (a === b) throw refusal('BAD_INPUT', 'a and b are one key.');
  return pairStatement(kind, [a, b], { at, ...signed(input) });
};

const nameOf = (input: NameInput, at: string): KeyStatement => {
  const { key } = input;
  const name = input.name.trim();
  if (!parseKey(key)) throw refusal('BAD_INPUT', 'key must be the key of an entity: agency:420100/科创局.');
  if (name === '') throw refusal('BAD_INPUT', 'name must not be empty.');
  return nameStatement(key, name, { at, ...signed(input) });
};

const signed = (input: { readonly by: string; readonly reason: string }) => {
  const [by, reason] = [input.by.trim(), input.reason.trim()];
  if (by === '' || reason === '') throw refusal('BAD_INPUT', 'by and reason must not be empty.');
  return { by, reason };
};
