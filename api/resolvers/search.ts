// Search: passages from the index, with filters by entities resolved to sources through the graph, and names by what
// the graph knows.
import { documentTypes, readOnce } from '../../model/index.ts';
import type { SearchFilter } from '../../search/index.ts';
import type { Context } from '../context.ts';
import { refusal } from '../errors.ts';
import { filterAsked } from '../filters.ts';
import type { QuerySearchArgs, Resolvers } from '../generated/resolvers.ts';
import { industryFacet } from '../industry-facet.ts';
import { bounded } from '../limits.ts';
import { entitiesAmong, oneOf } from '../narrow.ts';
import { boundedFirst, connectionOf, pageOf } from '../page.ts';
import type { SearchConnectionParent } from '../parents.ts';
import { rangesIn } from '../ranges.ts';
import { regionFacet } from '../region-facet.ts';
import { isRegionKey, searchFilter, sourcesOfAgency } from '../search-filter.ts';
import { namesIn, understoodOf } from '../understanding.ts';

/** The filter as the index takes it; a key of nothing is refused (filters.ts). */
const filterOfIndex = async (context: Context, filter: QuerySearchArgs['filter']): Promise<SearchFilter> => {
  await filterAsked(context, { filter: filter && { ...filter, regions: filter.regions?.filter(isRegionKey) } });
  return searchFilter(context, filter);
};

const searched = async (context: Context, args: QuerySearchArgs): Promise<SearchConnectionParent> => {
  // A pasted question of any length is read as far as the index reads it.
  const { text, ...bound } = args;
  const { filter, order, synonyms, asTyped, narrower } = bounded(context.limits, bound);
  const book = await context.names();
  const asked = {
    text,
    filter: await filterOfIndex(context, filter),
    page: pageOf(context.limits, args),
    order: order ?? 'relevance',
    synonyms: synonyms ?? true,
    names: synonyms === false ? [] : await namesIn(context.graph, book, text, narrower ?? []),
    asTyped: asTyped ?? [],
    agencySources: (name: string) => sourcesOfAgency(context.graph, name),
  };
  const found = await context.search.search(asked);
  const { hits, cursors, hasNext, total, facets, terms, understood, conditions, unread, meaning } = found;
  return {
    ...connectionOf(
      { items: hits, cursors, hasNext, total },
      args,
      (hit) => hit,
      (_hit, cursor, node) => ({ cursor, node }),
    ),
    facets: { ...facets, within: filter?.within ?? true, bySource: readOnce(() => context.search.bySource(asked)) },
    terms,
    understood: understood.map((part) => understoodOf(book, part)),
    conditions,
    unread,
    meaning,
    asked,
  };
};

const mostMeant = 3;
// The index looks for so many.
const mostCompleting = 8;
const mostFields = 20;

export const search: Resolvers = {
  Query: {
    search: (_root, args, context) => searched(context, args),
    suggest: async (_root, args, { graph, search: index, limits, names }) => {
      const { prefix } = bounded(limits, args);
      const first = boundedFirst(limits, args.first, 10);
      const book = await names();
      const completing = book
        .completing(prefix.trim(), mostCompleting)
        .map(async (text) => ({ text, names: await namesIn(graph, book, text, []) }));
      return index.suggest(prefix, first, await Promise.all(completing));
    },
    similarPassages: async (_root, args, context) => {
      const { id, filter } = bounded(context.limits, args);
      const first = boundedFirst(context.limits, args.first, 10);
      const hits = await context.search.similar(id, first, await filterOfIndex(context, filter));
      if (hits === null) throw refusal('NOT_FOUND', `There is no passage ${args.id}.`);
      return hits;
    },
  },
  SearchConnection: {
    didYouMean: async ({ totalCount, asked }, _args, { search: index, names }) =>
      totalCount > 0 ? [] : index.respell(asked, mostMeant, (await names()).near(asked.text)),
  },
  Understood: {
    narrower: async ({ entity }, _args, { loaders }) =>
      entity?.kind === 'Industry'
        ? entitiesAmong(await loaders.allNeighbours(entity.id, ['PART_OF'], 'in'), 'Industry').slice(0, mostFields)
        : [],
  },
  SearchFacets: {
    documentTypes: ({ documentTypes: counted }) =>
      counted.flatMap(({ value, count }) => {
        const type = oneOf(documentTypes, value);
        return type ? [{ type, count }] : [];
      }),
    regions: ({ regions, within, bySource }, _args, { graph }) =>
      within ? regionFacet(graph, regions, bySource) : regions,
    industries: async ({ bySource, within }, { first }, { graph, limits }) =>
      (await industryFacet(graph, await bySource(), within)).slice(0, boundedFirst(limits, first, 100)),
  },
  SearchHit: {
    ranges: ({ passage, highlights }) => rangesIn(passage, highlights),
  },
};
