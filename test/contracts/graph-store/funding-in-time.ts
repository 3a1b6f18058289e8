import { expect } from 'vitest';
import type { NodeKind, TimeFilter } from '../../../graph/index.ts';
import type { DocumentChange, SourceGraph } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { everyItem, node, putAll, refused, rowsOf } from './ask.ts';

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
  'rows, measures and documents are kept by their last day, and listed with the first to end first': async (store) => {
    await putAll(
      store,
      held('a', '2020-01-01', '2025-12-31'),
      held('b', '2020-01-01'),
      held('c', '2020-01-01', '2024-06-30'),
      held('d', undefined, '2026-01-01'),
      repealing('e', '文号:b', { from: '2025-03-01' }),
    );
    const ask = async (filter: TimeFilter, size = 100) => {
      const rows = await everyItem((page) => store.funding(filter, 'last-day', page), size);
      const list = (kind: NodeKind) => everyItem((page) => store.list(kind, filter, 'last-day', page), size);
      const documents = (await list('Document')).map(({ id }) => id.slice(3));
      const measures = (await list('Measure')).map((measure) => ('source' in measure ? measure.source : ''));
      expect(measures).toEqual(rows.map(({ document: { id } }) => id.slice(3)));
      expect(documents.filter((id) => id !== 'e')).toEqual(measures);
      return measures.join('');
    };
    expect(await ask({})).toBe('cbad');
    expect(await ask({}, 1)).toBe('cbad');
    expect(await ask({ expiresBetween: { from: '2025-01-01', to: '2025-12-31' } })).toBe('ba');
    expect(await ask({ expiresBetween: { from: '2025-12-31', to: '2025-12-31' } })).toBe('a');
    expect(await ask({ expiresBetween: { to: '2025-02-28' } })).toBe('cb');
    expect(await ask({ expiresBetween: { from: '2026-01-01' } })).toBe('d');
    expect(await ask({ expiresBetween: {} })).toBe('cbad');
    expect(await ask({ asOf: '2025-06-01', states: ['ended'] })).toBe('cb');
    expect(
      await ask({ asOf: '2025-06-01', states: ['in-force', 'unknown'], expiresBetween: { to: '2025-12-31' } }),
    ).toBe('a');
    const { total } = await store.list('Measure', { expiresBetween: { from: '2026-01-01' } }, 'last-day', { first: 1 });
    expect(total).toBe(1);
  },
  'facts and sources are listed and counted by the time of the document in which they stand': async (store) => {
    const text = (id: string, days: { from?: string; through?: string }): SourceGraph =>
      sourceGraph(id, (source) => {
        source.document(`文号:${id}`, days);
        source.award(source.measure('甲'), 1, '1元');
      });
    const ends = { from: '2020-01-01', through: '2024-12-31' };
    await putAll(store, text('a', ends), text('b', { from: '2024-06-01' }), text('c', {}));
    const ask = async (filter: TimeFilter) => {
      const kept = await Promise.all(
        (['Source', 'Award', 'Measure', 'Document'] as const).map(async (kind) => {
          const order = kind === 'Document' ? 'name' : 'text-order';
          const found = await everyItem((page) => store.list(kind, filter, order, page));
          const counts = await store.counts(kind, 'documentType', filter);
          expect(counts).toEqual(found.length === 0 ? [] : [{ value: 'policy-measures', count: found.length }]);
          return found.map((one) => ('source' in one ? one.source : one.id.replace('文号:', ''))).join('');
        }),
      );
      expect(new Set(kept).size).toBe(1);
      return kept[0];
    };
    expect(await ask({})).toBe('abc');
    expect(await ask({ asOf: '2024-07-01', states: ['in-force'] })).toBe('ab');
    expect(await ask({ asOf: '2025-01-01', states: ['in-force'] })).toBe('b');
    expect(await ask({ asOf: '2025-01-01', states: ['ended', 'unknown'] })).toBe('ac');
    expect(await ask({ asOf: '2019-01-01', states: ['in-force'] })).toBe('');
    expect(await ask({ expiresBetween: { to: '2024-12-31' } })).toBe('a');
  },
  'last days that are none, or that end before they begin, are refused, and so is time of what has none': async (
    store,
  ) => {
    for (const filter of [
      { expiresBetween: { from: '2023' } },
      { expiresBetween: { to: 'TODAY' } },
      { expiresBetween: { from: '2024-01-02', to: '2024-01-01' } },
      { states: ['ended' as const] },
    ]) {
      await expect(store.funding(filter, 'text-order', { first: 1 })).rejects.toMatchObject(refused);
      await expect(store.list('Document', filter, 'name', { first: 1 })).rejects.toMatchObject(refused);
      await expect(store.list('Measure', filter, 'text-order', { first: 1 })).rejects.toMatchObject(refused);
    }
    const between = { expiresBetween: { from: '2024-01-01' } };
    await expect(store.list('Agency', between, 'name', { first: 1 })).rejects.toMatchObject(refused);
    await expect(store.list('Agency', {}, 'last-day', { first: 1 })).rejects.toMatchObject(refused);
  },
  'a row carries the figure of its document and that of each amendment, with the words that say so': async (store) => {
    const was = { value: 500000, unit: 'CNY' };
    const is = { value: 800000, unit: 'CNY' };
    const base = sourceGraph('base', (source) => {
      source.document('文号:base', { from: '2022-01-01' });
      source.award(source.measure('甲', { section: ['第二条'] }), 500000, '50万元');
      source.award(source.measure('乙', { section: ['第三条'] }), 500000, '奖励50万元');
      source.award(source.measure('丙', { section: ['第四条'] }), 70, '70元');
    });
    const amending = (id: string, from: string, figures: DocumentChange['figures']): SourceGraph =>
      sourceGraph(id, (source) => {
        const said = { article: '第三条', labels: ['第三条'], was: '50万元', is: '80万元', rule: 'amendment' };
        const amends = [
          { document: '文号:base', kind: 'words' as const, figures, ...said, ...source.say('“50”改为“80”') },
        ];
        source.document(`文号:${id}`, { from, amends });
        source.edge('AMENDS', `文号:${id}`, '文号:base');
      });
    const second = amending('y', '2025-01-01', [{ was: is, is: { value: 900000, unit: 'CNY' } }]);
    await putAll(store, second, amending('x', '2024-01-01', [{ was, is }]), base);
    const amended = async (asOf: string) => (await rowsOf(store, { asOf })).map((row) => row.amended?.value ?? null);
    expect(await amended('2023-12-31')).toEqual([null, null, null]);
    expect(await amended('2024-01-01')).toEqual([null, 800000, null]);
    expect(await amended('2025-01-01')).toEqual([null, 900000, null]);
    const [, row] = await rowsOf(store);
    expect(row).toMatchObject({
      award: { value: 500000 },
      amended: null,
      amendments: [
        { by: '文号:x', day: '2024-01-01', figure: is, provenance: { source: 'x', quote: '“50”改为“80”' } },
        { by: '文号:y', day: '2025-01-01', figure: { value: 900000 }, provenance: { source: 'y' } },
      ],
    });
    await store.remove('x');
    expect(await amended('2025-01-01')).toEqual([null, null, null]);
    await store.remove('y');
    expect((await rowsOf(store)).flatMap(({ amendments }) => amendments)).toEqual([]);
  },
  'an amendment that could not be read stands with the document, and changes no figure': async (store) => {
    await putAll(
      store,
      held('a', '2022-01-01'),
      sourceGraph('x', (source) => {
        source.document('文号:x', { from: '2024-01-01' });
        source.edge('AMENDS', '文号:x', '文号:a', null, '关于修改某办法的决定');
      }),
    );
    expect(await node(store, '文号:a')).toMatchObject({
      document: {
        amendments: [{ by: '文号:x', day: '2024-01-01', change: null, provenance: { quote: '关于修改某办法的决定' } }],
      },
    });
    expect((await rowsOf(store))[0]?.amendments).toEqual([]);
  },
};
