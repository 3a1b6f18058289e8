// Whether what holds for a time holds on a day.
import type { Force } from './graph.ts';

export const forceStates = ['in-force', 'ended', 'not-yet', 'unknown'] as const;
export type ForceState = (typeof forceStates)[number];

/**
 * The state on a day, `2024-05-01`. What has no known first day is unknown until it ends; what has no known last day
 * goes on.
 */
export const stateOn = (force: Force | null, day: string): ForceState => {
  const { from = null, through = null } = force ?? {};
  if (from !== null && day < from) return 'not-yet';
  if (through !== null && day > through) return 'ended';
  return from === null ? 'unknown' : 'in-force';
};
