// The graph is a function of the sources and corrections that a store holds: whatever came and went before, and in
// whichever order, the same ones give the same export, the same edges and the same rows.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportLines, openGraphStore } from '../graph/index.ts';
import {
  assertsKeys,
  deriveEntities,
  isFactStatement,
  isKey,
  type Key,
  parseKey,
  type SourceGraph,
  type Statement,
} from '../model/index.ts';
import { everyItem } from './contracts/graph-store/ask.ts';
import {
  allKeys,
  anyStep,
  anyStepOfPeople,
  heldAfter,
  regionKeys,
  type Step,
  seven,
  snapshot,
  take,
} from './graph-worlds.ts';

/** What a new store says that was given these sources and corrections, and nothing else, in this order. */
const freshly = async (graphs: readonly SourceGraph[], statements: readonly Statement[]): Promise<unknown> => {
  const store = await openGraphStore('sqlite::memory:');
  for (const graph of graphs) await store.put(graph);
  for (const statement of statements) await store.state(statement);
  const seen = await snapshot(store);
  await store.close();
  return seen;
};

/** The entities that the definition gives for all keys at once. */
const derived = ({ graphs, statements }: ReturnType<typeof heldAfter>) => {
  const keyed = statements.flatMap((statement) => (isFactStatement(statement) ? [] : [statement]));
  return deriveEntities({
    keys: graphs.flatMap(({ keys, documents, edges }) => [
      ...keys.map(({ key }) => key),
      ...documents.flatMap((document) => document.keys),
      ...edges.flatMap(({ from, to }) => [from, to]).filter(isKey),
    ]),
    equivalences: [
      ...graphs.flatMap(({ equivalences }) => equivalences.map(({ a, b, class: by }) => ({ a, b, class: by }))),
      ...keyed.filter(({ kind }) => kind === 'same').map(({ a, b }) => ({ a, b, class: 'correction' as const })),
    ],
    distinctions: keyed.filter(({ kind }) => kind === 'different'),
  });
};

/** How many of the graphs name a region, or one from which PART_OF leads to it over any number of steps. */
const mentionedWithin = (region: Key, graphs: SourceGraph[], statements: Statement[]): number => {
  const { entities } = derived({ graphs, statements });
  const idOf = new Map(entities.flatMap(({ id, keys }) => keys.map((key) => [key, id])));
  const within = new Set([idOf.get(region)]);
  for (let size = 0; size < within.size; ) {
    size = within.size;
    for (const { type, from, to } of graphs.flatMap(({ edges }) => edges))
      if (type === 'PART_OF' && within.has(idOf.get(to))) within.add(idOf.get(from));
  }
  return graphs.filter((graph) => namedBy(graph).some((key) => within.has(idOf.get(key)))).length;
};

const namedBy = ({ keys, documents, equivalences, edges }: SourceGraph): Key[] => [
  ...keys.filter(({ implied }) => !implied).map(({ key }) => key),
  ...documents.flatMap((document) => document.keys),
  ...equivalences.filter(assertsKeys).flatMap(({ a, b }) => [a, b]),
  ...edges.filter(({ type }) => type !== 'PART_OF').flatMap(({ from, to }) => [from, to].filter(isKey)),
];

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

  test('any history with corrections of facts, and any order of what is left, and an export of it, are the same', async () => {
    const property = fc.asyncProperty(
      fc.array(anyStepOfPeople, { minLength: 12, maxLength: 24 }),
      fc.infiniteStream(fc.nat()),
      async (steps, chance) => {
        const store = await openGraphStore('sqlite::memory:');
        for (const step of steps) await take(store, step);
        const { graphs, statements } = heldAfter(steps);
        const seen = await snapshot(store);
        const mixed: Step[] = [
          ...graphs.map((graph) => ({ do: 'put' as const, graph })),
          ...statements.map((statement) => ({ do: 'state' as const, statement })),
        ]
          .map((step) => ({ step, rank: chance.next().value ?? 0 }))
          .sort((x, y) => x.rank - y.rank)
          .map(({ step }) => step);
        const other = await openGraphStore('sqlite::memory:');
        for (const step of mixed) await take(other, step);
        expect(await snapshot(other)).toEqual(seen);
        const imported = await openGraphStore('sqlite::memory:');
        for await (const line of exportLines(store)) {
          const { source, statement } = JSON.parse(line);
          if (source) await imported.put(source);
          if (statement) await imported.state(statement);
        }
        expect(await snapshot(imported)).toEqual(seen);
        for (const { id } of statements) await store.revoke(id);
        expect(await snapshot(store)).toEqual(await freshly(graphs, []));
        for (const opened of [store, other, imported]) await opened.close();
      },
    );
    await fc.assert(property, { numRuns: 25 });
  });

  test('what lies where, step by step, is what the definition gives for all that sources say at once', async () => {
    const property = fc.asyncProperty(fc.array(anyStep, { maxLength: 14 }), async (steps) => {
      const store = await openGraphStore('sqlite::memory:');
      for (const step of steps) await take(store, step);
      const { graphs, statements } = heldAfter(steps);
      const found = await store.mentionsWithin(regionKeys);
      expect(found).toEqual(regionKeys.map((region) => mentionedWithin(region, graphs, statements)));
      await store.close();
    });
    await fc.assert(property, { numRuns: 80 });
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
