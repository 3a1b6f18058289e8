// Search: passages from the index, with filters by entities resolved to sources through the graph.
import { documentTypes } from '../../model/index.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { oneOf } from '../narrow.ts';
import { boundedFirst, connectionOf, pageOf } from '../page.ts';
import { rangesIn } from '../ranges.ts';
import { regionFacet } from '../region-facet.ts';
import { searchFilter, sourcesOfAgency } from '../search-filter.ts';

export const search: Resolvers = {
  Query: {
    search: async (_root, args, context) => {
      // A pasted question of any length is read as far as the index reads it.
      const { text, ...bound } = args;
      const { filter, order, synonyms } = bounded(context.limits, bound);
      const page = pageOf(context.limits, args);
      const result = await context.search.search({
        text,
        filter: await searchFilter(context, filter),
        page,
        order: order ?? 'relevance',
        synonyms: synonyms ?? true,
        agencySources: (name) => sourcesOfAgency(context.graph, name),
      });
      const { hits, cursors, hasNext, total, facets, terms } = result;
      return {
        ...connectionOf(
          { items: hits, cursors, hasNext, total },
          args,
          (hit) => hit,
          (_hit, cursor, node) => ({ cursor, node }),
        ),
        facets: { ...facets, within: filter?.within ?? true },
        terms,
        synonyms: result.synonyms,
      };
    },
    suggest: (_root, args, { search: index, limits }) =>
      index.suggest(bounded(limits, args).prefix, boundedFirst(limits, args.first, 10)),
  },
  SearchFacets: {
    documentTypes: ({ documentTypes: counted }) =>
      counted.flatMap(({ value, count }) => {
        const type = oneOf(documentTypes, value);
        return type ? [{ type, count }] : [];
      }),
    regions: ({ regions, within }, _args, context) => (within ? regionFacet(context, regions) : regions),
  },
  SearchHit: {
    ranges: ({ passage, highlights }) => rangesIn(passage, highlights),
  },
};
