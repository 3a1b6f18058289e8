// Edges from nodes, a page for each node, in one statement however many are asked about.
import { CetuError, type EdgeType, type Page } from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Direction, GraphReader, Neighbour } from '../port.ts';
import { type Database, json } from './database.ts';
import { nodesByRef, refsOf } from './nodes.ts';
import { provenanceOf, type StatedRow } from './rows.ts';
import { rowsPerSource } from './schema.ts';

type Row = StatedRow & {
  readonly at: number;
  readonly total: number;
  readonly incoming: number;
  readonly type: EdgeType;
  readonly place: number;
  readonly role: string | null;
  readonly other: number;
};

export const listNeighbours = (
  db: Database,
  ...[ids, via, direction, page]: Parameters<GraphReader['neighbours']>
): readonly Page<Neighbour>[] => {
  const { first, after } = readPaging(page, ['number', 'string', 'string', 'number', 'number']);
  const refs = refsOf(db, ids);
  const rows = db.all<Row>(statement(direction, after !== null), {
    refs: json(ids.map((id) => refs.get(id) ?? null)),
    types: json(new Set(via)),
    limit: first + 1,
    ...Object.fromEntries((after ?? []).map((value, at) => [`after${at}`, value])),
  });
  const nodes = nodesByRef(
    db,
    rows.map(({ other }) => other),
  );
  const byId = Map.groupBy(rows, ({ at }) => at);
  return ids.map((_, at) => {
    const found = byId.get(at) ?? [];
    return pageOf(found, {
      first,
      total: found[0]?.total ?? 0,
      cursor: ({ incoming, type, source, start, place }) => [incoming, type, source, start, place],
      item: ({ type, incoming, role, other, ...stated }) => {
        const node = nodes.get(other);
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

const edges = {
  out: 'SELECT ends.at, e.id, 0 AS incoming, e.to_ref AS other FROM ends JOIN json_each($types) JOIN graph_edges e ON e.from_ref = ends.ref AND e.type = value',
  in: 'SELECT ends.at, e.id, 1 AS incoming, e.from_ref AS other FROM ends JOIN json_each($types) JOIN graph_edges e ON e.to_ref = ends.ref AND e.type = value',
} as const;

const place = `(incoming, e.type, s.id, e."start", e.id % ${rowsPerSource})`;

// The total is counted before the cursor cuts, the rank after it.
const statement = (direction: Direction, cut: boolean): string => `
  WITH asked(at, ref) AS (SELECT key, value FROM json_each($refs) WHERE value IS NOT NULL),
  ends(at, ref) AS (
    SELECT at, ref FROM asked WHERE ref >= 0
    UNION ALL SELECT at, -k.id FROM asked JOIN graph_keys k ON k.entity = -ref WHERE ref < 0),
  found AS (${direction === 'both' ? `${edges.out} UNION ALL ${edges.in}` : edges[direction]}),
  counted AS (SELECT *, count(*) OVER (PARTITION BY at) AS total FROM found),
  ranked AS (
    SELECT c.at, c.total, c.incoming, c.other, e.type, s.id AS source, e.id % ${rowsPerSource} AS place, e.role, e.rule, e.quote, e."start", e."end", e.corrected,
      row_number() OVER (PARTITION BY c.at ORDER BY ${place.slice(1, -1)}) AS rank
    FROM counted c JOIN graph_edges e ON e.id = c.id JOIN graph_sources s ON s.seq = e.id / ${rowsPerSource}
    ${cut ? `WHERE ${place} > ($after0, $after1, $after2, $after3, $after4)` : ''})
  SELECT at, total, incoming, type, source, place, role, rule, quote, "start", "end", corrected,
    CASE WHEN other < 0 THEN -(SELECT k.entity FROM graph_keys k WHERE k.id = -other) ELSE other END AS other
  FROM ranked WHERE rank <= $limit ORDER BY at, rank`;
