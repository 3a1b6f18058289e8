import { expect, it } from 'vitest';
import { paceOf } from './pace.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();
const job = (queued: number, started: number | null, ended: number | null) => ({
  queuedAt: at(queued),
  startedAt: started === null ? null : at(started),
  endedAt: ended === null ? null : at(ended),
});
const now = (second: number): number => Date.parse(at(second));

it('tells the rate of what is under way, and not of what had ended before', () => {
  const former = [job(1, 1, 2), job(0, 0, 1)];
  const run = [job(10, null, null), job(10, 20, null), job(10, 15, 20), job(10, 10, 15)];
  expect(paceOf([...run, ...former], now(20))).toEqual({ done: 2, of: 4, rate: 12, secondsLeft: 10 });
});

it('tells no rate before the first is done, and nothing once all are', () => {
  expect(paceOf([job(0, null, null), job(0, 0, null)], now(3))).toEqual({
    ...{ done: 0, of: 2, rate: null, secondsLeft: null },
  });
  expect(paceOf([job(0, 0, 3)], now(4))).toBe(null);
  expect(paceOf([], now(4))).toBe(null);
});
