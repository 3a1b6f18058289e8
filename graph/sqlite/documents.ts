// Documents that have a text: their views, what repeals them, and which awards speak for a row of funding.
import type { DocumentStatement, Key } from '../../model/index.ts';
import { plainlyFolded } from '../folded.ts';
import type { DocumentView } from '../port.ts';
import { documentView, type Repeal, repealDay } from '../write/document-view.ts';
import type { Change } from './change.ts';
import { type Database, json } from './database.ts';
import { rowsPerSource } from './schema.ts';

/** Brings up the documents that the source is or was a text of, that were regrouped, or that one of those repeals. */
export const refreshDocuments = (db: Database, change: Change, affected: ReadonlySet<number>): void => {
  const stated = db.all<{ id: number }>(
    `SELECT entity AS id FROM graph_keys WHERE id IN (SELECT value FROM json_each($keys)) AND entity IS NOT NULL
     UNION SELECT id FROM graph_entities WHERE id IN (SELECT value FROM json_each($affected)) AND kind = 'Document'`,
    { keys: json(change.stated), affected: json(affected) },
  );
  const touched = new Set(stated.map(({ id }) => id));
  const repealed = db.all<{ id: number }>(
    `SELECT entity AS id FROM graph_keys WHERE id IN (SELECT value FROM json_each($keys)) AND entity IS NOT NULL
     UNION SELECT t.entity FROM json_each($touched) JOIN graph_keys k ON k.entity = value
       JOIN graph_edges e ON e.from_ref = -k.id AND e.type = 'REPEALS' JOIN graph_keys t ON t.id = -e.to_ref`,
    { keys: json(change.repealed), touched: json(touched) },
  );
  for (const { id } of repealed) touched.add(id);
  const views = viewsOf(db, touched);
  const write = db.runner(
    'UPDATE graph_entities SET view = ?, type = ?, doc_number = ?, region = ?, date = ?, title = ? WHERE id = ?',
  );
  for (const id of touched) {
    const view = views.get(id) ?? null;
    const { type, docNumber, region, date, title } = view ?? nothing;
    write(view && JSON.stringify(view), type, docNumber, region, date ?? '', plainlyFolded(title ?? ''), id);
    refreshAwards(db, id, view);
  }
};

const nothing = { type: null, docNumber: null, region: null, date: null, title: null };

/** The views of those of the documents that have a text, with what repeals them. */
const viewsOf = (db: Database, documents: ReadonlySet<number>): Map<number, DocumentView> => {
  const repeals = db.all<{ id: number; by: number; key: Key }>(
    `SELECT DISTINCT t.entity AS id, f.entity AS by, fe.key FROM json_each($ids) JOIN graph_keys t ON t.entity = value
     JOIN graph_edges e ON e.to_ref = -t.id AND e.type = 'REPEALS' JOIN graph_keys f ON f.id = -e.from_ref
     JOIN graph_keys fe ON fe.id = f.entity WHERE f.entity <> t.entity`,
    { ids: json(documents) },
  );
  const stated = Map.groupBy(
    db.all<{ entity: number; source: string; body: string }>(
      `SELECT k.entity, s.id AS source, t.body FROM json_each($ids) JOIN graph_keys k ON k.entity = value
       JOIN graph_texts t ON t.key = k.id JOIN graph_sources s ON s.seq = t.id / ${rowsPerSource} ORDER BY s.id, t.id`,
      { ids: json(new Set([...documents, ...repeals.map(({ by }) => by)])) },
    ),
    ({ entity }) => entity,
  );
  const view = (id: number, by: readonly Repeal[]): DocumentView | null => {
    const statements = (stated.get(id) ?? []).map(({ source, body }) => {
      const statement: DocumentStatement = JSON.parse(body);
      return { source, statement };
    });
    return documentView(statements, by);
  };
  const views = new Map<number, DocumentView>();
  for (const id of documents) {
    const present = repeals.flatMap((repeal) => {
      const repealing = repeal.id === id ? view(repeal.by, []) : null;
      return repealing ? [{ by: repeal.key, day: repealDay(repealing) }] : [];
    });
    const whole = view(id, present);
    if (whole) views.set(id, whole);
  }
  return views;
};

/** Tells the awards of the document's texts which row they are of; of equal ones, the first of the first source speaks. */
const refreshAwards = (db: Database, doc: number, view: DocumentView | null): void => {
  const awards = db.all<{ id: number; hash: string; key: Key }>(
    `SELECT a.id, a.row_hash AS hash, d.key FROM graph_keys k JOIN graph_keys d ON d.id = k.entity
     JOIN graph_texts t ON t.key = k.id AND t.id % ${rowsPerSource} = 0 JOIN graph_sources s ON s.seq = t.id / ${rowsPerSource}
     JOIN graph_awards a ON a.id BETWEEN t.id AND t.id + ${rowsPerSource - 1}
     WHERE k.entity = $doc ORDER BY s.id, a.id`,
    { doc },
  );
  const write = db.runner(
    'UPDATE graph_awards SET doc = ?, row_id = ?, first = ?, date = ?, from_day = ?, through_day = ? WHERE id = ?',
  );
  const seen = new Set<string>();
  for (const { id, hash, key } of awards) {
    const { from = null, through = null } = view?.force ?? {};
    write(doc, `${key}#${hash}`, Number(!seen.has(hash)), view?.date ?? '', from, through, id);
    seen.add(hash);
  }
};
