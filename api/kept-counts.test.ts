import { expect, test } from 'vitest';
import type { FundingGroup } from '../graph/index.ts';
import { keepCounts } from './kept-counts.ts';

/** A graph that tells how often it was asked to count. */
const counted = (groups: () => readonly FundingGroup[] = () => []) => {
  const state = { writes: 1, counts: 0 };
  const graph = {
    writes: async () => state.writes,
    fundingBy: async () => {
      state.counts++;
      return groups();
    },
  };
  return { state, count: keepCounts(graph) };
};

test('what was counted is not counted again, until something is written', async () => {
  const { state, count } = counted();
  await count(['role'], { years: [2024] }, 'rows');
  await count(['role'], { years: [2024] }, 'rows');
  expect(state.counts).toBe(1);
  state.writes++;
  await count(['role'], { years: [2024] }, 'rows');
  expect(state.counts).toBe(2);
});

test('each filter, group and kind of count is counted for itself', async () => {
  const { state, count } = counted();
  await count(['role'], {}, 'rows');
  await count(['role'], {}, 'amounts');
  await count(['region'], {}, 'rows');
  await count(['region'], { years: [2024] }, 'rows');
  expect(state.counts).toBe(4);
});

test('a count that failed is tried again', async () => {
  let fails = true;
  const { state, count } = counted(() => {
    if (fails) throw new Error('away');
    return [];
  });
  await expect(count(['role'], {}, 'rows')).rejects.toThrow('away');
  fails = false;
  await expect(count(['role'], {}, 'rows')).resolves.toEqual([]);
  expect(state.counts).toBe(2);
});

test('the counts that nobody asked for longest are forgotten', async () => {
  const { state, count } = counted();
  for (let year = 0; year < 65; year++) await count(['role'], { years: [year] }, 'rows');
  await count(['role'], { years: [64] }, 'rows');
  expect(state.counts).toBe(65);
  await count(['role'], { years: [0] }, 'rows');
  expect(state.counts).toBe(66);
});
