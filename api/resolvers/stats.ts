// The store in figures.
import { filterAsked, timedFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { boundedFirst } from '../page.ts';
import type { FacetValue } from '../parents.ts';
import { enums } from './enums.ts';

export const stats: Resolvers = {
  Query: {
    stats: (_root, _args, { graph }) => graph.stats(),
    counts: async (_root, args, context) => {
      const { graph, limits } = context;
      const filter = timedFilter(await filterAsked(context, args), context.now);
      const counts = (await graph.counts(args.kind, args.facet, filter)).slice(
        0,
        boundedFirst(limits, args.first, 100),
      );
      const names = enumOf[args.facet];
      return names ? counts.map(({ value, count }) => ({ value: nameOf(names, value), count })) : counts;
    },
  },
};

/** The facets whose values the schema enumerates. */
const enumOf: Partial<Record<FacetValue, Readonly<Record<string, string>>>> = {
  documentType: enums.DocumentType,
  instrument: enums.Instrument,
  role: enums.AwardRole,
  outcome: enums.Outcome,
  agencyKind: enums.AgencyKind,
};

const nameOf = (names: Readonly<Record<string, string>>, value: string): string =>
  Object.entries(names).find(([, stored]) => stored === value)?.[0] ?? value;
