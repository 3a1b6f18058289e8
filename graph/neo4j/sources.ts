// What a source put, read back: its record, text, passages and diagnostics.
import {
  type Page,
  type PageRequest,
  type Passage,
  parsePassageId,
  type Quoted,
  type SourceId,
  type SourceRecord,
  type Span,
} from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Arrival, DiagnosticFilter, SourceDiagnostic } from '../port.ts';
import type { Run } from './connection.ts';
import { type Found, sourceRecord } from './nodes.ts';
import { firstPieceAt, type Piece } from './text-pieces.ts';
import { ordered, refOf, unordered } from './texts.ts';

export const listSources = async (run: Run, page: PageRequest): Promise<Page<SourceRecord>> => {
  const { first, after } = readPaging(page, ['string']);
  const [found] = await run<{ total: number; rows: readonly Found[] }>(
    `CALL () { MATCH (s:Source) RETURN count(*) AS total }
     RETURN total, COLLECT { MATCH (s:Source) WHERE s.source > $after RETURN s ORDER BY s.source LIMIT $limit } AS rows`,
    { after: after === null ? '' : ordered(String(after[0])), limit: first + 1 },
  );
  const records = (found?.rows ?? []).map(sourceRecord);
  return pageOf(records, { first, total: found?.total ?? 0, cursor: ({ id }) => [id], item: (record) => record });
};

export const listArrivals = async (run: Run, page: PageRequest): Promise<Page<Arrival>> => {
  const { first, after } = readPaging(page, ['string', 'string']);
  const [came = '', id = ''] = (after ?? []).map(String);
  const beyond = "WHERE coalesce(s.came, '') < $came OR (coalesce(s.came, '') = $came AND s.source > $id)";
  const [found] = await run<{ total: number; rows: readonly { source: string; came: string }[] }>(
    `CALL () { MATCH (s:Source) RETURN count(*) AS total }
     RETURN total, COLLECT { MATCH (s:Source) ${after ? beyond : ''}
       WITH s.source AS source, coalesce(s.came, '') AS came ORDER BY came DESC, source LIMIT $limit
       RETURN {source: source, came: came} } AS rows`,
    { came, id: ordered(id), limit: first + 1 },
  );
  return pageOf(found?.rows ?? [], {
    first,
    total: found?.total ?? 0,
    cursor: (row) => [row.came, unordered(row.source)],
    item: (row): Arrival => ({ id: unordered(row.source), at: row.came || null }),
  });
};

export const sourceByOrigin = async (run: Run, path: string): Promise<SourceRecord | null> => {
  const [row] = await run<{ s: Found }>(
    'MATCH (s:Source)-[:READ_FROM]->(:Origin {ref: $ref}) RETURN s ORDER BY s.source LIMIT 1',
    { ref: refOf(path) },
  );
  return row ? sourceRecord(row.s) : null;
};

export const readText = async (run: Run, source: SourceId, span: Span): Promise<Quoted | null> => {
  const whole = (offset: number): number => Math.max(Math.trunc(offset) || 0, 0);
  const [start, end] = [whole(span.start), Math.max(whole(span.start), whole(span.end))];
  const [found] = await run<{ length: number; pieces: readonly Piece[] }>(
    `MATCH (s:Source {source: $source})
     RETURN s.length AS length, COLLECT {
       MATCH (t:Text) WHERE t.source = $source AND t.start >= $from AND t.start < $to
       RETURN {start: t.start, text: t.text} ORDER BY t.start } AS pieces`,
    { source: ordered(source), from: firstPieceAt(start), to: Math.min(end, Number.MAX_SAFE_INTEGER) },
  );
  if (!found) return null;
  const offset = found.pieces[0]?.start ?? 0;
  const text = found.pieces.map((piece) => piece.text).join('');
  const bounded = { start: Math.min(start, found.length), end: Math.min(end, found.length) };
  return { span: bounded, quote: text.slice(bounded.start - offset, bounded.end - offset) };
};

export const listPassages = async (run: Run, source: SourceId, page: PageRequest): Promise<Page<Passage>> => {
  const { first, after } = readPaging(page, ['number', 'number']);
  const [start, place] = after ?? [-1, -1];
  const [found] = await run<{ total: number; rows: readonly { start: number; place: number; json: string }[] }>(
    `CALL () { MATCH (p:Passage) WHERE p.source = $source RETURN count(*) AS total }
     RETURN total, COLLECT {
       MATCH (p:Passage) WHERE p.source = $source AND p.start >= $start AND (p.start > $start OR p.place > $place)
       RETURN {start: p.start, place: p.place, json: p.json} ORDER BY p.start, p.place LIMIT $limit } AS rows`,
    { source: ordered(source), start, place, limit: first + 1 },
  );
  return pageOf(found?.rows ?? [], {
    first,
    total: found?.total ?? 0,
    cursor: (row) => [row.start, row.place],
    item: ({ json }): Passage => JSON.parse(json),
  });
};

/** The passages of these ids, in their order; null for what is not there. */
export const passagesByIds = async (run: Run, ids: readonly string[]): Promise<(Passage | null)[]> => {
  const asked = ids.flatMap((id) => {
    const place = parsePassageId(id);
    return place ? [{ id, source: ordered(place.source), start: place.start }] : [];
  });
  const rows = await run<{ json: string }>(
    'UNWIND $asked AS one MATCH (p:Passage) WHERE p.source = one.source AND p.start = one.start AND p.id = one.id RETURN p.json AS json',
    { asked },
  );
  const found = new Map(
    rows.map(({ json }) => JSON.parse(json)).map((passage: Passage): [string, Passage] => [passage.id, passage]),
  );
  return ids.map((id) => found.get(id) ?? null);
};

/** Ordered by source and as it lists them, from the index, so that a page reads no more than it shows. */
export const listDiagnostics = async (
  run: Run,
  filter: DiagnosticFilter,
  page: PageRequest,
): Promise<Page<SourceDiagnostic>> => {
  const { first, after } = readPaging(page, ['string', 'number']);
  const where = [
    ...(filter.source === undefined ? ['d.source IS NOT NULL'] : ['d.source = $source']),
    'd.place IS NOT NULL',
    ...(filter.severities ? ['d.severity IN $severities'] : []),
    ...(filter.stages ? ['d.stage IN $stages'] : []),
    ...(filter.rules ? ['d.rule IN $rules'] : []),
  ].join(' AND ');
  const beyond = after ? 'AND d.source >= $after AND (d.source > $after OR d.place > $place)' : '';
  const [found] = await run<{ total: number; rows: readonly { source: string; place: number; json: string }[] }>(
    `CALL () { MATCH (d:Diagnostic) WHERE ${where} RETURN count(*) AS total }
     RETURN total, COLLECT {
       MATCH (d:Diagnostic) WHERE ${where} ${beyond}
       RETURN {source: d.source, place: d.place, json: d.json} ORDER BY d.source, d.place LIMIT $limit } AS rows`,
    {
      ...filter,
      ...(filter.source === undefined ? {} : { source: ordered(filter.source) }),
      ...(after ? { after: ordered(String(after[0])), place: after[1] } : {}),
      limit: first + 1,
    },
  );
  return pageOf(found?.rows ?? [], {
    first,
    total: found?.total ?? 0,
    cursor: (row) => [unordered(row.source), row.place],
    item: (row): SourceDiagnostic => ({ ...JSON.parse(row.json), source: unordered(row.source) }),
  });
};
