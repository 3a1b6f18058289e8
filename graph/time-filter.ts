// What a question about time means whatever keeps the days: when something is in force, which last days a filter
// keeps, where those stand that have none, and what is refused.
import { CetuError, type ForceState, isDay } from '../model/index.ts';
import type { TimeFilter } from './port.ts';

/** The columns or properties of the first and the last day, in SQL or Cypher. */
export type Days = { readonly from: string; readonly through: string };

/** The state on a day as an expression of SQL and Cypher alike; as `stateOn` of model/ has it. */
export const stateCase = (day: string, { from, through }: Days): string => {
  const state = (name: ForceState): string => `'${name}'`;
  return `CASE WHEN ${day} < ${from} THEN ${state('not-yet')} WHEN ${day} > ${through} THEN ${state('ended')}
    WHEN ${from} IS NULL THEN ${state('unknown')} ELSE ${state('in-force')} END`;
};

/** The conditions on last days, of SQL and Cypher alike, with their parameters. */
export const expiryConditions = (
  { expiresBetween }: TimeFilter,
  through: string,
): { readonly condition: string; readonly parameters: Readonly<Record<string, string>> }[] => {
  const { from, to } = expiresBetween ?? {};
  return [
    ...(expiresBetween ? [{ condition: `${through} IS NOT NULL`, parameters: {} }] : []),
    ...(from === undefined ? [] : [{ condition: `${through} >= $expiresFrom`, parameters: { expiresFrom: from } }]),
    ...(to === undefined ? [] : [{ condition: `${through} <= $expiresTo`, parameters: { expiresTo: to } }]),
  ];
};

/** The last day as it is sorted by: what has none stands behind all days. */
export const sortedLastDay = (through: string): string => `coalesce(${through}, '~')`;

/** Throws INPUT for a day that is none, for states without one, and for days that end before they begin. */
export const checkTime = ({ asOf, states, expiresBetween }: TimeFilter): void => {
  const { from, to } = expiresBetween ?? {};
  for (const day of [asOf, from, to])
    if (day !== undefined && !isDay(day)) throw new CetuError('INPUT', `${day} is not a day like 2024-05-01`);
  if (states && asOf === undefined) throw new CetuError('INPUT', 'A filter by state needs the day of asOf');
  if (from !== undefined && to !== undefined && from > to)
    throw new CetuError('INPUT', `Nothing ends between ${from} and ${to}: the first day is the later one`);
};
