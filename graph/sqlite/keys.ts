// Rows of keys and of the equivalences between them, in a write.
import type { EquivalenceClass, Key } from '../../model/index.ts';
import type { KeyGrowth, Link, LinkGrowth } from '../write/change.ts';
import type { KeyAnswer } from '../write/closure.ts';
import type { KeyCounts, Move } from '../write/storage.ts';
import { type Database, json } from './database.ts';

/** The row of a key given as a parameter. */
const rowOf = (parameter: string): string => `(SELECT id FROM graph_keys WHERE key = ${parameter})`;

export const growKeys = (db: Database, growth: readonly KeyGrowth[]): Map<Key, KeyCounts> => {
  const wanted = new Set(growth.flatMap(({ key, inner }) => (inner === null ? [key] : [key, inner])));
  const known = db.all<KeyCounts & { id: number; key: Key }>(
    'SELECT id, key, refs, ties FROM graph_keys WHERE key IN (SELECT value FROM json_each($wanted))',
    { wanted: json(wanted) },
  );
  const rows = new Map(known.map(({ key, id }) => [key, id]));
  const counts = new Map<Key, KeyCounts>(known.map(({ key, refs, ties }) => [key, { refs, ties }]));
  const make = db.runner('INSERT INTO graph_keys (key, kind, inner, refs, ties) VALUES (?, ?, ?, ?, ?)');
  const grow = db.runner('UPDATE graph_keys SET refs = refs + ?, ties = ties + ? WHERE id = ?');
  const nest = db.runner('UPDATE graph_keys SET inner = ? WHERE id = ?');
  const name = db.runner(
    'INSERT INTO graph_names VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
  );
  for (const { key, kind, inner, by, ties, names } of growth) {
    const former = rows.get(key);
    const row = former ?? make(key, kind, rows.get(inner ?? '') ?? null, by, ties);
    if (former !== undefined && (by !== 0 || ties !== 0)) grow(by, ties, former);
    rows.set(key, row);
    const before = counts.get(key);
    // One that only an equivalence had may have had no key to nest.
    if (former !== undefined && by > 0 && before?.refs === 0 && inner !== null) nest(rows.get(inner) ?? null, former);
    counts.set(key, { refs: (before?.refs ?? 0) + by, ties: (before?.ties ?? 0) + ties });
    for (const { name: written, agencyKind, generic, method, fullName, n } of names)
      name(row, written, agencyKind ?? '', Number(generic), method, fullName ?? '', n);
  }
  if (growth.some(({ names }) => names.some(({ n }) => n < 0)))
    db.run('DELETE FROM graph_names WHERE n = 0 AND key IN (SELECT value FROM json_each($rows))', {
      rows: json(rows.values()),
    });
  return counts;
};

export const growLinks = (db: Database, growth: readonly LinkGrowth[]): number[] =>
  growth.map(({ a, b, class: by, by: n }) => {
    const row = db.get<{ id: number; n: number }>(
      `INSERT INTO graph_links (a, b, class, n) VALUES (${rowOf('$a')}, ${rowOf('$b')}, $by, $n)
       ON CONFLICT (a, b, class) DO UPDATE SET n = n + excluded.n RETURNING id, n`,
      { a, b, by, n },
    );
    if (row?.n === 0) db.run('DELETE FROM graph_links WHERE id = $id', { id: row.id });
    return row?.n ?? 0;
  });

export const dropKeys = (db: Database, keys: readonly Key[]): void => {
  db.run(
    `UPDATE graph_keys SET inner = NULL WHERE inner IN
     (SELECT k.id FROM json_each($keys) JOIN graph_keys k ON k.key = value)`,
    { keys: json(keys) },
  );
  db.run('DELETE FROM graph_keys WHERE key IN (SELECT value FROM json_each($keys))', { keys: json(keys) });
};

type AnswerRow = {
  readonly key: Key;
  readonly alive: number;
  readonly entity: Key | null;
  readonly group: string;
  readonly says: string;
  readonly saidOf: string;
  readonly distinct: string;
  readonly inner: Key | null;
  readonly innerKeys: string;
};

export const answers = (db: Database, keys: readonly Key[]): KeyAnswer[] =>
  db.all<AnswerRow>(question, { keys: json(keys) }).map((row) => ({
    ...row,
    alive: row.alive === 1,
    group: JSON.parse(row.group),
    says: linksOf(row.says),
    saidOf: JSON.parse(row.saidOf),
    distinct: JSON.parse(row.distinct),
    innerKeys: JSON.parse(row.innerKeys),
  }));

const question = `
  SELECT k.key, k.refs > 0 AS alive, e.key AS entity, x.key AS "inner",
    (SELECT json_group_array(o.key) FROM graph_keys o WHERE o.entity = k.entity) AS "group",
    (SELECT json_group_array(json_array(o.key, l.class, l.ambiguous))
       FROM graph_links l JOIN graph_keys o ON o.id = l.b WHERE l.a = k.id) AS says,
    (SELECT json_group_array(o.key) FROM graph_links l JOIN graph_keys o ON o.id = l.a WHERE l.b = k.id) AS saidOf,
    (SELECT json_group_array(o.key) FROM graph_corrections c JOIN graph_keys o ON o.id = c.b
       WHERE c.a = k.id AND c.kind = 'different') AS "distinct",
    (SELECT json_group_array(o.key) FROM graph_keys o WHERE o.entity = i.entity AND o.id <> i.id) AS innerKeys
  FROM json_each($keys) JOIN graph_keys k ON k.key = value LEFT JOIN graph_keys e ON e.id = k.entity
  LEFT JOIN graph_keys i ON i.id = k.inner LEFT JOIN graph_keys x ON x.id = i.entity`;

const linksOf = (says: string): KeyAnswer['says'] => {
  const links: [b: Key, by: EquivalenceClass, ambiguous: number][] = JSON.parse(says);
  return links.map(([b, by, ambiguous]) => ({ b, class: by, ambiguous: ambiguous === 1 }));
};

export const markLinks = (db: Database, links: readonly (Link & { readonly ambiguous: boolean })[]): void => {
  const mark = db.runner(
    `UPDATE graph_links SET ambiguous = ? WHERE a = ${rowOf('?')} AND b = ${rowOf('?')} AND class = ?`,
  );
  for (const { a, b, class: by, ambiguous } of links) mark(Number(ambiguous), a, b, by);
};

/**
 * An entity's number is that of its first key's row: no entity needs to be made, and one whose first key moves is
 * gone.
 */
export const moveKeys = (db: Database, moves: readonly Move[]): void => {
  const move = db.runner(`UPDATE graph_keys SET entity = ${rowOf('?')} WHERE key = ?`);
  for (const { key, is } of moves) move(is, key);
  const gone = { gone: json(moves.filter(({ key, was }) => key === was).map(({ key }) => key)) };
  const rows = '(SELECT k.id FROM json_each($gone) JOIN graph_keys k ON k.key = value)';
  db.run(`DELETE FROM graph_entities WHERE id IN ${rows}`, gone);
  db.run(`DELETE FROM graph_within WHERE whole IN ${rows}`, gone);
  db.run(`DELETE FROM graph_within WHERE part IN ${rows}`, gone);
};

export const nesting = (db: Database, keys: readonly Key[]): Key[] =>
  db
    .all<{ key: Key }>(
      `SELECT DISTINCT k.key FROM json_each($keys) JOIN graph_keys i ON i.key = value JOIN graph_keys k ON k.inner = i.id`,
      { keys: json(keys) },
    )
    .map(({ key }) => key);

export const entitiesOf = (db: Database, keys: readonly Key[]): Map<Key, Key> =>
  new Map(
    db
      .all<{ key: Key; entity: Key }>(
        `SELECT k.key, e.key AS entity FROM json_each($keys) JOIN graph_keys k ON k.key = value
         JOIN graph_keys e ON e.id = k.entity`,
        { keys: json(keys) },
      )
      .map(({ key, entity }) => [key, entity]),
  );
