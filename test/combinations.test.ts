// Whether all combinations of stores answer alike: the questions of combinations.graphql through the API, on files, on
// a Neo4j server where one can be had, and on Meilisearch where MEILI_URL names a server. What a conversation recorded
// once could tell would hold until the next change of a rule, since it depends on every passage of the corpus: here
// Meilisearch is asked itself.
import { readFileSync } from 'node:fs';
import { type OperationDefinitionNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type GraphStore, openGraphStore } from '../graph/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { openSearchIndex, type SearchIndex } from '../search/index.ts';
import { type Answer, openApi } from './api-open.ts';
import { ingestCorpus } from './corpus.ts';
import { deleteIndexes, meilisearchServer } from './servers/meilisearch.ts';
import { type Neo4jServer, startNeo4j, whyNoNeo4j } from './servers/neo4j.ts';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 300_000 });

const query = readFileSync(new URL('combinations.graphql', import.meta.url), 'utf8');
const questions = parse(query)
  .definitions.filter((each): each is OperationDefinitionNode => each.kind === 'OperationDefinition')
  .map(({ name }) => name?.value ?? '');
const indexPrefix = 'cetu-test-combinations';

const missing = {
  Neo4j: whyNoNeo4j(),
  Meilisearch: meilisearchServer === null ? 'MEILI_URL names no server' : null,
  SQLite: null,
};
for (const [store, reason] of Object.entries(missing))
  if (reason !== null) console.log(`No combination with ${store} is asked: ${reason}.`);

const combinations = (
  [
    ['Neo4j', 'SQLite'],
    ['SQLite', 'Meilisearch'],
    ['Neo4j', 'Meilisearch'],
  ] as const
).filter((stores) => stores.every((store) => missing[store] === null));

let sources: readonly SourceGraph[] = [];
let neo4j: Neo4jServer | undefined;
beforeAll(async () => {
  sources = [...(await ingestCorpus()).values()];
  if (missing.Neo4j === null) neo4j = await startNeo4j();
});

afterAll(async () => {
  for (const opened of stores.values()) await (await opened).close();
  await neo4j?.close();
  if (meilisearchServer) await deleteIndexes(meilisearchServer, indexPrefix);
});

const openGraph = async (name: string): Promise<GraphStore> => {
  if (name !== 'Neo4j' || !neo4j) return openGraphStore('sqlite::memory:');
  await neo4j.wipe();
  return openGraphStore(neo4j.url, { neo4j: neo4j.access });
};

const openIndex = async (name: string): Promise<SearchIndex> => {
  if (name !== 'Meilisearch' || !meilisearchServer) return openSearchIndex('sqlite::memory:');
  await deleteIndexes(meilisearchServer, indexPrefix);
  const { url, apiKey } = meilisearchServer;
  return openSearchIndex(url, { meilisearch: { apiKey, indexPrefix } });
};

const stores = new Map<string, Promise<GraphStore | SearchIndex>>();

/** The store of this name with the corpus in it, opened once. */
const filled = <Store extends GraphStore | SearchIndex>(
  name: string,
  open: () => Promise<Store>,
  put: (store: Store, source: SourceGraph) => Promise<void>,
): Promise<Store> => {
  const opened =
    (stores.get(name) as Promise<Store> | undefined) ??
    open().then(async (store) => {
      for (const source of sources) await put(store, source);
      return store;
    });
  stores.set(name, opened);
  return opened;
};

const answerOf = async (operationName: string, inGraph: string, inIndex: string): Promise<Answer> => {
  const graph = await filled(
    `graph in ${inGraph}`,
    () => openGraph(inGraph),
    (store, source) => store.put(source),
  );
  const search = await filled(
    `index in ${inIndex}`,
    () => openIndex(inIndex),
    (store, source) => store.put(source, source.passages),
  );
  const { ask } = await openApi({ graph, corrections: graph, search }, []);
  return ask(query, {}, {}, operationName);
};

describe('on files', () => {
  test('there are twenty-three questions', () => expect(questions).toHaveLength(23));

  test.each(questions)('%s is answered, and with something', async (question) => {
    const { errors, data } = await answerOf(question, 'SQLite', 'SQLite');
    expect(errors).toEqual([]);
    for (const [field, value] of Object.entries(data as Record<string, { readonly totalCount?: number }>)) {
      expect(Object.keys(value).length, field).toBeGreaterThan(0);
      expect(value.totalCount, field).not.toBe(0);
      if (question.startsWith('Search')) expect(value.totalCount ?? 0, field).toBeLessThan(100);
    }
  });
});

describe.each(combinations)('on %s and %s', (graph, index) => {
  test.each(questions)('%s is answered as on files', async (question) => {
    expect(await answerOf(question, graph, index)).toEqual(await answerOf(question, 'SQLite', 'SQLite'));
  });
});
