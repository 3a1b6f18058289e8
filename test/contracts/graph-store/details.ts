// Measures of detailed rules and the measures that they detail, in texts of their own.
import { expect } from 'vitest';
import type { FundingFilter, FundingGroupBy, GraphStore } from '../../../graph/index.ts';
import type { Key, SourceGraph } from '../../../model/index.ts';
import { type SourceBuilder, sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { putAll, rowsOf } from './ask.ts';
import { finance, science } from './funding.ts';

const title = 'title:420100/某措施';

/** 某措施 of a number with two measures in numbered articles. */
const parent = (id: string, key: Key, from = '2022-01-01'): SourceGraph =>
  sourceGraph(id, (source) => {
    source.document(key, { title: '某措施', also: [title], from });
    source.measure('落户奖励', { section: ['第一条'] });
    source.measure('租房补贴', { section: ['第二条'] });
  });

/** Detailed rules for what a key means, each measure with its headings and the article that it names. */
const rules = (of: Key, measures: readonly (readonly [path: readonly string[], article?: string])[]): SourceGraph =>
  sourceGraph('rules', (source) => {
    source.document('文号:甲〔2023〕9号', { title: '某措施实施细则', from: '2023-07-01' });
    source.edge('BASED_ON', '文号:甲〔2023〕9号', of, 'details');
    for (const [path, article] of measures)
      source.measure(path.at(-1) ?? '', { path, ...(article === undefined ? {} : { details: [article] }) });
  });

const plain = rules(title, [[['租房补贴', '申请']], [['落户奖励']], [['其他']]]);

/** Which measure details which, by their titles, the other with its source. */
const detailed = async (store: GraphStore): Promise<string[]> => {
  const { items } = await store.list('Measure', { source: 'rules' }, 'text-order', { first: 50 });
  const pages = await store.neighbours(
    items.map(({ id }) => id),
    ['IMPLEMENTS'],
    'out',
    { first: 50 },
  );
  return pages.flatMap((page, at) =>
    page.items.map(({ node, provenance }) => {
      const [from, to] = [items[at], node];
      const name = to.kind === 'Measure' ? `${to.source} ${to.properties.title}` : to.id;
      expect(provenance).toMatchObject({ source: 'rules', span: from?.kind === 'Measure' ? from.span : null });
      return `${from?.kind === 'Measure' ? from.properties.title : ''} → ${name}`;
    }),
  );
};

const both = ['申请 → a 租房补贴', '落户奖励 → a 落户奖励'];

type Said = {
  readonly sums: readonly number[];
  readonly by: readonly [Key, string];
  readonly document: (source: SourceBuilder) => void;
};

/** A text that gives these sums for one thing in a city, by a body that it names. */
const giving = (id: string, key: Key, { sums, by, document }: Said): SourceGraph =>
  sourceGraph(id, (source) => {
    document(source);
    source.edge('GOVERNS', key, 'region:420100');
    const measure = source.measure('落户奖励', { agencies: [by] });
    for (const value of sums) source.award(measure, value, `给予${value}元`);
  });

const [ofOverview, ofRule] = ['文号:甲〔2022〕1号', '文号:甲〔2023〕9号'] as const;

const overviewIn = (id: string): SourceGraph =>
  giving(id, ofOverview, {
    sums: [500, 100],
    by: science,
    document: (source) => source.document(ofOverview, { title: '某措施', also: [title], from: '2022-01-01' }),
  });
const overview = overviewIn('a');

const ruleFor = (sums: readonly number[]): SourceGraph =>
  giving('rules', ofRule, {
    sums,
    by: finance,
    document: (source) => {
      source.document(ofRule, { title: '某措施实施细则', from: '2023-07-01' });
      source.edge('BASED_ON', ofRule, title, 'details');
    },
  });

/** Document, amount and why it does not count, of all rows of a filter. */
const listed = async (store: GraphStore, filter: FundingFilter = {}) =>
  (await rowsOf(store, filter)).map(({ document, award, repeats }) => [document.id, award.value, repeats]);

/** How many amounts count, from how many rows, and what is left out of them. */
const counted = async (store: GraphStore, by: FundingGroupBy, filter: FundingFilter = {}) =>
  (await store.fundingBy([by], filter)).map(({ members: [member], rows, amounts, leftOut }) => [
    member?.key,
    rows,
    amounts.map(({ count }) => count),
    leftOut.filter(({ reason }) => reason !== 'no-total').map(({ reason, count }) => `${reason} ${count}`),
  ]);

export const details: Clauses = {
  'a rule leads to the measure of another text that it details, whichever text comes first': async (store) => {
    const first = parent('a', '文号:甲〔2022〕1号');
    for (const order of [
      [first, plain],
      [plain, first],
    ]) {
      await putAll(store, ...order);
      expect(await detailed(store)).toEqual(both);
      for (const { id } of order) await store.remove(id);
    }
  },
  'what a rule details goes and comes with its text, and no source says it': async (store) => {
    const first = parent('a', '文号:甲〔2022〕1号');
    await putAll(store, first, plain);
    await store.remove('a');
    expect(await detailed(store)).toEqual([]);
    await store.put({ ...first, rules: '2' });
    expect(await detailed(store)).toEqual(both);
    expect(await store.source('rules')).toEqual(plain);
    await store.put(rules(title, [[['落户奖励']]]));
    expect(await detailed(store)).toEqual(['落户奖励 → a 落户奖励']);
  },
  'an article that a rule names goes before headings that read alike': async (store) => {
    await putAll(store, parent('a', '文号:甲〔2022〕1号'), rules('文号:甲〔2022〕1号', [[['落户奖励'], '第二条']]));
    expect(await detailed(store)).toEqual(['落户奖励 → a 租房补贴']);
  },
  'rules for a title detail the edition that held when they were made': async (store) => {
    const editions = [
      parent('a', '文号:甲〔2020〕1号', '2020-01-01'),
      parent('b', '文号:甲〔2023〕1号', '2023-07-01'),
      parent('c', '文号:甲〔2025〕1号', '2025-01-01'),
    ];
    await putAll(store, ...editions, rules(title, [[['落户奖励']]]));
    expect(await detailed(store)).toEqual(['落户奖励 → b 落户奖励']);
    await store.remove('b');
    expect(await detailed(store)).toEqual(['落户奖励 → a 落户奖励']);
  },
  'measures of one text that are alike do not lead to each other, nor to those of a text that is only cited': async (
    store,
  ) => {
    const cited = rules(title, [[['落户奖励']]]);
    await putAll(
      store,
      cited,
      sourceGraph('b', (source) => void source.measure('落户奖励')),
    );
    expect(await detailed(store)).toEqual([]);
  },
  'rules for what a notice carries detail the measures of the notice': async (store) => {
    const notice = sourceGraph('a', (source) => {
      source.document('文号:甲〔2022〕1号', { from: '2022-01-01', carries: title });
      source.edge('ANNEXES', '文号:甲〔2022〕1号', title, 'carried');
      source.measure('落户奖励');
    });
    await putAll(store, plain, notice);
    expect(await detailed(store)).toEqual(['落户奖励 → a 落户奖励']);
  },
  'an award that an overview and the rule for it state in two texts is listed twice and counts once': async (store) => {
    for (const order of [
      [overview, ruleFor([500])],
      [ruleFor([500]), overview],
    ]) {
      await putAll(store, ...order);
      const rows = await rowsOf(store);
      expect(rows.map(({ document, award, repeats }) => [document.id, award.value, repeats])).toEqual([
        [ofOverview, 500, 'detailed'],
        [ofOverview, 100, null],
        [ofRule, 500, null],
      ]);
      expect(rows.map(({ statedBy }) => statedBy)).toEqual([[rows[2]?.id], [], []]);
      expect(await counted(store, 'region')).toEqual([['region:420100', 3, [2], ['detailed 1']]]);
      expect(await counted(store, 'role')).toEqual([['award', 3, [2], ['detailed 1']]]);
      for (const { id } of order) await store.remove(id);
    }
  },
  'rules of another place state an award of their own': async (store) => {
    const inPlace = (id: string, key: Key, region: string, of?: Key): SourceGraph =>
      sourceGraph(id, (source) => {
        source.document(key, { title: key, region });
        if (of !== undefined) source.edge('BASED_ON', key, of, 'details');
        source.award(source.measure('落户奖励'), 500, '给予500元');
      });
    await putAll(store, inPlace('a', ofOverview, '湖北省'), inPlace('rules', ofRule, '武汉市', ofOverview));
    expect(await detailed(store)).toEqual(['落户奖励 → a 落户奖励']);
    expect((await listed(store)).map(([, , repeats]) => repeats)).toEqual([null, null]);
    await store.put(inPlace('rules', ofRule, '湖北省', ofOverview));
    expect((await listed(store)).map(([, , repeats]) => repeats)).toEqual(['detailed', null]);
  },
  'it counts with the overview wherever no row of the rule is': async (store) => {
    await putAll(store, overview, ruleFor([500]));
    expect(await counted(store, 'agency')).toEqual([
      [science[0], 2, [2], []],
      [finance[0], 1, [1], []],
    ]);
    expect(await counted(store, 'document')).toEqual([
      [ofOverview, 2, [2], []],
      [ofRule, 1, [1], []],
    ]);
    const before: FundingFilter = { asOf: '2022-06-01', states: ['in-force'] };
    expect(await counted(store, 'region', before)).toEqual([['region:420100', 2, [2], []]]);
    const both: FundingFilter = { asOf: '2023-08-01', states: ['in-force'] };
    expect(await counted(store, 'region', both)).toEqual([['region:420100', 3, [2], ['detailed 1']]]);
    expect(await store.fundingBy(['region'], {}, 'rows')).toMatchObject([{ rows: 3 }]);
  },
  'what a rule states goes and comes with its text, its amounts and what people correct in them': async (store) => {
    await putAll(store, overview, ruleFor([500]));
    await store.put(ruleFor([400]));
    expect((await listed(store)).map(([, , repeats]) => repeats)).toEqual([null, null, null]);
    const fact = { kind: 'Award', words: '给予400元', before: '', after: '' } as const;
    await store.state({
      ...{
        id: 'x',
        kind: 'correct',
        by: '王',
        at: '2026-01-01T00:00:00Z',
        reason: '查证',
        source: 'rules',
        origins: [],
      },
      ...{ target: { what: 'fact', fact }, fields: { value: 100 }, was: null, holders: [], folded: '' },
    });
    expect((await listed(store)).map(([, , repeats]) => repeats)).toEqual([null, 'detailed', null]);
    await store.remove('rules');
    expect((await listed(store)).map(([, , repeats]) => repeats)).toEqual([null, null]);
  },
  'the row of two texts of one overview is stated by the rule whichever text it reads': async (store) => {
    await putAll(store, overviewIn('b'), overview, ruleFor([500]));
    expect((await rowsOf(store, { documents: [ofOverview] })).map(({ repeats }) => repeats)).toEqual([
      'detailed',
      null,
    ]);
    await store.remove('a');
    expect((await rowsOf(store, { sources: ['b'] })).map(({ repeats }) => repeats)).toEqual(['detailed', null]);
  },
};
