// The graph as such: what is linked with a thing, and how two things are linked.
import { edgeTypes } from '../../model/index.ts';
import { refusal } from '../errors.ts';
import { filterAsked, timedFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { storeId } from '../ids.ts';
import { bounded } from '../limits.ts';
import { connectionOf, pageOf } from '../page.ts';

const mostPaths = 20;
const longestPath = 6;

export const graph: Resolvers = {
  Query: {
    neighbours: async (_root, args, context) => {
      const { loaders, limits, now } = context;
      const { id, via, direction, kind } = bounded(limits, args);
      if (args.filter && kind == null)
        throw refusal('BAD_INPUT', 'filter needs kind: what can be asked depends on it.');
      const filter = timedFilter(await filterAsked(context, args), now);
      const request = { ...pageOf(limits, args), ...(kind == null ? {} : { ends: { kind, filter } }) };
      const page = await loaders.neighbours(storeId(id), via ?? edgeTypes, direction ?? 'both', request);
      return connectionOf(
        page,
        args,
        ({ node }) => node,
        (neighbour, cursor) => ({ cursor, neighbour }),
      );
    },
    paths: async (_root, args, { graph: store, limits }) => {
      const { from, to } = bounded(limits, args);
      const paths = args.first ?? 3;
      const length = args.length ?? 4;
      if (paths < 1 || length < 1) throw refusal('BAD_INPUT', 'first and length must be at least 1.');
      if (paths > mostPaths || length > longestPath)
        throw refusal('LIMIT', `first may be ${mostPaths} and length ${longestPath} at most.`);
      return store.paths(storeId(from), storeId(to), { paths, length });
    },
  },
  NeighbourEdge: {
    node: ({ neighbour }) => neighbour.node,
    type: ({ neighbour }) => neighbour.type,
    direction: ({ neighbour }) => neighbour.direction,
    role: ({ neighbour }) => neighbour.role,
    provenance: ({ neighbour }) => neighbour.provenance,
  },
};
