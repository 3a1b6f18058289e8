// What shortest-paths.ts asks of the rows; a ref is as nodes.ts has it.
import type { EdgeType } from '../../model/index.ts';
import type { PathStorage } from '../shortest-paths.ts';
import { type Database, json } from './database.ts';
import { nodesByRef, refsOf } from './nodes.ts';
import { provenanceOf, type StatedRow } from './rows.ts';
import { rowsPerSource } from './schema.ts';

export const pathStorage = (db: Database): PathStorage<number> => ({
  refs: (ids) => {
    const refs = refsOf(db, ids);
    return ids.map((id) => refs.get(id) ?? null);
  },
  steps: (frontier) =>
    db.all<{ a: number; b: number }>(
      `WITH ${ends} SELECT at AS a, ${resolved('e.to_ref')} AS b FROM ends JOIN graph_edges e ON e.from_ref = ends.ref
       UNION SELECT at, ${resolved('e.from_ref')} FROM ends JOIN graph_edges e ON e.to_ref = ends.ref`,
      { refs: json(frontier) },
    ),
  nodes: (refs) => nodesByRef(db, refs),
  edges: (pairs) => {
    const rows = db.all<EdgeRow>(
      `WITH ${ends} SELECT at AS a, ${resolved('e.to_ref')} AS b, e.type, s.id AS source, e.rule, e.quote, e."start", e."end", e.corrected
       FROM ends JOIN graph_edges e ON e.from_ref = ends.ref JOIN graph_sources s ON s.seq = e.id / ${rowsPerSource}
       WHERE b IN (SELECT value FROM json_each($refs)) ORDER BY e.type, s.id, e."start", e.id`,
      { refs: json(new Set(pairs.flatMap(({ a, b }) => [a, b]))) },
    );
    const first = new Map<string, EdgeRow>();
    for (const row of rows) if (!first.has(json([row.a, row.b]))) first.set(json([row.a, row.b]), row);
    return pairs.flatMap(({ a, b }) => {
      const along = first.get(json([a, b]));
      const row = along ?? first.get(json([b, a]));
      if (!row) return [];
      return [{ a, b, forward: row === along, type: row.type, provenance: provenanceOf(row) }];
    });
  },
});

const resolved = (end: string): string =>
  `CASE WHEN ${end} < 0 THEN -(SELECT entity FROM graph_keys WHERE id = -${end}) ELSE ${end} END`;

const ends = `ends(ref, at) AS (
  SELECT value, value FROM json_each($refs) WHERE value >= 0
  UNION ALL SELECT -k.id, value FROM json_each($refs) JOIN graph_keys k ON k.entity = -value WHERE value < 0)`;

type EdgeRow = StatedRow & {
  readonly a: number;
  readonly b: number;
  readonly type: EdgeType;
};
