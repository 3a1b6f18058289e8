// The graph is a function of the sources and corrections that a store holds: whatever came and went before, and in
// whichever order, the same ones give the same export, the same edges and the same rows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportLines, type GraphStore, openGraphStore } from '../graph/index.ts';
import {
  deriveEntities,
  edgeTypes,
  equivalenceClasses,
  isKey,
  type Key,
  parseKey,
  type SourceGraph,
  type Statement,
} from '../model/index.ts';
import { type SourceBuilder, sourceGraph } from './contracts/fixtures.ts';
import { everyItem, rowsOf } from './contracts/graph-store/ask.ts';

type Step =
  | { readonly do: 'put'; readonly graph: SourceGraph }
  | { readonly do: 'remove'; readonly id: string }
  | { readonly do: 'state'; readonly statement: Statement }
  | { readonly do: 'revoke'; readonly id: string };

const take = async (store: GraphStore, step: Step): Promise<void> => {
  if (step.do === 'put') await store.put(step.graph);
  else if (step.do === 'remove') await store.remove(step.id);
  else if (step.do === 'state') await store.state(step.statement);
  else await store.revoke(step.id);
};

/** Everything that a store answers from what it holds. */
const snapshot = async (store: GraphStore): Promise<unknown> => {
  const lines: string[] = [];
  for await (const line of exportLines(store)) lines.push(line);
  const ids = (await everyItem((page) => store.sources(page))).map(({ id }) => id);
  const graphs = await Promise.all(ids.map((id) => store.source(id)));
  const ends = [...new Set(graphs.flatMap((graph) => graph?.edges.flatMap(({ from, to }) => [from, to]) ?? []))].sort();
  return {
    lines,
    nodes: await store.nodes(ends),
    edges: await store.neighbours(ends, edgeTypes, 'both', { first: 500 }),
    rows: await rowsOf(store, { asOf: '2023-06-01' }),
    byAgency: await store.fundingBy('agency', {}),
    stats: await store.stats(),
  };
};

/** What a new store says that was given these sources and corrections, and nothing else, in this order. */
const freshly = async (graphs: readonly SourceGraph[], statements: readonly Statement[]): Promise<unknown> => {
  const store = await openGraphStore('sqlite::memory:');
  for (const graph of graphs) await store.put(graph);
  for (const statement of statements) await store.state(statement);
  const seen = await snapshot(store);
  await store.close();
  return seen;
};

const cite = (source: SourceBuilder, ...keys: readonly Key[]): void => {
  for (const key of keys) source.edge('CITES', `title:@${source.id}/本文`, key);
};

/** Seven documents that name each other by number, title and alias, in one region under two names. */
const seven: readonly SourceGraph[] = [
  sourceGraph('1', (source) => {
    source.document('文号:武新管〔2023〕4号', {
      title: '若干措施',
      also: ['title:420118/若干措施'],
      from: '2023-01-01',
    });
    source.same('region:420118', 'region:420100/东湖高新区');
    source.award(source.measure('奖励', { agencies: [['agency:420118/科创局', '科创局']] }), 100, '100元');
  }),
  sourceGraph('2', (source) => {
    source.document('title:420100/东湖高新区/若干措施', { title: '若干措施' });
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
    'title:1/文',
    'title:2/文',
    'title:1/甲/文',
    'title:2/甲/文',
    'issued:1/局/文',
    'issued:1/署/文',
    'issued:2/甲/乙/局/文',
  ],
};
const allKeys = Object.values(pool).flat();

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
    repeals: fc.option(fc.constantFrom(...(pool['document'] ?? []))),
    agency: fc.constantFrom(...(pool['agency'] ?? [])),
    from: fc.constantFrom('2022-01-01', '2023-05-05', undefined),
  })
  .map(({ id, document, keys, same, repeals, agency, from }) =>
    sourceGraph(id, (source) => {
      source.document(document, { title: `题${id}`, ...(from && { from }) });
      for (const key of keys) source.key(key, `名${key.length % 2}${id}`);
      for (const [[a, b], by] of same) source.same(a, b, by);
      if (repeals) source.edge('REPEALS', document, repeals);
      source.award(source.measure('奖励', { agencies: [[agency, '局']] }), 100, '100元');
    }),
  );

const anyStep: fc.Arbitrary<Step> = fc.oneof(
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

/** What a store holds after these steps. */
const heldAfter = (steps: readonly Step[]): { graphs: SourceGraph[]; statements: Statement[] } => {
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

/** The entities that the definition gives for all keys at once. */
const derived = ({ graphs, statements }: ReturnType<typeof heldAfter>) =>
  deriveEntities({
    keys: graphs.flatMap(({ keys, documents, edges }) => [
      ...keys.map(({ key }) => key),
      ...documents.flatMap((document) => document.keys),
      ...edges.flatMap(({ from, to }) => [from, to]).filter(isKey),
    ]),
    equivalences: [
      ...graphs.flatMap(({ equivalences }) => equivalences.map(({ a, b, class: by }) => ({ a, b, class: by }))),
      ...statements.filter(({ kind }) => kind === 'same').map(({ a, b }) => ({ a, b, class: 'correction' as const })),
    ],
    distinctions: statements.filter(({ kind }) => kind === 'different'),
  });

describe('the graph is a function of what the store holds', { timeout: 120_000 }, () => {
  test('any order of puts and removes of seven documents that ends with the same ones gives the same export', async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...seven), fc.boolean()), { maxLength: 20 });
    const property = fc.asyncProperty(steps, fc.subarray([...seven]), async (before, kept) => {
      const store = await openGraphStore('sqlite::memory:');
      for (const [graph, put] of before) await take(store, put ? { do: 'put', graph } : { do: 'remove', id: graph.id });
      const held = new Set(kept);
      for (const graph of seven) if (!held.has(graph)) await store.remove(graph.id);
      for (const graph of kept.toReversed()) await store.put(graph);
      expect(await snapshot(store)).toEqual(await freshly(kept, []));
      await store.close();
    });
    await fc.assert(property, { numRuns: 30 });
  });

  test('the seven documents, in every one of many orders, are the same five documents', async () => {
    const whole = await freshly(seven, []);
    const property = fc.asyncProperty(fc.shuffledSubarray([...seven], { minLength: 7 }), async (order) => {
      expect(await freshly(order, [])).toEqual(whole);
    });
    await fc.assert(property, { numRuns: 15 });
  });

  test('any history of sources and corrections ends as a new store that is given the last of each', async () => {
    const property = fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const store = await openGraphStore('sqlite::memory:');
      for (const step of steps) await take(store, step);
      const { graphs, statements } = heldAfter(steps);
      expect(await snapshot(store)).toEqual(await freshly(graphs.toReversed(), statements));
      await store.close();
    });
    await fc.assert(property, { numRuns: 50 });
  });

  test('what a store recomputes step by step is what the definition gives for all keys at once', async () => {
    const property = fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const store = await openGraphStore('sqlite::memory:');
      for (const step of steps) await take(store, step);
      const { entities, ambiguous } = derived(heldAfter(steps));
      const keys = [...allKeys, ...entities.flatMap((entity) => entity.keys)];
      const expected = new Map(entities.flatMap(({ id, keys: all }) => all.map((key) => [key, { id, keys: all }])));
      const found = (await store.nodes(keys)).map((node) => node && 'keys' in node && { id: node.id, keys: node.keys });
      expect(found).toEqual(keys.map((key) => expected.get(key) ?? null));
      const listed = await everyItem((page) => store.ambiguities(page));
      const distinct = new Set(listed.map(({ a, b, class: by }) => JSON.stringify([by, a, b])));
      expect(distinct).toEqual(new Set(ambiguous.map(({ a, b, class: by }) => JSON.stringify([by, a, b]))));
      expect(listed.every(({ a, kind }) => parseKey(a)?.kind === kind)).toBe(true);
      await store.close();
    });
    await fc.assert(property, { numRuns: 80 });
  });
});
