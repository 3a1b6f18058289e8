import { expect } from 'vitest';
import type { FundingFilter, FundingGroup, FundingGroupBy } from '../../../graph/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { amountsOf, keyed, putAll, refused, rowsOf } from './ask.ts';
import { chips, finance, intelligence, measures, number, office, science } from './funding.ts';

/** What one group says, without the ids of rows. */
const amounts = (group: FundingGroup | undefined) =>
  group?.amounts.map(({ largest: _, powers: __, ...amount }) => amount);
const one = { count: 1, per: null, total: null };

/**
 * A pool said twice, an award in two instalments, one quoted, an overview and its rule that says it again, and one of
 * its own.
 */
const repeating = sourceGraph('a', (source) => {
  source.document(number);
  const item = source.measure('十、平台建设', { agencies: [science] });
  source.award(item, 3_000_000, '最高300万元', { qualifier: 'at-most' });
  source.award(item, 20_000, '开办费2万元');
  const fund = source.measure('产业基金', { agencies: [science], instrument: '基金' });
  const pool = source.award(fund, 200, '规模200元', { role: 'pool' });
  source.award(fund, 200, '上述200元基金', { role: 'pool', restates: pool });
  const settle = source.measure('落户', { agencies: [science] });
  const whole = source.award(settle, 500, '给予500元');
  source.award(settle, 200, '拨付200元', { tranche: 1, partOf: whole });
  source.award(settle, 300, '拨付300元', { tranche: 2, partOf: whole });
  source.award(settle, 900, '按某文件给予900元', { viaDocument: '某文件' });
  const rule = source.measure('平台建设细则', { agencies: [science] });
  source.award(rule, 3_000_000, '给予最高300万元', { qualifier: 'at-most' });
  source.edge('IMPLEMENTS', rule, item);
});

/** One award, in a document of this day or of none. */
const dated = (id: string, key: string, issued?: string) =>
  sourceGraph(id, (source) => {
    source.document(key, issued === undefined ? {} : { issued });
    source.award(source.measure('奖励', { agencies: [science] }), 100, '给予100元');
  });

/** Awards for some by their own words, by those of the measure, and for nobody; with conditions at each height. */
const forSome = (id: string) =>
  sourceGraph(id, (source) => {
    source.document(number);
    source.condition(number, '注册地');
    const section = source.section('第一章');
    source.condition(section, '信用等级');
    const growth = source.measure('做大', { beneficiary: '规上企业', in: section });
    const high = source.award(growth, 500, '给予500元');
    source.award(growth, 300, '给新办企业300元', { recipient: '新办企业' });
    source.condition(growth, '营业收入');
    source.condition(high, '研发投入');
    source.condition(high, '营业收入');
    source.award(source.measure('另一项'), 100, '给予100元');
  });

export const fundingCounted: Clauses = {
  'rows are counted and kept by who gets it, in the words beside the award or else with the measure': async (store) => {
    await putAll(store, forSome('a'), forSome('b'));
    expect(keyed(await store.fundingBy(['recipient'], {})).map(({ name, rows }) => [name, rows])).toEqual([
      ['新办企业', 1],
      ['规上企业', 1],
    ]);
    expect(await amountsOf(store, { recipients: ['规上企业'] })).toEqual([500]);
    expect(await amountsOf(store, { recipients: ['规上企业', '新办企业'] })).toEqual([500, 300]);
    expect(await amountsOf(store, { recipients: ['企业'] })).toEqual([]);
    expect(await amountsOf(store, { recipients: [] })).toEqual([]);
    expect(await amountsOf(store, { recipients: [''] })).toEqual([]);
    expect(await amountsOf(store, { recipients: ['', '规上企业'] })).toEqual([500]);
  },
  'rows are counted and kept by what their conditions are about, those of the measure, sections and document too':
    async (store) => {
      await putAll(store, forSome('a'), forSome('b'));
      const counted = async (what: 'rows' | 'amounts', filter: FundingFilter = {}) =>
        keyed(await store.fundingBy(['metric'], filter, what)).map(({ name, rows }) => [name, rows]);
      for (const what of ['rows', 'amounts'] as const)
        expect(await counted(what)).toEqual([
          ['注册地', 3],
          ['信用等级', 2],
          ['营业收入', 2],
          ['研发投入', 1],
        ]);
      expect(await counted('rows', { recipients: ['新办企业'] })).toEqual([
        ['信用等级', 1],
        ['注册地', 1],
        ['营业收入', 1],
      ]);
      expect(await amountsOf(store, { metrics: ['研发投入'] })).toEqual([500]);
      expect(await amountsOf(store, { metrics: ['研发投入', '信用等级'] })).toEqual([500, 300]);
      expect(await amountsOf(store, { metrics: ['营业'] })).toEqual([]);
    },
  'rows alone are as many as beside their amounts, whatever they are counted by': async (store) => {
    await putAll(
      store,
      measures('b', '文号:甲〔2024〕1号'),
      measures('a'),
      dated('c', '文号:甲〔2023〕1号', '2023-05-01'),
    );
    const filters: readonly FundingFilter[] = [
      {},
      { years: [2023, 2024] },
      { repeated: true },
      { agencies: [science[0]] },
    ];
    for (const filter of filters)
      for (const by of [['agency'], ['document'], ['year'], ['role', 'agency'], ['region'], ['industry']] as const) {
        const full = await store.fundingBy(by, filter);
        const rows = await store.fundingBy(by, filter, 'rows');
        expect(rows).toEqual(full.map((group) => ({ ...group, amounts: [], leftOut: [] })));
      }
  },
  'rows are counted by agency, most first, a row once for each that its measure names': async (store) => {
    await store.put(measures());
    expect(keyed(await store.fundingBy(['agency'], {}))).toEqual([
      { key: finance[0], name: '财政局', rows: 4 },
      { key: science[0], name: '科创局', rows: 2 },
    ]);
  },
  'amounts of different roles and units are never mixed': async (store) => {
    await store.put(measures());
    const [financed] = await store.fundingBy(['agency'], { agencies: [finance[0]] });
    expect(amounts(financed)).toEqual([
      { ...one, role: 'award', unit: 'CNY', minimum: 5_000_000, median: 5_000_000, maximum: 5_000_000 },
      { ...one, role: 'unit-rate', unit: 'CNY', per: '人·月', minimum: 500, median: 500, maximum: 500 },
      { ...one, role: 'rate', unit: '%', minimum: 50, median: 50, maximum: 50 },
      { ...one, role: 'cap', unit: 'CNY', minimum: 1_000_000, median: 1_000_000, maximum: 1_000_000 },
    ]);
  },
  'amounts per different things stand apart': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        const measure = source.measure('补贴', { agencies: [science] });
        source.award(measure, 10, '每平方米10元', { role: 'unit-rate', per: '平方米' });
        source.award(measure, 20, '每平方米20元', { role: 'unit-rate', per: '平方米' });
        source.award(measure, 900, '每人900元', { role: 'unit-rate', per: '人' });
        source.award(measure, 7, '补贴7元', { role: 'unit-rate' });
      }),
    );
    const [group] = await store.fundingBy(['agency'], {});
    expect(group?.amounts.map(({ per, count, maximum }) => [per, count, maximum])).toEqual([
      [null, 1, 7],
      ['人', 1, 900],
      ['平方米', 2, 20],
    ]);
  },
  'the median is the value in the middle, or between the two there; the greatest is told with its row': async (
    store,
  ) => {
    const three = [3, 1, 900, 1];
    await store.put(
      sourceGraph('a', (source) => {
        const measure = source.measure('奖励', { agencies: [science] });
        for (const value of three) source.award(measure, value, `给予${value}元`);
      }),
    );
    const [even] = await store.fundingBy(['agency'], {});
    expect(even?.amounts).toMatchObject([{ count: 4, minimum: 1, median: 2, maximum: 900 }]);
    const [largest] = await store.fundingRows([even?.amounts[0]?.largest ?? '']);
    expect(largest).toMatchObject({ award: { value: 900 }, provenance: { quote: '给予900元' } });
    const [odd] = await store.fundingBy(['agency'], { maximum: 899 });
    expect(odd?.amounts).toMatchObject([{ count: 3, minimum: 1, median: 1, maximum: 3 }]);
    expect(even?.amounts[0]?.powers).toEqual([
      { power: 0, rows: 3 },
      { power: 2, rows: 1 },
    ]);
  },
  'of several greatest amounts the row that comes first by id is told': async (store) => {
    await putAll(store, measures('b', '文号:甲〔2024〕1号'), measures('a'));
    const ids = (await rowsOf(store, { minimum: 5_000_000, roles: ['award'] })).map(({ id }) => id);
    const [group] = await store.fundingBy(['agency'], { agencies: [science[0]], roles: ['award'], unit: 'CNY' });
    expect(group?.amounts.map(({ largest }) => largest)).toEqual([ids.toSorted()[0]]);
  },
  'only pools are added, those that are exact, and what is left out is told': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        const fund = source.measure('产业基金', { agencies: [science], instrument: '基金' });
        source.award(fund, 200, '规模200元', { role: 'pool' });
        source.award(fund, 200, '另设200元基金', { role: 'pool' });
        source.award(fund, 50, '另设50元基金', { role: 'pool' });
        source.award(fund, 1000, '不低于1000元', { role: 'pool', qualifier: 'at-least' });
        source.award(fund, 30, '每年安排30元', { role: 'pool', per: '年' });
        source.award(fund, 5, '给予5元');
        source.award(fund, 6, '最高6元', { role: 'cap', qualifier: 'at-most' });
      }),
    );
    const [group] = await store.fundingBy(['agency'], {});
    expect(group?.amounts.map(({ role, per, count, total }) => [role, per, count, total])).toEqual([
      ['award', null, 1, null],
      ['cap', null, 1, null],
      ['pool', null, 4, 450],
      ['pool', '年', 1, 30],
    ]);
    expect(group?.leftOut).toEqual([
      { reason: 'no-total', count: 2 },
      { reason: 'not-exact', count: 1 },
    ]);
  },
  'an award said again, paid in instalments, or detailed in a rule is one row and one amount': async (store) => {
    await store.put(repeating);
    const listed = [20_000, 200, 500, 900, 3_000_000];
    expect(await amountsOf(store, {})).toEqual(listed);
    const [group] = await store.fundingBy(['agency'], {});
    expect(group?.rows).toBe(listed.length);
    expect(group?.amounts.map(({ role, count, total }) => [role, count, total])).toEqual([
      ['award', 3, null],
      ['pool', 1, 200],
    ]);
    expect(group?.leftOut).toEqual([
      { reason: 'restated', count: 1 },
      { reason: 'instalment', count: 2 },
      { reason: 'overview', count: 1 },
      { reason: 'quoted', count: 1 },
      { reason: 'no-total', count: 3 },
    ]);
  },
  'what repeats another award is listed where that is asked for, with the reason': async (store) => {
    await store.put(repeating);
    const rows = await rowsOf(store, { repeated: true });
    expect(rows.map(({ award: { value }, repeats }) => [value, repeats])).toEqual([
      [3_000_000, 'overview'],
      [20_000, null],
      [200, null],
      [200, 'restated'],
      [500, null],
      [200, 'instalment'],
      [300, 'instalment'],
      [900, 'quoted'],
      [3_000_000, null],
    ]);
    const [group] = await store.fundingBy(['agency'], { repeated: true });
    expect(group?.rows).toBe(rows.length);
    expect(group?.amounts).toEqual((await store.fundingBy(['agency'], {}))[0]?.amounts);
  },
  'an award that repeats what no measure of its text offers is one of its own': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        const measure = source.measure('奖励', { agencies: [science] });
        source.award(measure, 100, '上述100元', { restates: 'a/award/0-1' });
        source.award(measure, 50, '拨付50元', { tranche: 1, partOf: 'a/award/0-1' });
      }),
    );
    expect((await rowsOf(store)).map(({ repeats }) => repeats)).toEqual([null, null]);
  },
  'an award of one text from two origins, or of two texts of one document, counts once': async (store) => {
    await putAll(store, measures('a'), measures('b'), measures('b'));
    const [group] = await store.fundingBy(['agency'], { agencies: [science[0]], roles: ['award'] });
    expect(group?.amounts.map(({ count }) => count)).toEqual([1]);
    expect(group?.rows).toBe(1);
  },
  'rows are counted by industry, issuer, document, role, instrument and region': async (store) => {
    await store.put(measures());
    const counted = async (group: FundingGroupBy, filter = {}) =>
      keyed(await store.fundingBy([group], filter)).map(({ key, rows }) => [key, rows]);
    expect(await counted('industry')).toEqual([
      [intelligence[0], 2],
      [chips[0], 2],
    ]);
    expect(await counted('issuer')).toEqual([[office[0], 6]]);
    expect(await counted('document', { roles: ['award'] })).toEqual([[number, 2]]);
    expect(await counted('instrument', { agencies: [finance[0]] })).toEqual([
      ['奖励', 2],
      ['补贴', 2],
    ]);
    expect(await counted('role', { unit: 'CNY' })).toEqual([
      ['award', 1],
      ['cap', 1],
      ['pool', 1],
      ['unit-rate', 1],
    ]);
    expect(await counted('region')).toEqual([['region:420100', 6]]);
    expect(await counted('year')).toEqual([['2023', 6]]);
    expect(await counted('documentType')).toEqual([['policy-measures', 6]]);
    expect(await counted('region', { text: '不在文中' })).toEqual([]);
  },
  'rows are kept by type and year of their document, and counted so': async (store) => {
    await putAll(
      store,
      measures('a'),
      dated('b', '文号:乙〔2024〕2号', '2024-05-06'),
      dated('c', '文号:丙〔2024〕3号'),
    );
    const rows = async (filter: FundingFilter) => (await rowsOf(store, filter)).length;
    expect(await rows({ years: [2023] })).toBe(6);
    expect(await rows({ years: [2023, 2024] })).toBe(7);
    expect(await rows({ years: [2022] })).toBe(0);
    expect(await rows({ documentTypes: ['policy-measures'] })).toBe(8);
    expect(await rows({ documentTypes: ['plan'] })).toBe(0);
    expect(keyed(await store.fundingBy(['year'], {}))).toEqual([
      { key: '2023', name: '2023', rows: 6 },
      { key: '2024', name: '2024', rows: 1 },
    ]);
  },
  'rows are counted by two things at once, in either order': async (store) => {
    await store.put(measures());
    const crossed = async (...groups: FundingGroupBy[]) =>
      (await store.fundingBy(groups, {})).map(({ members, rows }) => [
        ...members.map(({ by, key }) => [by, key]),
        rows,
      ]);
    expect(await crossed('agency', 'industry')).toEqual([
      [['agency', science[0]], ['industry', intelligence[0]], 2],
      [['agency', finance[0]], ['industry', intelligence[0]], 2],
      [['agency', finance[0]], ['industry', chips[0]], 2],
    ]);
    expect(await crossed('region', 'instrument')).toEqual([
      [['region', 'region:420100'], ['instrument', '基金'], 2],
      [['region', 'region:420100'], ['instrument', '奖励'], 2],
      [['region', 'region:420100'], ['instrument', '补贴'], 2],
    ]);
    expect(await crossed('role', 'region')).toEqual([
      [['role', 'award'], ['region', 'region:420100'], 2],
      [['role', 'cap'], ['region', 'region:420100'], 1],
      [['role', 'pool'], ['region', 'region:420100'], 1],
      [['role', 'rate'], ['region', 'region:420100'], 1],
      [['role', 'unit-rate'], ['region', 'region:420100'], 1],
    ]);
    expect(await crossed('issuer', 'document')).toEqual([[['issuer', office[0]], ['document', number], 6]]);
  },
  'rows are counted by one thing or two, and not twice by one': async (store) => {
    await expect(store.fundingBy([], {})).rejects.toMatchObject(refused);
    await expect(store.fundingBy(['role', 'role'], {})).rejects.toMatchObject(refused);
    await expect(store.fundingBy(['role', 'agency', 'region'], {})).rejects.toMatchObject(refused);
  },
};
