// Corrections of facts by people: the mutations that make them, and the list of them with what became of each.
import { type FactStatement, type FieldValue, isFactStatement, type Signature } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { factStatement } from '../corrections/fact-statement.ts';
import { relationStatement } from '../corrections/relation-statement.ts';
import type { FieldInput, Resolvers } from '../generated/resolvers.ts';
import { storeSourceId } from '../ids.ts';
import { bounded } from '../limits.ts';
import { pageOf, plainConnection } from '../page.ts';
import { momentOf } from './identity.ts';

export const correction: Resolvers = {
  Query: {
    corrections: async (_root, args, { graph, limits }) => {
      const { state, source } = bounded(limits, args).filter ?? {};
      const filter = {
        about: 'facts' as const,
        ...(state ? { state } : {}),
        ...(source == null ? {} : { source: storeSourceId(source) }),
      };
      const page = await graph.statements(filter, pageOf(limits, args));
      return plainConnection({ ...page, items: page.items.filter(isFactStatement) }, args);
    },
  },
  Mutation: {
    correctFact: (_root, { input }, context) =>
      keep(context, input, (graph, signature) =>
        factStatement(
          graph,
          {
            do: 'correct',
            id: input.id,
            fields: fieldsOf(input.fields),
            ...(input.of == null ? {} : { of: input.of }),
            ...(input.source == null ? {} : { source: input.source }),
          },
          signature,
        ),
      ),
    rejectFact: (_root, { input }, context) =>
      keep(context, input, (graph, signature) => factStatement(graph, { do: 'reject', id: input.id }, signature)),
    addFact: (_root, { input }, context) =>
      keep(context, input, (graph, signature) => {
        const { kind, source, span, of } = input;
        return factStatement(
          graph,
          { do: 'add', kind, source, span, fields: fieldsOf(input.fields), holders: of ?? [] },
          signature,
        );
      }),
    correctRelation: (_root, { input }, context) =>
      keep(context, input, (graph, signature) => {
        const { type, from, to, span, fields } = input;
        return relationStatement(
          graph,
          { do: 'correct', type, from, to, span: span ?? null, fields: fieldsOf(fields) },
          signature,
        );
      }),
    rejectRelation: (_root, { input }, context) =>
      keep(context, input, (graph, signature) => {
        const { type, from, to, span } = input;
        return relationStatement(graph, { do: 'reject', type, from, to, span: span ?? null, fields: {} }, signature);
      }),
    addRelation: (_root, { input }, context) =>
      keep(context, input, (graph, signature) => {
        const { type, from, to, span, role, name } = input;
        const fields = { ...(role == null ? {} : { role }), ...(name == null ? {} : { name }) };
        return relationStatement(graph, { do: 'add', type, from, to, span, fields }, signature);
      }),
  },
  Correction: {
    about: ({ target }) =>
      target.what === 'fact' ? target.fact.kind : target.what === 'relation' ? target.type : 'Document',
    fields: ({ fields, was, binds, holders }) => [
      ...Object.entries(fields).map(([name, value]) => ({
        name,
        value: inWords(value),
        was: inWords(was?.[name] ?? null),
      })),
      ...(binds === undefined ? [] : [{ name: 'binds', value: boundInWords(binds, holders), was: null }]),
    ],
    words: ({ target }) => wordsOf(target),
    state: async ({ id }, _args, { loaders }) =>
      (await loaders.attachments(id)).some(({ problem }) => problem === null) ? 'attached' : 'unattached',
    places: ({ id }, _args, { loaders }) => loaders.attachments(id),
  },
  CorrectionPlace: {
    source: ({ source }) => ({ kind: 'Source', id: source }),
    fact: async ({ fact }, _args, { loaders }) => {
      const node = fact === null ? null : await loaders.node(fact);
      return node && 'properties' in node ? node : null;
    },
  },
  Corrected: {
    id: ({ statement }) => statement,
    added: ({ original }) => original === null,
    original: ({ original }) =>
      Object.entries(original ?? {}).map(([name, value]) => ({ name, value: inWords(value) })),
  },
};

type Make = (graph: Context['graph'], signature: Signature) => Promise<FactStatement>;

const keep = async (
  context: Context,
  input: { readonly by: string; readonly reason: string },
  make: Make,
): Promise<{ readonly correction: FactStatement }> => {
  const corrections = await context.authorisedCorrections();
  const { by, reason } = bounded(context.limits, input);
  const statement = await make(context.graph, { by, reason, at: momentOf(context) });
  await corrections.state(statement);
  context.loaders.forget();
  return { correction: statement };
};

const fieldsOf = (fields: readonly FieldInput[]): Record<string, string | null> =>
  Object.fromEntries(fields.map(({ name, value }) => [name, value ?? null]));

const wordsOf = (target: FactStatement['target']) => {
  const anchor = target.what === 'fact' ? target.fact : target.what === 'relation' ? target.words : target.part;
  if (!anchor) return null;
  const { words, before, after } = anchor;
  return { words, before, after };
};

/** What a condition binds: the words of the awards or the measure, or `document`, `nothing`. */
const boundInWords = (binds: FactStatement['binds'], holders: FactStatement['holders']): string =>
  binds === 'holders' ? holders.map(({ words }) => words).join('; ') : String(binds);

const inWords = (value: FieldValue): string | null => (value === null ? null : String(value));
