// Groups of funding from how often a store finds each amount. Pure, the same for every adapter.
import { type AwardRole, awardRoles, compareText, sortedBy, statedElsewhere } from '../model/index.ts';
import { isListedRow } from './funding-repeats.ts';
import type { FundingAmounts, FundingFilter, FundingGroup, LeftOut, Repeat } from './port.ts';

/** The rows of one group, by what else they have in common. */
export type FundingTally = {
  readonly members: FundingGroup['members'];
  readonly alike: readonly FundingAlike[];
};

/** Rows of one group that are alike in all but their amounts. */
export type FundingAlike = FundingKind & { readonly values: readonly FundingValue[] };

export type FundingKind = {
  readonly role: AwardRole;
  readonly unit: string;
  readonly per: string | null;
  readonly exact: boolean;
  readonly repeats: Repeat | null;
  /**
   * The row, where it states an award of another text or one states its own; such a one is alike to itself alone. Else
   * null.
   */
  readonly row: string | null;
};

/** By row, the rows that state it in rules of other texts. */
export type StatedBy = ReadonlyMap<string, readonly string[]>;

/** All of them from pairs, and the rows of either kind. */
export const statedByOf = (
  pairs: readonly { readonly row: string; readonly by: string }[],
): { readonly statedBy: StatedBy; readonly rows: readonly string[] } => ({
  statedBy: new Map([...Map.groupBy(pairs, ({ row }) => row)].map(([row, of]) => [row, of.map(({ by }) => by)])),
  rows: [...new Set(pairs.flatMap(({ row, by }) => [row, by]))],
});

/**
 * How often an amount stands there; few are kept, since most amounts are round numbers. `first` is the first of those
 * rows by id.
 */
export type FundingValue = { readonly value: number; readonly rows: number; readonly first: string };

/** The groups of which a list has rows, most rows first, then by key. */
export const fundingGroups = (
  tallies: readonly FundingTally[],
  filter: FundingFilter,
  statedBy: StatedBy,
): FundingGroup[] => {
  const groups = tallies
    .map(({ members, alike }) => groupOf({ members, alike: countedOnce(alike, statedBy) }, filter))
    .filter(({ rows }) => rows > 0);
  return mostFirst(groups);
};

/** Groups by how many rows they have, then by key. */
export const mostFirst = (groups: readonly FundingGroup[]): FundingGroup[] =>
  [...groups].sort((x, y) => y.rows - x.rows || compareKeys(x, y));

const compareKeys = ({ members: x }: FundingGroup, { members: y }: FundingGroup): number =>
  x.reduce((order, { key }, at) => order || compareText(key, y[at]?.key ?? ''), 0);

/** The same where of rows of one group that state each other's awards all but one say so. */
const countedOnce = (alike: readonly FundingAlike[], statedBy: StatedBy): readonly FundingAlike[] => {
  const own = alike.flatMap(({ row, repeats }) => (row !== null && repeats === null ? [row] : []));
  const stated = statedElsewhere(statedBy, new Set(own));
  if (stated.size === 0) return alike;
  return alike.map((each) =>
    each.row !== null && each.repeats === null && stated.has(each.row) ? { ...each, repeats: 'detailed' } : each,
  );
};

const groupOf = ({ members, alike }: FundingTally, filter: FundingFilter): FundingGroup => {
  const own = alike.filter(({ repeats }) => repeats === null);
  const together = Map.groupBy(own, ({ role, unit, per }) => `${unit}\n${per ?? ''}\n${role}`);
  const amounts = sortedBy([...together], ([name]) => name).flatMap(([, same]) => amountsOf(same));
  return {
    members,
    rows: rowsOf(alike.filter(({ repeats }) => isListedRow(repeats, filter))),
    amounts: amounts.sort((x, y) => awardRoles.indexOf(x.role) - awardRoles.indexOf(y.role)),
    leftOut: reasons.flatMap((reason) => {
      const count = rowsOf(alike.filter((each) => leftOutOf(each) === reason));
      return count > 0 ? [{ reason, count }] : [];
    }),
  };
};

const reasons: readonly LeftOut[] = [
  'restated',
  'instalment',
  'overview',
  'detailed',
  'quoted',
  'no-total',
  'not-exact',
];

const rowsOf = (alike: readonly FundingAlike[]): number => alike.reduce((sum, { values }) => sum + countOf(values), 0);
const countOf = (values: readonly FundingValue[]): number => values.reduce((sum, { rows }) => sum + rows, 0);

/** Why the rows stand in no total; null for those that do. */
const leftOutOf = ({ repeats, role, exact }: FundingKind): LeftOut | null => {
  if (repeats !== null || role !== 'pool') return repeats ?? 'no-total';
  return exact ? null : 'not-exact';
};

/** Amounts of one role, unit and `per`. */
const amountsOf = (alike: readonly FundingAlike[]): FundingAmounts[] => {
  const [kind] = alike;
  const up = alike.flatMap(({ values }) => values).sort((x, y) => x.value - y.value || compareText(x.first, y.first));
  const [least, greatest] = [up[0], up.at(-1)];
  if (!kind || !least || !greatest) return [];
  const { role, unit, per } = kind;
  const count = countOf(up);
  const largest = up.find(({ value }) => value === greatest.value) ?? greatest;
  const total = alike.filter((each) => leftOutOf(each) === null).flatMap(({ values }) => values);
  return [
    {
      ...{ role, unit, per, count },
      minimum: least.value,
      median: (valueAt(up, Math.floor((count - 1) / 2)) + valueAt(up, Math.floor(count / 2))) / 2,
      maximum: greatest.value,
      largest: largest.first,
      total: total.length > 0 ? total.reduce((sum, { value, rows }) => sum + value * rows, 0) : null,
      powers: [...Map.groupBy(up, ({ value }) => powerOf(value))].map(([power, alike]) => ({
        power,
        rows: countOf(alike),
      })),
    },
  ];
};

/** The power of ten at or below a value. */
const powerOf = (value: number): number => (value > 0 ? Math.floor(Math.log10(value) + 1e-9) : 0);

/** The value of the row at this place, from 0, where they stand by value. */
const valueAt = (up: readonly FundingValue[], place: number): number => {
  let before = 0;
  for (const { value, rows } of up) {
    before += rows;
    if (place < before) return value;
  }
  return Number.NaN;
};
