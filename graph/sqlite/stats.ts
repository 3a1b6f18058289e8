// How much a store holds. Counts of rows are kept as they come and go: counting millions at each question would take seconds.
import type { Count, Stats } from '../port.ts';
import { countOf } from '../write/change.ts';
import type { Database } from './database.ts';
import { plainCount } from './rows.ts';
import { schemaVersion } from './schema.ts';

export const readStats = (db: Database): Stats => {
  const total = (value: string): number =>
    db.get<{ n: number }>("SELECT n FROM graph_counts WHERE what = 'total' AND value = $value", { value })?.n ?? 0;
  const rows = (table: string): number => db.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n ?? 0;
  return {
    sources: rows('graph_sources'),
    characters: total('characters'),
    passages: total('passages'),
    nodes: db
      .all<Count>(
        `SELECT value, n AS count FROM graph_counts WHERE what = 'node'
       UNION ALL SELECT kind, count(*) FROM graph_entities WHERE mentions > 0 GROUP BY kind ORDER BY 2 DESC, 1`,
      )
      .map(plainCount),
    edges: kept(db, 'edge'),
    diagnostics: kept(db, 'diagnostic'),
    statements: rows('graph_corrections'),
    schemaVersion,
  };
};

const kept = (db: Database, what: string): Count[] =>
  db
    .all<Count>('SELECT value, n AS count FROM graph_counts WHERE what = $what ORDER BY n DESC, value', { what })
    .map(plainCount);

export const growCounts = (db: Database, counts: ReadonlyMap<string, number>): void => {
  const count = db.runner('INSERT INTO graph_counts VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n');
  for (const [name, by] of counts) if (by !== 0) count(...countOf(name), by);
  db.run('DELETE FROM graph_counts WHERE n = 0');
};
