// Whether what holds for a time holds on a day.
import type { Force } from '../model/index.ts';
import type { ForceState } from './port.ts';

/** The state on a day: unknown where no clause gives the first day, unless the last one has passed. */
export const stateOn = ({ from, through }: Force, day: string): ForceState => {
  if (from !== null && day < from) return 'not-yet';
  if (through !== null && day > through) return 'ended';
  return from === null ? 'unknown' : 'in-force';
};
