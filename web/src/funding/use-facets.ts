// How many rows each value of a filter would leave under the other filters. The rows are asked first, the counts after
// them.
import { useState } from 'react';
import { useLaterAnswer } from '../answers.ts';
import { stepsOf } from '../form/powers.ts';
import {
  type ForceState,
  type FundingFilter,
  type FundingGroupBy,
  FundingPowers,
  FundingStates,
  FundingTree,
  FundingValues,
} from '../generated/operations.ts';
import type { Leaf } from '../parts/tree.ts';

export type Counted = { readonly value: string; readonly name: string; readonly count: number };

type Values = { readonly values: readonly Counted[]; readonly total: number };

/**
 * The values of a group, most rows first, a hundred at most; undefined until they are known. `leave` names the filter
 * that does not count here; `named` keeps those by whose name these words stand.
 */
export const useValues = (
  group: FundingGroupBy,
  filter: FundingFilter,
  leave: keyof FundingFilter,
  named = '',
): Values | undefined => {
  const { answer } = useLaterAnswer(FundingValues, {
    group,
    filter: { ...filter, [leave]: undefined },
    named: named || null,
    first: 100,
  });
  if (!answer) return undefined;
  const { nodes, totalCount } = answer.fundingBy;
  return { values: nodes.map(({ key, name, rows }) => ({ value: key, name, count: rows })), total: totalCount };
};

/** How many rows each of these entities would leave, by id. */
export const useCountsOf = (
  group: FundingGroupBy,
  filter: FundingFilter,
  leave: keyof FundingFilter,
  ids: readonly string[],
): ReadonlyMap<string, number> | undefined => {
  const asked = { group, filter: { ...filter, [leave]: ids }, first: 100 };
  const { answer } = useLaterAnswer(FundingValues, ids.length > 0 ? asked : null);
  return answer && new Map(answer.fundingBy.nodes.map(({ key, rows }) => [key, rows]));
};

/** The same for places and fields, with what they lie in. */
export const useTree = (
  group: 'REGION' | 'INDUSTRY',
  filter: FundingFilter,
  leave: keyof FundingFilter,
): readonly (Counted & Leaf)[] => {
  const { answer } = useLaterAnswer(FundingTree, { group, filter: { ...filter, [leave]: undefined }, first: 100 });
  return (answer?.fundingBy.nodes ?? []).map(({ key, name, rows, entity }) => ({
    value: key,
    name,
    count: rows,
    partOf: entity && 'partOf' in entity ? (entity.partOf?.id ?? null) : null,
  }));
};

/** How many sums of money there are of each size, whatever bounds are set on them; undefined until it is known. */
export const useSizes = (filter: FundingFilter): readonly number[] | undefined => {
  const { minimum: _, maximum: __, ...rest } = filter;
  const { answer } = useLaterAnswer(FundingPowers, { filter: { ...rest, unit: 'CNY' } });
  const amounts = answer?.fundingBy.nodes.flatMap((group) => group.amounts);
  return amounts && stepsOf(amounts.flatMap(({ unit, powers }) => (unit === 'CNY' ? powers : [])));
};

/** How many rows are in each state on the day asked about, or today. */
export const useStates = (filter: FundingFilter): Readonly<Partial<Record<ForceState, number>>> => {
  const on = (state: ForceState): FundingFilter => ({ ...filter, asOf: filter.asOf ?? 'TODAY', states: [state] });
  const { answer } = useLaterAnswer(FundingStates, {
    inForce: on('IN_FORCE'),
    notYet: on('NOT_YET'),
    ended: on('ENDED'),
    unknown: on('UNKNOWN'),
  });
  if (!answer) return {};
  return {
    IN_FORCE: answer.inForce.totalCount,
    NOT_YET: answer.notYet.totalCount,
    ENDED: answer.ended.totalCount,
    UNKNOWN: answer.unknown.totalCount,
  };
};

/** The last value that was ready. */
export const useSettled = <T>(value: T, ready: boolean): T => {
  const [settled, setSettled] = useState(value);
  const isNew = ready && JSON.stringify(settled) !== JSON.stringify(value);
  if (isNew) setSettled(value);
  return isNew ? value : settled;
};
