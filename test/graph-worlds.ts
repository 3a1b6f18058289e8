// Histories of stores for tests: sources that name each other in many ways, corrections, and everything that a store
// answers.
import fc from 'fast-check';
import { exportLines, type GraphStore } from '../graph/index.ts';
import {
  edgeTypes,
  equivalenceClasses,
  type FactStatement,
  type Key,
  type SourceGraph,
  type Statement,
} from '../model/index.ts';
import { type SourceBuilder, sourceGraph } from './contracts/fixtures.ts';
import { everyItem, rowsOf } from './contracts/graph-store/ask.ts';

export type Step =
  | { readonly do: 'put'; readonly graph: SourceGraph }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'state'; readonly statement: Statement }
  | { readonly do: 'revoke'; readonly id: string };

export const take = async (store: GraphStore, step: Step): Promise<void> => {
  if (step.do === 'put') await store.put(step.graph);
  else if (step.do === 'remove') await store.remove(step.id);
  else if (step.do === 'state') await store.state(step.statement);
  else await store.revoke(step.id);
};

/** Everything that a store answers from what it holds. */
export const snapshot = async (store: GraphStore): Promise<unknown> => {
  const lines: string[] = [];
  for await (const line of exportLines(store)) lines.push(line);
  const ids = (await everyItem((page) => store.sources(page))).map(({ id }) => id);
  const graphs = await Promise.all(ids.map((id) => store.source(id)));
  const statements = (await everyItem((page) => store.statements({}, page))).map(({ id }) => id);
  const ends = [...new Set(graphs.flatMap((graph) => graph?.edges.flatMap(({ from, to }) => [from, to]) ?? []))].sort();
  return {
    lines,
    attachments: await store.attachments(statements),
    attached: await everyItem((page) => store.statements({ state: 'attached' }, page)),
    diagnostics: await everyItem((page) => store.diagnostics({}, page)),
    facts: await everyItem((page) => store.list('Award', {}, 'text-order', page)),
    nodes: await store.nodes(ends),
    edges: await store.neighbours(ends, edgeTypes, 'both', { first: 500 }),
    rows: await rowsOf(store, { asOf: '2023-06-01' }),
    groups: await Promise.all((['agency', 'region'] as const).map((group) => store.fundingBy([group], {}))),
    within: await store.mentionsWithin(ends),
    named: await Promise.all(
      (['Region', 'Agency'] as const).map((kind) =>
        store.named(
          kind,
          ids.map((id) => ({ id, count: 2 })),
          {},
        ),
      ),
    ),
    inForce: await everyItem((page) => store.list('Source', inForce, 'text-order', page)),
    counts: await store.counts('Award', 'role', inForce),
    inRegions: await Promise.all(regionKeys.map((key) => listedWithin(store, key))),
    // The version of an adapter's tables is its own.
    stats: { ...(await store.stats()), schemaVersion: null },
  };
};

const inForce = { asOf: '2023-06-01', states: ['in-force'] } as const;

const listedWithin = async (store: GraphStore, region: Key): Promise<string[]> =>
  (await everyItem((page) => store.list('Region', { regions: [region] }, 'name', page))).map(({ id }) => id);

const cite = (source: SourceBuilder, ...keys: readonly Key[]): void => {
  for (const key of keys) source.edge('CITES', `title:@${source.id}/本文`, key);
};

/** Seven documents that name each other by number, title and alias, in one region under two names. */
export const seven: readonly SourceGraph[] = [
  sourceGraph('1', (source) => {
    source.document('文号:武新管〔2023〕4号', {
      title: '若干措施',
      also: ['title:420118/若干措施'],
      from: '2023-01-01',
    });
    source.same('region:420118', 'region:420100/东湖高新区');
    source.edge('GOVERNS', '文号:武新管〔2023〕4号', 'region:420118');
    source.edge('PART_OF', 'region:420100', 'region:420000');
    source.award(source.measure('奖励', { agencies: [['agency:420118/科创局', '科创局']] }), 100, '100元');
  }),
  sourceGraph('2', (source) => {
    source.document('title:420100/东湖高新区/若干措施', { title: '若干措施' });
    source.edge('PART_OF', 'region:420100/东湖高新区', 'region:420100');
    source.award(source.measure('奖励', { agencies: [['agency:420100/东湖高新区/科创局', '科创局']] }), 100, '100元');
  }),
  sourceGraph('3', (source) => {
    source.document('title:@3/本文');
    source.same('agency:420118/科创局', 'agency:420118/科技创新局');
    cite(source, '文号:武新管〔2023〕4号', 'issued:420118/科创局/实施细则');
  }),
  sourceGraph('4', (source) => {
    source.document('文号:武新管〔2024〕1号', {
      title: '实施细则',
      also: ['issued:420118/科技创新局/实施细则'],
      from: '2023-03-01',
    });
    source.edge('REPEALS', '文号:武新管〔2024〕1号', 'title:420118/若干措施');
  }),
  sourceGraph('5', (source) => {
    source.document('文号:武新管〔2024〕2号', { also: ['issued:420100/东湖高新区/科创局/实施细则'] });
    cite(source, 'title:420100/东湖高新区/若干措施');
  }),
  sourceGraph('6', (source) => {
    source.document('title:@6/本文');
    source.same('title:420118/若干措施', 'title:420118/数字经济措施');
    source.key('agency:420118/光谷片区/管委会', '管委会');
    source.key('agency:420100/东湖高新区/光谷片区/管委会', '管委会');
  }),
  sourceGraph('7', (source) => {
    source.document('title:420118/数字经济措施', { title: '数字经济措施', from: '2022-01-01' });
    source.edge('REPEALS', '文号:武新管〔2023〕4号', 'title:420118/实施细则');
  }),
];

const pool: Readonly<Record<string, readonly Key[]>> = {
  region: [
    'region:1',
    'region:2',
    'region:1/甲',
    'region:2/甲',
    'region:1/甲/乙',
    'region:2/乙',
    'region:2/甲/乙',
    'region:@s/甲',
  ],
  agency: [
    'agency:1/局',
    'agency:2/局',
    'agency:1/甲/局',
    'agency:2/甲/乙/局',
    'agency:2/乙/局',
    'agency:1/甲/乙/局',
    'agency:1/署',
  ],
  document: [
    '文号:一',
    '文号:二',
    '文号:甲〔2020〕1号',
    '文号:甲〔2023〕2号',
    'edition:1/文@2020',
    'edition:1/文@2023-01-01',
    'title:1/文',
    'title:2/文',
    'title:1/甲/文',
    'title:2/甲/文',
    'issued:1/局/文',
    'issued:1/署/文',
    'issued:2/甲/乙/局/文',
  ],
};
export const allKeys = Object.values(pool).flat();
export const regionKeys: readonly Key[] = pool['region'] ?? [];

const pair = fc
  .constantFrom(...Object.values(pool))
  .chain((keys) => fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...keys)))
  .filter(([a, b]) => a !== b);

const anyGraph = fc
  .record({
    id: fc.constantFrom('s', 't', 'u', 'v'),
    document: fc.constantFrom(...(pool['document'] ?? [])),
    keys: fc.array(fc.constantFrom(...allKeys), { maxLength: 5 }),
    same: fc.array(fc.tuple(pair, fc.constantFrom(...equivalenceClasses)), { maxLength: 4 }),
    also: fc.subarray(['title:1/文', 'title:1/甲/文', 'issued:1/局/文']),
    acts: fc.array(
      fc.tuple(fc.constantFrom('REPEALS' as const, 'AMENDS' as const), fc.constantFrom(...(pool['document'] ?? []))),
      { maxLength: 2 },
    ),
    carries: fc.option(fc.constantFrom(...(pool['document'] ?? [])), { nil: undefined }),
    details: fc.option(fc.constantFrom(...(pool['document'] ?? [])), { nil: undefined }),
    agency: fc.constantFrom(...(pool['agency'] ?? [])),
    parts: fc.array(fc.tuple(fc.constantFrom(...regionKeys), fc.constantFrom(...regionKeys)), { maxLength: 3 }),
    from: fc.constantFrom('2020-01-01', '2022-01-01', '2023-05-05', undefined),
    through: fc.constantFrom('2021-12-31', '2024-12-31', undefined),
    issued: fc.constantFrom('2019-06-01', '2022-06-01', undefined),
  })
  .map(({ id, document, keys, same, also, acts, carries, details, agency, parts, from, through, issued }) =>
    sourceGraph(id, (source) => {
      source.document(document, {
        title: `题${id}`,
        also: also.filter((key) => key !== document),
        ...(from && { from }),
        ...(through && { through }),
        ...(carries && { carries }),
        ...(issued ? { issued } : { fromIssue: { days: 3, fromClause: null, years: 1, throughClause: null } }),
      });
      if (carries) source.edge('ANNEXES', document, carries, 'carried');
      if (details) source.edge('IMPLEMENTS', document, details, 'details');
      for (const key of keys) source.key(key, `名${key.length % 2}${id}`);
      for (const [[a, b], by] of same) source.same(a, b, by);
      for (const [part, whole] of parts) {
        source.key(whole, `名${whole}`, { implied: true });
        source.edge('PART_OF', part, whole);
        source.edge('GOVERNS', document, part);
      }
      for (const [act, key] of acts) source.edge(act, document, key);
      const measure = source.measure('奖励', { agencies: [[agency, '局']] });
      source.award(measure, 100, '100元');
      if (carries === undefined) source.condition(measure, '满三年');
    }),
  );

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: anyGraph.map((graph) => ({ do: 'put' as const, graph })) },
  { weight: 2, arbitrary: fc.constantFrom('s', 't', 'u', 'v').map((id) => ({ do: 'remove' as const, id })) },
  {
    weight: 2,
    arbitrary: fc
      .record({ id: fc.constantFrom('x', 'y'), kind: fc.constantFrom('same' as const, 'different' as const), of: pair })
      .map(({ id, kind, of: [a, b] }) => ({
        do: 'state' as const,
        statement: { id, kind, a, b, by: '王', reason: '' },
      })),
  },
  { weight: 1, arbitrary: fc.constantFrom('x', 'y').map((id) => ({ do: 'revoke' as const, id })) },
);

const relation = { what: 'relation', type: 'RESPONSIBLE' } as const;
const words = (text: string) => ({ words: text, before: '', after: '' });
const award = { what: 'fact', fact: { kind: 'Award', ...words('100元') } } as const;
const measure = { kind: 'Measure', ...words('奖励') } as const;
/** The name of the body beside the measure. */
const named = { words: '局', before: '奖励', after: '100元' } as const;

const factIds = ['f', 'g', 'h', 'i', 'j', 'x'] as const;

// Some find their place, some another text from the same path, some nothing.
const anyFactStatement: fc.Arbitrary<FactStatement> = fc
  .record({
    id: fc.constantFrom(...factIds),
    at: fc.constantFrom('2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z'),
    source: fc.constantFrom('s', 's', 't', 'gone'),
    origins: fc.subarray(['corpus/s.txt', 'corpus/u.txt', 'corpus/elsewhere.txt']),
    agency: fc.constantFrom(...(pool['agency'] ?? []).slice(0, 3)),
    other: fc.constantFrom(...(pool['agency'] ?? []), 'agency:3/新局'),
    value: fc.integer({ min: 1, max: 5 }),
    say: fc.constantFrom<
      (given: {
        agency: Key;
        other: Key;
        value: number;
      }) => Pick<FactStatement, 'kind' | 'target' | 'fields'> & Partial<FactStatement>
    >(
      ({ value }) => ({ kind: 'correct', target: award, fields: { value } }),
      ({ value }) => ({ kind: 'correct', target: award, fields: { value, recipient: '企业', role: 'cap' } }),
      () => ({ kind: 'reject', target: award, fields: {} }),
      () => ({ kind: 'reject', target: { what: 'fact', fact: measure }, fields: {} }),
      ({ value }) => ({
        ...{ kind: 'add', target: { what: 'fact', fact: { kind: 'Award', ...words('OFFERS') } } },
        ...{ fields: { value }, holders: [measure] },
      }),
      ({ agency, other }) => ({
        ...{ kind: 'correct', target: { ...relation, from: measure, to: agency, words: named } },
        fields: { to: other, name: '新' },
      }),
      ({ other }) => ({
        kind: 'add',
        target: { ...relation, from: measure, to: other, words: words('100元') },
        fields: {},
      }),
      ({ agency }) => ({
        ...{ kind: 'reject', target: { ...relation, from: measure, to: agency, words: named } },
        fields: {},
      }),
      ({ value }) => ({
        ...{ kind: 'correct', target: { what: 'fact', fact: { kind: 'Condition', ...words('满三年') } }, fields: {} },
        ...(value > 2
          ? { binds: 'holders', holders: [value > 3 ? award.fact : measure] }
          : { binds: value > 1 ? 'document' : 'nothing' }),
      }),
      ({ value }) => ({ kind: 'correct', target: { what: 'document' }, fields: { title: `正题${value}` } }),
    ),
  })
  .map(({ say, agency, other, value, ...of }) => ({
    ...{ by: '王', reason: '查证', was: null, holders: [], folded: '' },
    ...of,
    ...say({ agency, other, value }),
  }));

/** The same with corrections of facts. */
export const anyStepOfPeople: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: anyStep },
  { weight: 6, arbitrary: anyFactStatement.map((statement) => ({ do: 'state' as const, statement })) },
  { weight: 1, arbitrary: fc.constantFrom(...factIds).map((id) => ({ do: 'revoke' as const, id })) },
);

/** What a store holds after these steps. */
export const heldAfter = (steps: readonly Step[]): { graphs: SourceGraph[]; statements: Statement[] } => {
  const graphs = new Map<string, SourceGraph>();
  const statements = new Map<string, Statement>();
  for (const step of steps) {
    if (step.do === 'put') graphs.set(step.graph.id, step.graph);
    else if (step.do === 'remove') graphs.delete(step.id);
    else if (step.do === 'state') statements.set(step.statement.id, step.statement);
    else statements.delete(step.id);
  }
  return { graphs: [...graphs.values()], statements: [...statements.values()] };
};
