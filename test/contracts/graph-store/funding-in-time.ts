import { expect } from 'vitest';
import type { SourceGraph } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { node, putAll, refused, rowsOf } from './ask.ts';

const held = (id: string, from?: string, through?: string): SourceGraph =>
  sourceGraph(id, (source) => {
    source.document(`文号:${id}`, { ...(from && { from }), ...(through && { through }) });
    source.award(source.measure('奖励'), 1, '1元');
  });

const repealing = (id: string, repealed: string, options: { from?: string; issued?: string } = {}): SourceGraph =>
  sourceGraph(id, (source) => {
    source.document(`文号:${id}`, options);
    source.edge('REPEALS', `文号:${id}`, repealed);
  });

export const fundingInTime: Clauses = {
  'a row carries the days and the clauses that say so': async (store) => {
    const graph = held('a', '2023-03-24', '2026-03-23');
    await store.put(graph);
    const [row] = await rowsOf(store);
    expect(row?.force).toEqual(graph.documents[0].force);
    expect(row?.state).toBeNull();
  },
  'without a day no state is told; with one, every row has a state and none is dropped': async (store) => {
    await putAll(
      store,
      held('a', '2023-01-01', '2023-12-31'),
      held('b', '2024-01-01'),
      held('c'),
      held('d', undefined, '2023-12-31'),
    );
    const states = async (asOf: string) => (await rowsOf(store, { asOf })).map(({ state }) => state);
    expect(await states('2022-12-31')).toEqual(['not-yet', 'not-yet', 'unknown', 'unknown']);
    expect(await states('2023-01-01')).toEqual(['in-force', 'not-yet', 'unknown', 'unknown']);
    expect(await states('2023-12-31')).toEqual(['in-force', 'not-yet', 'unknown', 'unknown']);
    expect(await states('2024-01-01')).toEqual(['ended', 'in-force', 'unknown', 'ended']);
  },
  'only a filter on the state drops rows': async (store) => {
    await putAll(store, held('a', '2023-01-01', '2023-12-31'), held('b', '2024-01-01'), held('c'));
    const kept = async (...states: readonly ('in-force' | 'ended' | 'not-yet' | 'unknown')[]) =>
      (await rowsOf(store, { asOf: '2023-06-01', states })).map(({ document }) => document.id);
    expect(await kept('in-force')).toEqual(['文号:a']);
    expect(await kept('not-yet', 'unknown')).toEqual(['文号:b', '文号:c']);
    expect(await kept('ended')).toEqual([]);
    expect(await kept()).toEqual([]);
  },
  'a filter on the state without a day, and a day that is none, are refused': async (store) => {
    for (const filter of [
      { states: ['in-force' as const] },
      { asOf: '2023' },
      { asOf: '2023-02-30' },
      { asOf: 'TODAY' },
      { asOf: '' },
    ])
      await expect(store.funding(filter, 'text-order', { first: 1 })).rejects.toMatchObject(refused);
  },
  'a repealed document holds through the eve of its repeal': async (store) => {
    await putAll(store, held('old', '2020-01-01'), repealing('new', '文号:old', { from: '2023-03-01' }));
    expect(await node(store, '文号:old')).toMatchObject({
      document: { force: { from: '2020-01-01', through: '2023-02-28', throughClause: null }, repealedBy: '文号:new' },
    });
    expect((await rowsOf(store, { asOf: '2023-03-01', states: ['ended'] })).length).toBe(1);
    expect((await rowsOf(store, { asOf: '2023-02-28', states: ['in-force'] })).length).toBe(1);
  },
  'a repeal counts from the date of the document where no day in force is given': async (store) => {
    await putAll(store, held('old', '2020-01-01'), repealing('new', '文号:old', { issued: '2024-03-01' }));
    expect(await node(store, '文号:old')).toMatchObject({ document: { force: { through: '2024-02-29' } } });
  },
  'a repeal without a day names who repeals and moves no day': async (store) => {
    await putAll(store, held('old', '2020-01-01', '2025-01-01'), repealing('new', '文号:old', { issued: '2023' }));
    expect(await node(store, '文号:old')).toMatchObject({
      document: { force: { through: '2025-01-01' }, repealedBy: '文号:new' },
    });
  },
  'a repeal never makes a document hold longer than it says': async (store) => {
    const old = held('old', '2020-01-01', '2021-01-01');
    await putAll(store, old, repealing('new', '文号:old', { from: '2023-03-01' }));
    expect(await node(store, '文号:old')).toMatchObject({ document: { force: old.documents[0].force } });
  },
  'of two repeals the earlier one counts': async (store) => {
    await putAll(
      store,
      held('old', '2020-01-01'),
      repealing('x', '文号:old', { from: '2023-03-02' }),
      repealing('y', '文号:old', { from: '2023-03-01' }),
    );
    expect(await node(store, '文号:old')).toMatchObject({
      document: { force: { through: '2023-02-28' }, repealedBy: '文号:y' },
    });
  },
  'a repeal by a document that is not here counts for nothing': async (store) => {
    const letter = sourceGraph('letter', (source) => {
      source.document('title:@letter/来信');
      source.edge('REPEALS', '文号:new', '文号:old');
    });
    await putAll(store, held('old', '2020-01-01'), letter);
    expect(await node(store, '文号:old')).toMatchObject({ document: { force: { through: null }, repealedBy: null } });
    await store.put(held('new', '2023-03-01'));
    expect(await node(store, '文号:old')).toMatchObject({
      document: { force: { through: '2023-02-28' }, repealedBy: '文号:new' },
    });
  },
  'a repeal that goes is as if it had not been, whichever text comes first': async (store) => {
    await store.put(repealing('new', '文号:old', { from: '2023-03-01' }));
    await store.put(held('old', '2020-01-01'));
    expect(await node(store, '文号:old')).toMatchObject({ document: { repealedBy: '文号:new' } });
    await store.remove('new');
    expect(await node(store, '文号:old')).toMatchObject({ document: { force: { through: null }, repealedBy: null } });
    expect((await rowsOf(store, { asOf: '2030-01-01' }))[0]?.state).toBe('in-force');
  },
  'a repeal reaches a document by any of its keys': async (store) => {
    await putAll(
      store,
      held('old', '2020-01-01'),
      repealing('new', 'title:420100/旧法', { from: '2023-03-01' }),
      sourceGraph('alias', (source) => source.same('文号:old', 'title:420100/旧法')),
    );
    expect(await node(store, '文号:old')).toMatchObject({ document: { force: { through: '2023-02-28' } } });
    await store.remove('alias');
    expect(await node(store, '文号:old')).toMatchObject({ document: { force: { through: null }, repealedBy: null } });
  },
};
