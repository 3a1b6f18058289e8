// After rows went and came: brings up all that is derived from them, touching only what they touch.

import type { Change } from './change.ts';
import { type Database, json } from './database.ts';
import { refreshDocuments } from './documents.ts';
import { refreshEntities } from './entities.ts';
import { regroup } from './regroup.ts';

/** Brings up keys, equivalences, entities, documents, award rows and counts; the last step of every write. */
export const settle = (db: Database, change: Change): void => {
  const touched = new Set(change.distinguished);
  for (const id of countKeys(db, change)) touched.add(id);
  for (const id of countLinks(db, change)) touched.add(id);
  const affected = regroup(db, touched);
  const gone = json(change.keys.keys());
  db.run('DELETE FROM graph_names WHERE key IN (SELECT value FROM json_each($gone)) AND n = 0', { gone });
  db.run('DELETE FROM graph_keys WHERE id IN (SELECT value FROM json_each($gone)) AND refs = 0', { gone });
  refreshEntities(db, change, affected);
  refreshDocuments(db, change, affected);
  const count = db.runner('INSERT INTO graph_counts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n');
  for (const [name, by] of change.counts) {
    const [what, value]: [string, string] = JSON.parse(name);
    if (by !== 0) count(what, value, by);
  }
  db.run('DELETE FROM graph_counts WHERE n = 0');
};

/** The key rows that nobody named before, or nobody names any more. */
const countKeys = (db: Database, change: Change): number[] => {
  const changed = [...change.keys].filter(([, by]) => by !== 0);
  const count = db.runner('UPDATE graph_keys SET refs = refs + ? WHERE id = ?');
  for (const [id, by] of changed) count(by, id);
  const by = new Map(changed);
  const rows = db.all<{ id: number; refs: number }>(
    'SELECT id, refs FROM graph_keys WHERE id IN (SELECT value FROM json_each($ids))',
    { ids: json(by.keys()) },
  );
  return rows.filter(({ id, refs }) => refs === 0 || refs === by.get(id)).map(({ id }) => id);
};

/** The key rows of equivalences that nobody said before, or nobody says any more. */
const countLinks = (db: Database, change: Change): number[] => {
  const changed = [...change.links].filter(([, by]) => by !== 0);
  const count = db.runner('UPDATE graph_links SET n = n + ? WHERE id = ?');
  for (const [id, by] of changed) count(by, id);
  const by = new Map(change.links);
  const rows = db.all<{ id: number; a: number; b: number; n: number }>(
    'SELECT id, a, b, n FROM graph_links WHERE id IN (SELECT value FROM json_each($ids))',
    { ids: json(by.keys()) },
  );
  const came = rows.filter(({ id, n }) => n === 0 || n === by.get(id));
  db.run('DELETE FROM graph_links WHERE n = 0 AND id IN (SELECT value FROM json_each($ids))', { ids: json(by.keys()) });
  return came.flatMap(({ a, b }) => [a, b]);
};
