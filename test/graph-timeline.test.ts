// How much a timeline of many documents asks of a store at once. What it tells is in the contract.
import { expect, test, vi } from 'vitest';
import { openGraphStore } from '../graph/index.ts';
import { sourceGraph } from './contracts/fixtures.ts';

test('the timeline of an industry asks for the documents of many texts some at a time', async () => {
  const store = await openGraphStore('sqlite::memory:');
  for (let i = 0; i < 120; i++)
    await store.put(
      sourceGraph(`s${i}`, (source) => {
        source.document(`文号:${i}`, { from: i < 60 ? '2022-01-01' : '2023-01-01' });
        source.edge('SUPPORTS', source.measure(`措施${i}`), 'industry:人工智能');
      }),
    );
  const watched = vi.spyOn(store, 'neighbours');
  const told = await store.timeline('industry:人工智能', { from: '2023-01-01' });
  expect(new Set(told.map(({ document }) => document)).size).toBe(60);
  expect(told.every(({ day }) => day === '2023-01-01')).toBe(true);
  const asked = watched.mock.calls.map(([ids]) => ids.length);
  expect(asked.reduce((sum, n) => sum + n, 0)).toBe(120);
  expect(Math.max(...asked)).toBeLessThanOrEqual(100);
  await store.close();
});
