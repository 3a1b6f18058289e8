// Takes a source's rows out and puts them in. What is derived from them is brought up by settle.ts.
import { CetuError, type FactNode, type Key, type SourceGraph } from '../../model/index.ts';
import { isCounted, measureWords, offeredAwards, rowHash } from '../funding-index.ts';
import { namedKeys, sourceTitle } from '../write/asserted.ts';
import type { Change } from './change.ts';
import type { Database } from './database.ts';
import { rowsPerSource } from './schema.ts';

/** Takes out all rows that the source owns; the number that it had, or null where it is not held. */
export const eraseSource = (db: Database, change: Change, id: string): number | null => {
  const source = db.get<{ seq: number; keys: string; length: number }>(
    'SELECT seq, keys, length FROM graph_sources WHERE id = $id',
    { id },
  );
  if (!source) return null;
  const { seq } = source;
  const own = { from: seq * rowsPerSource, to: (seq + 1) * rowsPerSource - 1 };
  const mentions = db.all<{ id: number; key: Key; direct: number; entity: number }>(
    'SELECT k.id, k.key, m.direct, k.entity FROM graph_mentions m JOIN graph_keys k ON k.id = m.key WHERE m.source = $seq',
    { seq },
  );
  for (const { id: row, direct, entity } of mentions) {
    change.add(change.keys, row, -1);
    if (direct) change.mentionedBefore.add(entity);
  }
  countNames(db, change, JSON.parse(source.keys), new Map(mentions.map((each) => [each.key, each.id])), -1);
  for (const { link } of db.all<{ link: number }>(
    'SELECT link FROM graph_equivalences WHERE id BETWEEN $from AND $to',
    own,
  ))
    change.add(change.links, link, -1);
  for (const { key } of db.all<{ key: number }>('SELECT key FROM graph_texts WHERE id BETWEEN $from AND $to', own))
    change.stated.add(key);
  for (const { key } of db.all<{ key: number }>(
    "SELECT -to_ref AS key FROM graph_edges WHERE id BETWEEN $from AND $to AND type = 'REPEALS' AND to_ref < 0",
    own,
  ))
    change.repealed.add(key);
  for (const [what, column, table] of counted)
    for (const { value, n } of db.all<{ value: string; n: number }>(
      `SELECT ${column} AS value, count(*) AS n FROM ${table} WHERE id BETWEEN $from AND $to GROUP BY 1`,
      own,
    ))
      change.count(what, value, -n);
  change.count('total', 'characters', -source.length);
  for (const table of owned) db.run(`DELETE FROM ${table} WHERE id BETWEEN $from AND $to`, own);
  for (const [table, column] of [
    ['mentions', 'source'],
    ['origins', 'source'],
    ['sources', 'seq'],
  ])
    db.run(`DELETE FROM graph_${table} WHERE ${column} = $seq`, { seq });
  return seq;
};

const owned = ['texts', 'nodes', 'edges', 'passages', 'diagnostics', 'equivalences', 'measures', 'awards'].map(
  (name) => `graph_${name}`,
);

const counted = [
  ['node', 'kind', 'graph_nodes'],
  ['edge', 'type', 'graph_edges'],
  ['diagnostic', 'severity', 'graph_diagnostics'],
  ['total', "'passages'", 'graph_passages'],
] as const;

/** Puts the source's rows in under this number. */
export const insertSource = (db: Database, change: Change, graph: SourceGraph, seq: number): void => {
  if (
    Math.max(graph.nodes.length, graph.edges.length, graph.passages.length, graph.diagnostics.length) >=
    rowsPerSource - 1
  )
    throw new CetuError('LIMIT', `Source ${graph.id} has more than a million rows of one kind`);
  const first = seq * rowsPerSource;
  const named = namedKeys(graph);
  const keys = change.keyRows(named.keys());
  const keyRow = (key: Key): number => keys.get(key) ?? 0;
  insertRecord(db, change, graph, seq);
  const mention = db.runner('INSERT INTO graph_mentions VALUES (?, ?, ?)');
  for (const [key, direct] of named) {
    mention(seq, keyRow(key), Number(direct));
    change.add(change.keys, keyRow(key), 1);
    if (direct) change.namedNow.add(keyRow(key));
  }
  countNames(db, change, graph.keys, keys, 1);
  const text = db.runner('INSERT INTO graph_texts VALUES (?, ?, ?, ?, ?)');
  for (const [place, statement] of graph.documents.entries()) {
    const key = keyRow(statement.keys[0]);
    text(first + place, key, statement.span.start, statement.span.end, JSON.stringify(statement));
    change.stated.add(key);
  }
  const equivalence = db.runner('INSERT INTO graph_equivalences VALUES (?, ?, ?)');
  for (const [place, assertion] of graph.equivalences.entries()) {
    const link = change.linkRow(keyRow(assertion.a), keyRow(assertion.b), assertion.class);
    equivalence(first + place, link, JSON.stringify(assertion));
    change.add(change.links, link, 1);
  }
  const rowOf = insertNodes(db, change, graph, seq);
  insertEdges(db, change, graph, first, (end) => rowOf.get(end) ?? -keyRow(end));
  insertFunding(db, graph, rowOf);
  const passage = db.runner('INSERT INTO graph_passages VALUES (?, ?, ?)');
  for (const [place, each] of graph.passages.entries()) passage(first + place, each.span.start, JSON.stringify(each));
  change.count('total', 'passages', graph.passages.length);
  const diagnostic = db.runner('INSERT INTO graph_diagnostics VALUES (?, ?, ?, ?, ?)');
  for (const [place, each] of graph.diagnostics.entries()) {
    diagnostic(first + place, each.severity, each.stage, each.rule, JSON.stringify(each));
    change.count('diagnostic', each.severity, 1);
  }
};

const insertRecord = (db: Database, change: Change, graph: SourceGraph, seq: number): void => {
  db.runner('INSERT INTO graph_sources VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')(
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
  );
  const origin = db.runner('INSERT OR IGNORE INTO graph_origins VALUES (?, ?)');
  for (const { path: each } of graph.origins) origin(each, seq);
  change.count('total', 'characters', graph.text.length);
};

const countNames = (
  db: Database,
  change: Change,
  asserted: SourceGraph['keys'],
  keys: ReadonlyMap<Key, number>,
  by: 1 | -1,
): void => {
  const count = db.runner(
    'INSERT INTO graph_names VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET n = n + excluded.n',
  );
  const times = new Map<string, number>();
  for (const { key, name, agencyKind, generic } of asserted) {
    const row = JSON.stringify([keys.get(key) ?? 0, name, agencyKind ?? '', Number(generic)]);
    times.set(row, (times.get(row) ?? 0) + by);
  }
  for (const [row, n] of times) {
    const [key, name, agencyKind, generic]: [number, string, string, number] = JSON.parse(row);
    count(key, name, agencyKind, generic, n);
    change.renamed.add(key);
  }
};

/** The rows of the source's own ids: its nodes' and its own. */
const insertNodes = (db: Database, change: Change, graph: SourceGraph, seq: number): Map<string, number> => {
  const insert = db.runner('INSERT INTO graph_nodes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const first = seq * rowsPerSource;
  insert(first, graph.id, 'Source', seq, 0, null, null, '', '', '');
  const rows = new Map([[graph.id, first]]);
  for (const [place, node] of graph.nodes.entries()) {
    const row = first + place + 1;
    const { folded, ...body } = node;
    const year = 'year' in node.properties ? node.properties.year : null;
    insert(row, node.id, node.kind, seq, node.span.start, facetOf(node), year, node.rule, folded, JSON.stringify(body));
    change.count('node', node.kind, 1);
    rows.set(node.id, row);
  }
  change.count('node', 'Source', 1);
  return rows;
};

const facetOf = (node: FactNode): string | null => {
  if (node.kind === 'Measure') return node.properties.instrument;
  if (node.kind === 'Hypothesis') return node.properties.outcome;
  return node.kind === 'Award' || node.kind === 'Amount' ? node.properties.role : null;
};

const insertEdges = (
  db: Database,
  change: Change,
  graph: SourceGraph,
  first: number,
  ref: (end: string) => number,
): void => {
  const insert = db.runner('INSERT INTO graph_edges VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)');
  for (const [place, { type, from, to, role, rule, span, quote }] of graph.edges.entries()) {
    insert(first + place, type, ref(from), ref(to), role, rule, span.start, span.end, quote);
    change.count('edge', type, 1);
    if (type === 'REPEALS' && ref(to) < 0) change.repealed.add(-ref(to));
  }
};

const insertFunding = (db: Database, graph: SourceGraph, rowOf: ReadonlyMap<string, number>): void => {
  const measure = db.runner('INSERT INTO graph_measures VALUES (?, ?, ?, ?)');
  for (const each of measureWords(graph))
    measure(rowOf.get(each.measure.id) ?? 0, each.folded, each.conditions, each.beneficiary);
  const award = db.runner(
    `INSERT INTO graph_awards (id, measure, source_id, "start", role, unit, value, qualifier, instrument, counted, folded, recipient, row_hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { award: each, measure: by, folded, recipient } of offeredAwards(graph)) {
    const { role, unit, value, qualifier, rowKey } = each.properties;
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
      Number(isCounted(each.properties)),
      folded,
      recipient,
      rowHash(rowKey),
    );
  }
};
