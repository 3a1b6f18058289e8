// Rows of documents that have a text, and of the awards in it, in a write.
import { type DocumentStatement, type Key, rowId } from '../../model/index.ts';
import { plainlyFolded } from '../folded.ts';
import type { DocumentView } from '../port.ts';
import type { StatedBy } from '../write/document-view.ts';
import type { Act, HeldAward, Titled, WrittenAward, WrittenDocument } from '../write/storage.ts';
import { type Database, json } from './database.ts';
import { provenanceOf, type StatedRow } from './rows.ts';
import { rowsPerSource } from './schema.ts';

export const actedOn = (db: Database, documents: readonly Key[]): Key[] =>
  db
    .all<{ id: Key }>(
      `SELECT DISTINCT x.key AS id FROM json_each($ids) JOIN graph_keys d ON d.key = value JOIN graph_keys k ON k.entity = d.id
       JOIN graph_edges e ON e.from_ref = -k.id AND e.type IN ('REPEALS', 'AMENDS') JOIN graph_keys t ON t.id = -e.to_ref
       JOIN graph_keys x ON x.id = t.entity`,
      { ids: json(documents) },
    )
    .map(({ id }) => id);

type ActRow = Omit<Act, 'provenance'> & StatedRow;

export const actsOn = (db: Database, entities: readonly Key[]): Act[] =>
  db
    .all<ActRow>(
      `SELECT e.type, f.key AS "by", d.key AS "on", t.key AS named, e.role AS day, s.id AS source, e.rule, e.quote, e."start", e."end", e.corrected
       FROM json_each($ids) JOIN graph_keys d ON d.key = value JOIN graph_keys t ON t.entity = d.id
       JOIN graph_edges e ON e.to_ref = -t.id AND e.type IN ('REPEALS', 'AMENDS') JOIN graph_keys k ON k.id = -e.from_ref
       JOIN graph_keys f ON f.id = k.entity JOIN graph_sources s ON s.seq = e.id / ${rowsPerSource}`,
      { ids: json(entities) },
    )
    .map(({ source, rule, quote, start, end, corrected, ...act }) => ({
      ...act,
      provenance: provenanceOf({ source, rule, quote, start, end, corrected }),
    }));

const isTitle = (key: string): string => `(${key}.key LIKE 'title:%' OR ${key}.key LIKE 'issued:%')`;

// near: the keys of titles that mean one of the entities, and those that are said to be the same title with its
// issuer.
export const titled = (db: Database, entities: readonly Key[]): Titled[] =>
  db.all(
    `WITH own(of, key) AS (
       SELECT x.id, k.id FROM json_each($ids) JOIN graph_keys x ON x.key = value JOIN graph_keys k ON k.entity = x.id AND ${isTitle('k')}),
     near(of, key) AS (
       SELECT of, key FROM own
       UNION SELECT o.of, k.id FROM own o JOIN graph_links l ON l.a = o.key AND l.class = 'title-issuer' JOIN graph_keys k ON k.id = l.b AND ${isTitle('k')}
       UNION SELECT o.of, k.id FROM own o JOIN graph_links l ON l.b = o.key AND l.class = 'title-issuer' JOIN graph_keys k ON k.id = l.a AND ${isTitle('k')})
     SELECT DISTINCT t.key AS title, f.key AS document FROM near n
     JOIN graph_links l ON l.b = n.key AND l.class IN ('front-page', 'title-issuer')
     JOIN graph_keys a ON a.id = l.a JOIN graph_keys f ON f.id = a.entity
     JOIN near other ON other.of = n.of JOIN graph_keys k ON k.id = other.key JOIN graph_keys t ON t.id = k.entity
     WHERE EXISTS (SELECT 1 FROM graph_keys w JOIN graph_texts x ON x.key = w.id WHERE w.entity = a.entity)`,
    { ids: json(entities) },
  );

export const carriers = (db: Database, documents: readonly Key[]): Key[] =>
  db
    .all<{ id: Key }>(
      `SELECT DISTINCT f.key AS id FROM json_each($ids) JOIN graph_keys d ON d.key = value JOIN graph_keys t ON t.entity = d.id
       JOIN graph_edges e ON e.to_ref = -t.id AND e.type = 'ANNEXES' AND e.role = 'carried' JOIN graph_keys k ON k.id = -e.from_ref
       JOIN graph_keys f ON f.id = k.entity`,
      { ids: json(documents) },
    )
    .map(({ id }) => id);

export const textsOf = (db: Database, documents: readonly Key[]): Map<Key, StatedBy[]> => {
  const rows = db.all<{ id: Key; source: string; place: number; body: string }>(
    `SELECT value AS id, s.id AS source, t.id % ${rowsPerSource} AS place, t.body FROM json_each($ids)
     JOIN graph_keys d ON d.key = value JOIN graph_keys k ON k.entity = d.id JOIN graph_texts t ON t.key = k.id
     JOIN graph_sources s ON s.seq = t.id / ${rowsPerSource}`,
    { ids: json(documents) },
  );
  const texts = new Map<Key, StatedBy[]>(documents.map((id) => [id, []]));
  for (const { id, source, place, body } of rows) {
    const statement: DocumentStatement = JSON.parse(body);
    texts.get(id)?.push({ source, place, statement });
  }
  return texts;
};

export const viewsOf = (db: Database, documents: readonly Key[]): Map<Key, DocumentView> =>
  new Map(
    db
      .all<{ id: Key; view: string }>(
        `SELECT d.key AS id, d.view FROM json_each($ids) JOIN graph_keys k ON k.key = value
         JOIN graph_entities d ON d.id = k.id WHERE d.view IS NOT NULL`,
        { ids: json(documents) },
      )
      .map(({ id, view }) => [id, JSON.parse(view)]),
  );

export const writeDocuments = (db: Database, documents: readonly WrittenDocument[]): void => {
  writeReplaced(db, documents);
  const write = db.runner(
    `UPDATE graph_entities SET view = ?, type = ?, doc_number = ?, region = ?, date = ?, title = ?
     WHERE id = (SELECT id FROM graph_keys WHERE key = ?)`,
  );
  for (const { id, view } of documents) {
    const { type = null, docNumber = null, region = null, date = null, title = null } = view ?? {};
    write(view && JSON.stringify(view), type, docNumber, region, date ?? '', plainlyFolded(title ?? ''), id);
  }
};

const writeReplaced = (db: Database, documents: readonly WrittenDocument[]): void => {
  db.run(
    `DELETE FROM graph_edges WHERE type = 'REPLACES' AND from_ref IN
     (SELECT -k.id FROM json_each($ids) JOIN graph_keys d ON d.key = value JOIN graph_keys k ON k.entity = d.id)`,
    { ids: json(documents.map(({ id }) => id)) },
  );
  const write = db.runner(
    `INSERT INTO graph_edges SELECT s.seq * ${rowsPerSource} + ?1, 'REPLACES', -f.id, -t.id, NULL, ?2, ?3, ?4, ?5, NULL
     FROM graph_sources s, graph_keys f, graph_keys t WHERE s.id = ?6 AND f.key = ?7 AND t.key = ?8`,
  );
  for (const { id, replaces } of documents)
    for (const { document, place, provenance } of replaces) {
      const { span, quote, source, rule } = provenance;
      write(place, rule, span.start, span.end, quote, source, id, document);
    }
};

export const awardsOf = (db: Database, documents: readonly Key[]): HeldAward[] => {
  const rows = db.all<Omit<HeldAward, 'corrected'> & { corrected: number }>(
    `SELECT n.node_id AS id, d.key AS document, a.source_id AS source, a.id % ${rowsPerSource} AS place, a.row_hash AS rowHash, a.corrected
     FROM json_each($ids) JOIN graph_keys d ON d.key = json_each.value JOIN graph_keys k ON k.entity = d.id
     JOIN graph_texts t ON t.key = k.id AND t.id % ${rowsPerSource} = 0
     JOIN graph_awards a ON a.id BETWEEN t.id AND t.id + ${rowsPerSource - 1} JOIN graph_nodes n ON n.id = a.id`,
    { ids: json(documents) },
  );
  return rows.map((row) => ({ ...row, corrected: row.corrected === 1 }));
};

export const writeAwards = (db: Database, awards: readonly WrittenAward[]): void => {
  const write = db.runner(
    `UPDATE graph_awards SET doc = (SELECT id FROM graph_keys WHERE key = ?1), row_id = ?2, first = ?3,
       date = ?4, from_day = ?5, through_day = ?6 WHERE id = (SELECT id FROM graph_nodes WHERE node_id = ?7)`,
  );
  for (const { id, document, rowHash, speaks, view } of awards) {
    const { from = null, through = null } = view?.force ?? {};
    write(document, rowId(document, rowHash), Number(speaks), view?.date ?? '', from, through, id);
  }
};
