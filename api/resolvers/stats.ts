// The store in figures.
import { listFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { boundedFirst } from '../page.ts';

export const stats: Resolvers = {
  Query: {
    stats: (_root, _args, { graph }) => graph.stats(),
    counts: async (_root, args, { graph, limits }) => {
      const filter = listFilter(bounded(limits, args).filter);
      return (await graph.counts(args.kind, args.facet, filter)).slice(0, boundedFirst(limits, args.first, 100));
    },
  },
};
