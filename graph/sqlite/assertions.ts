// Rows that a source owns, in a write: takes them out and puts them in.
import { CetuError, type FactNode, type Key, type SourceGraph, type SourceId } from '../../model/index.ts';
import { measureWords, offeredAwards, rowHash } from '../funding-index.ts';
import { sourceTitle, tiedKeys } from '../write/asserted.ts';
import { derivedPlaces } from '../write/documents.ts';
import { type Database, json } from './database.ts';
import { ownRows, rowsPerSource, seqOf } from './schema.ts';

export const eraseAssertions = (db: Database, { id }: SourceGraph): void => {
  const seq = seqOf(db, id) ?? 0;
  for (const table of ['texts', 'nodes', 'edges', 'passages', 'diagnostics', 'equivalences', 'measures', 'awards'])
    db.run(`DELETE FROM graph_${table} WHERE id BETWEEN $from AND $to`, ownRows(seq));
  // What measures of other texts detail here.
  db.run(`DELETE FROM graph_edges WHERE type = 'IMPLEMENTS' AND to_ref BETWEEN $from AND $to`, ownRows(seq));
  for (const end of ['award', 'by'])
    db.run(`DELETE FROM graph_stated WHERE ${end} BETWEEN $from AND $to`, ownRows(seq));
  for (const table of ['mentions', 'origins', 'attached', 'readings'])
    db.run(`DELETE FROM graph_${table} WHERE source = $seq`, { seq });
};

export const eraseRecord = (db: Database, id: SourceId): void => {
  db.run('DELETE FROM graph_sources WHERE id = $id', { id });
};

export const insertAssertions = (db: Database, graph: SourceGraph, named: ReadonlyMap<Key, boolean>): void => {
  if (
    Math.max(graph.nodes.length, graph.edges.length, graph.passages.length, graph.diagnostics.length) >=
    rowsPerSource - derivedPlaces
  )
    throw new CetuError('LIMIT', `Source ${graph.id} has more than a million rows of one kind`);
  const keys = keyRows(db, [...named.keys(), ...tiedKeys(graph)]);
  const keyRow = (key: Key): number => keys.get(key) ?? 0;
  const seq = insertRecord(db, graph);
  const first = seq * rowsPerSource;
  const mention = db.runner('INSERT INTO graph_mentions VALUES (?, ?, ?)');
  for (const [key, direct] of named) mention(seq, keyRow(key), Number(direct));
  const text = db.runner('INSERT INTO graph_texts VALUES (?, ?, ?, ?, ?)');
  for (const [place, statement] of graph.documents.entries())
    text(first + place, keyRow(statement.keys[0]), statement.span.start, statement.span.end, JSON.stringify(statement));
  const equivalence = db.runner(
    'INSERT INTO graph_equivalences SELECT ?, id, ? FROM graph_links WHERE a = ? AND b = ? AND class = ?',
  );
  for (const [place, each] of graph.equivalences.entries())
    equivalence(first + place, JSON.stringify(each), keyRow(each.a), keyRow(each.b), each.class);
  const rowOf = insertNodes(db, graph, seq);
  insertEdges(db, graph, first, (end) => rowOf.get(end) ?? -keyRow(end));
  insertFunding(db, graph, rowOf);
  const passage = db.runner('INSERT INTO graph_passages VALUES (?, ?, ?)');
  for (const [place, each] of graph.passages.entries()) passage(first + place, each.span.start, JSON.stringify(each));
  const diagnostic = db.runner('INSERT INTO graph_diagnostics VALUES (?, ?, ?, ?, ?)');
  for (const [place, each] of graph.diagnostics.entries())
    diagnostic(first + place, each.severity, each.stage, each.rule, JSON.stringify(each));
};

const keyRows = (db: Database, keys: Iterable<Key>): Map<Key, number> =>
  new Map(
    db
      .all<{ id: number; key: Key }>(
        'SELECT id, key FROM graph_keys WHERE key IN (SELECT value FROM json_each($keys))',
        { keys: json(keys) },
      )
      .map(({ id, key }) => [key, id]),
  );

/** The number of the source: that of its record where it has one. */
const insertRecord = (db: Database, graph: SourceGraph): number => {
  const seq = seqOf(db, graph.id) ?? nextSeq(db);
  const came = db.get<{ came: string }>('SELECT came FROM graph_sources WHERE id = $id', { id: graph.id })?.came;
  db.runner('INSERT OR REPLACE INTO graph_sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')(
    seq,
    graph.id,
    graph.rules,
    graph.status,
    graph.passagesHash,
    graph.text.length,
    sourceTitle(graph),
    JSON.stringify(graph.origins),
    Buffer.from(graph.text, 'utf16le'),
    JSON.stringify(graph.keys),
    came ?? new Date().toISOString(),
  );
  const origin = db.runner('INSERT OR IGNORE INTO graph_origins VALUES (?, ?)');
  for (const { path } of graph.origins) origin(path, seq);
  return seq;
};

// A number may be used again: rows of a source that went are gone with it.
const nextSeq = (db: Database): number =>
  (db.get<{ last: number }>('SELECT coalesce(max(seq), 0) AS last FROM graph_sources')?.last ?? 0) + 1;

/** The rows of the source's own ids: its nodes' and its own. */
const insertNodes = (db: Database, graph: SourceGraph, seq: number): Map<string, number> => {
  const insert = db.runner('INSERT INTO graph_nodes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const first = seq * rowsPerSource;
  insert(first, graph.id, 'Source', seq, 0, null, null, '', '', '');
  const rows = new Map([[graph.id, first]]);
  for (const [place, node] of graph.nodes.entries()) {
    const row = first + place + 1;
    const { folded, ...body } = node;
    const year = 'year' in node.properties ? node.properties.year : null;
    insert(row, node.id, node.kind, seq, node.span.start, facetOf(node), year, node.rule, folded, JSON.stringify(body));
    rows.set(node.id, row);
  }
  return rows;
};

const facetOf = (node: FactNode): string | null => {
  if (node.kind === 'Measure') return node.properties.instrument;
  if (node.kind === 'Hypothesis') return node.properties.outcome;
  return node.kind === 'Award' || node.kind === 'Amount' ? node.properties.role : null;
};

const insertEdges = (db: Database, graph: SourceGraph, first: number, ref: (end: string) => number): void => {
  const insert = db.runner('INSERT INTO graph_edges VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [place, { type, from, to, role, rule, span, quote, corrected }] of graph.edges.entries())
    insert(
      first + place,
      type,
      ref(from),
      ref(to),
      role,
      rule,
      span.start,
      span.end,
      quote,
      corrected ? JSON.stringify(corrected) : null,
    );
};

const insertFunding = (db: Database, graph: SourceGraph, rowOf: ReadonlyMap<string, number>): void => {
  const measure = db.runner('INSERT INTO graph_measures VALUES (?, ?, ?, ?)');
  for (const each of measureWords(graph))
    measure(rowOf.get(each.measure.id) ?? 0, each.folded, each.conditions, each.beneficiary);
  const award = db.runner(
    `INSERT INTO graph_awards (id, measure, source_id, "start", role, unit, value, qualifier, instrument, per, repeats, folded, recipient, row_hash, conditions, whom, metrics, corrected)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { award: each, measure: by, folded, recipient, conditions, whom, metrics, repeats } of offeredAwards(
    graph,
  )) {
    const { role, unit, per, value, qualifier, rowKey } = each.properties;
    award(
      rowOf.get(each.id) ?? 0,
      rowOf.get(by.id) ?? 0,
      graph.id,
      each.properties.valueSpan.start,
      role,
      unit,
      value,
      qualifier,
      by.properties.instrument,
      per ?? '',
      repeats ?? '',
      folded,
      recipient,
      rowHash(rowKey),
      conditions,
      whom ?? '',
      JSON.stringify(metrics),
      Number(each.corrected !== undefined),
    );
  }
};
