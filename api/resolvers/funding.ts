// Who funds what: rows as the store gives them. What a row has of its award, measure, conditions and entities is not
// read again; what else is asked of these is read in one call for all rows.
import type { FundingCondition } from '../../graph/index.ts';
import { foldKey } from '../../text/index.ts';
import { asksFor } from '../asked-fields.ts';
import { comparedLines } from '../compare/compared.ts';
import type { Context } from '../context.ts';
import { refusal } from '../errors.ts';
import { answerToFilter, filterAsked, fundingFilter } from '../filters.ts';
import type { Resolvers } from '../generated/resolvers.ts';
import { bounded } from '../limits.ts';
import { asEntity, present } from '../narrow.ts';
import { boundedFirst, pageOf, plainConnection } from '../page.ts';
import type {
  AwardParent,
  ConditionParent,
  FundingGroupParent,
  FundingMemberParent,
  FundingRowParent,
  MeasureParent,
} from '../parents.ts';
import { documentNamed } from './lists.ts';
import { agencyRole, inheritedConditions } from './measure.ts';

export const funding: Resolvers = {
  Query: {
    funding: (_root, args, context, info) =>
      answerToFilter(context, args, async (filter) => {
        const { graph, listFunding, limits, now } = context;
        const asked = [fundingFilter(filter, now), args.order ?? 'text-order', pageOf(limits, args)] as const;
        if (asksFor(info, ['totalCount'])) return plainConnection(await listFunding(...asked), args);
        return plainConnection({ ...(await graph.fundingUncounted(...asked)), total: uncounted }, args);
      }),
    fundingBy: async (_root, args, context, info) => {
      const { countFunding, limits, now } = context;
      const filter = fundingFilter(await filterAsked(context, args), now);
      const first = boundedFirst(limits, args.first, 100);
      const what = asksFor(info, ['amounts', 'leftOut']) ? 'amounts' : 'rows';
      const counted = await countFunding([args.group, ...(args.and ? [args.and] : [])], filter, what);
      const named = foldKey(args.named ?? '');
      const groups = named ? counted.filter((group) => foldKey(memberOf(group).name).includes(named)) : counted;
      return { totalCount: groups.length, nodes: groups.slice(0, first) };
    },
    fundingCompared: async (_root, args, context) => {
      const { limits, now, portion } = context;
      const { sides, by, shared, after } = bounded(limits, args);
      if (sides.length < 2 || sides.length > mostSides)
        throw refusal('BAD_INPUT', `sides takes two to ${mostSides} filters, not ${sides.length}.`);
      const filters = await Promise.all(sides.map((filter) => filterAsked(context, { filter })));
      const comparison = {
        sides: filters.map((filter) => fundingFilter(filter, now)),
        by: by ?? 'measure',
        shared: shared ?? false,
      };
      const first = boundedFirst(limits, args.first, 12);
      const page = await comparedLines(portion, comparison, { first, after });
      return { ...plainConnection(page, args), sums: page.sums, allSums: page.all };
    },
  },
  ComparedCell: {
    best: ({ best }, _args, { loaders }) => Promise.all(best.map(async (id) => present(await loaders.row(id), id))),
  },
  FundingRow: {
    award: (row) => awardOf(row),
    measure: (row) => measureOf(row),
    agencies: ({ agencies }) =>
      agencies.map(({ role, provenance, ...agency }) => ({
        agency: { ...agency, kind: 'Agency' },
        role: agencyRole(role),
        provenance,
      })),
    issuers: ({ issuers }) => issuers.map((issuer) => ({ ...issuer, kind: 'Agency' })),
    industries: ({ industries }) => industries.map((industry) => ({ ...industry, kind: 'Industry' })),
    conditions: ({ conditions }) => conditions.map(conditionOf),
    inheritedConditions: (row, _args, context) => inheritedConditions(context, measureOf(row)),
    document: ({ document }) => ({ ...document, kind: 'Document' }),
    path: ({ measure }) => measure.path,
    statedBy: ({ statedBy }, _args, { loaders }) =>
      Promise.all(statedBy.map(async (id) => present(await loaders.row(id), id))),
    corrected: ({ corrected }) => corrected.map(({ of, ...rest }) => ({ of, corrected: rest })),
  },
  FundingAmendment: { by: ({ by }, _args, context) => documentNamed(context, by) },
  FundingGroup: {
    key: (group) => memberOf(group).key,
    name: (group) => memberOf(group).name,
    entity: (group, _args, context) => entityOf(context, memberOf(group)),
    and: ({ members }) => members[1] ?? null,
  },
  FundingMember: { entity: (member, _args, context) => entityOf(context, member) },
  AmountRange: {
    largest: async ({ largest }, _args, { loaders }) => present(await loaders.row(largest), largest),
  },
};

const mostSides = 4;

/** What nobody asks for is not counted. No number, which GraphQL would refuse to show. */
const uncounted = Number.NaN;

/** The first thing that a group is counted by. */
const memberOf = ({ members: [member] }: FundingGroupParent): FundingMemberParent => present(member ?? null, 'a group');

const entityOf = async ({ loaders }: Context, { by, key }: FundingMemberParent) =>
  plain.has(by) ? null : asEntity(await loaders.node(key));

/** What rows are counted by that is a value and no entity. */
const plain: ReadonlySet<FundingMemberParent['by']> = new Set([
  'role',
  'instrument',
  'documentType',
  'year',
  'recipient',
  'metric',
]);

export const conditionOf = ({ id, provenance, ...properties }: FundingCondition): ConditionParent => ({
  ...provenance,
  kind: 'Condition',
  id,
  properties,
});

const awardOf = ({ award: { id, ...properties }, provenance }: FundingRowParent): AwardParent => ({
  ...provenance,
  kind: 'Award',
  id,
  properties,
});

export const measureOf = ({ measure: { id, ...properties } }: FundingRowParent): MeasureParent => ({
  kind: 'Measure',
  id,
  properties,
});
