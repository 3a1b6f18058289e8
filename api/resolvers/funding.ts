// Who funds what: rows as the store gives them, with the facts and entities that they name read in one call for all rows.
import { fundingFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { asEntity, asFact, present } from '../narrow.ts';
import { boundedFirst, pageOf, plainConnection } from '../page.ts';
import { agencyRole, entityOf, inheritedConditions, measureOf, ownConditions } from './measure.ts';

export const funding: Resolvers = {
  Query: {
    funding: async (_root, args, { graph, limits, now }) => {
      const filter = fundingFilter(bounded(limits, args).filter, now);
      return plainConnection(await graph.funding(filter, args.order ?? 'text-order', pageOf(limits, args)), args);
    },
    fundingBy: async (_root, args, { graph, limits, now }) => {
      const filter = fundingFilter(bounded(limits, args).filter, now);
      const first = boundedFirst(limits, args.first, 100);
      const groups = await graph.fundingBy(args.group, filter);
      return {
        totalCount: groups.length,
        nodes: groups.slice(0, first).map((group) => ({ ...group, by: args.group })),
      };
    },
  },
  FundingRow: {
    award: async ({ award }, _args, { loaders }) => present(asFact(await loaders.node(award.id), 'Award'), award.id),
    measure: ({ measure }, _args, context) => measureOf(context, measure.id),
    agencies: ({ agencies }) =>
      agencies.map(({ id, role, provenance }) => ({ id, role: agencyRole(role), provenance })),
    issuers: ({ issuers }, _args, context) => Promise.all(issuers.map(({ id }) => entityOf(context, id))),
    industries: ({ industries }, _args, context) => Promise.all(industries.map(({ id }) => entityOf(context, id))),
    conditions: ({ measure }, _args, context) => ownConditions(context, measure.id),
    inheritedConditions: async ({ measure }, _args, context) =>
      inheritedConditions(context, await measureOf(context, measure.id)),
    document: ({ document }, _args, context) => entityOf(context, document.id),
    path: ({ measure }) => measure.path,
  },
  FundingGroup: {
    entity: async ({ by, key }, _args, { loaders }) =>
      by === 'role' || by === 'instrument' ? null : asEntity(await loaders.node(key)),
  },
};
