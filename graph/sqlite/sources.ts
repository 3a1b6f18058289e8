// What a source put, read back: its record, text, passages, diagnostics, and all of it as it was.
import {
  CetuError,
  type Diagnostic,
  type Page,
  type PageRequest,
  type Passage,
  parsePassageId,
  type Quoted,
  quoteOf,
  type SourceGraph,
  type SourceId,
  type SourceRecord,
  type Span,
} from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Arrival, DiagnosticFilter, SourceDiagnostic } from '../port.ts';
import type { Attached } from '../write/corrected.ts';
import { firstDerived } from '../write/documents.ts';
import type { Held } from '../write/storage.ts';
import { type Database, json } from './database.ts';
import { type FactRow, factNode, type SourceRow, sourceColumns, sourceRecord } from './rows.ts';
import { ownRows, rowsPerSource, seqOf } from './schema.ts';

export const listSources = (db: Database, page: PageRequest): Page<SourceRecord> => {
  const { first, after } = readPaging(page, ['string']);
  const rows = db.all<SourceRow>(
    `SELECT ${sourceColumns} FROM graph_sources s WHERE s.id > $after ORDER BY s.id LIMIT $limit`,
    {
      after: after?.[0] ?? '',
      limit: first + 1,
    },
  );
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM graph_sources')?.n ?? 0;
  return pageOf(rows, { first, total, cursor: ({ id }) => [id], item: sourceRecord });
};

export const listArrivals = (db: Database, page: PageRequest): Page<Arrival> => {
  const { first, after } = readPaging(page, ['string', 'string']);
  const [came = '', id = ''] = after ?? [];
  const rows = db.all<{ id: SourceId; came: string }>(
    `SELECT id, came FROM graph_sources WHERE ${after ? '(came < $came OR (came = $came AND id > $id))' : '1'}
     ORDER BY came DESC, id LIMIT $limit`,
    { ...(after && { came, id }), limit: first + 1 },
  );
  const total = db.get<{ n: number }>('SELECT count(*) AS n FROM graph_sources')?.n ?? 0;
  return pageOf(rows, {
    first,
    total,
    cursor: (row) => [row.came, row.id],
    item: (row) => ({ id: row.id, at: row.came || null }),
  });
};

export const sourceByOrigin = (db: Database, path: string): SourceRecord | null => {
  const row = db.get<SourceRow>(
    `SELECT ${sourceColumns} FROM graph_origins o JOIN graph_sources s ON s.seq = o.source WHERE o.path = $path ORDER BY s.id LIMIT 1`,
    { path },
  );
  return row && sourceRecord(row);
};

export const readText = (db: Database, source: SourceId, span: Span): Quoted | null => {
  const row = db.get<{ text: Uint8Array }>('SELECT text FROM graph_sources WHERE id = $source', { source });
  if (!row) return null;
  const text = textOf(row.text);
  const bound = (offset: number): number => Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
  return quoteOf(text, bound(span.start), Math.max(bound(span.start), bound(span.end)));
};

const textOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf16le');

export const listPassages = (db: Database, source: SourceId, page: PageRequest): Page<Passage> => {
  const { first, after } = readPaging(page, ['number', 'number']);
  const seq = seqOf(db, source);
  const [start = -1, place = -1] = after?.map(Number) ?? [];
  const own = ownRows(seq ?? -1);
  const rows = db.all<{ start: number; place: number; body: string }>(
    `SELECT "start", id - $from AS place, body FROM graph_passages
     WHERE id BETWEEN $from AND $to AND ("start", id) > ($start, $from + $place) ORDER BY "start", id LIMIT $limit`,
    { ...own, start, place, limit: first + 1 },
  );
  const count = 'SELECT count(*) AS n FROM graph_passages WHERE id BETWEEN $from AND $to';
  const total = db.get<{ n: number }>(count, own)?.n ?? 0;
  return pageOf(rows, {
    first,
    total,
    cursor: (row) => [row.start, row.place],
    item: ({ body }): Passage => JSON.parse(body),
  });
};

/** The passages of these ids, in their order; null for what is not there. */
export const passagesByIds = (db: Database, ids: readonly string[]): (Passage | null)[] => {
  const asked = ids.flatMap((id) => {
    const passage = parsePassageId(id);
    return passage ? [passage] : [];
  });
  const rows = db.all<{ body: string }>(
    `SELECT p.body FROM json_each($asked) JOIN graph_sources s ON s.id = value ->> 'source'
     JOIN graph_passages p ON p.id BETWEEN s.seq * ${rowsPerSource} AND s.seq * ${rowsPerSource} + ${rowsPerSource - 1}
     WHERE p."start" = value ->> 'start'`,
    { asked: json(asked) },
  );
  const found = new Map(
    rows.map(({ body }) => JSON.parse(body)).map((passage: Passage): [string, Passage] => [passage.id, passage]),
  );
  return ids.map((id) => found.get(id) ?? null);
};

export const listDiagnostics = (db: Database, filter: DiagnosticFilter, page: PageRequest): Page<SourceDiagnostic> => {
  const { first, after } = readPaging(page, ['string', 'number']);
  const [source = '', place = -1] = after ?? [];
  const conditions = ['severity', 'stage', 'rule'].map((column) => {
    const list = { severity: filter.severities, stage: filter.stages, rule: filter.rules }[column];
    return list ? `d.${column} IN (SELECT value FROM json_each($${column}))` : '1';
  });
  const where = `s.seq = d.id / ${rowsPerSource} ${filter.source === undefined ? '' : 'AND s.id = $source'} AND ${conditions.join(' AND ')}`;
  const parameters = {
    ...(filter.source === undefined ? {} : { source: filter.source }),
    ...(filter.severities ? { severity: json(filter.severities) } : {}),
    ...(filter.stages ? { stage: json(filter.stages) } : {}),
    ...(filter.rules ? { rule: json(filter.rules) } : {}),
  };
  // Source by source in their order, so that a page reads no more rows than it shows.
  const rows = db.all<{ source: SourceId; place: number; body: string }>(
    `SELECT s.id AS source, d.id % ${rowsPerSource} AS place, d.body FROM graph_sources s CROSS JOIN graph_diagnostics d
     ON d.id BETWEEN s.seq * ${rowsPerSource} AND s.seq * ${rowsPerSource} + ${rowsPerSource - 1}
     WHERE ${where} AND (s.id > $after OR (s.id = $after AND d.id % ${rowsPerSource} > $place)) AND s.id >= $after
     ORDER BY s.id, d.id LIMIT $limit`,
    { ...parameters, after: source, place, limit: first + 1 },
  );
  const total =
    db.get<{ n: number }>(`SELECT count(*) AS n FROM graph_diagnostics d JOIN graph_sources s ON ${where}`, parameters)
      ?.n ?? 0;
  return pageOf(rows, {
    first,
    total,
    cursor: (row) => [row.source, row.place],
    item: (row): SourceDiagnostic => ({ ...JSON.parse(row.body), source: row.source }),
  });
};

/** The source as it was put. */
export const readSource = (db: Database, id: SourceId): SourceGraph | null => readReading(db, id) ?? readShown(db, id);

/** What became of corrections in the source, and how it was put where that is not how it is shown. */
export const readHeld = (db: Database, id: SourceId): Held | null => {
  const shown = readShown(db, id);
  if (!shown) return null;
  const attached = db.all<Attached>(
    `SELECT a.correction AS statement, a.fact, a.problem FROM graph_sources s JOIN graph_attached a ON a.source = s.seq
     WHERE s.id = $id ORDER BY a.correction`,
    { id },
  );
  return { reading: readReading(db, id) ?? shown, shown, attached: attached.map((each) => ({ ...each })) };
};

const readReading = (db: Database, id: SourceId): SourceGraph | null => {
  const row = db.get<{ body: string }>(
    'SELECT r.body FROM graph_sources s JOIN graph_readings r ON r.source = s.seq WHERE s.id = $id',
    { id },
  );
  return row && JSON.parse(row.body);
};

/** The source as it is shown, put together from the rows that keep its parts. */
export const readShown = (db: Database, id: SourceId): SourceGraph | null => {
  const row = db.get<SourceRow & { text: Uint8Array; keys: string }>(
    `SELECT ${sourceColumns}, s.text, s.keys FROM graph_sources s WHERE s.id = $id`,
    { id },
  );
  if (!row) return null;
  const own = ownRows(row.seq);
  const bodies = <T>(table: string): T[] =>
    db
      .all<{ body: string }>(`SELECT body FROM graph_${table} WHERE id BETWEEN $from AND $to ORDER BY id`, own)
      .map(({ body }): T => JSON.parse(body));
  const [document, ...parts] = bodies<SourceGraph['documents'][0]>('texts');
  if (!document) throw new CetuError('STORE_DAMAGED', `Source ${id} is held without its document`);
  const edges = db.all<Omit<SourceGraph['edges'][number], 'span' | 'corrected'> & Span & { corrected: string | null }>(
    `SELECT e.type, coalesce(fn.node_id, fk.key) AS "from", coalesce(tn.node_id, tk.key) AS "to", e.role, e.rule, e."start", e."end", e.quote, e.corrected
     FROM graph_edges e LEFT JOIN graph_nodes fn ON fn.id = e.from_ref LEFT JOIN graph_keys fk ON fk.id = -e.from_ref
     LEFT JOIN graph_nodes tn ON tn.id = e.to_ref LEFT JOIN graph_keys tk ON tk.id = -e.to_ref
     WHERE e.id BETWEEN $from AND $to ORDER BY e.id`,
    { from: own.from, to: own.from + firstDerived - 1 },
  );
  const facts = 'SELECT body, folded FROM graph_nodes WHERE id > $from AND id <= $to ORDER BY id';
  return {
    id: row.id,
    origins: JSON.parse(row.origins),
    rules: row.rules,
    status: row.status,
    passagesHash: row.passagesHash,
    text: textOf(row.text),
    documents: [document, ...parts],
    keys: JSON.parse(row.keys),
    equivalences: bodies('equivalences'),
    nodes: db.all<FactRow>(facts, own).map(factNode),
    edges: edges.map(({ start, end, corrected, ...edge }) => ({
      ...edge,
      span: { start, end },
      ...(corrected === null ? {} : { corrected: JSON.parse(corrected) }),
    })),
    passages: bodies<Passage>('passages'),
    diagnostics: bodies<Diagnostic>('diagnostics'),
  };
};
