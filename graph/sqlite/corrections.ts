// Corrections by people, and the equivalences that took no effect.
import {
  equivalenceClasses,
  type FactStatement,
  isFactStatement,
  type Page,
  type PageRequest,
  type SourceGraph,
  type SourceId,
  type Statement,
} from '../../model/index.ts';
import { ambiguityOf, type Refused, refusedPlace, refusedSorts } from '../ambiguity.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Ambiguity, Attachment, StatementFilter } from '../port.ts';
import type { Beside } from '../write/storage.ts';
import { type Database, json } from './database.ts';
import { rowsPerSource, seqOf } from './schema.ts';

export const takeCorrection = (db: Database, id: string): Statement | null => {
  const row = db.get<{ body: string }>('DELETE FROM graph_corrections WHERE id = $id RETURNING body', { id });
  db.run('DELETE FROM graph_correction_origins WHERE correction = $id', { id });
  return row && JSON.parse(row.body);
};

export const keepCorrection = (db: Database, statement: Statement): void => {
  const { id, kind } = statement;
  const body = JSON.stringify(statement);
  if (!isFactStatement(statement)) {
    const { a, b } = statement;
    db.run(
      `INSERT INTO graph_corrections SELECT $id, $kind, a.id, b.id, NULL, $body FROM graph_keys a, graph_keys b
       WHERE a.key = $a AND b.key = $b`,
      { id, kind, a, b, body },
    );
    return;
  }
  const { source } = statement;
  db.run('INSERT INTO graph_corrections VALUES ($id, $kind, NULL, NULL, $source, $body)', { id, kind, source, body });
  const origin = db.runner('INSERT OR IGNORE INTO graph_correction_origins VALUES (?, ?)');
  for (const path of statement.origins) origin(path, id);
};

/** The ids of the corrections that were made on a text with this id, or on one that came from one of these paths. */
const madeOn = (source: string, paths: string): string =>
  `SELECT id FROM graph_corrections WHERE source = ${source}
   UNION SELECT correction FROM graph_correction_origins WHERE path IN (${paths})`;

export const statementsOn = (db: Database, { id, origins }: SourceGraph): FactStatement[] =>
  db
    .all<{ body: string }>(
      `SELECT body FROM graph_corrections WHERE id IN (${madeOn('$id', 'SELECT value FROM json_each($paths)')})`,
      { id, paths: json(origins.map(({ path }) => path)) },
    )
    .map(({ body }) => JSON.parse(body));

export const sourcesOf = (db: Database, { source, origins }: FactStatement): SourceId[] =>
  db
    .all<{ id: SourceId }>(
      `SELECT id FROM graph_sources WHERE id = $source
       UNION SELECT s.id FROM json_each($paths) JOIN graph_origins o ON o.path = value JOIN graph_sources s ON s.seq = o.source`,
      { source, paths: json(origins) },
    )
    .map(({ id }) => id);

export const keepBeside = (db: Database, source: SourceId, { reading, attached }: Beside): void => {
  const seq = seqOf(db, source) ?? 0;
  db.run('DELETE FROM graph_readings WHERE source = $seq', { seq });
  db.run('DELETE FROM graph_attached WHERE source = $seq', { seq });
  if (reading) db.run('INSERT INTO graph_readings VALUES ($seq, $body)', { seq, body: JSON.stringify(reading) });
  const attach = db.runner('INSERT INTO graph_attached VALUES (?, ?, ?, ?)');
  for (const { statement, fact, problem } of attached) attach(seq, statement, fact, problem);
};

export const listCorrections = (db: Database, filter: StatementFilter, page: PageRequest): Page<Statement> => {
  const { first, after } = readPaging(page, ['string']);
  const takesEffect = 'EXISTS (SELECT 1 FROM graph_attached x WHERE x.correction = c.id AND x.problem IS NULL)';
  const conditions = [
    ...(filter.about === undefined ? [] : [`c.source IS ${filter.about === 'facts' ? 'NOT NULL' : 'NULL'}`]),
    ...(filter.state === undefined
      ? []
      : [`c.source IS NOT NULL AND ${filter.state === 'attached' ? takesEffect : `NOT ${takesEffect}`}`]),
    ...(filter.source === undefined ? [] : [`c.id IN (${madeOn('$source', pathsOf)})`]),
  ];
  const where = conditions.join(' AND ') || '1';
  const source = filter.source === undefined ? {} : { source: filter.source };
  const rows = db.all<{ id: string; body: string }>(
    `SELECT c.id, c.body FROM graph_corrections c WHERE ($all OR c.id > $after) AND ${where} ORDER BY c.id LIMIT $limit`,
    { ...source, all: Number(after === null), after: after?.[0] ?? '', limit: first + 1 },
  );
  const counted = db.get<{ n: number }>(`SELECT count(*) AS n FROM graph_corrections c WHERE ${where}`, source);
  return pageOf(rows, {
    first,
    total: counted?.n ?? 0,
    cursor: ({ id }) => [id],
    item: ({ body }): Statement => JSON.parse(body),
  });
};

const pathsOf = 'SELECT o.path FROM graph_origins o JOIN graph_sources s ON s.seq = o.source WHERE s.id = $source';

export const attachmentsOf = (db: Database, ids: readonly string[]): Attachment[][] => {
  const rows = db.all<Attachment & { statement: string }>(
    `SELECT DISTINCT a.correction AS statement, s.id AS source, a.fact, a.problem FROM json_each($ids)
     JOIN graph_attached a ON a.correction = value JOIN graph_sources s ON s.seq = a.source ORDER BY s.id`,
    { ids: json(ids) },
  );
  const byId = Map.groupBy(rows, ({ statement }) => statement);
  return ids.map((id) => (byId.get(id) ?? []).map(({ statement: _, ...attachment }) => attachment));
};

export const listAmbiguities = (db: Database, page: PageRequest): Page<Ambiguity> => {
  const { first, after } = readPaging(page, refusedSorts);
  const rows = db.all<Refused & { total: number }>(
    `WITH refused AS (SELECT l.id, l.a AS ka, l.b AS kb, l.class, a.key AS a, b.key AS b, ${rankOf('l.class')} AS rank
       FROM graph_links l JOIN graph_keys a ON a.id = l.a JOIN graph_keys b ON b.id = l.b WHERE l.ambiguous),
     said AS (
       SELECT r.rank, r.a, r.b, s.id AS source, q.id % ${rowsPerSource} AS place, q.body AS json FROM refused r
       JOIN graph_equivalences q ON q.link = r.id JOIN graph_sources s ON s.seq = q.id / ${rowsPerSource}
       UNION ALL
       SELECT r.rank, r.a, r.b, '', row_number() OVER (PARTITION BY r.id ORDER BY c.id), NULL FROM refused r
       JOIN graph_corrections c ON c.a = r.ka AND c.b = r.kb AND c.kind = 'same' WHERE r.class = 'correction')
     SELECT * FROM (SELECT *, count(*) OVER () AS total FROM said)
     ${after ? 'WHERE (rank, a, b, source, place) > ($after0, $after1, $after2, $after3, $after4)' : ''}
     ORDER BY rank, a, b, source, place LIMIT $limit`,
    { ...Object.fromEntries((after ?? []).map((value, at) => [`after${at}`, value])), limit: first + 1 },
  );
  return pageOf(rows, {
    first,
    total: rows[0]?.total ?? 0,
    cursor: refusedPlace,
    item: ambiguityOf,
  });
};

const rankOf = (column: string): string =>
  `CASE ${column} ${equivalenceClasses.map((name, rank) => `WHEN '${name}' THEN ${rank}`).join(' ')} END`;
