// Waits for a store that cannot be written at the moment: a server that went away, a file that another process holds.
// What could not be done is tried again after pauses, longer than a server takes to be started again or another
// process needs for its turn.
import { setTimeout as pause } from 'node:timers/promises';
import { CetuError, type ErrorCode } from '../model/index.ts';
import { say } from './output.ts';

/** Seconds between tries, the last of which goes on, and how long after the first failure the last try may begin. */
type Waiting = { readonly pauses: readonly number[]; readonly most: number };

/** By what kept the work from being done; for what is not named there is none. */
export type Patience = Partial<Record<ErrorCode, Waiting>>;

const forItsTurn: Patience = { STORE_LOCKED: { pauses: [1], most: 600 } };
const usual: Patience = { ...forItsTurn, UNAVAILABLE: { pauses: [1, 2, 4, 8, 15, 30], most: 120 } };

/** For opening: who holds a file lets go of it; a server that is not there may have another address. */
export const untilFree = forItsTurn;

/**
 * Does the work, again where it fails because a store is away or held; it must be such that twice is once. Rejects
 * with the last failure when that took too long, or the signal comes.
 */
export const patiently = async <T>(
  work: () => Promise<T>,
  signal: AbortSignal,
  patience: Patience = usual,
): Promise<T> => {
  let failedFirst: number | null = null;
  for (let tries = 0; ; tries++) {
    try {
      return await work();
    } catch (error) {
      failedFirst ??= performance.now();
      const waiting = error instanceof CetuError ? patience[error.code] : undefined;
      const wait = waiting?.pauses[Math.min(tries, waiting.pauses.length - 1)];
      const last = failedFirst + (waiting?.most ?? 0) * 1000;
      if (!(error instanceof CetuError) || wait === undefined || signal.aborted) throw error;
      if (performance.now() + wait * 1000 > last) throw error;
      tell(error, wait, tries);
      await pause(wait * 1000, null, { signal }).catch(() => undefined);
      if (signal.aborted) throw error;
    }
  }
};

/** Who waits for his turn is told so once. */
const tell = ({ code, message }: CetuError, wait: number, tries: number): void => {
  const sentence = message.replace(/\.?$/, '.');
  if (code !== 'STORE_LOCKED') say(`${sentence} Trying again in ${wait} s.`);
  else if (tries === 0) say(`${sentence} Waiting for it, ten minutes at most.`);
};
