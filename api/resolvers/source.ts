// Sources: their text, passages, origins and diagnostics.
import { CetuError, originUrl } from '../../model/index.ts';
import type { Context } from '../context.ts';
import { refusal } from '../errors.ts';
import { excerptAt } from '../excerpts.ts';
import { diagnosticFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { sourceGlobalId, storeSourceId } from '../ids.ts';
import { bounded } from '../limits.ts';
import { asFact, factsAmong } from '../narrow.ts';
import { originalAddress } from '../originals.ts';
import { pageOf, plainConnection } from '../page.ts';
import type { SourceParent } from '../parents.ts';
import { documentsAt, documentsOf, listedSource } from '../places.ts';

export const source: Resolvers = {
  Query: {
    sources: async (_root, args, { graph, limits }) =>
      plainConnection(await sourcesPage({ graph, limits }, args), args),
    arrivals: async (_root, args, { graph, limits }) => {
      const page = await graph.arrivals(pageOf(limits, args));
      const items = page.items.map(({ id, at }) => ({ source: sourceParent(id), at }));
      return plainConnection({ ...page, items }, args);
    },
    source: async (_root, args, { graph, loaders, limits }) => {
      const { id, path } = bounded(limits, args);
      if ((id == null) === (path == null)) throw refusal('BAD_INPUT', 'source needs an id or a path, and not both.');
      const known = id == null ? await graph.byOrigin(path ?? '') : await loaders.node(storeSourceId(id));
      return known && sourceParent(known.id);
    },
    sourceText: (_root, args, { graph, limits }) => {
      const { source: id, span, context } = bounded(limits, args);
      return excerptAt(graph, storeSourceId(id), span, context ?? 200);
    },
    diagnostics: async (_root, args, { graph, limits }) =>
      plainConnection(
        await graph.diagnostics(diagnosticFilter(bounded(limits, args).filter), pageOf(limits, args)),
        args,
      ),
  },
  Source: {
    id: ({ id }) => sourceGlobalId(id),
    title: async ({ id }, _args, context) => (await recordOf(context, id)).title,
    subject: async ({ id }, _args, context) => {
      const { title } = await recordOf(context, id);
      return listedSource(context.loaders, { id, title });
    },
    origins: async ({ id }, _args, context) => (await recordOf(context, id)).origins,
    original: async ({ id }, _args, context) => {
      const original = await context.originals?.find((await recordOf(context, id)).origins);
      if (!original) return null;
      const { name, isPdf, bytes } = original;
      return { url: originalAddress(sourceGlobalId(id)), name, size: bytes.length, isPdf };
    },
    rules: async ({ id }, _args, context) => (await recordOf(context, id)).rules,
    status: async ({ id }, _args, context) => (await recordOf(context, id)).status,
    length: async ({ id }, _args, context) => (await recordOf(context, id)).length,
    documents: ({ id }, _args, { loaders }) => documentsOf(loaders, id),
    sections: async ({ id }, _args, { loaders }) =>
      factsAmong(await loaders.allNeighbours(id, ['HAS_PART'], 'out'), 'Section'),
    text: async ({ id }, args, { graph }) => {
      const start = args.start ?? 0;
      const excerpt = await excerptAt(graph, id, { start, end: start + (args.length ?? 20_000) }, 0);
      return excerpt ?? gone(id);
    },
    passages: async ({ id }, args, { graph, limits }) =>
      plainConnection(await graph.passages(id, pageOf(limits, args)), args),
    diagnostics: async ({ id }, args, { graph, limits }) =>
      plainConnection(await graph.diagnostics({ source: id }, pageOf(limits, args)), args),
  },
  Origin: { url: originUrl },
  Excerpt: {
    source: ({ source: id }) => sourceParent(id),
    quote: ({ text, span }) => text.slice(span.start, span.end),
    hasNext: async ({ source: id, extent }, _args, context) => extent.end < (await recordOf(context, id)).length,
  },
  Passage: {
    source: ({ source: id }) => sourceParent(id),
    path: ({ section }) => section,
    section: async ({ sectionId }, _args, { loaders }) =>
      sectionId === null ? null : asFact(await loaders.node(sectionId), 'Section'),
    documentTitle: ({ document }) => document.title,
    documentType: ({ document }) => document.type,
    docNumber: ({ document }) => document.docNumber,
    regionName: ({ document }) => document.region,
    date: ({ document }) => document.date,
    document: async ({ source: id, span }, _args, { loaders }) => (await documentsAt(loaders, id, span))[0] ?? null,
  },
  Diagnostic: {
    source: ({ source: id }) => sourceParent(id),
    named: ({ message }, _args, { findRule }) => [
      ...new Set([...message.matchAll(idsOfRules)].flatMap(([id]) => (findRule(id) ? [id] : []))),
    ],
  },
};

/** `amount-role/given-sum`, wherever it stands among other words. */
const idsOfRules = /(?<![a-z0-9-])[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*/gu;

const sourceParent = (id: string): SourceParent => ({ kind: 'Source', id });

const sourcesPage = async (
  { graph, limits }: Pick<Context, 'graph' | 'limits'>,
  args: { readonly first?: number | null | undefined; readonly after?: string | null | undefined },
) => {
  const page = await graph.sources(pageOf(limits, bounded(limits, args)));
  return { ...page, items: page.items.map(({ id }) => sourceParent(id)) };
};

const recordOf = async ({ loaders }: Context, id: string) => {
  const node = await loaders.node(id);
  return node?.kind === 'Source' ? node : gone(id);
};

const gone = (id: string): never => {
  throw new CetuError('NOT_FOUND', `The source ${sourceGlobalId(id)} is not here any more.`);
};
