// Rows of what places and industries are part of, and of all in which each lies: written, and counted over. What lies
// where is decided in write/trees.ts.
import type { Key } from '../../model/index.ts';
import type { Count, EntityNode, GraphReader } from '../port.ts';
import { takesWithin } from '../questions.ts';
import { mostFirst } from '../stats.ts';
import type { PartGrowth } from '../write/change.ts';
import { type Database, json } from './database.ts';
import { type EntityRow, entityColumns, entityNode } from './rows.ts';

export const growParts = (db: Database, growth: readonly PartGrowth[]): number[] => {
  const said = growth.map(
    ({ part, whole, by }) =>
      db.get<{ n: number }>(
        `INSERT INTO graph_parts SELECT p.id, w.id, $by FROM graph_keys p, graph_keys w WHERE p.key = $part AND w.key = $whole
         ON CONFLICT (part, whole) DO UPDATE SET n = n + excluded.n RETURNING n`,
        { part, whole, by },
      )?.n ?? 0,
  );
  if (said.includes(0)) db.run('DELETE FROM graph_parts WHERE n = 0');
  return said;
};

export const partOf = (db: Database, entities: readonly Key[]): Map<Key, Key[]> =>
  pairsOf(
    db,
    `SELECT DISTINCT e.key AS id, x.key AS other FROM json_each($ids) JOIN graph_keys e ON e.key = value
     JOIN graph_keys k ON k.entity = e.id JOIN graph_parts p ON p.part = k.id JOIN graph_keys w ON w.id = p.whole
     JOIN graph_keys x ON x.id = w.entity WHERE x.id <> e.id`,
    entities,
  );

export const wholesOf = (db: Database, entities: readonly Key[]): Map<Key, Key[]> =>
  pairsOf(
    db,
    `SELECT e.key AS id, x.key AS other FROM json_each($ids) JOIN graph_keys e ON e.key = value
     JOIN graph_within t ON t.part = e.id JOIN graph_keys x ON x.id = t.whole`,
    entities,
  );

const pairsOf = (db: Database, sql: string, ids: readonly Key[]): Map<Key, Key[]> => {
  const others = new Map<Key, Key[]>();
  for (const { id, other } of db.all<{ id: Key; other: Key }>(sql, { ids: json(ids) })) {
    const known = others.get(id);
    if (known) known.push(other);
    else others.set(id, [other]);
  }
  return others;
};

export const partsOf = (db: Database, entities: readonly Key[]): Key[] =>
  db
    .all<{ id: Key }>(
      `SELECT DISTINCT x.key AS id FROM json_each($ids) JOIN graph_keys e ON e.key = value
       JOIN graph_within t ON t.whole = e.id JOIN graph_keys x ON x.id = t.part`,
      { ids: json(entities) },
    )
    .map(({ id }) => id);

export const writeWholes = (
  db: Database,
  entities: readonly { readonly part: Key; readonly wholes: readonly Key[] }[],
): void => {
  const erase = db.runner('DELETE FROM graph_within WHERE part = (SELECT id FROM graph_keys WHERE key = ?)');
  const write = db.runner(
    'INSERT INTO graph_within (whole, part) SELECT w.id, p.id FROM graph_keys w, graph_keys p WHERE w.key = ? AND p.key = ?',
  );
  for (const { part, wholes } of entities) {
    erase(part);
    for (const whole of wholes) write(whole, part);
  }
};

export const readWholes = (db: Database, ids: readonly Key[]): EntityNode[][] => {
  const rows = db.all<EntityRow & { of: Key }>(
    `SELECT value AS of, ${entityColumns} FROM json_each($ids) JOIN graph_keys k ON k.key = value
     JOIN graph_within t ON t.part = k.entity JOIN graph_entities e ON e.id = t.whole ORDER BY e.key`,
    { ids: json(new Set(ids)) },
  );
  const wholes = Map.groupBy(rows, ({ of }) => of);
  return ids.map((id) => (wholes.get(id) ?? []).map(entityNode));
};

export const mentionsWithin = (db: Database, ids: readonly Key[]): number[] => {
  const rows = db.all<{ id: Key; n: number }>(
    `SELECT value AS id, (SELECT count(DISTINCT m.source)
         FROM (SELECT k.entity AS id UNION ALL SELECT t.part FROM graph_within t WHERE t.whole = k.entity) e
         JOIN graph_keys o ON o.entity = e.id JOIN graph_mentions m ON m.key = o.id AND m.direct = 1) AS n
     FROM json_each($ids) JOIN graph_keys k ON k.key = value`,
    { ids: json(new Set(ids)) },
  );
  const counts = new Map(rows.map(({ id, n }) => [id, n]));
  return ids.map((id) => counts.get(id) ?? 0);
};

export const countNamed = (
  db: Database,
  ...[kind, sources, filter]: Parameters<GraphReader['named']>
): readonly Count[] => {
  const wholes = takesWithin('mentions', filter)
    ? 'UNION SELECT n.source, n.n, t.whole FROM named n JOIN graph_within t ON t.part = n.entity'
    : '';
  const counts = db.all<Count & { id: Key }>(
    `WITH named AS MATERIALIZED (
       SELECT DISTINCT s.seq AS source, w.value ->> 'count' AS n, k.entity FROM json_each($sources) w
       CROSS JOIN graph_sources s ON s.id = w.value ->> 'id' CROSS JOIN graph_mentions m ON m.source = s.seq AND m.direct = 1
       CROSS JOIN graph_keys k ON k.id = m.key AND k.kind = $kind),
     held AS (SELECT source, n, entity FROM named ${wholes})
     SELECT e.name AS value, e.key AS id, sum(h.n) AS count FROM held h JOIN graph_entities e ON e.id = h.entity GROUP BY e.id`,
    { kind: kind.toLowerCase(), sources: json(sources) },
  );
  return mostFirst(counts.map(({ value, id, count }) => ({ value, id, count })));
};
