// Industries: the measures that support them beside the statistics about them.
import { listFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { entityCalled } from '../lookup.ts';
import { asEntity } from '../narrow.ts';
import { distinctEntities, entitiesPage, linkedMeasures, linkedStatistics, timelinePage } from './lists.ts';
import { entityFields } from './node.ts';

export const industry: Resolvers = {
  Query: {
    industries: (_root, args, context) =>
      entitiesPage(
        context,
        { kind: 'Industry', filter: listFilter(bounded(context.limits, args).filter), order: args.order ?? 'name' },
        args,
      ),
    industry: (_root, args, context) => entityCalled(context, 'Industry', args),
  },
  Industry: {
    ...entityFields,
    mentionsWithin: ({ id }, _args, { loaders }) => loaders.mentionsWithin(id),
    partOf: async ({ id }, _args, { loaders }) => asEntity(await loaders.wholeOf(id), 'Industry'),
    parts: ({ id }, args, context) =>
      distinctEntities(context, { id, via: 'PART_OF', direction: 'in' }, 'Industry', args),
    timeline: ({ id }, args, context) => timelinePage(context, id, args),
    measures: ({ id }, args, context) => linkedMeasures(context, id, args),
    statistics: ({ id }, args, context) => linkedStatistics(context, id, args),
  },
};
