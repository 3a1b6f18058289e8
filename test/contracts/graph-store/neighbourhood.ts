import { expect } from 'vitest';
import type { KeptEnds, ListFilter, ListOrder } from '../../../graph/index.ts';
import { edgeTypes } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { everyItem, putAll, refused } from './ask.ts';

const [science, finance] = ['agency:420100/科创局', 'agency:420100/财政局'];

const measures = (id: string) =>
  sourceGraph(id, (source) => {
    source.document(`文号:${id}`);
    for (const title of ['甲', '乙', '丙'])
      source.measure(title, {
        agencies: [
          [science, '科创局'],
          [finance, '财政局', 'lead'],
        ],
      });
  });

const chain = sourceGraph('chain', (source) => {
  source.document('文号:1');
  for (const [from, to] of [
    [1, 2],
    [2, 3],
    [3, 4],
    [1, 5],
    [6, 5],
    [6, 4],
  ])
    source.edge('CITES', `文号:${from}`, `文号:${to}`);
  source.edge('BASED_ON', '文号:2', '文号:1');
});

const city = 'region:420100';

// 甲 ended, 乙 holds until 2025, of 丙 and 丁 nothing is known; 丁 is a plan that the bureau of finance issued.
const timed = [
  sourceGraph('a', (source) => {
    source.document('文号:乙', { issued: '2023-05-01', from: '2023-06-01', through: '2025-05-31' });
    source.edge('GOVERNS', '文号:乙', city);
    source.key(city, '武汉市');
    source.key('region:420000', '湖北省');
    source.edge('PART_OF', city, 'region:420000');
    source.measure('租金', { instrument: '补贴', agencies: [[science, '科创局']] });
    source.measure('落户', {
      agencies: [
        [science, '科创局'],
        [finance, '财政局'],
      ],
      industries: [['industry:人工智能', '人工智能']],
    });
    source.key('industry:数字经济', '数字经济');
    source.edge('PART_OF', 'industry:人工智能', 'industry:数字经济');
  }),
  sourceGraph('b', (source) => {
    source.document('文号:甲', { issued: '2021-01-01', from: '2021-01-01', through: '2022-12-31' });
    source.edge('GOVERNS', '文号:甲', 'region:420000');
    source.key('region:420000', '湖北省');
    source.measure('贴息', { agencies: [[science, '科创局']] });
  }),
  sourceGraph('c', (source) => {
    source.document('文号:丙');
    source.measure('人才', { agencies: [[science, '科创局']] });
  }),
  sourceGraph('d', (source) => {
    source.document('文号:丁', { issued: '2024-02-01', type: 'plan' });
    source.key(city, '武汉市');
    source.key(finance, '财政局', { agencyKind: 'government' });
    source.edge('GOVERNS', '文号:丁', city);
    source.edge('ISSUED_BY', '文号:丁', finance);
  }),
];

const never = (id: string): never => {
  throw new Error(`no page for ${id}`);
};

export const neighbourhood: Clauses = {
  'a neighbour is the node at the other end, with the role and the words that say so': async (store) => {
    const graph = measures('a');
    await store.put(graph);
    const measure = graph.nodes[0];
    const [page] = await store.neighbours([measure?.id ?? ''], ['RESPONSIBLE'], 'out', { first: 10 });
    const [edge] = graph.edges.filter(({ type, to }) => type === 'RESPONSIBLE' && to === finance);
    expect(page?.items.map(({ role, node }) => [role, node.id])).toEqual([
      ['responsible', science],
      ['lead', finance],
    ]);
    expect(page?.items[1]).toMatchObject({
      type: 'RESPONSIBLE',
      direction: 'out',
      node: { kind: 'Agency', name: '财政局' },
      provenance: { source: 'a', span: edge?.span, quote: '财政局', rule: 'responsible' },
    });
  },
  'each id asked about has its own page, in the order asked': async (store) => {
    await store.put(measures('a'));
    const pages = await store.neighbours([finance, 'nothing', science, finance], ['RESPONSIBLE'], 'in', { first: 2 });
    expect(pages.map(({ items, total, hasNext }) => [items.length, total, hasNext])).toEqual([
      [2, 3, true],
      [0, 0, false],
      [2, 3, true],
      [2, 3, true],
    ]);
    expect(await store.neighbours([], ['IN'], 'both', { first: 1 })).toEqual([]);
  },
  'neighbours are paged by cursor, across sources': async (store) => {
    await putAll(store, measures('b'), measures('a'));
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const [page] = await store.neighbours([science], ['RESPONSIBLE'], 'in', { first: 2, after });
      seen.push(...(page?.items ?? []).map(({ node }) => node.id.slice(0, 1) + ('quote' in node ? node.quote : '')));
      expect(page?.total).toBe(6);
      after = page?.cursors.at(-1) ?? null;
      if (!page?.hasNext) break;
    }
    expect(seen).toEqual(['a甲', 'a乙', 'a丙', 'b甲', 'b乙', 'b丙']);
  },
  'how many neighbours there are is told behind the last of them, too': async (store) => {
    await store.put(measures('a'));
    const ask = (after: string | null) => store.neighbours([science], ['RESPONSIBLE'], 'in', { first: 3, after });
    const [all] = await ask(null);
    const [behind] = await ask(all?.cursors.at(-1) ?? never(science));
    expect([behind?.items, behind?.total, behind?.hasNext]).toEqual([[], 3, false]);
  },
  'where it is asked each neighbour comes and counts once, however many sources say so': async (store) => {
    const governing = (id: string, key: string) =>
      sourceGraph(id, (source) => {
        source.document(key, { issued: '2023-05-01' });
        source.edge('GOVERNS', key, city);
        source.key(city, '武汉市');
      });
    const [first, second] = ['文号:甲〔2023〕1号', '文号:甲〔2023〕2号'];
    await putAll(store, governing('a', second), governing('b', first), governing('c', second), governing('d', first));
    const read = (ends?: KeptEnds) =>
      everyItem(async (page) => {
        const asked = { ...page, once: true, ...(ends ? { ends } : {}) };
        const [found] = await store.neighbours([city], ['GOVERNS'], 'in', asked);
        expect(found?.total).toBe(2);
        return found ?? never(city);
      }, 1).then((items) => items.map(({ node, provenance }) => `${node.id} ${provenance.source}`));
    expect(await read()).toEqual([`${second} a`, `${first} b`]);
    expect(await read({ kind: 'Document', filter: {}, order: 'name' })).toEqual([`${first} b`, `${second} a`]);
    const [edges] = await store.neighbours([city], ['GOVERNS'], 'in', { first: 10 });
    expect([edges?.items.length, edges?.total]).toEqual([4, 4]);
  },
  'an entity has the edges of all its keys': async (store) => {
    await putAll(
      store,
      measures('a'),
      sourceGraph('alias', (source) => source.same(science, finance)),
    );
    const [page] = await store.neighbours([finance], ['RESPONSIBLE'], 'in', { first: 10 });
    expect(page?.total).toBe(6);
  },
  'edges are followed out, in or both ways, of the types asked for': async (store) => {
    await store.put(chain);
    const ends = async (...[via, direction]: [Parameters<typeof store.neighbours>[1], 'in' | 'out' | 'both']) =>
      (await store.neighbours(['文号:2'], via, direction, { first: 10 }))[0]?.items.map(
        ({ type, direction: way, node }) => [type, way, node.id].join(' '),
      );
    expect(await ends(['CITES'], 'out')).toEqual(['CITES out 文号:3']);
    expect(await ends(['CITES'], 'in')).toEqual(['CITES in 文号:1']);
    expect(await ends(['CITES', 'BASED_ON'], 'both')).toEqual([
      'BASED_ON out 文号:1',
      'CITES out 文号:3',
      'CITES in 文号:1',
    ]);
    expect(await ends([], 'both')).toEqual([]);
  },
  'a source has neighbours: its sections and its documents': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        source.document('文号:1');
        source.section('二', source.section('一'));
      }),
    );
    const [page] = await store.neighbours(['a'], edgeTypes, 'both', { first: 10 });
    expect(page?.items.map(({ type, node }) => [type, node.kind])).toEqual([
      ['HAS_PART', 'Section'],
      ['TEXT_OF', 'Document'],
    ]);
    const [back] = await store.neighbours(['文号:1'], ['TEXT_OF'], 'in', { first: 1 });
    expect(back?.items[0]?.node).toMatchObject({ kind: 'Source', id: 'a' });
  },
  'neighbours of a kind are kept by a filter of lists and sorted by an order of lists, each page by itself': async (
    store,
  ) => {
    await putAll(store, ...timed);
    const found = async (ends: KeptEnds, ...ids: readonly string[]) => {
      const via = ends.kind === 'Document' ? 'GOVERNS' : 'RESPONSIBLE';
      const read = (id: string) =>
        everyItem(async (page) => {
          const [first, ...rest] = await store.neighbours([id, 'nothing', city], [via], 'in', { ...page, ends });
          expect(rest[0]?.total).toBe(0);
          return first ?? never(id);
        }, 1);
      const lists = await Promise.all(ids.map(read));
      return lists
        .map((items) => items.map(({ node }) => ('quote' in node ? node.quote : node.id)).join(' '))
        .join('|');
    };
    const measuresOf = (filter: ListFilter, order?: ListOrder) =>
      found({ kind: 'Measure', filter, ...(order ? { order } : {}) }, science, finance);
    expect(await measuresOf({})).toBe('租金 落户 贴息 人才|落户');
    expect(await measuresOf({}, 'last-day')).toBe('贴息 租金 落户 人才|落户');
    expect(await measuresOf({ asOf: '2024-06-01', states: ['in-force'] })).toBe('租金 落户|落户');
    expect(await measuresOf({ asOf: '2024-06-01', states: ['ended', 'unknown'] }, 'date')).toBe('贴息 人才|');
    expect(await measuresOf({ expiresBetween: { from: '2024-01-01', to: '2025-12-31' } })).toBe('租金 落户|落户');
    expect(await measuresOf({ regions: ['region:420000'] })).toBe('租金 落户 贴息|落户');
    expect(await measuresOf({ regions: ['region:420000'], within: false })).toBe('贴息|');
    expect(await measuresOf({ industries: ['industry:数字经济'], instruments: ['奖励'] })).toBe('落户|落户');
    expect(await measuresOf({ agencies: [finance], documents: ['文号:乙'], text: '落' })).toBe('落户|落户');
    const documentsOf = (filter: ListFilter, order: ListOrder) =>
      found({ kind: 'Document', filter, order }, city, 'region:420000');
    expect(await documentsOf({}, 'date')).toBe('文号:丁 文号:乙|文号:甲');
    expect(await documentsOf({}, 'last-day')).toBe('文号:乙 文号:丁|文号:甲');
    expect(await documentsOf({ asOf: '2024-06-01', states: ['in-force'] }, 'name')).toBe('文号:乙|');
    expect(await documentsOf({ documentTypes: ['plan'], agencies: [finance] }, 'date')).toBe('文号:丁|');
    for (const ends of [
      { kind: 'Measure' as const, filter: { present: true } },
      { kind: 'Region' as const, filter: {}, order: 'date' as const },
      { kind: 'Measure' as const, filter: { states: ['ended' as const] } },
    ])
      await expect(store.neighbours([city], ['GOVERNS'], 'in', { first: 1, ends })).rejects.toMatchObject(refused);
  },
  'the shortest paths run over edges in either direction, ordered by their nodes': async (store) => {
    await store.put(chain);
    const paths = await store.paths('文号:1', '文号:4', { paths: 10, length: 5 });
    expect(paths.map(({ nodes }) => nodes.map(({ id }) => id.slice(-1)).join(''))).toEqual(['1234', '1564']);
    expect(paths[1]?.edges.map(({ type, forward }) => [type, forward])).toEqual([
      ['CITES', true],
      ['CITES', false],
      ['CITES', true],
    ]);
    expect(paths[0]?.edges[0]?.provenance).toMatchObject({ source: 'chain', rule: 'cites', quote: 'CITES 文号:2' });
  },
  'paths are bounded in number and length': async (store) => {
    await store.put(chain);
    expect(await store.paths('文号:1', '文号:4', { paths: 1, length: 5 })).toHaveLength(1);
    expect(await store.paths('文号:1', '文号:4', { paths: 1, length: 2 })).toEqual([]);
    for (const limit of [
      { paths: 0, length: 1 },
      { paths: 1, length: 0 },
      { paths: 1, length: 1000 },
      { paths: 1.5, length: 1 },
    ])
      await expect(store.paths('文号:1', '文号:4', limit)).rejects.toMatchObject(refused);
  },
  'there is no path to what is not there, not joined, or itself': async (store) => {
    await putAll(store, chain, measures('a'));
    expect(await store.paths('文号:1', 'nothing', { paths: 1, length: 5 })).toEqual([]);
    expect(await store.paths('文号:1', '文号:a', { paths: 1, length: 5 })).toEqual([]);
    expect(await store.paths('文号:1', '文号:1', { paths: 1, length: 5 })).toEqual([]);
  },
  'a path leads from one source to another by the entity that both mention': async (store) => {
    const [a, b] = [measures('a'), measures('b')];
    await putAll(store, a, b);
    const [from, to] = [a.nodes[0]?.id ?? '', b.nodes[0]?.id ?? ''];
    const paths = await store.paths(from, to, { paths: 5, length: 2 });
    expect(paths.map(({ nodes }) => nodes.map(({ id }) => id))).toEqual([
      [from, science, to],
      [from, finance, to],
    ]);
  },
};
