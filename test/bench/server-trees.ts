// The same on a Neo4j server: funding of a region or field with all that lies in it, beside the same question in bare
// Cypher on the same server in the same run; and how long a put takes as the store grows.
import assert from 'node:assert';
import neo4j, { type Driver } from 'neo4j-driver';
import { type GraphStore, openGraphStore } from '../../graph/index.ts';
import { type Neo4jServer, startNeo4j, whyNoNeo4j } from '../servers/neo4j.ts';
import { benchPuts, benchQuestion, pageSize, type Question, questions } from './tree-questions.ts';

/** Times of puts as the store grows to `count` notices, and of questions over these as ratios to bare Cypher. */
export async function* benchServerTrees(count: number): AsyncGenerator<string, void, void> {
  const reason = whyNoNeo4j();
  if (reason !== null) {
    yield `Neo4j is not measured: ${reason}.`;
    return;
  }
  const server = await startNeo4j({ forLong: true });
  try {
    await server.wipe();
    const store = await openGraphStore(server.url, { neo4j: server.access });
    try {
      yield `Neo4j, ${count} notices`;
      yield* benchPuts(store, count);
      yield* benchServerQuestions(store, server);
    } finally {
      await store.close();
    }
  } finally {
    await server.close();
  }
}

/** The questions over what a store holds, each beside bare Cypher at the same server. */
async function* benchServerQuestions(
  store: GraphStore,
  { url, access }: Pick<Neo4jServer, 'url' | 'access'>,
): AsyncGenerator<string, void, void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(access.user, access.password), { disableLosslessIntegers: true });
  try {
    for (const question of questions)
      yield await benchQuestion(store, question, 'bare Cypher', askBare(driver, access.database, question));
  } finally {
    await driver.close();
  }
}

// What lies in the thing asked for, with itself; the awards of its documents, where their own text says so, or
// measures.
const begins: Readonly<Record<Question['of'], string>> = {
  document: `MATCH (:Key {ref: $key})-[:KEY_OF]->()<-[:WITHIN*0..1]-(w) WITH DISTINCT w
    MATCH (w)<-[r:GOVERNS]-(d:Document) WHERE EXISTS { (d)<-[:KEY_OF]-(:Key)<-[:STATES {place: 0}]-(s:Source) WHERE s.source = r.source }
    MATCH (d)<-[:IN_DOCUMENT]-(a:Row) WITH DISTINCT a WHERE a.unit = 'CNY'`,
  measure: `MATCH (:Key {ref: $key})-[:KEY_OF]->()<-[:WITHIN*0..1]-(w) WITH DISTINCT w
    MATCH (w)<-[:SUPPORTS]-(m:Measure)-[:OFFERS]->(a:Row) WHERE m.id = a.measure WITH DISTINCT a WHERE a.unit = 'CNY'`,
};

const ends = (from: string, type: string): string =>
  `COLLECT { MATCH (${from})-[r:${type}]->(x:Entity) RETURN [x.id, x.name, properties(r)] }`;

/**
 * The same page in bare Cypher: two statements, the second with all that stands in a row. Gives how many there are,
 * and the ids of the page.
 */
const askBare = (
  driver: Driver,
  database: string,
  { of }: Question,
): ((key: string) => Promise<(string | number)[]>) => {
  const counting = `${begins[of]} RETURN count(*) AS n`;
  const paging = `${begins[of]} WITH a ORDER BY a.value DESC, a.rowOrder LIMIT ${pageSize}
    MATCH (a)<-[:OFFERS]-(m:Measure) WHERE m.id = a.measure MATCH (a)-[:IN_DOCUMENT]->(d)
    RETURN a.rowId AS id, a.json AS award, m.json AS measure, d.view AS view, ${ends('m', 'RESPONSIBLE')} AS agencies,
      ${ends('m', 'SUPPORTS')} AS industries, ${ends('d', 'ISSUED_BY')} AS issuers,
      COLLECT { UNWIND [a, m] AS x MATCH (x)-[:REQUIRES]->(c:Condition) RETURN c.json } AS conditions,
      COLLECT { MATCH (o:Award {rowRef: a.rowRef}) RETURN o.json } AS places
    ORDER BY a.value DESC, a.rowOrder`;
  return async (key) => {
    const ask = (cypher: string) => driver.executeQuery(cypher, { key }, { database, routing: neo4j.routing.READ });
    const total = Number((await ask(counting)).records[0]?.get('n'));
    const { records } = await ask(paging);
    for (const record of records)
      for (const json of ['award', 'measure', 'view']) assert.ok(JSON.parse(String(record.get(json))));
    return [total, ...records.map((record) => String(record.get('id')))];
  };
};
