import { afterEach, describe, expect, test } from 'vitest';
import { factStatement } from '../api/index.ts';
import { openGraphStore } from '../graph/index.ts';
import { ingest } from '../ingest/index.ts';
import { CetuError } from '../model/index.ts';
import { openSearchIndex, type SearchIndex } from '../search/index.ts';
import { putSource } from './origins.ts';
import type { Stores } from './stores.ts';
import { tellingCorrections } from './told-corrections.ts';

const opened: Stores[] = [];
afterEach(async () => {
  for (const { graph, index } of opened.splice(0)) for (const store of [graph, index]) await store.close();
});

const text = '渔港扶持办法\n\n第一条 对新建渔港给予一次性奖励50万元。\n';

const signature = { by: '李', reason: '核对原文', at: '2026-01-01T00:00:00Z' };

/** Stores that hold one text, and a correction of its title. */
const withText = async () => {
  const stores: Stores = {
    graph: await openGraphStore('sqlite::memory:'),
    index: await openSearchIndex('sqlite::memory:'),
  };
  opened.push(stores);
  const ingested = await ingest({ path: 'made-up.txt', bytes: new TextEncoder().encode(text) });
  if (ingested.status === 'failed') throw new TypeError('a made-up text must be readable');
  const { id } = await putSource(stores, ingested.graph);
  const asked = { do: 'correct', id, fields: { title: '渔港振兴若干措施' } } as const;
  return { stores, statement: await factStatement(stores.graph, asked, signature) };
};

const titlesFound = async ({ index }: Stores): Promise<string[]> =>
  (await index.search({ text: '渔港', page: { first: 5 } })).hits.map(({ passage }) => passage.document.title);

describe('corrections that the index is told of', { timeout: 60_000 }, () => {
  test('change the title that a hit shows, until they are revoked', async () => {
    const { stores, statement } = await withText();
    const corrections = tellingCorrections(stores);
    await corrections.state(statement);
    expect(new Set(await titlesFound(stores))).toEqual(new Set(['渔港振兴若干措施']));
    await corrections.revoke(statement.id);
    expect(new Set(await titlesFound(stores))).toEqual(new Set(['渔港扶持办法']));
  });

  test('change the sums by which a passage is found, until they are revoked', async () => {
    const { stores } = await withText();
    const found = async (text: string): Promise<number> =>
      (await stores.index.search({ text, page: { first: 1 } })).total;
    const [award] = (await stores.graph.list('Award', {}, 'text-order', { first: 1 })).items;
    const asked = { do: 'correct', id: award?.id ?? '', fields: { value: '800000' } } as const;
    const statement = await factStatement(stores.graph, asked, signature);
    const corrections = tellingCorrections(stores);
    expect([await found('金额:50万'), await found('金额:80万')]).toEqual([1, 0]);
    await corrections.state(statement);
    expect([await found('金额:50万'), await found('金额:80万')]).toEqual([0, 1]);
    await corrections.revoke(statement.id);
    expect([await found('金额:50万'), await found('金额:80万')]).toEqual([1, 0]);
  });

  test('are kept where the index cannot take them', async () => {
    const { stores, statement } = await withText();
    const broken: SearchIndex = {
      ...stores.index,
      put: () => Promise.reject(new CetuError('UNAVAILABLE', 'The index is away')),
    };
    await tellingCorrections({ ...stores, index: broken }).state(statement);
    expect((await stores.graph.statements({}, { first: 5 })).total).toBe(1);
  });
});
