// How much a store holds.
import type { Count, Stats } from '../port.ts';
import { statsOf } from '../stats.ts';
import { type Counted, countName, countOf } from '../write/change.ts';
import type { Database } from './database.ts';
import { schemaVersion } from './schema.ts';
import { isListed } from './where.ts';

export const readStats = (db: Database): Stats => {
  const rows = (table: string): number => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
  const counts = db.all<{ what: Counted; value: string; n: number }>(
    "SELECT what, value, n FROM graph_counts WHERE what <> 'writes'",
  );
  const entities = db.all<Count>(
    `SELECT d.kind AS value, count(*) AS count FROM graph_entities d WHERE ${isListed('d')} GROUP BY d.kind`,
  );
  return statsOf(
    new Map(counts.map(({ what, value, n }) => [countName(what, value), n])),
    entities.map(({ value, count }) => ({ value, count })),
    { sources: rows('graph_sources'), statements: rows('graph_corrections'), schemaVersion },
  );
};

/** Counts a write, in its transaction. */
export const countWrite = (db: Database): void => {
  db.run("INSERT INTO graph_counts VALUES ('writes', '', 1) ON CONFLICT DO UPDATE SET n = n + 1");
};

export const readWrites = (db: Database): number =>
  db.get<{ n: number }>("SELECT n FROM graph_counts WHERE what = 'writes'")?.n ?? 0;

export const growCounts = (db: Database, counts: ReadonlyMap<string, number>): void => {
  const count = db.runner('INSERT INTO graph_counts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n');
  for (const [name, by] of counts) if (by !== 0) count(...countOf(name), by);
  if ([...counts.values()].some((by) => by < 0)) db.run('DELETE FROM graph_counts WHERE n = 0');
};
