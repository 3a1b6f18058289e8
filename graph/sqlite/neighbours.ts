// Edges from nodes, a page for each node, in one statement however many are asked about.
import { CetuError, type EdgeType, type Page } from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Direction, GraphReader, KeptEnds, Neighbour } from '../port.ts';
import { checkFilter, sortsByDocument, sortsOf } from '../questions.ts';
import { type Parameters as Bound, type Database, json } from './database.ts';
import { kindOf } from './kinds.ts';
import { nodesByRef, refsOf } from './nodes.ts';
import { provenanceOf, type StatedRow } from './rows.ts';
import { rowsPerSource } from './schema.ts';
import { beyond, inOrder, type SortColumn } from './where.ts';

/** An edge; of one whose page is empty how many there are alone. */
type Row = StatedRow &
  Readonly<Record<`sort${number}`, string | number>> & {
    readonly at: number;
    readonly total: number;
    readonly incoming: number;
    readonly type: EdgeType;
    readonly role: string | null;
    readonly other: number | null;
  };

export const listNeighbours = (
  db: Database,
  ...[ids, via, direction, page]: Parameters<GraphReader['neighbours']>
): readonly Page<Neighbour>[] => {
  const kept = page.ends ? endsKept(db, page.ends) : allEnds;
  const { first, after } = readPaging(
    page,
    kept.sorts.map(({ type }) => type),
  );
  const refs = refsOf(db, ids);
  const rows = db.all<Row>(statement(kept, direction, { cut: after !== null, once: page.once ?? false }), {
    ...kept.parameters,
    refs: json(ids.map((id) => refs.get(id) ?? null)),
    via: json(new Set(via)),
    limit: first + 1,
    ...Object.fromEntries((after ?? []).map((value, at) => [`after${at}`, value])),
  });
  const nodes = nodesByRef(
    db,
    rows.flatMap(({ other }) => other ?? []),
  );
  const byId = Map.groupBy(rows, ({ at }) => at);
  return ids.map((_, at) => {
    const found = byId.get(at) ?? [];
    const shown = found.filter(({ other }) => other !== null);
    return pageOf(shown, {
      first,
      total: found[0]?.total ?? 0,
      cursor: (row) => kept.sorts.map((_, place) => row[`sort${place}`] ?? ''),
      item: ({ type, incoming, role, other, ...stated }) => {
        const node = nodes.get(other ?? 0);
        if (!node) throw new CetuError('STORE_DAMAGED', `A ${type} edge of source ${stated.source} ends at nothing`);
        return {
          type,
          direction: incoming ? ('in' as const) : ('out' as const),
          role,
          node,
          provenance: provenanceOf(stated),
        };
      },
    });
  });
};

/** Which of the edges `found` are kept by the node at their other end, and by what they are sorted. */
type Kept = {
  readonly from: string;
  readonly parameters: Bound;
  readonly sorts: readonly (SortColumn & { readonly type: 'string' | 'number' })[];
};

/** The ref of the node at an end of an edge, which has the row of a key where that is an entity. */
const refOf = (end: string): string =>
  `CASE WHEN ${end} < 0 THEN -(SELECT ek.entity FROM graph_keys ek WHERE ek.id = -${end}) ELSE ${end} END`;

// What ends every order: no two edges stand at one place.
const ofEdges: Kept['sorts'] = [
  { sql: 'f.incoming', down: false, type: 'number' },
  { sql: 'e.type', down: false, type: 'string' },
  { sql: 'es.id', down: false, type: 'string' },
  { sql: 'e."start"', down: false, type: 'number' },
  { sql: `e.id % ${rowsPerSource}`, down: false, type: 'number' },
];

const allEnds: Kept = { from: 'WHERE 1', parameters: {}, sorts: ofEdges };

/** The same conditions and orders as those of a list of the kind. */
const endsKept = (db: Database, { kind, filter, order }: KeptEnds): Kept => {
  const sorts = order === undefined ? [] : sortsOf(kind, order);
  checkFilter(kind, filter);
  const known = kindOf(kind);
  const where = known.where(db, kind, filter);
  const document = sortsByDocument(sorts) ? known.document : '';
  const columns = sorts.map(({ by, type, down = false }) => ({ sql: known.sorts[by] ?? 'NULL', down, type }));
  return {
    from: `JOIN ${known.rows} ${known.joins} ${document} WHERE ${known.isAt(refOf('f.other'))} AND ${where.sql}`,
    parameters: where.parameters,
    sorts: [...columns, ...ofEdges],
  };
};

const edges = {
  out: 'SELECT ends.at, e.id, 0 AS incoming, e.to_ref AS other FROM ends JOIN json_each($via) JOIN graph_edges e ON e.from_ref = ends.ref AND e.type = value',
  in: 'SELECT ends.at, e.id, 1 AS incoming, e.from_ref AS other FROM ends JOIN json_each($via) JOIN graph_edges e ON e.to_ref = ends.ref AND e.type = value',
} as const;

// The total is counted before the cursor cuts, the rank after it. Behind the last edge there is a total still.
const statement = (
  { from, sorts }: Kept,
  direction: Direction,
  { cut, once }: { readonly cut: boolean; readonly once: boolean },
): string => {
  const names = sorts.map((_, at) => `sort${at}`);
  const ranked = sorts.map(({ down }, at) => ({ sql: `sort${at}`, down }));
  const firsts = `SELECT * FROM (
    SELECT *, row_number() OVER (PARTITION BY at, ${refOf('other')} ORDER BY ${inOrder(ranked)}) AS nth FROM kept) WHERE nth = 1`;
  return `
  WITH asked(at, ref) AS (SELECT key, value FROM json_each($refs) WHERE value IS NOT NULL),
  ends(at, ref) AS (
    SELECT at, ref FROM asked WHERE ref >= 0
    UNION ALL SELECT at, -k.id FROM asked JOIN graph_keys k ON k.entity = -ref WHERE ref < 0),
  found AS (${direction === 'both' ? `${edges.out} UNION ALL ${edges.in}` : edges[direction]}),
  kept AS (
    SELECT f.at, f.id, f.incoming, f.other, ${sorts.map(({ sql }, at) => `${sql} AS sort${at}`).join(', ')}
    FROM found f JOIN graph_edges e ON e.id = f.id JOIN graph_sources es ON es.seq = e.id / ${rowsPerSource} ${from}),
  counted AS MATERIALIZED (${once ? firsts : 'SELECT * FROM kept'}),
  totals AS (SELECT at, count(*) AS total FROM counted GROUP BY at),
  ranked AS (
    SELECT *, row_number() OVER (PARTITION BY at ORDER BY ${inOrder(ranked)}) AS rank
    FROM counted ${cut ? `WHERE ${beyond(ranked)}` : ''})
  SELECT t.at, t.total, r.incoming, ${refOf('r.other')} AS other, ${names.map((name) => `r.${name}`).join(', ')},
    e.type, es.id AS source, e.role, e.rule, e.quote, e."start", e."end", e.corrected
  FROM totals t LEFT JOIN ranked r ON r.at = t.at AND r.rank <= $limit
    LEFT JOIN graph_edges e ON e.id = r.id LEFT JOIN graph_sources es ON es.seq = e.id / ${rowsPerSource}
  ORDER BY t.at, r.rank`;
};
