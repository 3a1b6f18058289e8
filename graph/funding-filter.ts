// What a filter of funding means whatever keeps the rows: its unit, and what is refused.
import { CetuError } from '../model/index.ts';
import type { FundingFilter } from './port.ts';
import { isDay } from './write/document-view.ts';

/** The unit that amounts are compared in. */
export const unitOf = ({ unit }: FundingFilter): string => unit ?? 'CNY';

/** Whether only rows of that unit are kept. */
export const keepsOneUnit = ({ unit, minimum, maximum }: FundingFilter): boolean =>
  unit !== undefined || minimum !== undefined || maximum !== undefined;

/** Throws INPUT for a day that is none, and for states without one. */
export const checkTime = ({ asOf, states }: FundingFilter): void => {
  if (asOf !== undefined && !isDay(asOf)) throw new CetuError('INPUT', `${asOf} is not a day like 2024-05-01`);
  if (states && asOf === undefined) throw new CetuError('INPUT', 'A filter by state needs the day of asOf');
};
