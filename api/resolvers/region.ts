// Regions and what concerns them.
import { parseKey } from '../../model/index.ts';
import { listFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { entityCalled } from '../lookup.ts';
import { asEntity } from '../narrow.ts';
import { distinctEntities, entitiesPage, linkedDocuments, linkedStatistics, timelinePage } from './lists.ts';

export const region: Resolvers = {
  Query: {
    regions: (_root, args, context) =>
      entitiesPage(
        context,
        { kind: 'Region', filter: listFilter(bounded(context.limits, args).filter), order: args.order ?? 'name' },
        args,
      ),
    region: (_root, args, context) => entityCalled(context, 'Region', args),
  },
  Region: {
    code: ({ keys }) => keys.map(codeIn).find((code) => code !== null) ?? null,
    mentionsWithin: ({ id }, _args, { loaders }) => loaders.mentionsWithin(id),
    partOf: async ({ id }, _args, { loaders }) => asEntity(await loaders.wholeOf(id), 'Region'),
    parts: ({ id }, args, context) =>
      distinctEntities(context, { id, via: 'PART_OF', direction: 'in' }, 'Region', args),
    documents: ({ id }, args, context) => linkedDocuments(context, { id, via: 'GOVERNS', direction: 'in' }, args),
    timeline: ({ id }, args, context) => timelinePage(context, id, args),
    agencies: ({ id }, args, context) => distinctEntities(context, { id, via: 'IN', direction: 'in' }, 'Agency', args),
    statistics: ({ id }, args, context) => linkedStatistics(context, id, args),
  },
};

const codeIn = (key: string): string | null => {
  const parts = parseKey(key);
  return parts && parts.inner === null && parts.within === null && /^\d{6}$/.test(parts.name) ? parts.name : null;
};
