import { expect } from 'vitest';
import type { FundingFilter, GraphStore, ListFilter, NodeKind } from '../../../graph/index.ts';
import type { Key, SourceGraph } from '../../../model/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { amountsOf, everyItem, keyed, node, putAll, refused } from './ask.ts';

const [country, province, city, zone, other] = [
  'region:CN',
  'region:440000',
  'region:440100',
  'region:440100/云溪新区',
  'region:440300',
];
const [digital, ai, learning] = ['industry:数字技术', 'industry:人工智能', 'industry:机器学习'];
const names = new Map([
  [country, '中国'],
  [province, '广东省'],
  [city, '广州市'],
  [zone, '云溪新区'],
  [other, '深圳市'],
]);

/**
 * A document of a place, with one measure for one industry that gives one award; it names the places and fields around
 * these.
 */
const notice = (id: string, region: Key, industry: Key, amount: number): SourceGraph =>
  sourceGraph(id, (source) => {
    const key = `title:${region.slice('region:'.length)}/${id}`;
    source.document(key, { title: id, region: names.get(region) ?? null, issued: '2023-03-24' });
    source.key(region, names.get(region) ?? region);
    source.edge('GOVERNS', key, region);
    lies(
      source,
      region === zone
        ? [zone, city, province, country]
        : region === province
          ? [province, country]
          : [region, province, country],
    );
    const measure = source.measure(`支持${industry}`, { industries: [[industry, industry.slice('industry:'.length)]] });
    source.award(measure, amount, `给予${amount}元`);
    const chain = [learning, ai, digital];
    lies(source, chain.slice(chain.indexOf(industry)));
    const figure = source.node(
      'Statistic',
      {
        ...{ indicator: '产值', value: amount, unit: 'CNY', year: 2023, planned: false, qualifier: 'exact' },
        ...{ valueSpan: { start: 0, end: 1 }, valueMax: null, place: null, rank: false },
      },
      `产值${amount}元`,
    );
    source.edge('ABOUT', figure, region);
    source.edge('ABOUT', figure, industry);
  });

/** Says of each that it is part of the next, without naming it. */
const lies = (source: Parameters<Parameters<typeof sourceGraph>[1]>[0], chain: readonly Key[]): void => {
  for (const [at, whole] of chain.slice(1).entries()) {
    source.key(whole, names.get(whole) ?? whole.slice('industry:'.length), { implied: true });
    source.edge('PART_OF', chain[at] ?? '', whole);
  }
};

const three = [notice('a', zone, learning, 1), notice('b', province, ai, 2), notice('c', other, digital, 4)] as const;

const listed = async (store: GraphStore, kind: NodeKind, filter: ListFilter): Promise<string[]> =>
  (
    await everyItem(
      (page) =>
        store.list(kind, filter, kind === 'Source' || 'instruments' in filter ? 'text-order' : order(kind), page),
      1,
    )
  ).map(({ id }) => id);
const order = (kind: NodeKind) => (kind === 'Measure' || kind === 'Statistic' ? 'text-order' : 'name');

const sum = async (store: GraphStore, filter: FundingFilter): Promise<number> =>
  (await amountsOf(store, filter)).reduce((total, amount) => total + amount, 0);

const regions = [country, province, city, zone, other];
const industries = [digital, ai, learning];

/**
 * What the trees say: of each place and field its funding, with and without what lies in it, and how many texts name
 * it.
 */
const told = async (store: GraphStore) => ({
  regions: await Promise.all(
    regions.map(async (key) => [
      await sum(store, { regions: [key] }),
      await sum(store, { regions: [key], within: false }),
    ]),
  ),
  industries: await Promise.all(
    industries.map(async (key) => [
      await sum(store, { industries: [key] }),
      await sum(store, { industries: [key], within: false }),
    ]),
  ),
  within: await store.mentionsWithin([...regions, ...industries]),
  groups: [await store.fundingBy(['region'], {}), await store.fundingBy(['industry'], {})],
  counts: await store.counts('Measure', 'region', {}),
});

export const trees: Clauses = {
  'what sources name is summed by what each counts for, for what that lies in too': async (store) => {
    await putAll(store, ...three);
    const sources = [
      { id: 'a', count: 10 },
      { id: 'b', count: 3 },
      { id: 'nowhere', count: 5 },
    ];
    const named = async (kind: 'Industry' | 'Region', within?: boolean) =>
      (await store.named(kind, sources, within === undefined ? {} : { within })).map(({ id, count }) => [id, count]);
    expect(await named('Industry')).toEqual([
      [ai, 13],
      [digital, 13],
      [learning, 10],
    ]);
    expect(await named('Industry', false)).toEqual([
      [learning, 10],
      [ai, 3],
    ]);
    expect(await named('Region')).toEqual([
      [country, 13],
      [province, 13],
      [zone, 10],
      [city, 10],
    ]);
    expect(await store.named('Industry', [], {})).toEqual([]);
  },
  'what sources name counts once in each, under however many of its names': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        source.document('文号:甲');
        for (const name of ['人工智能', 'AI']) source.key(ai, name);
        source.key(learning, '机器学习');
        lies(source, [learning, ai, digital]);
      }),
    );
    expect(await store.named('Industry', [{ id: 'a', count: 2 }], {})).toEqual([
      { value: '人工智能', id: ai, count: 2 },
      { value: '数字技术', id: digital, count: 2 },
      { value: '机器学习', id: learning, count: 2 },
    ]);
  },
  'funding by a region or industry takes what lies in it': async (store) => {
    await putAll(store, ...three);
    expect(await sum(store, { regions: [zone] })).toBe(1);
    expect(await sum(store, { regions: [city] })).toBe(1);
    expect(await sum(store, { regions: [province] })).toBe(7);
    expect(await sum(store, { regions: [country] })).toBe(7);
    expect(await sum(store, { regions: [city, other] })).toBe(5);
    expect(await sum(store, { industries: [ai] })).toBe(3);
    expect(await sum(store, { industries: [digital] })).toBe(7);
    expect(await sum(store, { industries: [ai], regions: [city] })).toBe(1);
    expect(await sum(store, { regions: [] })).toBe(0);
  },
  'funding by a region or industry alone takes nothing that lies in it': async (store) => {
    await putAll(store, ...three);
    expect(await sum(store, { regions: [city], within: false })).toBe(0);
    expect(await sum(store, { regions: [province], within: false })).toBe(2);
    expect(await sum(store, { industries: [ai], within: false })).toBe(2);
    expect(await sum(store, { industries: [ai], within: true })).toBe(3);
  },
  'lists by a region or industry take what lies in it': async (store) => {
    await putAll(store, ...three);
    const kinds = ['Measure', 'Statistic', 'Document', 'Source'] as const;
    const found = async (filter: ListFilter, of: readonly NodeKind[] = kinds) =>
      Promise.all(of.map(async (kind) => (await listed(store, kind, filter)).length));
    expect(await found({ regions: [city] })).toEqual([1, 1, 1, 1]);
    expect(await found({ regions: [province] })).toEqual([3, 3, 3, 3]);
    expect(await found({ regions: [province], within: false })).toEqual([1, 1, 1, 1]);
    expect(await found({ industries: [ai] }, ['Measure', 'Statistic'])).toEqual([2, 2]);
    expect(await found({ industries: [ai], within: false }, ['Measure', 'Statistic'])).toEqual([1, 1]);
  },
  'agencies and sources by a region or industry are those of what lies in it': async (store) => {
    await putAll(
      store,
      ...three,
      sourceGraph('d', (source) => {
        source.key('agency:440100/云溪新区/科创局', '科创局');
        source.edge('IN', 'agency:440100/云溪新区/科创局', zone);
      }),
    );
    expect(await listed(store, 'Agency', { regions: [province] })).toEqual(['agency:440100/云溪新区/科创局']);
    expect(await listed(store, 'Agency', { regions: [province], within: false })).toEqual([]);
    expect(await listed(store, 'Source', { mentions: [ai] })).toEqual(['a', 'b']);
    expect(await listed(store, 'Source', { mentions: [ai], within: false })).toEqual(['b']);
    expect(await listed(store, 'Source', { mentions: [province] })).toEqual(['a', 'b', 'c']);
  },
  'regions and industries are listed by what they lie in': async (store) => {
    await putAll(store, ...three);
    expect((await listed(store, 'Region', { regions: [province] })).sort()).toEqual(
      [province, city, zone, other].sort(),
    );
    expect(await listed(store, 'Region', { regions: [province], within: false })).toEqual([province]);
    expect((await listed(store, 'Industry', { industries: [ai] })).sort()).toEqual([ai, learning].sort());
    await expect(store.list('Person', { within: false }, 'name', { first: 1 })).rejects.toMatchObject(refused);
  },
  'a thing tells all in which it lies': async (store) => {
    await putAll(store, ...three);
    const wholes = await store.wholes([zone, province, learning, 'region:999999', digital]);
    expect(wholes.map((each) => each.map(({ id }) => id))).toEqual([
      [province, city, country],
      [country],
      [ai, digital],
      [],
      [],
    ]);
    expect(wholes[1]?.[0]).toEqual(await node(store, country));
  },
  'regions are found by a whole name': async (store) => {
    await putAll(store, ...three);
    expect(await listed(store, 'Region', { names: ['云溪新区', '广州', '中国'] })).toEqual([country, zone]);
    expect(await listed(store, 'Region', { names: [] })).toEqual([]);
  },
  'a text mentions what it names, not what that lies in; and both are listed': async (store) => {
    await putAll(store, ...three);
    const mentions = async (keys: readonly Key[]) =>
      Promise.all(
        keys.map(async (key) => (await node(store, key)) as { readonly name: string; readonly mentions: number }),
      );
    expect((await mentions(regions)).map(({ name, mentions: n }) => [name, n])).toEqual([
      ['中国', 0],
      ['广东省', 1],
      ['广州市', 0],
      ['云溪新区', 1],
      ['深圳市', 1],
    ]);
    expect(await store.mentionsWithin([...regions, 'region:999999'])).toEqual([3, 3, 1, 1, 1, 0]);
    expect(await store.mentionsWithin(industries)).toEqual([3, 2, 1]);
    expect(await store.mentionsWithin([])).toEqual([]);
    expect((await listed(store, 'Region', {})).sort()).toEqual([...regions].sort());
    expect((await listed(store, 'Region', { source: 'a' })).sort()).toEqual([zone]);
  },
  'a source that names a thing and what lies in it counts once': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        source.key(city, '广州市');
        source.key(zone, '云溪新区');
        source.edge('PART_OF', zone, city);
      }),
    );
    expect(await store.mentionsWithin([city, zone])).toEqual([1, 1]);
  },
  'groups and counts are those that a filter would keep': async (store) => {
    await putAll(store, ...three);
    for (const within of [true, false]) {
      const groups = await store.fundingBy(['region'], { within });
      expect(groups.length).toBe(within ? 5 : 3);
      for (const { key, rows } of keyed(groups))
        expect((await store.funding({ regions: [key], within }, 'text-order', { first: 1 })).total, key).toBe(rows);
      for (const { key, rows } of keyed(await store.fundingBy(['industry'], { within })))
        expect((await store.funding({ industries: [key], within }, 'text-order', { first: 1 })).total, key).toBe(rows);
      for (const { members, rows } of await store.fundingBy(['industry', 'region'], { within })) {
        const [industry, region] = members.map(({ key }) => key);
        const filter = { industries: [industry ?? ''], regions: [region ?? ''], within };
        expect((await store.funding(filter, 'text-order', { first: 1 })).total, `${industry} ${region}`).toBe(rows);
      }
      for (const kind of ['Measure', 'Document', 'Source'] as const) {
        const counts = await store.counts(kind, 'region', { within });
        expect(counts.length).toBe(within ? 5 : 3);
        for (const { id = '', count } of counts)
          expect(await listed(store, kind, { regions: [id], within }), `${kind} ${id}`).toHaveLength(count);
      }
    }
    expect(await store.counts('Measure', 'region', { within: false })).toEqual(
      [zone, province, other]
        .map((id) => ({ value: names.get(id), count: 1, id }))
        .sort((x, y) => ((x.value ?? '') < (y.value ?? '') ? -1 : 1)),
    );
    const ofLearning = keyed(await store.fundingBy(['region'], { industries: [learning] }));
    expect(ofLearning.map(({ name, rows }) => [name, rows])).toEqual(
      expect.arrayContaining([
        ['广州市', 1],
        ['云溪新区', 1],
      ]),
    );
  },
  'any order of puts and removes gives the same trees': async (store) => {
    const d = notice('d', city, ai, 8);
    await putAll(store, ...three, d);
    const all = await told(store);
    for (const graph of [...three, d]) await store.remove(graph.id);
    expect((await told(store)).within).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
    await putAll(store, d, ...three.toReversed());
    expect(await told(store)).toEqual(all);
    await store.remove('d');
    await store.remove('a');
    await putAll(store, three[0], d);
    expect(await told(store)).toEqual(all);
  },
  'what no source says any more no longer holds': async (store) => {
    await putAll(store, ...three);
    await store.remove('a');
    expect(await sum(store, { regions: [city] })).toBe(0);
    expect(await sum(store, { industries: [digital] })).toBe(6);
    await store.put(
      sourceGraph('c', (source) => {
        source.key(other, '深圳市');
      }),
    );
    expect(await store.mentionsWithin([province])).toEqual([1]);
  },
  'a place under two keys lies where either does': async (store) => {
    const code = 'region:440118';
    const coded = notice('e', code, ai, 16);
    await putAll(store, ...three, coded);
    expect(await sum(store, { regions: [city] })).toBe(1);
    const same = sourceGraph('s', (source) => source.same(code, zone));
    await store.put(same);
    expect(await sum(store, { regions: [city] })).toBe(17);
    expect(await sum(store, { regions: [code] })).toBe(17);
    await store.remove('a');
    expect(await sum(store, { regions: [city] })).toBe(0);
    expect(await sum(store, { regions: [province] })).toBe(22);
    await store.put(three[0]);
    await store.remove('s');
    expect(await sum(store, { regions: [city] })).toBe(1);
  },
  'corrections that make two fields one carry what lies in them, there and back': async (store) => {
    await putAll(store, ...three, notice('f', city, 'industry:算法', 32));
    expect(await sum(store, { industries: [digital] })).toBe(7);
    await store.state({ id: 'x', kind: 'same', a: ai, b: 'industry:算法', by: '王', reason: '' });
    expect(await sum(store, { industries: [digital] })).toBe(39);
    expect(await sum(store, { industries: ['industry:算法'] })).toBe(35);
    await store.revoke('x');
    expect(await sum(store, { industries: [digital] })).toBe(7);
    expect(await sum(store, { industries: ['industry:算法'] })).toBe(32);
  },
  'what lies in a circle lies in all of it': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        for (const [part, whole] of [
          [ai, digital],
          [digital, learning],
          [learning, ai],
        ] as const) {
          source.key(part, part);
          source.edge('PART_OF', part, whole);
        }
        source.award(source.measure('支持', { industries: [[ai, ai]] }), 1, '1元');
      }),
    );
    expect(await Promise.all(industries.map((key) => sum(store, { industries: [key] })))).toEqual([1, 1, 1]);
    await store.remove('a');
    await store.put(notice('b', city, digital, 2));
    expect(await Promise.all(industries.map((key) => sum(store, { industries: [key] })))).toEqual([2, 0, 0]);
  },
  'a body that is part of another is no place: a filter by the whole leaves it out': async (store) => {
    const [whole, part] = ['agency:440100/政府', 'agency:440100/政府办公室'];
    await store.put(
      sourceGraph('a', (source) => {
        source.key(whole, '市政府');
        source.award(source.measure('奖励', { agencies: [[part, '市政府办公室']] }), 1, '1元');
        source.edge('PART_OF', part, whole);
      }),
    );
    expect(await sum(store, { agencies: [whole] })).toBe(0);
    expect(await sum(store, { agencies: [part] })).toBe(1);
  },
};
