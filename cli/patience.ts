// Waits for a server that went away: what could not be done is tried again after ever longer pauses, for about two minutes,
// which is more than a server takes to be started again.
import { setTimeout as pause } from 'node:timers/promises';
import { CetuError } from '../model/index.ts';
import { say } from './output.ts';

const pauses: readonly number[] = [1, 2, 4, 8, 15, 30, 30, 30];

/**
 * Does the work, again where it fails because a server is away; it must be such that twice is once. Rejects with the last
 * failure when the pauses are used up, or the signal comes.
 */
export const patiently = async <T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  seconds: readonly number[] = pauses,
): Promise<T> => {
  for (const wait of seconds) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CetuError && error.code === 'UNAVAILABLE') || signal.aborted) throw error;
      say(`${error.message.replace(/\.?$/, '.')} Trying again in ${wait} s.`);
      await pause(wait * 1000, null, { signal }).catch(() => undefined);
      if (signal.aborted) throw error;
    }
  }
  return work();
};
