// Where the rows of each kind of node lie, and how they are filtered, ordered and counted. Which of it a kind knows stands in
// questions.ts.
import type { EdgeType } from '../../model/index.ts';
import type { Facet, ListFilter, ListOrder, NodeKind } from '../port.ts';
import { isEntityKind } from '../questions.ts';
import type { Database } from './database.ts';
import { rowsPerSource } from './schema.ts';
import { documentsLeadingTo, entities, leadingTo, Where, wholeDocument } from './where.ts';

export type Column = { readonly sql: string; readonly type: 'string' | 'number'; readonly down?: boolean };
type Order = { readonly join?: string; readonly columns: readonly Column[] };
type FacetColumn = { readonly sql: string; readonly join?: string };

export type Kind = {
  /** Where its rows lie, their number, and what else its orders ask of. */
  readonly rows: string;
  readonly id: string;
  readonly joins: string;
  /** The rows and joins where many are read in order, so that the order's index leads. */
  readonly ordered: string;
  /** The ref of a row, as nodes.ts has it. */
  readonly ref: string;
  readonly where: (db: Database, kind: NodeKind, filter: ListFilter) => Where;
  readonly orders: Partial<Record<ListOrder, Order>>;
  readonly facets: Partial<Record<Facet, FacetColumn>>;
};

export const kindOf = (kind: NodeKind): Kind => {
  if (kind === 'Source') return sources;
  return isEntityKind(kind) ? entity : fact;
};

const own = "NULLIF(d.date, '')";
const yearOf = `CAST(substr(${own}, 1, 4) AS INTEGER)`;

const inText = { sql: 's.id', type: 'string' } as const;
const factColumns: readonly Column[] = [
  inText,
  { sql: 'n."start"', type: 'number' },
  { sql: 'n.node_id', type: 'string' },
];

const fact: Kind = {
  rows: 'graph_nodes n',
  id: 'n.id',
  joins: 'JOIN graph_sources s ON s.seq = n.source',
  ordered: 'graph_sources s CROSS JOIN graph_nodes n ON n.source = s.seq',
  ref: 'n.id',
  where: (db, kind, filter) => {
    const where = new Where().add('n.kind = $kind', { kind });
    if (filter.text !== undefined) where.add('instr(n.folded, $text) > 0', { text: filter.text });
    if (filter.source !== undefined)
      where.add('n.source = (SELECT seq FROM graph_sources WHERE id = $source)', { source: filter.source });
    if (filter.documents)
      where.add(
        `EXISTS (SELECT 1 FROM json_each($documents) JOIN graph_keys k ON k.entity = value JOIN graph_texts t ON t.key = k.id
         WHERE t.id / ${rowsPerSource} = n.source AND n."start" >= t."start" AND n."start" < t."end")`,
        entities(db, 'documents', filter.documents),
      );
    if (filter.documentTypes)
      where.add(
        `n.source IN (SELECT dt.id / ${rowsPerSource} FROM json_each($types) JOIN graph_entities d ON d.type = value
         JOIN graph_keys dk ON dk.entity = d.id JOIN graph_texts dt ON dt.key = dk.id AND dt.id % ${rowsPerSource} = 0)`,
        { types: JSON.stringify(filter.documentTypes) },
      );
    if (filter.regions && kind === 'Statistic') edgeTo(db, where, 'ABOUT', 'regions', filter.regions);
    else if (filter.regions)
      where.add(
        `n.source IN (SELECT dt.id / ${rowsPerSource} FROM graph_keys dk JOIN graph_texts dt ON dt.key = dk.id AND dt.id % ${rowsPerSource} = 0
         WHERE dk.entity IN (${documentsLeadingTo('GOVERNS', 'regions')}))`,
        entities(db, 'regions', filter.regions),
      );
    if (filter.agencies) edgeTo(db, where, 'RESPONSIBLE', 'agencies', filter.agencies);
    if (filter.industries)
      edgeTo(db, where, kind === 'Measure' ? 'SUPPORTS' : 'ABOUT', 'industries', filter.industries);
    return where.oneOf('n.facet', 'instruments', filter.instruments).oneOf('n.facet', 'outcomes', filter.outcomes);
  },
  orders: {
    'text-order': { columns: factColumns },
    date: { join: wholeDocument('s.seq'), columns: [{ sql: 'd.date', type: 'string', down: true }, ...factColumns] },
  },
  facets: {
    rule: { sql: 'n.rule' },
    instrument: { sql: 'n.facet' },
    outcome: { sql: 'n.facet' },
    role: { sql: 'n.facet' },
    documentType: { sql: 'd.type', join: wholeDocument('n.source') },
    region: { sql: 'd.region', join: wholeDocument('n.source') },
    // A figure's own year; of other facts the year of their document.
    year: {
      sql: `CASE WHEN n.kind IN ('Statistic', 'Amount') THEN n.year ELSE ${yearOf} END`,
      join: wholeDocument('n.source'),
    },
  },
};

const edgeTo = (db: Database, where: Where, type: EdgeType, name: string, keys: readonly string[]): void => {
  where.add(`n.id IN (${leadingTo(type, name)})`, entities(db, name, keys));
};

const name: readonly Column[] = [
  { sql: 'd.name', type: 'string' },
  { sql: 'd.key', type: 'string' },
];

const entity: Kind = {
  rows: 'graph_entities d',
  id: 'd.id',
  joins: '',
  ordered: 'graph_entities d',
  ref: '-d.id',
  where: (db, kind, filter) => {
    // What is only nested in a key, or only in a correction, is known but not listed.
    const where = new Where().add('d.kind = $kind AND d.mentions > 0', { kind });
    if (filter.text !== undefined)
      where.add('(instr(d.folded, $text) > 0 OR instr(d.title, $text) > 0)', { text: filter.text });
    if (filter.source !== undefined)
      where.add(
        `d.id IN (SELECT k.entity FROM graph_sources s JOIN graph_mentions m ON m.source = s.seq AND m.direct = 1
         JOIN graph_keys k ON k.id = m.key WHERE s.id = $source)`,
        { source: filter.source },
      );
    if (filter.documents)
      where.add('d.id IN (SELECT value FROM json_each($documents))', entities(db, 'documents', filter.documents));
    if (filter.agencies)
      where.add(`d.id IN (${documentsLeadingTo('ISSUED_BY', 'agencies')})`, entities(db, 'agencies', filter.agencies));
    if (filter.regions)
      where.add(
        `d.id IN (${documentsLeadingTo(kind === 'Agency' ? 'IN' : 'GOVERNS', 'regions')})`,
        entities(db, 'regions', filter.regions),
      );
    if (filter.present !== undefined) where.add(filter.present ? 'd.view IS NOT NULL' : 'd.view IS NULL');
    if (filter.generic !== undefined) where.add('d.generic = $generic', { generic: Number(filter.generic) });
    return where.oneOf('d.type', 'types', filter.documentTypes);
  },
  orders: {
    name: { columns: name },
    mentions: {
      columns: [
        { sql: 'd.mentions', type: 'number', down: true },
        { sql: 'd.key', type: 'string' },
      ],
    },
    date: {
      columns: [
        { sql: 'd.date', type: 'string', down: true },
        { sql: 'd.key', type: 'string' },
      ],
    },
  },
  facets: {
    documentType: { sql: 'd.type' },
    region: { sql: 'd.region' },
    year: { sql: yearOf },
    agencyKind: { sql: 'd.agency_kind' },
  },
};

const sources: Kind = {
  rows: `graph_sources s ${wholeDocument('s.seq')}`,
  id: 's.seq',
  joins: '',
  ordered: `graph_sources s ${wholeDocument('s.seq')}`,
  ref: `s.seq * ${rowsPerSource}`,
  where: (db, _kind, filter) => {
    const where = new Where();
    if (filter.text !== undefined)
      where.add('(instr(d.folded, $text) > 0 OR instr(d.title, $text) > 0)', { text: filter.text });
    if (filter.source !== undefined) where.add('s.id = $source', { source: filter.source });
    if (filter.mentions)
      where.add(
        `s.seq IN (SELECT m.source FROM json_each($mentions) JOIN graph_keys k ON k.entity = value
         JOIN graph_mentions m ON m.key = k.id AND m.direct = 1)`,
        entities(db, 'mentions', filter.mentions),
      );
    if (filter.documents)
      where.add('d.id IN (SELECT value FROM json_each($documents))', entities(db, 'documents', filter.documents));
    if (filter.regions)
      where.add(`d.id IN (${documentsLeadingTo('GOVERNS', 'regions')})`, entities(db, 'regions', filter.regions));
    return where.oneOf('d.type', 'types', filter.documentTypes);
  },
  orders: {
    name: { columns: [{ sql: 's.title', type: 'string' }, inText] },
    date: { columns: [{ sql: 'd.date', type: 'string', down: true }, inText] },
    'text-order': { columns: [inText] },
  },
  facets: {
    documentType: { sql: 'd.type' },
    region: { sql: 'd.region' },
    year: { sql: yearOf },
  },
};
