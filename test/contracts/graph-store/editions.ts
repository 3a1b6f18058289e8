// Editions of one title, and what ends and changes documents.
import { expect } from 'vitest';
import type { DocumentView, GraphStore, TimelineFilter } from '../../../graph/index.ts';
import type { Key, SourceGraph } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { idOf, node, putAll, refused, rowsOf } from './ask.ts';

const title = 'title:420100/某办法';

type Told = { readonly issued?: string; readonly from?: string; readonly through?: string; readonly ends?: boolean };

/** An edition of 某办法 with one award; `key` is its number or edition. */
const edition = (id: string, key: Key, { ends, ...told }: Told = {}): SourceGraph =>
  sourceGraph(id, (source) => {
    const endsFormer = ends ? { endsFormer: source.say('原《某办法》同时废止') } : {};
    source.document(key, { title: '某办法', also: [title], ...told, ...endsFormer });
    source.award(source.measure('奖励'), 1, '1元');
  });

const first = edition('a', '文号:甲〔2020〕7号', { issued: '2020-06-20', from: '2020-07-01', through: '2025-06-30' });
const second = edition('b', '文号:甲〔2023〕9号', { issued: '2023-06-20', from: '2023-07-01', ends: true });
const third = edition('c', '文号:甲〔2026〕1号', { issued: '2026-01-05', from: '2026-02-01' });

const viewOf = async (store: GraphStore, id: Key): Promise<DocumentView | null> => {
  const found = await node(store, id);
  return found?.kind === 'Document' ? found.document : null;
};

/** From, through, and by what each of the documents is replaced. */
const timesOf = async (store: GraphStore, ...ids: readonly Key[]) =>
  Promise.all(
    ids.map(async (id) => {
      const view = await viewOf(store, id);
      return view && [view.force.from, view.force.through, view.replacedBy];
    }),
  );

const threeTimes = [
  ['2020-07-01', '2023-06-30', '文号:甲〔2023〕9号'],
  ['2023-07-01', '2026-01-31', '文号:甲〔2026〕1号'],
  ['2026-02-01', null, null],
];
const three = ['文号:甲〔2020〕7号', '文号:甲〔2023〕9号', '文号:甲〔2026〕1号'] as const;

export const editions: Clauses = {
  'a re-issue of a title is a document of its own, and the former one ends on its eve, in any order': async (store) => {
    for (const order of [
      [first, second, third],
      [third, first, second],
      [second, third, first],
    ]) {
      await putAll(store, ...order);
      expect(await timesOf(store, ...three)).toEqual(threeTimes);
      for (const { id } of order) await store.remove(id);
    }
  },
  'a re-issue leads to the former one by REPLACES, with the clause that ends it or the title': async (store) => {
    await putAll(store, first, second, third);
    const [page] = await store.neighbours(['文号:甲〔2023〕9号'], ['REPLACES'], 'both', { first: 10 });
    expect(page?.items.map(({ direction, node: { id }, provenance }) => [direction, id, provenance.quote])).toEqual([
      ['out', '文号:甲〔2020〕7号', '原《某办法》同时废止'],
      ['in', '文号:甲〔2026〕1号', ''],
    ]);
    expect(await viewOf(store, '文号:甲〔2020〕7号')).toMatchObject({
      endings: [{ how: 'replaced', by: '文号:甲〔2023〕9号', day: '2023-07-01', provenance: { source: 'b' } }],
      force: { throughClause: null },
    });
    const [path] = await store.paths('文号:甲〔2026〕1号', '文号:甲〔2020〕7号', { paths: 1, length: 4 });
    expect(path?.edges.map(({ type, forward }) => [type, forward])).toEqual([
      ['REPLACES', true],
      ['REPLACES', true],
    ]);
    expect(await store.source('b')).toEqual(second);
  },
  'a re-issue that goes leaves the one before to the next': async (store) => {
    await putAll(store, first, second, third);
    await store.remove('b');
    expect(await timesOf(store, three[0], three[2])).toEqual([
      ['2020-07-01', '2025-06-30', '文号:甲〔2026〕1号'],
      ['2026-02-01', null, null],
    ]);
    await store.remove('c');
    expect(await timesOf(store, three[0])).toEqual([['2020-07-01', '2025-06-30', null]]);
    const [page] = await store.neighbours([three[0]], ['REPLACES'], 'both', { first: 10 });
    expect(page?.items).toEqual([]);
  },
  'rows of funding end with their edition': async (store) => {
    await putAll(store, second, first);
    const states = async (asOf: string) => (await rowsOf(store, { asOf })).map(({ state }) => state);
    expect(await states('2023-06-30')).toEqual(['in-force', 'not-yet']);
    expect(await states('2023-07-01')).toEqual(['ended', 'in-force']);
  },
  'two texts of one edition are one document with two sources': async (store) => {
    const copy = edition('copy', 'edition:420100/某办法@2023', { issued: '2023-06-28' });
    await putAll(store, second, copy);
    expect(await idOf(store, 'edition:420100/某办法@2023')).toBe('文号:甲〔2023〕9号');
    expect(await viewOf(store, '文号:甲〔2023〕9号')).toMatchObject({
      force: { from: '2023-07-01' },
      sources: [{ id: 'b' }, { id: 'copy' }],
      replaces: [],
    });
    expect(await rowsOf(store)).toHaveLength(1);
  },
  'what may be a copy replaces nothing': async (store) => {
    const copy = edition('copy', 'edition:420100/某办法@2023', { issued: '2023-06-28' });
    await putAll(store, copy, first, second);
    expect(await timesOf(store, '文号:甲〔2023〕9号')).toEqual([['2023-07-01', null, null]]);
    expect(await timesOf(store, '文号:甲〔2020〕7号')).toEqual([['2020-07-01', '2023-06-30', '文号:甲〔2023〕9号']]);
  },
  'a repeal by title ends the edition that held when it was said, not a later one': async (store) => {
    const list = sourceGraph('list', (source) => {
      source.document('文号:甲〔2021〕3号', { issued: '2021-03-01' });
      source.edge('REPEALS', '文号:甲〔2021〕3号', title);
    });
    await putAll(store, list, second);
    expect(await timesOf(store, three[1])).toEqual([['2023-07-01', null, null]]);
    await store.put(first);
    expect(await timesOf(store, three[0], three[1])).toEqual([
      ['2020-07-01', '2021-02-28', '文号:甲〔2023〕9号'],
      ['2023-07-01', null, null],
    ]);
    await store.remove('list');
    expect(await timesOf(store, three[0])).toEqual([['2020-07-01', '2023-06-30', '文号:甲〔2023〕9号']]);
  },
  'a repeal counts from the day that its own words give': async (store) => {
    const decision = sourceGraph('decision', (source) => {
      source.document('文号:甲〔2021〕3号', { issued: '2021-03-01' });
      source.edge('REPEALS', '文号:甲〔2021〕3号', three[0], '2022-01-01');
    });
    await putAll(store, decision, first);
    expect(await timesOf(store, three[0])).toEqual([['2020-07-01', '2021-12-31', null]]);
  },
  'a document that was ended before its first day never holds': async (store) => {
    const decision = sourceGraph('decision', (source) => {
      source.document('文号:甲〔2020〕8号', { from: '2020-06-25' });
      source.edge('REPEALS', '文号:甲〔2020〕8号', three[0]);
    });
    await putAll(store, first, decision);
    expect(await timesOf(store, three[0])).toEqual([[null, '2020-06-24', null]]);
  },
  'a notice ends with what it carries, and what it carries with it': async (store) => {
    const notice = sourceGraph('notice', (source) => {
      source.document('文号:甲〔2020〕7号', { from: '2020-07-01', carries: 'title:420100/某细则' });
      source.edge('ANNEXES', '文号:甲〔2020〕7号', 'title:420100/某细则', 'carried');
      source.award(source.measure('奖励'), 1, '1元');
      source.document('title:420100/某细则', { from: '2020-07-01', of: '文号:甲〔2020〕7号' });
    });
    const ending = (on: Key): SourceGraph =>
      sourceGraph('end', (source) => {
        source.document('文号:甲〔2022〕1号', { from: '2022-01-01' });
        source.edge('REPEALS', '文号:甲〔2022〕1号', on);
      });
    for (const on of ['文号:甲〔2020〕7号', 'title:420100/某细则']) {
      await putAll(store, ending(on), notice);
      expect(await timesOf(store, '文号:甲〔2020〕7号', 'title:420100/某细则')).toEqual([
        ['2020-07-01', '2021-12-31', null],
        ['2020-07-01', '2021-12-31', null],
      ]);
      expect(await rowsOf(store, { asOf: '2022-01-01' })).toMatchObject([{ state: 'ended' }]);
      await store.remove('end');
      expect(await timesOf(store, '文号:甲〔2020〕7号')).toEqual([['2020-07-01', null, null]]);
    }
  },
  'an annex of its own holds by the day of the notice that carries it, and ends with it': async (store) => {
    const notice = (id: string, key: Key, issued: string): SourceGraph =>
      sourceGraph(id, (source) => {
        source.document(key, { issued, carries: title });
        source.edge('ANNEXES', key, title, 'carried');
      });
    const annex = sourceGraph('annex', (source) => {
      source.document(title, {
        fromIssue: { days: 30, fromClause: source.say('印发30日后施行'), years: 2, throughClause: null },
      });
      source.award(source.measure('奖励'), 1, '1元');
    });
    const end = sourceGraph('end', (source) => {
      source.document('文号:甲〔2022〕1号', { from: '2022-01-01' });
      source.edge('REPEALS', '文号:甲〔2022〕1号', three[0]);
    });
    await putAll(store, annex, notice('a', three[0], '2021-03-02'));
    expect(await timesOf(store, title)).toEqual([['2021-04-01', '2023-03-31', null]]);
    expect(await viewOf(store, title)).toMatchObject({
      date: '2021-03-02',
      force: { fromClause: { quote: '印发30日后施行' } },
      saidBy: { from: 'annex' },
    });
    expect(await rowsOf(store, { asOf: '2021-03-31' })).toMatchObject([{ state: 'not-yet' }]);
    await store.put(end);
    expect(await timesOf(store, title)).toEqual([['2021-04-01', '2021-12-31', null]]);
    await putAll(store, notice('b', three[1], '2023-03-02'));
    expect(await timesOf(store, title)).toEqual([[null, '2021-12-31', null]]);
    for (const id of ['a', 'b', 'end']) await store.remove(id);
    expect(await timesOf(store, title)).toEqual([[null, null, null]]);
  },
  'papers of one title do not replace each other': async (store) => {
    const paper = (id: string, year: string): SourceGraph =>
      sourceGraph(id, (source) => {
        source.document(`doi:10.1/${id}`, {
          title: '某研究',
          also: ['title:CN/某研究'],
          type: 'research-paper',
          issued: year,
        });
      });
    await putAll(store, paper('x', '2020'), paper('y', '2023'));
    expect(await timesOf(store, 'doi:10.1/x', 'doi:10.1/y')).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
  },
  'that one document replaces another no source may say': async (store) => {
    const said = sourceGraph('said', (source) => source.edge('REPLACES', '文号:一', '文号:二'));
    await expect(store.put(said)).rejects.toMatchObject(refused);
  },
  'a document has a timeline, each event with who says so in which words': async (store) => {
    const amending = sourceGraph('am', (source) => {
      source.document('文号:甲〔2022〕2号', { from: '2022-05-01' });
      source.edge('AMENDS', '文号:甲〔2022〕2号', three[0], null, '修改《某办法》');
    });
    const letter = sourceGraph('letter', (source) => {
      source.document('文号:甲〔2024〕2号', { from: '2024-05-01' });
      source.edge('REPEALS', '文号:甲〔2024〕2号', three[0], null, '废止甲〔2020〕7号');
    });
    await putAll(store, letter, second, amending, first);
    const told = async (id: Key, filter = {}) =>
      (await store.timeline(id, filter)).map(({ day, kind, by, provenance }) => [day, kind, by, provenance.quote]);
    const all = [
      ['2020-06-20', 'issued', three[0], '2020-06-20'],
      ['2020-07-01', 'effective', three[0], '自2020-07-01起施行'],
      ['2022-05-01', 'amended', '文号:甲〔2022〕2号', '修改《某办法》'],
      ['2023-07-01', 'replaced', three[1], '原《某办法》同时废止'],
      ['2024-05-01', 'repealed', '文号:甲〔2024〕2号', '废止甲〔2020〕7号'],
    ];
    expect(await told(three[0])).toEqual(all);
    expect(await told(three[0], { from: '2020-07-01', to: '2022-05-01' })).toEqual(all.slice(1, 3));
    expect(await told(three[0], { kinds: ['repealed', 'issued'] })).toEqual([all[0], all[4]]);
    for (const { source, provenance } of (await store.timeline(three[0], {})).map((event) => ({
      source: event.provenance.source,
      provenance: event.provenance,
    })))
      expect((await store.text(source, provenance.span))?.quote).toBe(provenance.quote);
    expect(await told('文号:无')).toEqual([]);
    await expect(store.timeline(three[0], { from: '2024' })).rejects.toMatchObject(refused);
  },
  'a region has the timeline of the documents that govern it or what lies in it': async (store) => {
    const of = (id: string, region: Key, from: string): SourceGraph =>
      sourceGraph(id, (source) => {
        source.document(`文号:${id}`, { from, through: '2030-12-31' });
        source.edge('GOVERNS', `文号:${id}`, region);
        source.document(`title:@${id}/附件`, { from, of: `文号:${id}` });
      });
    await putAll(
      store,
      of('x', 'region:420100', '2022-01-01'),
      of('y', 'region:420118', '2021-01-01'),
      sourceGraph('tree', (source) => source.edge('PART_OF', 'region:420118', 'region:420100')),
    );
    const told = async (filter: TimelineFilter) =>
      (await store.timeline('region:420100', filter)).map(({ day, kind, document }) => `${day} ${kind} ${document}`);
    expect(await told({})).toEqual([
      '2021-01-01 effective 文号:y',
      '2022-01-01 effective 文号:x',
      '2030-12-31 ends 文号:x',
      '2030-12-31 ends 文号:y',
    ]);
    expect(await told({ within: false, kinds: ['effective'] })).toEqual(['2022-01-01 effective 文号:x']);
    expect(await told({ from: '2031-01-01' })).toEqual([]);
  },
  'a body has the timeline of what it issued, an industry that of what supports it or what lies in it': async (
    store,
  ) => {
    const field = 'industry:人工智能';
    const of = (id: string, industry: Key, from: string): SourceGraph =>
      sourceGraph(id, (source) => {
        source.document(`文号:${id}`, { from });
        source.edge('ISSUED_BY', `文号:${id}`, 'agency:region:420100/科技局');
        source.edge('SUPPORTS', source.measure(`${id}的措施`), industry);
      });
    await putAll(
      store,
      of('x', field, '2022-01-01'),
      of('y', 'industry:智能芯片', '2021-01-01'),
      sourceGraph('z', (source) => source.document('文号:z', { from: '2020-01-01' })),
      sourceGraph('tree', (source) => source.edge('PART_OF', 'industry:智能芯片', field)),
    );
    const told = async (id: Key, filter: TimelineFilter = {}) =>
      (await store.timeline(id, filter)).map(({ day, document }) => `${day} ${document}`);
    expect(await told('agency:region:420100/科技局')).toEqual(['2021-01-01 文号:y', '2022-01-01 文号:x']);
    expect(await told(field)).toEqual(['2021-01-01 文号:y', '2022-01-01 文号:x']);
    expect(await told(field, { within: false })).toEqual(['2022-01-01 文号:x']);
  },
};
