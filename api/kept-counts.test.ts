import { expect, test } from 'vitest';
import type { FundingGroup, FundingRow } from '../graph/index.ts';
import type { PageRequest } from '../model/index.ts';
import { keepCounts, keepTotals } from './kept-counts.ts';

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

/** A graph of seven rows that tells how often they were counted, and refuses the cursor 'x'. */
const listed = () => {
  const state = { writes: 1, counts: 0 };
  const rows = Array.from({ length: 7 }, (_, at) => ({ id: `${at}` }) as FundingRow); // what a list looks at
  const read = async (_filter: unknown, _order: unknown, { first, after }: PageRequest) => {
    if (after === 'x') throw new Error('no cursor');
    const from = Number(after ?? 0);
    const items = rows.slice(from, from + first);
    return { items, cursors: items.map(({ id }) => `${Number(id) + 1}`), hasNext: from + first < rows.length };
  };
  const list = keepTotals({
    writes: async () => state.writes,
    fundingUncounted: read,
    funding: async (...asked) => {
      const page = await read(...asked);
      state.counts++;
      return { ...page, total: rows.length };
    },
  });
  return { state, list };
};

test('the rows of a filter are counted once, whatever page and order is asked', async () => {
  const { state, list } = listed();
  const first = await list({}, 'text-order', { first: 3 });
  const next = await list({}, 'text-order', { first: 3, after: first.cursors.at(-1) ?? null });
  expect(next).toMatchObject({ items: [{ id: '3' }, { id: '4' }, { id: '5' }], hasNext: true, total: 7 });
  expect(state.counts).toBe(1);
  await list({ years: [2024] }, 'text-order', { first: 3 });
  expect(state.counts).toBe(2);
  state.writes++;
  await list({}, 'date-descending', { first: 3 });
  expect(state.counts).toBe(3);
});

test('who goes on from a cursor after a write is told the new total, and the page of that cursor', async () => {
  const { state, list } = listed();
  expect(await list({}, 'text-order', { first: 3, after: '6' })).toMatchObject({ items: [{ id: '6' }], total: 7 });
  expect(state.counts).toBe(1);
});

test('a cursor that is refused fails its own page alone', async () => {
  const { list } = listed();
  const refused = list({}, 'text-order', { first: 3, after: 'x' });
  const other = list({}, 'text-order', { first: 3 });
  await expect(refused).rejects.toThrow('no cursor');
  await expect(other).resolves.toMatchObject({ total: 7 });
});
