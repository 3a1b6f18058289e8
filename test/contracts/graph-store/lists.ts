import { expect } from 'vitest';
import type { GraphStore, ListFilter, ListOrder, NodeKind } from '../../../graph/index.ts';
import { sourceGraph } from '../fixtures.ts';
import type { Clauses } from '../graph-store.ts';
import { everyItem, putAll, refused } from './ask.ts';

const hypothesis = (label: string, outcome: 'supported' | 'rejected') => ({
  label,
  statement: label,
  cause: null,
  effect: null,
  direction: 'positive' as const,
  outcome,
  moderator: null,
  outcomeQuote: null,
  outcomeSpan: null,
});

const statistic = (year: number | null) => ({
  indicator: '产值',
  value: 1,
  unit: 'CNY',
  year,
  planned: false,
  qualifier: 'exact' as const,
  valueSpan: { start: 0, end: 1 },
  valueMax: null,
  place: null,
  rank: false,
});

const policy = sourceGraph('p', (source) => {
  source.document('文号:甲〔2023〕1号', { title: '若干措施', issued: '2023-03-24', region: '武汉市' });
  source.key('agency:420100/管委会', '管委会', { agencyKind: 'government' });
  source.edge('ISSUED_BY', '文号:甲〔2023〕1号', 'agency:420100/管委会');
  source.key('region:420100', '武汉市');
  source.edge('GOVERNS', '文号:甲〔2023〕1号', 'region:420100');
  source.edge('IN', 'agency:420100/科创局', 'region:420100');
  source.edge('CITES', '文号:甲〔2023〕1号', '文号:国〔2020〕1号');
  source.key('agency:CN/各部门', '各部门', { generic: true });
  const measure = source.measure('落户奖励', {
    agencies: [['agency:420100/科创局', '科创局']],
    industries: [['industry:人工智能', '人工智能']],
  });
  source.award(measure, 1, '1元');
  source.document('title:420100/实施细则', { title: '实施细则' });
  source.measure('租金补贴', { instrument: '补贴' });
});

const paper = sourceGraph('r', (source) => {
  source.document('title:CN/论文', { title: '论文', type: 'research-paper', issued: '2020' });
  source.node('Hypothesis', hypothesis('H1', 'supported'), 'H1成立');
  source.node('Hypothesis', hypothesis('H2', 'rejected'), 'H2不成立');
  const about = source.node('Statistic', statistic(2019), '2019年产值');
  source.edge('ABOUT', about, 'industry:人工智能');
  source.edge('ABOUT', about, 'region:420100');
  source.node('Statistic', statistic(null), '产值');
  source.key('industry:人工智能', '人工智能');
});

const quotes = async (store: GraphStore, kind: NodeKind, filter: ListFilter = {}, order: ListOrder = 'text-order') =>
  (await everyItem((page) => store.list(kind, filter, order, page), 1)).map((node) =>
    'quote' in node ? node.quote : node.id,
  );

const ids = (store: GraphStore, kind: NodeKind, filter: ListFilter = {}, order: ListOrder = 'name') =>
  quotes(store, kind, filter, order);

export const lists: Clauses = {
  'entities are listed by their names as written and those in their keys, documents by their title too': async (
    store,
  ) => {
    await putAll(store, paper, policy);
    expect(await ids(store, 'Agency', { names: ['管委会', '无'] })).toEqual(['agency:420100/管委会']);
    expect(await ids(store, 'Agency', { names: ['管委', ''] })).toEqual([]);
    // As a key alone has it.
    expect(await ids(store, 'Region', { names: ['420100'] })).toEqual(['region:420100']);
    expect(await ids(store, 'Industry', { names: ['工智能', '420100'] })).toEqual([]);
    expect(await ids(store, 'Document', { names: ['若 干措施', ''] })).toEqual(['文号:甲〔2023〕1号']);
    expect(await ids(store, 'Document', { names: ['措施'] })).toEqual([]);
  },
  'facts are listed in the order of the text, source by source': async (store) => {
    await putAll(store, paper, policy);
    expect(await quotes(store, 'Measure')).toEqual(['落户奖励', '租金补贴']);
    expect(await quotes(store, 'Hypothesis')).toEqual(['H1成立', 'H2不成立']);
  },
  'facts of the newest documents come first by date': async (store) => {
    await putAll(
      store,
      sourceGraph('a', (source) => {
        source.document('文号:旧', { issued: '2020-01-01' });
        source.measure('旧措施');
      }),
      policy,
    );
    expect(await quotes(store, 'Measure', {}, 'date')).toEqual(['落户奖励', '租金补贴', '旧措施']);
  },
  'facts are filtered by text, source and kind of document': async (store) => {
    await putAll(store, paper, policy);
    expect(await quotes(store, 'Measure', { text: '落户' })).toEqual(['落户奖励']);
    expect(await quotes(store, 'Measure', { source: 'r' })).toEqual([]);
    expect(await quotes(store, 'Statistic', { documentTypes: ['research-paper', 'plan'] })).toEqual([
      '2019年产值',
      '产值',
    ]);
    expect(await quotes(store, 'Statistic', { documentTypes: ['plan'] })).toEqual([]);
  },
  'facts are filtered by document, and by a titled part of one': async (store) => {
    await putAll(store, paper, policy);
    expect(await quotes(store, 'Measure', { documents: ['文号:甲〔2023〕1号'] })).toEqual(['落户奖励', '租金补贴']);
    expect(await quotes(store, 'Measure', { documents: ['title:420100/实施细则'] })).toEqual(['租金补贴']);
    expect(await quotes(store, 'Measure', { documents: ['title:CN/论文'] })).toEqual([]);
  },
  'measures are filtered by agency, industry, instrument and region': async (store) => {
    await putAll(store, paper, policy);
    expect(await quotes(store, 'Measure', { agencies: ['agency:420100/科创局'] })).toEqual(['落户奖励']);
    expect(await quotes(store, 'Measure', { agencies: ['agency:420100/管委会'] })).toEqual([]);
    expect(await quotes(store, 'Measure', { industries: ['industry:人工智能'] })).toEqual(['落户奖励']);
    expect(await quotes(store, 'Measure', { instruments: ['补贴'] })).toEqual(['租金补贴']);
    expect(await quotes(store, 'Measure', { regions: ['region:420100'] })).toEqual(['落户奖励', '租金补贴']);
    expect(await quotes(store, 'Measure', { regions: [] })).toEqual([]);
  },
  'statistics are filtered by what they are about, hypotheses by outcome': async (store) => {
    await putAll(store, paper, policy);
    expect(await quotes(store, 'Statistic', { industries: ['industry:人工智能'] })).toEqual(['2019年产值']);
    expect(await quotes(store, 'Statistic', { regions: ['region:420100'] })).toEqual(['2019年产值']);
    expect(await quotes(store, 'Hypothesis', { outcomes: ['rejected'] })).toEqual(['H2不成立']);
  },
  'documents are filtered by presence, type, issuer and region': async (store) => {
    await putAll(store, paper, policy);
    expect(await ids(store, 'Document', { present: false })).toEqual(['文号:国〔2020〕1号']);
    expect(await ids(store, 'Document', { present: true })).toHaveLength(3);
    expect(await ids(store, 'Document', { documentTypes: ['research-paper'] })).toEqual(['title:CN/论文']);
    expect(await ids(store, 'Document', { years: [1999] })).toEqual([]);
    expect(await ids(store, 'Document', { agencies: ['agency:420100/管委会'] })).toEqual(['文号:甲〔2023〕1号']);
    expect(await ids(store, 'Document', { regions: ['region:420100'] })).toEqual(['文号:甲〔2023〕1号']);
    expect(await ids(store, 'Document', { documents: ['title:CN/论文', '文号:无'] })).toEqual(['title:CN/论文']);
  },
  'agencies are filtered by region and by whether they are a class of bodies': async (store) => {
    await store.put(policy);
    expect(await ids(store, 'Agency', { regions: ['region:420100'] })).toEqual(['agency:420100/科创局']);
    expect(await ids(store, 'Agency', { generic: true })).toEqual(['agency:CN/各部门']);
    expect(await ids(store, 'Agency', { generic: false })).toHaveLength(2);
  },
  'entities are found by a part of a name or title': async (store) => {
    await putAll(store, paper, policy);
    expect(await ids(store, 'Agency', { text: '科创' })).toEqual(['agency:420100/科创局']);
    expect(await ids(store, 'Document', { text: '若干' })).toEqual(['文号:甲〔2023〕1号']);
    expect(await ids(store, 'Document', { text: '国(2020)' })).toEqual([]);
    expect(await ids(store, 'Agency', { text: '420100' })).toEqual([]);
  },
  'a title is found still after another source has cited the document': async (store) => {
    await putAll(
      store,
      policy,
      sourceGraph('q', (source) => source.key('文号:甲〔2023〕1号', '甲〔2023〕1号')),
    );
    expect(await ids(store, 'Document', { text: '若干' })).toEqual(['文号:甲〔2023〕1号']);
  },
  'entities are listed of one source alone': async (store) => {
    await putAll(store, paper, policy);
    expect(await ids(store, 'Industry', { source: 'r' })).toEqual(['industry:人工智能']);
    expect(await ids(store, 'Agency', { source: 'r' })).toEqual([]);
  },
  'entities are ordered by name, by code point and not by UTF-16 unit': async (store) => {
    const names = ['𠮷县', '豈县', '一县', 'b', 'a', 'é', '😀'];
    await store.put(
      sourceGraph('a', (source) => {
        for (const name of names) source.key(`industry:${name}`, name);
      }),
    );
    const ordered = ['a', 'b', 'é', '一县', '豈县', '😀', '𠮷县'].map((name) => `industry:${name}`);
    expect(await ids(store, 'Industry')).toEqual(ordered);
  },
  'entities are ordered by how many sources mention them, most first': async (store) => {
    await putAll(
      store,
      paper,
      policy,
      sourceGraph('q', (source) => source.key('agency:CN/各部门', '各部门')),
    );
    expect(await ids(store, 'Agency', {}, 'mentions')).toEqual([
      'agency:CN/各部门',
      'agency:420100/科创局',
      'agency:420100/管委会',
    ]);
  },
  'documents are ordered by date, newest first, without a date last': async (store) => {
    await putAll(store, paper, policy);
    expect(await ids(store, 'Document', {}, 'date')).toEqual([
      '文号:甲〔2023〕1号',
      'title:CN/论文',
      'title:420100/实施细则',
      '文号:国〔2020〕1号',
    ]);
  },
  'sources are listed as nodes too': async (store) => {
    await putAll(store, paper, policy);
    expect(await ids(store, 'Source', {}, 'text-order')).toEqual(['p', 'r']);
    expect(await ids(store, 'Source', { documentTypes: ['research-paper'] })).toEqual(['r']);
    expect(await ids(store, 'Source', { text: '若干' })).toEqual(['p']);
    expect(await ids(store, 'Source', { regions: ['region:420100'] })).toEqual(['p']);
  },
  'the sources that mention an entity are found, by any of its keys': async (store) => {
    const alias = sourceGraph('alias', (source) => source.same('industry:人工智能', 'industry:AI'));
    await putAll(store, paper, policy, alias);
    expect(await ids(store, 'Source', { mentions: ['industry:AI'] }, 'text-order')).toEqual(['alias', 'p', 'r']);
    expect(await ids(store, 'Source', { mentions: ['agency:420100/科创局', 'industry:无'] }, 'text-order')).toEqual([
      'p',
    ]);
    // A key that only nests in what a source names is not mentioned by it.
    expect(await ids(store, 'Source', { mentions: ['region:CN'] }, 'text-order')).toEqual([]);
    expect(await ids(store, 'Source', { mentions: [] }, 'text-order')).toEqual([]);
  },
  'documents and figures of texts that mention a body are found, figures by words that stand in them': async (
    store,
  ) => {
    const office = '文号:乙〔2024〕1号';
    const report = sourceGraph('m', (source) => {
      source.document(office, { title: '年报' });
      source.document('title:420100/附表', { title: '附表' });
      source.key('agency:420100/科创局', '科创局');
      source.node('Statistic', statistic(2023), '科创局服务企业30家');
      source.node('Statistic', statistic(2022), '全市企业400家');
    });
    const other = sourceGraph('n', (source) => {
      source.node('Statistic', statistic(2021), '另一地的科创局服务企业9家');
    });
    await putAll(store, report, other);
    const mentions = ['agency:420100/科创局'] as const;
    expect(await ids(store, 'Document', { mentions })).toEqual([office]);
    expect(await ids(store, 'Document', { mentions: [] })).toEqual([]);
    expect(await ids(store, 'Statistic', { mentions }, 'text-order')).toHaveLength(2);
    expect(await ids(store, 'Statistic', { mentions, words: ['科创局', '科技创新局'] }, 'text-order')).toEqual([
      '科创局服务企业30家',
    ]);
    expect(await ids(store, 'Statistic', { words: ['科创局'] }, 'text-order')).toHaveLength(2);
    expect(await ids(store, 'Statistic', { words: [] }, 'text-order')).toEqual([]);
  },
  'measures are counted by the bodies named with them, each once in whatever roles': async (store) => {
    await store.put(
      sourceGraph('a', (source) => {
        const [science, finance] = ['agency:420100/科技局', 'agency:420100/财政局'] as const;
        source.measure('一', {
          agencies: [
            [science, '科技局'],
            [finance, '财政局', 'support'],
          ],
        });
        source.measure('二', {
          agencies: [
            [science, '科技局', 'lead'],
            [science, '科技局'],
          ],
        });
        source.measure('三');
      }),
    );
    expect(await store.counts('Measure', 'agency', {})).toEqual([
      { value: '科技局', id: 'agency:420100/科技局', count: 2 },
      { value: '财政局', id: 'agency:420100/财政局', count: 1 },
    ]);
    expect(await store.counts('Measure', 'agency', { text: '一' })).toHaveLength(2);
    await expect(store.counts('Statistic', 'agency', {})).rejects.toMatchObject(refused);
  },
  'a filter or order that a kind does not know is refused, not passed over': async (store) => {
    await store.put(policy);
    const page = { first: 1 };
    await expect(store.list('Agency', { outcomes: ['supported'] }, 'name', page)).rejects.toMatchObject(refused);
    await expect(store.list('Hypothesis', { agencies: [] }, 'text-order', page)).rejects.toMatchObject(refused);
    await expect(store.list('Agency', {}, 'text-order', page)).rejects.toMatchObject(refused);
    await expect(store.list('Measure', {}, 'mentions', page)).rejects.toMatchObject(refused);
    await expect(store.counts('Agency', 'outcome', {})).rejects.toMatchObject(refused);
  },
  'nodes are counted by facet, most first, then by value': async (store) => {
    await putAll(store, paper, policy);
    expect(await store.counts('Measure', 'instrument', {})).toEqual([
      { value: '奖励', count: 1 },
      { value: '补贴', count: 1 },
    ]);
    expect(await store.counts('Award', 'role', {})).toEqual([{ value: 'award', count: 1 }]);
    expect(await store.counts('Hypothesis', 'outcome', { text: 'H1' })).toEqual([{ value: 'supported', count: 1 }]);
    expect(await store.counts('Measure', 'rule', {})).toEqual([{ value: 'measure', count: 2 }]);
  },
  'documents are counted by type, region and year, agencies by kind': async (store) => {
    await putAll(store, paper, policy);
    expect(await store.counts('Document', 'documentType', {})).toEqual([
      { value: 'policy-measures', count: 2 },
      { value: 'research-paper', count: 1 },
    ]);
    expect(await store.counts('Document', 'year', {})).toEqual([
      { value: '2020', count: 1 },
      { value: '2023', count: 1 },
    ]);
    expect(await store.counts('Document', 'region', {})).toEqual([{ value: '武汉市', count: 1, id: 'region:420100' }]);
    expect(await store.counts('Agency', 'agencyKind', {})).toEqual([{ value: 'government', count: 2 }]);
    expect(await store.counts('Measure', 'documentType', {})).toEqual([{ value: 'policy-measures', count: 2 }]);
  },
  'a figure counts under its own year, another fact under that of its document': async (store) => {
    await putAll(store, paper, policy);
    expect(await store.counts('Statistic', 'year', {})).toEqual([{ value: '2019', count: 1 }]);
    expect(await store.counts('Measure', 'year', {})).toEqual([{ value: '2023', count: 2 }]);
  },
};
