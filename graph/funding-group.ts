// Groups of funding from what a store counts of each role and unit. Pure, the same for every adapter.
import { type AwardRole, awardRoles, sortedBy } from '../model/index.ts';
import type { FundingGroup } from './port.ts';

/** The rows of one group, role and unit. */
export type FundingCount = {
  readonly key: string;
  readonly name: string;
  readonly role: AwardRole;
  readonly unit: string;
  readonly rows: number;
  /** Of those that count, with the least and the greatest amount: null where none counts. */
  readonly count: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
};

/** The groups, most rows first, then by key. */
export const fundingGroups = (counts: readonly FundingCount[]): FundingGroup[] => {
  const groups = [...Map.groupBy(counts, ({ key }) => key).values()].flatMap(groupOf);
  return sortedBy(groups, ({ key }) => key).sort((x, y) => y.rows - x.rows);
};

const groupOf = (counts: readonly FundingCount[]): FundingGroup[] => {
  const [first] = counts;
  if (!first) return [];
  const amounts = sortedBy(counts, ({ unit }) => unit).flatMap(({ role, unit, count, minimum, maximum }) =>
    minimum === null || maximum === null ? [] : [{ role, unit, count, minimum, maximum }],
  );
  return [
    {
      key: first.key,
      name: first.name,
      rows: counts.reduce((sum, { rows }) => sum + rows, 0),
      amounts: amounts.sort((x, y) => awardRoles.indexOf(x.role) - awardRoles.indexOf(y.role)),
    },
  ];
};
