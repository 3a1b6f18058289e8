// Groups of funding from how often a store finds each amount. Pure, the same for every adapter.
import { type AwardRole, awardRoles, compareText, sortedBy } from '../model/index.ts';
import { isListedRow } from './funding-repeats.ts';
import type { FundingAmounts, FundingFilter, FundingGroup, LeftOut, Repeat } from './port.ts';

/** The rows of one group that are alike in all this: few, since most amounts are round numbers. */
export type FundingCount = {
  /** The same object for all counts of one group. */
  readonly members: FundingGroup['members'];
  readonly role: AwardRole;
  readonly unit: string;
  readonly per: string | null;
  readonly exact: boolean;
  readonly repeats: Repeat | null;
  readonly value: number;
  readonly rows: number;
  /** The id of the first of them by id. */
  readonly first: string;
};

/** The groups of which a list has rows, most rows first, then by key. */
export const fundingGroups = (counts: readonly FundingCount[], filter: FundingFilter): FundingGroup[] => {
  const groups = [...Map.groupBy(counts, ({ members }) => members).values()]
    .flatMap((alike) => groupOf(alike, filter))
    .filter(({ rows }) => rows > 0);
  return groups.sort((x, y) => y.rows - x.rows || compareKeys(x, y));
};

const compareKeys = ({ members: x }: FundingGroup, { members: y }: FundingGroup): number =>
  x.reduce((order, { key }, at) => order || compareText(key, y[at]?.key ?? ''), 0);

const groupOf = (counts: readonly FundingCount[], filter: FundingFilter): FundingGroup[] => {
  const [first] = counts;
  if (!first) return [];
  const own = counts.filter(({ repeats }) => repeats === null);
  const alike = Map.groupBy(own, ({ role, unit, per }) => `${unit}\n${per ?? ''}\n${role}`);
  const amounts = sortedBy([...alike], ([name]) => name).flatMap(([, same]) => amountsOf(same));
  return [
    {
      members: first.members,
      rows: rowsOf(counts.filter(({ repeats }) => isListedRow(repeats, filter))),
      amounts: amounts.sort((x, y) => awardRoles.indexOf(x.role) - awardRoles.indexOf(y.role)),
      leftOut: reasons.flatMap((reason) => {
        const count = rowsOf(counts.filter((each) => leftOutOf(each) === reason));
        return count > 0 ? [{ reason, count }] : [];
      }),
    },
  ];
};

const reasons: readonly LeftOut[] = ['restated', 'instalment', 'overview', 'quoted', 'no-total', 'not-exact'];

const rowsOf = (counts: readonly FundingCount[]): number => counts.reduce((sum, { rows }) => sum + rows, 0);

/** Why the rows stand in no total; null for those that do. */
const leftOutOf = ({ repeats, role, exact }: FundingCount): LeftOut | null => {
  if (repeats !== null || role !== 'pool') return repeats ?? 'no-total';
  return exact ? null : 'not-exact';
};

/** Amounts of one role, unit and `per`. */
const amountsOf = (counts: readonly FundingCount[]): FundingAmounts[] => {
  const up = [...counts].sort((x, y) => x.value - y.value || compareText(x.first, y.first));
  const [least, greatest] = [up[0], up.at(-1)];
  if (!least || !greatest) return [];
  const count = rowsOf(up);
  const largest = up.find(({ value }) => value === greatest.value) ?? greatest;
  const total = up.filter((each) => leftOutOf(each) === null);
  return [
    {
      role: least.role,
      unit: least.unit,
      per: least.per,
      count,
      minimum: least.value,
      median: (valueAt(up, Math.floor((count - 1) / 2)) + valueAt(up, Math.floor(count / 2))) / 2,
      maximum: greatest.value,
      largest: largest.first,
      total: total.length > 0 ? total.reduce((sum, { value, rows }) => sum + value * rows, 0) : null,
    },
  ];
};

/** The value of the row at this place, from 0, where they stand by value. */
const valueAt = (up: readonly FundingCount[], place: number): number => {
  let before = 0;
  for (const { value, rows } of up) {
    before += rows;
    if (place < before) return value;
  }
  return Number.NaN;
};
