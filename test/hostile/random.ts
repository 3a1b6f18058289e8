// Random choices from a seed, the same everywhere.
import { randomBits } from '../random-bits.ts';

export type Random = {
  /** A whole number from 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
  /** True once in so many times. */
  readonly once: (in_: number) => boolean;
};

export const randomFrom = (seed: number): Random => {
  const bits = randomBits(Math.imul(seed + 1, 0x9e3779b9));
  const below = (limit: number): number => Math.floor((bits() / 2 ** 32) * limit);
  const pick = <T>(of: readonly T[]): T => {
    if (of.length === 0) throw new Error('nothing to pick from');
    return of[below(of.length)] as T;
  };
  return { below, pick, once: (in_) => below(in_) === 0 };
};
