// Rows of what measures of detailed rules detail in other texts, in a write.
import type { FactNodeOf, Key, SourceId } from '../../model/index.ts';
import { firstDerived } from '../write/documents.ts';
import type { Detailing, WrittenDetail } from '../write/storage.ts';
import { type Database, json } from './database.ts';
import type { FactRow } from './rows.ts';
import { ownRows, seqOf } from './schema.ts';

// The edges that lead from the documents, and those that lead to them.
export const detailing = (db: Database, documents: readonly Key[]): Detailing[] =>
  db.all(
    `WITH asked(ref) AS (
       SELECT -k.id FROM json_each($ids) JOIN graph_keys d ON d.key = value JOIN graph_keys k ON k.entity = d.id),
     said(from_ref, to_ref) AS (
       SELECT e.from_ref, e.to_ref FROM asked a JOIN graph_edges e ON e.from_ref = a.ref
       WHERE e.type IN ('IMPLEMENTS', 'BASED_ON') AND e.role = 'details'
       UNION SELECT e.from_ref, e.to_ref FROM asked a JOIN graph_edges e ON e.to_ref = a.ref
       WHERE e.type IN ('IMPLEMENTS', 'BASED_ON') AND e.role = 'details')
     SELECT f.key AS rules, x.key AS "of", t.key AS named FROM said s
     JOIN graph_keys k ON k.id = -s.from_ref JOIN graph_keys f ON f.id = k.entity
     JOIN graph_keys t ON t.id = -s.to_ref JOIN graph_keys x ON x.id = t.entity`,
    { ids: json(documents) },
  );

export const measuresOf = (db: Database, sources: readonly SourceId[]): Map<SourceId, FactNodeOf<'Measure'>[]> => {
  const rows = db.all<FactRow & { source: SourceId }>(
    `SELECT s.id AS source, n.body, n.folded FROM json_each($sources) JOIN graph_sources s ON s.id = value
     JOIN graph_nodes n ON n.kind = 'Measure' AND n.source = s.seq ORDER BY n.id`,
    { sources: json(sources) },
  );
  const measures = new Map<SourceId, FactNodeOf<'Measure'>[]>(sources.map((id) => [id, []]));
  for (const { source, body, folded } of rows) measures.get(source)?.push({ ...JSON.parse(body), folded });
  return measures;
};

export const writeDetails = (db: Database, details: ReadonlyMap<SourceId, readonly WrittenDetail[]>): void => {
  for (const [source, found] of details) {
    const seq = seqOf(db, source);
    if (seq !== null) writeDetailsOf(db, seq, found);
  }
};

const writeDetailsOf = (db: Database, seq: number, details: readonly WrittenDetail[]): void => {
  const { from, to } = ownRows(seq);
  const first = from + firstDerived;
  db.run(`DELETE FROM graph_edges WHERE id BETWEEN $first AND $to AND type = 'IMPLEMENTS'`, { first, to });
  const write = db.runner(
    `INSERT INTO graph_edges SELECT ?1, 'IMPLEMENTS', r.id, i.id, NULL, ?2, ?3, ?4, ?5, NULL
     FROM graph_nodes r, graph_nodes i WHERE r.node_id = ?6 AND i.node_id = ?7`,
  );
  for (const [at, { rule, item, provenance }] of details.entries()) {
    const { span, quote, rule: by } = provenance;
    write(first + at, by, span.start, span.end, quote, rule, item);
  }
};
