// What a question about funding means whatever keeps the rows: its unit, over which edges rows belong to entities, and
// by what rows are sorted. When a row is in force time-filter.ts says.
import { CetuError, type EdgeType } from '../model/index.ts';
import type { FundingFilter, FundingGroupBy, FundingOrder, WithinFilter } from './port.ts';
import { type Asked, type SortKey, takesWithin } from './questions.ts';

/** The unit that amounts are compared in. */
export const unitOf = ({ unit }: FundingFilter): string => unit ?? 'CNY';

/** Whether only rows of that unit are kept. */
export const keepsOneUnit = ({ unit, minimum, maximum }: FundingFilter): boolean =>
  unit !== undefined || minimum !== undefined || maximum !== undefined;

/**
 * An edge that leads from a row to an entity: from its measure, or from its document where a text of that says so
 * itself.
 */
export type FundingLead = { readonly from: 'measure' | 'document'; readonly type: EdgeType };

export const fundingLeads = {
  agency: { from: 'measure', type: 'RESPONSIBLE' },
  industry: { from: 'measure', type: 'SUPPORTS' },
  // Not one that another document says when it cites this one.
  issuer: { from: 'document', type: 'ISSUED_BY' },
  region: { from: 'document', type: 'GOVERNS' },
} as const satisfies Record<string, FundingLead>;

export type FundingGroupLead = FundingLead & { readonly within: boolean };

/**
 * The edge by which rows belong to a group's entities, and whether to what these lie in too; null for groups by values
 * of their own.
 */
export const fundingGroupLead = (group: FundingGroupBy, { within = true }: WithinFilter): FundingGroupLead | null => {
  if (group === 'agency' || group === 'issuer') return { ...fundingLeads[group], within: false };
  return group === 'industry' || group === 'region' ? { ...fundingLeads[group], within } : null;
};

/** The edges that a filter follows, each with the entities of which it must lead to one. */
export const fundingLeadsOf = (filter: FundingFilter): (FundingLead & Asked<string>)[] =>
  (
    [
      ['agencies', fundingLeads.agency],
      ['industries', fundingLeads.industry],
      ['issuers', fundingLeads.issuer],
      ['regions', fundingLeads.region],
    ] as const
  ).flatMap(([name, lead]) => {
    const keys = filter[name];
    return keys ? [{ ...lead, name, keys, within: takesWithin(name, filter) }] : [];
  });

/** `otherUnit` is 0 for the unit that amounts are compared in, 1 for others. */
type FundingSort = SortKey<'source' | 'start' | 'row' | 'otherUnit' | 'unit' | 'value' | 'date' | 'through'>;

const row: FundingSort = { by: 'row', type: 'string' };
const byAmount = (down: boolean): readonly FundingSort[] => [
  { by: 'otherUnit', type: 'number' },
  { by: 'unit', type: 'string' },
  { by: 'value', type: 'number', down },
  row,
];

export const fundingSorts: Readonly<Record<FundingOrder, readonly FundingSort[]>> = {
  'text-order': [{ by: 'source', type: 'string' }, { by: 'start', type: 'number' }, row],
  'amount-descending': byAmount(true),
  'amount-ascending': byAmount(false),
  'date-descending': [{ by: 'date', type: 'string', down: true }, row],
  'last-day': [{ by: 'through', type: 'string' }, row],
};

/** Throws INPUT unless rows are to be counted by one thing or by two. */
export const checkGroups = (groups: readonly FundingGroupBy[]): void => {
  if (groups.length < 1 || groups.length > 2 || new Set(groups).size < groups.length)
    throw new CetuError('INPUT', `Funding is counted by one thing or by two, not by ${groups.join(', ') || 'none'}`);
};
