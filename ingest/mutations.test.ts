import { describe, expect, test } from 'vitest';
import { tryMutations } from './samples/mutations.ts';

describe('mutated files', () => {
  test('are read or refused with a reason, soon', async () => {
    const outcomes = await tryMutations(150);
    expect(outcomes.filter(({ outcome }) => !/^(?:read|refused: [a-z-]+)$/.test(outcome))).toEqual([]);
    expect(outcomes.filter(({ milliseconds }) => milliseconds > 30_000)).toEqual([]);
  }, 300_000);
});
