import { expect, it } from 'vitest';
import { allRows } from './list-parts.ts';

it('tells how much is read by what is read, which may be lines of several rows, and never more than there is', async () => {
  const parts = [
    { rows: ['a', 'b', 'c'], read: 2, total: 3, after: '1' },
    { rows: ['d'], read: 1, total: 3, after: '2' },
    { rows: ['e', 'f'], read: 1, total: 1, after: null },
  ];
  const told: (readonly [number, number])[] = [];
  const rows = await allRows(
    async (after) => parts[Number(after ?? 0)] ?? { rows: [], total: 0, after: null },
    new AbortController().signal,
    (read, of) => told.push([read, of]),
  );
  expect(rows).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(told).toEqual([
    [2, 3],
    [3, 3],
    [4, 4],
  ]);
});
