import { expect } from 'vitest';
import type { FundingOrder } from '../../../graph/index.ts';
import type { SourceGraph } from '../../../model/index.ts';
import { type SourceBuilder, sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { amountsOf, everyItem, putAll, refused, rowsOf } from './ask.ts';

export const science = ['agency:420100/科创局', '科创局'] as const;
export const finance = ['agency:420100/财政局', '财政局'] as const;
export const office = ['agency:420100/管委会', '管委会'] as const;
export const intelligence = ['industry:人工智能', '人工智能'] as const;
export const chips = ['industry:芯片', '芯片'] as const;
export const number = '文号:武新管〔2023〕4号';
const annex = 'title:420100/实施细则';

/** One document with a notice and an annex: three measures, six awards. */
export const measures = (id = 'a', key = number, before = (_: SourceBuilder): void => undefined): SourceGraph =>
  sourceGraph(id, (source) => {
    before(source);
    source.document(key, { title: '若干措施', docNumber: '武新管〔2023〕4号', issued: '2023-03-24' });
    source.key(office[0], office[1], { agencyKind: 'government' });
    source.edge('ISSUED_BY', key, office[0]);
    source.edge('GOVERNS', key, 'region:420100');
    source.condition(key, '注册地在武汉');
    const chapter = source.section('第一章总部经济');
    const section = source.section('一、落户', chapter);
    source.condition(chapter, '纳税信用为甲级');
    const settle = source.measure('企业总部落户奖励', {
      in: section,
      path: ['第一章总部经济', '一、落户', '企业总部落户奖励'],
      agencies: [science, [...finance, 'support']],
      industries: [intelligence],
      beneficiary: '企业总部',
    });
    source.award(settle, 5_000_000, '最高500万元', { qualifier: 'at-most' });
    source.award(settle, 500, '每月每人500元', { role: 'unit-rate', per: '人·月', recipient: '高管人员' });
    source.condition(settle, '社保人数达30人');
    const rent = source.measure('租金补贴', { agencies: [finance], industries: [chips], instrument: '补贴' });
    source.award(rent, 50, '按50%补贴', { role: 'rate', unit: '%' });
    source.award(rent, 1_000_000, '每年不超过100万元', { role: 'cap', qualifier: 'at-most' });
    source.document(annex, { title: '实施细则' });
    const fund = source.measure('产业基金', { instrument: '基金' });
    source.award(fund, 20_000_000_000, '规模200亿元', { role: 'pool' });
    source.award(fund, 300_000, '给予30万美元', { unit: 'USD' });
  });

/** A measure with two tiers, a condition of both, one of neither, and one of its section. */
const tiers = (id = 'a', before = (_: SourceBuilder): void => undefined): SourceGraph =>
  sourceGraph(id, (source) => {
    before(source);
    source.document(number);
    source.condition(number, '注册地在武汉');
    const section = source.section('一、做大规模');
    source.condition(section, '纳税信用为甲级');
    const growth = source.measure('规模奖励', { in: section });
    const low = source.award(growth, 100_000, '奖励10万元');
    const high = source.award(growth, 500_000, '奖励50万元');
    const trip = source.award(growth, 20_000, '补助差旅2万元');
    source.condition(high, '营业收入达到5亿元');
    source.condition(low, '营业收入达到1亿元');
    source.condition(growth, '未欠薪');
    source.condition([low, high], '首次达到');
    source.edge('MENTIONS', growth, source.condition([], '不足千万元的不予奖励'));
    source.condition(source.measure('另一措施'), '研发人员达10人');
    source.condition(trip, '赴外参展');
  });

const inText = [5_000_000, 500, 50, 1_000_000, 20_000_000_000, 300_000];

export const funding: Clauses = {
  'a row is read by its id, under every key of its document': async (store) => {
    const other = 'title:420100/若干措施';
    await putAll(
      store,
      measures(),
      sourceGraph('c', (source) => source.same(number, other)),
    );
    const rows = await rowsOf(store);
    const ids = rows.map(({ id }) => id);
    expect(await store.fundingRows([...ids.toReversed(), 'row', `${number}#0123456789abcdef`])).toEqual([
      ...rows.toReversed(),
      null,
      null,
    ]);
    expect(await store.fundingRows([ids[0]?.replace(number, other) ?? ''])).toEqual([rows[0]]);
    expect(await store.fundingRows([])).toEqual([]);
  },
  'a row says who gives what, by which measure of which document, and where it stands': async (store) => {
    await store.put(measures());
    const [row] = await rowsOf(store);
    const graph = measures();
    const measure = graph.nodes.find(({ quote }) => quote === '企业总部落户奖励');
    const award = graph.nodes.find(({ quote }) => quote === '最高500万元');
    expect(row).toMatchObject({
      award: { id: award?.id, role: 'award', value: 5_000_000, unit: 'CNY', qualifier: 'at-most', per: null },
      measure: { id: measure?.id, title: '企业总部落户奖励', path: ['第一章总部经济', '一、落户', '企业总部落户奖励'] },
      agencies: [
        {
          id: science[0],
          name: '科创局',
          role: 'responsible',
          generic: false,
          provenance: { source: 'a', quote: '科创局' },
        },
        { id: finance[0], name: '财政局', role: 'support', generic: false },
      ],
      issuers: [{ id: office[0], name: '管委会' }],
      industries: [{ id: intelligence[0], name: '人工智能' }],
      document: {
        id: number,
        name: expect.any(String),
        title: '若干措施',
        docNumber: '武新管〔2023〕4号',
        date: '2023-03-24',
      },
      provenance: { source: 'a', span: award?.span, quote: '最高500万元', rule: 'award' },
      places: [{ source: 'a', span: award?.span, quote: '最高500万元' }],
      state: null,
    });
  },
  'a row says by which words its rule spoke, and which rules lost': async (store) => {
    const graph = sourceGraph('a', (source) => {
      source.document(number);
      const award = source.award(source.measure('奖励'), 1, '给予1元奖励');
      source.because(award, '给予', ['amount/other']);
    });
    await store.put(graph);
    const [row] = await rowsOf(store);
    const start = graph.text.indexOf('给予');
    const reason = {
      rule: 'award',
      evidence: [{ span: { start, end: start + 2 }, quote: '给予', kind: 'give' }],
      rivals: ['amount/other'],
    };
    expect(row?.provenance).toMatchObject(reason);
    expect(row?.places).toEqual([row?.provenance]);
    expect(await store.nodes([row?.award.id ?? ''])).toMatchObject([reason]);
    expect(await store.source('a')).toEqual(graph);
  },
  'rows come in the order of the text, one for each award': async (store) => {
    await store.put(measures());
    expect(await amountsOf(store, {})).toEqual(inText);
  },
  'a row stands where its value does, though the clause that gives it goes on elsewhere': async (store) => {
    const graph = sourceGraph('a', (source) => {
      source.document(number);
      const said = source.say('20元');
      source.document(annex);
      const measure = source.measure('奖励');
      source.award(measure, 10, '给予10元');
      source.award(measure, 20, '再给予以上金额', { valueSpan: said.span });
    });
    await store.put(graph);
    expect(await amountsOf(store, {})).toEqual([20, 10]);
    expect(await amountsOf(store, { documents: [annex] })).toEqual([10]);
  },
  'an issuer is never presented as responsible': async (store) => {
    await store.put(measures());
    for (const { agencies, issuers } of await rowsOf(store)) {
      expect(issuers.map(({ id }) => id)).toEqual([office[0]]);
      expect(agencies.map(({ id }) => id)).not.toContain(office[0]);
    }
    expect(await rowsOf(store, { agencies: [office[0]] })).toEqual([]);
  },
  'an award whose measure names no agency has an empty list': async (store) => {
    await store.put(measures());
    const rows = await rowsOf(store, { instruments: ['基金'] });
    expect(rows.map(({ agencies }) => agencies)).toEqual([[], []]);
  },
  'an issuer that only a citing document names does not stand in the rows': async (store) => {
    await putAll(
      store,
      measures(),
      sourceGraph('b', (source) => {
        source.document('title:@b/来信');
        source.edge('ISSUED_BY', number, finance[0]);
      }),
    );
    expect((await rowsOf(store))[0]?.issuers.map(({ id }) => id)).toEqual([office[0]]);
    expect(await rowsOf(store, { issuers: [finance[0]] })).toEqual([]);
  },
  'a row lists all places of an award said in two texts': async (store) => {
    const shifted = measures('b', number, (source) => source.say('转发'));
    await putAll(store, shifted, measures('a'));
    const rows = await rowsOf(store);
    expect(rows.map(({ award }) => award.value)).toEqual(inText);
    expect(rows.map(({ places }) => places.map(({ source }) => source))).toEqual(inText.map(() => ['a', 'b']));
    expect(rows[0]?.provenance).toEqual(rows[0]?.places[0]);
    await store.remove('a');
    expect((await rowsOf(store)).map(({ places }) => places.map(({ source }) => source))).toEqual(
      inText.map(() => ['b']),
    );
  },
  'the id of a row stays when a second text says it too': async (store) => {
    await store.put(measures('b'));
    const before = (await rowsOf(store)).map(({ id }) => id);
    await store.put(measures('a'));
    expect((await rowsOf(store)).map(({ id }) => id)).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  },
  'equal awards of two documents are two rows': async (store) => {
    await putAll(store, measures('a'), measures('b', '文号:甲〔2024〕1号'));
    expect(await rowsOf(store)).toHaveLength(2 * inText.length);
  },
  'two texts that turn out to be of one document become one, and two again': async (store) => {
    await putAll(store, measures('a'), measures('b', 'title:420100/若干措施'));
    expect(await rowsOf(store)).toHaveLength(2 * inText.length);
    await store.put(sourceGraph('c', (source) => source.same(number, 'title:420100/若干措施')));
    expect((await rowsOf(store)).map(({ places }) => places.length)).toEqual(inText.map(() => 2));
    await store.remove('c');
    expect(await rowsOf(store)).toHaveLength(2 * inText.length);
  },
  'equal amounts of one measure are as many rows': async (store) => {
    const graph = sourceGraph('a', (source) => {
      const measure = source.measure('奖励');
      for (let i = 0; i < 3; i++) source.award(measure, 100_000, '给予10万元');
    });
    await store.put(graph);
    expect(await amountsOf(store, {})).toEqual([100_000, 100_000, 100_000]);
  },
  'an award that no measure offers is a node and no row': async (store) => {
    const graph = measures();
    await store.put({ ...graph, edges: graph.edges.filter(({ type }) => type !== 'OFFERS') });
    expect(await rowsOf(store)).toEqual([]);
    expect((await store.list('Award', {}, 'text-order', { first: 1 })).total).toBe(inText.length);
  },
  'rows are filtered by agency, whatever its role with the measure': async (store) => {
    await store.put(measures());
    expect(await amountsOf(store, { agencies: [science[0]] })).toEqual([5_000_000, 500]);
    expect(await amountsOf(store, { agencies: [finance[0]] })).toEqual([5_000_000, 500, 50, 1_000_000]);
    expect(await amountsOf(store, { agencies: [science[0], finance[0]] })).toEqual([5_000_000, 500, 50, 1_000_000]);
  },
  'a filter by no entity, or by one that is not known, keeps nothing': async (store) => {
    await store.put(measures());
    expect(await rowsOf(store, { agencies: [] })).toEqual([]);
    expect(await rowsOf(store, { agencies: ['agency:1/2'] })).toEqual([]);
    expect(await rowsOf(store, { documents: ['文号:无'] })).toEqual([]);
    expect(await rowsOf(store, { roles: [] })).toEqual([]);
    expect(await rowsOf(store, { sources: ['b'] })).toEqual([]);
  },
  'rows are filtered by industry, issuer and region': async (store) => {
    await putAll(store, measures(), measures('b', '文号:甲〔2024〕1号'));
    expect(await amountsOf(store, { industries: [chips[0]], documents: [number] })).toEqual([50, 1_000_000]);
    expect(await rowsOf(store, { issuers: [office[0]] })).toHaveLength(2 * inText.length);
    expect(await rowsOf(store, { regions: ['region:420100'] })).toHaveLength(2 * inText.length);
    expect(await rowsOf(store, { regions: ['region:420000'] })).toEqual([]);
  },
  'rows are filtered by document, and by a titled part of it': async (store) => {
    await putAll(store, measures(), measures('b', '文号:甲〔2024〕1号'));
    expect(await amountsOf(store, { documents: [number] })).toEqual(inText);
    expect(await amountsOf(store, { documents: [annex], sources: ['a'] })).toEqual([20_000_000_000, 300_000]);
  },
  'rows are filtered by source, also where another text speaks first': async (store) => {
    await putAll(store, measures('a'), measures('b'), measures('c', '文号:甲〔2024〕1号'));
    expect(await amountsOf(store, { sources: ['b'] })).toEqual(inText);
    expect(await amountsOf(store, { sources: ['a', 'b', 'none'] })).toEqual(inText);
    expect(await rowsOf(store, { sources: ['b', 'c'] })).toHaveLength(2 * inText.length);
    expect(await rowsOf(store, { sources: [] })).toEqual([]);
  },
  'rows are filtered by role, instrument and qualifier': async (store) => {
    await store.put(measures());
    expect(await amountsOf(store, { roles: ['cap', 'pool'] })).toEqual([1_000_000, 20_000_000_000]);
    expect(await amountsOf(store, { instruments: ['补贴'] })).toEqual([50, 1_000_000]);
    expect(await amountsOf(store, { qualifiers: ['at-most'], roles: ['award'] })).toEqual([5_000_000]);
  },
  'bounds of an amount compare one unit, CNY unless named': async (store) => {
    await store.put(measures());
    expect(await amountsOf(store, { minimum: 500 })).toEqual([5_000_000, 500, 1_000_000, 20_000_000_000]);
    expect(await amountsOf(store, { minimum: 501, maximum: 5_000_000 })).toEqual([5_000_000, 1_000_000]);
    expect(await amountsOf(store, { unit: '%', maximum: 60 })).toEqual([50]);
    expect(await amountsOf(store, { unit: 'USD' })).toEqual([300_000]);
    expect(await amountsOf(store, { maximum: 499 })).toEqual([]);
  },
  'a text is found in title, path, beneficiary, quote and recipient': async (store) => {
    await store.put(measures());
    for (const [text, amounts] of [
      ['总部落户', [5_000_000, 500]],
      ['第一章总部经济', [5_000_000, 500]],
      ['企业总部', [5_000_000, 500]],
      ['每月每人', [500]],
      ['高管', [500]],
      ['补贴', [50, 1_000_000]],
      ['不在文中', []],
    ] as const)
      expect(await amountsOf(store, { text }), text).toEqual(amounts);
  },
  'a condition is found on the measure, on the sections above it and on the document': async (store) => {
    await store.put(measures());
    expect(await amountsOf(store, { condition: '社保人数' })).toEqual([5_000_000, 500]);
    expect(await amountsOf(store, { condition: '信用为甲级' })).toEqual([5_000_000, 500]);
    expect(await amountsOf(store, { condition: '注册地' })).toEqual(inText);
    expect(await amountsOf(store, { condition: '落户' })).toEqual([]);
  },
  'a row has the conditions of its award and of all awards of its measure, in the order of the text': async (store) => {
    const graph = tiers();
    await store.put(graph);
    const rows = await rowsOf(store);
    expect(rows.map(({ conditions }) => conditions.map(({ metric }) => metric))).toEqual([
      ['营业收入达到1亿元', '未欠薪', '首次达到'],
      ['营业收入达到5亿元', '未欠薪', '首次达到'],
      ['未欠薪', '赴外参展'],
    ]);
    const condition = graph.nodes.find(({ quote }) => quote === '营业收入达到1亿元');
    expect(rows[0]?.conditions[0]).toEqual({
      ...condition?.properties,
      id: condition?.id,
      provenance: { source: 'a', span: condition?.span, quote: condition?.quote, rule: 'condition' },
    });
  },
  'a row has its conditions once where two texts say them, and those of the text that is left': async (store) => {
    await putAll(
      store,
      tiers('a'),
      tiers('b', (source) => source.say('转发')),
    );
    const sourcesOf = async () =>
      (await rowsOf(store)).map(({ conditions }) => conditions.map(({ provenance: { source } }) => source));
    expect(await sourcesOf()).toEqual([
      ['a', 'a', 'a'],
      ['a', 'a', 'a'],
      ['a', 'a'],
    ]);
    await store.remove('a');
    expect(await sourcesOf()).toEqual([
      ['b', 'b', 'b'],
      ['b', 'b', 'b'],
      ['b', 'b'],
    ]);
  },
  'an award is found by its own conditions, not by those of the award beside it': async (store) => {
    await store.put(tiers());
    for (const [condition, amounts] of [
      ['1亿元', [100_000]],
      ['5亿元', [500_000]],
      ['首次', [100_000, 500_000]],
      ['参展', [20_000]],
      ['未欠薪', [100_000, 500_000, 20_000]],
      ['信用为甲级', [100_000, 500_000, 20_000]],
      ['注册地', [100_000, 500_000, 20_000]],
      ['不足千万元', []],
      ['研发人员', []],
    ] as const)
      expect(await amountsOf(store, { condition }), condition).toEqual(amounts);
  },
  'a beneficiary is found with the measure or the award': async (store) => {
    await store.put(measures());
    expect(await amountsOf(store, { beneficiary: '企业' })).toEqual([5_000_000, 500]);
    expect(await amountsOf(store, { beneficiary: '高管' })).toEqual([500]);
    expect(await amountsOf(store, { beneficiary: '奖励' })).toEqual([]);
  },
  'filters hold together': async (store) => {
    await store.put(measures());
    const filter = { agencies: [finance[0]], roles: ['award', 'cap'], minimum: 1_000_000, text: '补贴' } as const;
    expect(await amountsOf(store, filter)).toEqual([1_000_000]);
  },
  'by amount, rows of the unit asked for come first and others after them': async (store) => {
    await store.put(measures());
    expect(await amountsOf(store, {}, 'amount-descending')).toEqual([
      20_000_000_000, 5_000_000, 1_000_000, 500, 50, 300_000,
    ]);
    expect(await amountsOf(store, {}, 'amount-ascending')).toEqual([
      500, 1_000_000, 5_000_000, 20_000_000_000, 50, 300_000,
    ]);
    expect(await amountsOf(store, { unit: 'USD' }, 'amount-descending')).toEqual([300_000]);
  },
  'by date, the newest documents come first and those without a date last': async (store) => {
    const dated = (id: string, issued: string | undefined) =>
      sourceGraph(id, (source) => {
        source.document(`文号:${id}`, issued === undefined ? {} : { issued });
        source.award(source.measure('奖励'), 1, '1元');
      });
    await putAll(
      store,
      dated('a', '2020-01-01'),
      dated('b', undefined),
      dated('c', '2023-01-01'),
      dated('d', '2020-01-01'),
    );
    const rows = await everyItem((page) => store.funding({}, 'date-descending', page), 1);
    expect(rows.map(({ document }) => document.id)).toEqual(['文号:c', '文号:a', '文号:d', '文号:b']);
  },
  'pages of every order and size join to the whole, without a row twice': async (store) => {
    await putAll(store, measures('a'), measures('b', '文号:甲〔2024〕1号'), measures('c', '文号:乙〔2022〕1号'));
    const orders: readonly FundingOrder[] = ['text-order', 'amount-ascending', 'amount-descending', 'date-descending'];
    for (const order of orders) {
      const whole = (await rowsOf(store, {}, order)).map(({ id }) => id);
      expect(new Set(whole).size).toBe(3 * inText.length);
      for (const size of [1, 2, 5, 18, 500]) {
        const rows = await everyItem((page) => store.funding({}, order, page), size);
        expect(
          rows.map(({ id }) => id),
          `${order} by ${size}`,
        ).toEqual(whole);
      }
    }
  },
  'uncounted, pages of every order and filter are the same': async (store) => {
    await putAll(store, measures('a'), measures('b', '文号:甲〔2024〕1号'), measures('c', '文号:乙〔2022〕1号'));
    const orders: readonly FundingOrder[] = ['text-order', 'amount-descending', 'date-descending', 'last-day'];
    const filters = [
      {},
      { agencies: [finance[0]] },
      { roles: ['cap'], regions: ['region:420100'] },
      { roles: ['match'] },
    ] as const;
    for (const order of orders)
      for (const filter of filters) {
        const counted = await store.funding(filter, order, { first: 2 });
        const { total, ...page } = counted;
        expect(await store.fundingUncounted(filter, order, { first: 2 }), `${order} of ${total}`).toMatchObject(page);
        const after = page.cursors[1];
        if (after === undefined) continue;
        const { total: _, ...next } = await store.funding(filter, order, { first: 2, after });
        expect(await store.fundingUncounted(filter, order, { first: 2, after })).toMatchObject(next);
      }
  },
  'a page goes on after its cursor, whatever came or went before it': async (store) => {
    await putAll(store, measures('b'), measures('c', '文号:乙〔2022〕1号'));
    const orders: readonly FundingOrder[] = ['text-order', 'amount-ascending', 'amount-descending'];
    for (const order of orders) {
      const first = await store.funding({}, order, { first: 3 });
      const rest = await store.funding({}, order, { first: 100, after: first.cursors[2] ?? null });
      await store.put(measures('a', '文号:甲〔2024〕1号'));
      const now = await store.funding({}, order, { first: 100, after: first.cursors[2] ?? null });
      const ids = now.items.filter(({ provenance }) => provenance.source !== 'a').map(({ id }) => id);
      expect(ids).toEqual(rest.items.map(({ id }) => id));
      await store.remove('a');
    }
  },
  'a cursor of another order is refused': async (store) => {
    await store.put(measures());
    const { cursors } = await store.funding({}, 'date-descending', { first: 1 });
    const page = { first: 1, after: cursors[0] ?? null };
    await expect(store.funding({}, 'text-order', page)).rejects.toMatchObject(refused);
  },
};
