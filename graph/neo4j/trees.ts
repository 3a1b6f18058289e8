// Relationships of what places and industries are part of, and to all in which each lies: written, and counted over.
// What lies where is decided in write/trees.ts.
import type { Key } from '../../model/index.ts';
import type { Count, EntityNode, GraphReader } from '../port.ts';
import { takesWithin } from '../questions.ts';
import { mostFirst } from '../stats.ts';
import type { PartGrowth } from '../write/change.ts';
import { type Run, runEach } from './connection.ts';
import { entityNode, type Found } from './nodes.ts';
import { ordered, refOf } from './texts.ts';

export const growParts = async (run: Run, growth: readonly PartGrowth[]): Promise<number[]> => {
  const rows = growth.map(({ part, whole, by }, at) => ({ part: refOf(part), whole: refOf(whole), by, at }));
  const grown = await runEach<{ at: number; n: number }>(
    run,
    `${ends} MERGE (p)-[l:LIES_IN]->(w) ON CREATE SET l.n = 0 SET l.n = l.n + row.by RETURN row.at AS at, l.n AS n`,
    rows,
  );
  const said = new Map(grown.map(({ at, n }) => [at, n]));
  await runEach(
    run,
    `${ends} MATCH (p)-[l:LIES_IN]->(w) DELETE l`,
    rows.filter(({ at }) => said.get(at) === 0),
  );
  return rows.map(({ at }) => said.get(at) ?? 0);
};

const ends = 'UNWIND $rows AS row MATCH (p:Key {ref: row.part}) MATCH (w:Key {ref: row.whole})';

export const partOf = (run: Run, entities: readonly Key[]): Promise<Map<Key, readonly Key[]>> =>
  othersOf(run, '(e)<-[:KEY_OF]-(:Key)-[:LIES_IN]->(:Key)-[:KEY_OF]->(x) WHERE x <> e', entities);

export const wholesOf = (run: Run, entities: readonly Key[]): Promise<Map<Key, readonly Key[]>> =>
  othersOf(run, '(e)-[:WITHIN]->(x)', entities);

const othersOf = async (run: Run, pattern: string, ids: readonly Key[]): Promise<Map<Key, readonly Key[]>> => {
  const rows = await runEach<{ id: Key; others: readonly Key[] }>(
    run,
    `UNWIND $rows AS row MATCH (e:Node {ref: row}) RETURN e.id AS id, COLLECT { MATCH ${pattern} RETURN DISTINCT x.id } AS others`,
    ids.map(refOf),
  );
  return new Map(rows.map(({ id, others }) => [id, others]));
};

export const partsOf = async (run: Run, entities: readonly Key[]): Promise<Key[]> => {
  const rows = await runEach<{ id: Key }>(
    run,
    'UNWIND $rows AS row MATCH (:Node {ref: row})<-[:WITHIN]-(x) RETURN DISTINCT x.id AS id',
    entities.map(refOf),
  );
  return rows.map(({ id }) => id);
};

export const writeWholes = async (
  run: Run,
  entities: readonly { readonly part: Key; readonly wholes: readonly Key[] }[],
): Promise<void> => {
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (:Node {ref: row})-[w:WITHIN]->() DELETE w',
    entities.map(({ part }) => refOf(part)),
  );
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (p:Node {ref: row.part}) MATCH (w:Node {ref: row.whole}) CREATE (p)-[:WITHIN]->(w)',
    entities.flatMap(({ part, wholes }) => wholes.map((whole) => ({ part: refOf(part), whole: refOf(whole) }))),
  );
};

export const readWholes = async (run: Run, ids: readonly Key[]): Promise<EntityNode[][]> => {
  const rows = await run<{ ref: string; wholes: readonly Found[] }>(
    `UNWIND $refs AS ref MATCH (:Key {ref: ref})-[:KEY_OF]->(e)
     RETURN ref, COLLECT { MATCH (e)-[:WITHIN]->(x) RETURN x ORDER BY x.idOrder } AS wholes`,
    { refs: [...new Set(ids.map(refOf))] },
  );
  const wholes = new Map(rows.map((row) => [row.ref, row.wholes]));
  return ids.map((id) => (wholes.get(refOf(id)) ?? []).map(entityNode));
};

export const mentionsWithin = async (run: Run, ids: readonly Key[]): Promise<number[]> => {
  const rows = await run<{ ref: string; n: number }>(
    `UNWIND $refs AS ref MATCH (:Key {ref: ref})-[:KEY_OF]->(e)
     RETURN ref, COUNT { MATCH (e)<-[:WITHIN*0..1]-()<-[:KEY_OF]-(:Key)<-[x:NAMES]-(s:Source) WHERE x.direct RETURN DISTINCT s } AS n`,
    { refs: [...new Set(ids.map(refOf))] },
  );
  const counts = new Map(rows.map(({ ref, n }) => [ref, n]));
  return ids.map((id) => counts.get(refOf(id)) ?? 0);
};

export const countNamed = async (
  run: Run,
  ...[kind, sources, filter]: Parameters<GraphReader['named']>
): Promise<readonly Count[]> => {
  const held = takesWithin('mentions', filter) ? 'MATCH (n)-[:WITHIN*0..1]->(e)' : 'WITH s, w, n AS e';
  const counts = await run<Count>(
    `UNWIND $sources AS w MATCH (s:Source {source: w.source})-[x:NAMES]->(:Key)-[:KEY_OF]->(n:${kind}) WHERE x.direct
     WITH DISTINCT s, w, n ${held} WITH DISTINCT s, w, e RETURN e.name AS value, e.id AS id, sum(w.count) AS count`,
    { sources: sources.map(({ id, count }) => ({ source: ordered(id), count })) },
  );
  return mostFirst(counts);
};
