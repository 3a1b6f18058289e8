// Agencies: where they belong, what they issued, and for which measures they are named.
import { agencyKinds, agencyMethods } from '../../model/index.ts';
import { filterAsked, listFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import type { Loaders } from '../loaders.ts';
import { entityCalled } from '../lookup.ts';
import { asFact, entitiesAmong, oneOf, present } from '../narrow.ts';
import { connectionOf, pageOf } from '../page.ts';
import { distinctEntities, entitiesPage, keptEnds, linkedDocuments, measuresAsked, timelinePage } from './lists.ts';
import { agencyRole } from './measure.ts';
import { entityFields, whole } from './node.ts';

export const agency: Resolvers = {
  Query: {
    agencies: async (_root, args, context) =>
      entitiesPage(
        context,
        { kind: 'Agency', filter: listFilter(await filterAsked(context, args)), order: args.order ?? 'name' },
        args,
      ),
    agency: (_root, args, context) => entityCalled(context, 'Agency', args),
  },
  Agency: {
    ...entityFields,
    kind: whole(({ agencyKind }) => oneOf(agencyKinds, agencyKind)),
    generic: (parent, args, context) => parent.generic ?? whole(({ generic }) => generic)(parent, args, context),
    links: async ({ id }, _args, { loaders }) =>
      (await loaders.links(id)).map(({ method, times, ...link }) => ({
        ...link,
        method: oneOf(agencyMethods, method) ?? 'this-text',
        sources: times,
      })),
    region: async ({ id }, _args, { loaders }) =>
      entitiesAmong(await loaders.allNeighbours(id, ['IN'], 'out'), 'Region')[0] ?? null,
    partOf: async ({ id }, _args, { loaders }) =>
      entitiesAmong(await loaders.allNeighbours(id, ['PART_OF'], 'out'), 'Agency')[0] ?? null,
    followedBy: ({ id }, _args, { loaders }) => successions(loaders, id, 'out'),
    follows: ({ id }, _args, { loaders }) => successions(loaders, id, 'in'),
    parts: ({ id }, args, context) =>
      distinctEntities(context, { id, via: 'PART_OF', direction: 'in' }, 'Agency', args),
    measures: async ({ id }, args, context) =>
      connectionOf(
        await context.loaders.neighbours(
          id,
          ['RESPONSIBLE'],
          'in',
          keptEnds(pageOf(context.limits, args), 'Measure', await measuresAsked(context, args)),
        ),
        args,
        ({ node }) => present(asFact(node, 'Measure'), id),
        ({ role, provenance }, cursor, node) => ({ cursor, node, role: agencyRole(role), provenance }),
      ),
    timeline: ({ id }, args, context) => timelinePage(context, id, args),
    issued: ({ id }, args, context) => linkedDocuments(context, { id, via: 'ISSUED_BY', direction: 'in' }, args),
  },
};

/** The bodies at the other ends, each once, with since when. */
const successions = async (loaders: Loaders, id: string, direction: 'in' | 'out') => {
  const found = await loaders.allNeighbours(id, ['FOLLOWED_BY'], direction);
  return entitiesAmong(found, 'Agency').map((agency) => ({
    agency,
    since: found.find(({ node }) => node.id === agency.id)?.role ?? '',
  }));
};
