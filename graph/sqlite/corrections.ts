// Corrections by people, and the equivalences that took no effect.
import { equivalenceClasses, type Page, type PageRequest, type Statement } from '../../model/index.ts';
import { ambiguityOf, type Refused, refusedPlace, refusedSorts } from '../ambiguity.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Ambiguity } from '../port.ts';
import type { Database } from './database.ts';
import { rowsPerSource } from './schema.ts';

export const takeCorrection = (db: Database, id: string): Statement | null => {
  const row = db.get<{ body: string }>('DELETE FROM graph_corrections WHERE id = $id RETURNING body', { id });
  return row && JSON.parse(row.body);
};

export const keepCorrection = (db: Database, statement: Statement): void => {
  const { id, kind, a, b } = statement;
  db.run(
    `INSERT INTO graph_corrections SELECT $id, $kind, a.id, b.id, $body FROM graph_keys a, graph_keys b
     WHERE a.key = $a AND b.key = $b`,
    { id, kind, a, b, body: JSON.stringify(statement) },
  );
};

export const listCorrections = (db: Database, page: PageRequest): Page<Statement> => {
  const { first, after } = readPaging(page, ['string']);
  const rows = db.all<{ id: string; body: string }>(
    'SELECT id, body FROM graph_corrections WHERE $all OR id > $after ORDER BY id LIMIT $limit',
    { all: Number(after === null), after: after?.[0] ?? '', limit: first + 1 },
  );
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM graph_corrections')?.n ?? 0;
  return pageOf(rows, { first, total, cursor: ({ id }) => [id], item: ({ body }): Statement => JSON.parse(body) });
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
