// Paths and texts on real stores: however files come, change and go, the stores hold what the files that are left say.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportLines, openGraphStore } from '../graph/index.ts';
import { ingest } from '../ingest/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { openSearchIndex } from '../search/index.ts';
import { catchUp, findLag } from './catch-up.ts';
import { HeldSources } from './held.ts';
import { dropOrigin, putSource } from './origins.ts';
import type { Stores } from './stores.ts';

const openStores = async (): Promise<Stores> => ({
  graph: await openGraphStore('sqlite::memory:'),
  index: await openSearchIndex('sqlite::memory:'),
});

const sourceOf = async (path: string, text: string): Promise<SourceGraph> => {
  const ingested = await ingest({
    path,
    bytes: new TextEncoder().encode(`关于${text}的通知\n一、${text}\n对企业给予10万元奖励。\n`),
  });
  if (ingested.status === 'failed') throw new Error(JSON.stringify(ingested.diagnostics));
  return ingested.graph;
};

/** What the command does with a file: puts its text, takes its path from what stood there before. */
const bring = async (stores: Stores, path: string, text: string): Promise<void> => {
  const held = await HeldSources.of(stores.graph);
  const { id } = await putSource(stores, await sourceOf(path, text));
  for (const other of held.others(path, id)) await dropOrigin(stores, other, path);
};

const exportOf = async ({ graph }: Stores): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const line of exportLines(graph)) lines.push(line);
  return lines;
};

const path = fc.constantFrom('a.txt', 'b.txt', 'c.txt');
const text = fc.constantFrom('数字经济', '人才引进', '企业落户');

test('files that come and change in any order leave what their last texts say', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(path, text), { maxLength: 8 }), async (steps) => {
      const [stores, fresh] = [await openStores(), await openStores()];
      for (const [path, text] of steps) await bring(stores, path, text);
      for (const [path, text] of new Map(steps)) await bring(fresh, path, text);
      expect(await exportOf(stores)).toEqual(await exportOf(fresh));
      expect(await findLag(stores)).toEqual({ missing: [], surplus: [] });
    }),
    { numRuns: 15 },
  );
});

test('a path that was left with two texts by a crash is read again and keeps its present one', async () => {
  const stores = await openStores();
  await putSource(stores, await sourceOf('a.txt', '数字经济'));
  const fresh = await sourceOf('a.txt', '人才引进');
  await putSource(stores, fresh); // and here the crash
  const held = await HeldSources.of(stores.graph);
  expect(held.isUnchanged('a.txt', fresh.origins[0]?.bytesHash ?? '', fresh.rules)).toBe(false);
  await bring(stores, 'a.txt', '人才引进');
  expect((await stores.graph.sources({ first: 10 })).items.map(({ id }) => id)).toEqual([fresh.id]);
});

test('the index is brought up from whatever it holds', async () => {
  const stores = await openStores();
  const [kept, added, stale] = await Promise.all(
    ['数字经济', '人才引进', '企业落户'].map((text) => sourceOf(text, text)),
  );
  if (!kept || !added || !stale) throw new Error('nothing was read');
  await putSource(stores, kept);
  await putSource(stores, stale);
  await stores.graph.remove(stale.id);
  await stores.graph.put(added);
  expect(await catchUp(stores)).toEqual({
    missing: [{ id: added.id, passagesHash: added.passagesHash }],
    surplus: [stale.id],
  });
  expect(await findLag(stores)).toEqual({ missing: [], surplus: [] });
  await stores.index.put({ id: kept.id, passagesHash: 'of another version' }, kept.passages);
  expect((await findLag(stores)).missing.map(({ id }) => id)).toEqual([kept.id]);
  expect((await catchUp(stores, { all: true })).missing.length).toBe(2);
});
