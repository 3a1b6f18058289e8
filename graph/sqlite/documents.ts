// Rows of documents that have a text, and of the awards in it, in a write.
import { type DocumentStatement, type Key, rowId } from '../../model/index.ts';
import { plainlyFolded } from '../folded.ts';
import type { StatedBy } from '../write/document-view.ts';
import type { AssertedDocument, HeldAward, WrittenAward, WrittenDocument } from '../write/storage.ts';
import { type Database, json } from './database.ts';
import { rowsPerSource } from './schema.ts';

export const repealedBy = (db: Database, documents: readonly Key[]): Key[] =>
  db
    .all<{ id: Key }>(
      `SELECT DISTINCT x.key AS id FROM json_each($ids) JOIN graph_keys d ON d.key = value JOIN graph_keys k ON k.entity = d.id
       JOIN graph_edges e ON e.from_ref = -k.id AND e.type = 'REPEALS' JOIN graph_keys t ON t.id = -e.to_ref
       JOIN graph_keys x ON x.id = t.entity`,
      { ids: json(documents) },
    )
    .map(({ id }) => id);

export const assertedDocuments = (db: Database, ids: readonly Key[]): AssertedDocument[] => {
  const repeals = Map.groupBy(
    db.all<{ id: Key; by: Key }>(
      `SELECT DISTINCT value AS id, f.key AS by FROM json_each($ids) JOIN graph_keys d ON d.key = value
       JOIN graph_keys t ON t.entity = d.id JOIN graph_edges e ON e.to_ref = -t.id AND e.type = 'REPEALS'
       JOIN graph_keys k ON k.id = -e.from_ref JOIN graph_keys f ON f.id = k.entity`,
      { ids: json(ids) },
    ),
    ({ id }) => id,
  );
  const others = [...repeals.values()].flat().map(({ by }) => by);
  const texts = textsOf(db, [...new Set([...ids, ...others])]);
  return ids.map((id) => ({
    id,
    texts: texts.get(id) ?? [],
    repeals: (repeals.get(id) ?? []).map(({ by }) => ({ by, texts: texts.get(by) ?? [] })),
  }));
};

const textsOf = (db: Database, documents: readonly Key[]): Map<Key, StatedBy[]> => {
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

export const writeDocuments = (db: Database, documents: readonly WrittenDocument[]): void => {
  const write = db.runner(
    `UPDATE graph_entities SET view = ?, type = ?, doc_number = ?, region = ?, date = ?, title = ?
     WHERE id = (SELECT id FROM graph_keys WHERE key = ?)`,
  );
  for (const { id, view } of documents) {
    const { type = null, docNumber = null, region = null, date = null, title = null } = view ?? {};
    write(view && JSON.stringify(view), type, docNumber, region, date ?? '', plainlyFolded(title ?? ''), id);
  }
};

export const awardsOf = (db: Database, documents: readonly Key[]): HeldAward[] =>
  db.all(
    `SELECT n.node_id AS id, d.key AS document, a.source_id AS source, a.id % ${rowsPerSource} AS place, a.row_hash AS rowHash
     FROM json_each($ids) JOIN graph_keys d ON d.key = json_each.value JOIN graph_keys k ON k.entity = d.id
     JOIN graph_texts t ON t.key = k.id AND t.id % ${rowsPerSource} = 0
     JOIN graph_awards a ON a.id BETWEEN t.id AND t.id + ${rowsPerSource - 1} JOIN graph_nodes n ON n.id = a.id`,
    { ids: json(documents) },
  );

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
