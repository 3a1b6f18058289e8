// Edges from nodes, a page for each node, in one statement however many are asked about.
import { type EdgeType, edgeTypes, type Page } from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Direction, GraphReader, Neighbour, Provenance } from '../port.ts';
import type { Run } from './connection.ts';
import { askedNodes, type Found, graphNode } from './nodes.ts';
import { orderedValues, refOf, unordered } from './texts.ts';

/** The properties of an edge, as insert.ts writes them. */
export type EdgeProperties = {
  readonly source: string;
  readonly place: number;
  readonly start: number;
  readonly end: number;
  readonly role?: string | null;
  readonly rule: string;
  readonly quote: string;
  /** As JSON. */
  readonly corrected?: string | null;
};

export const provenanceOf = ({
  start,
  end,
  quote,
  source,
  rule,
  corrected,
}: Omit<EdgeProperties, 'place'>): Provenance => ({
  span: { start, end },
  quote,
  source: unordered(source),
  rule,
  ...(corrected ? { corrected: JSON.parse(corrected) } : {}),
});

type Edge = {
  readonly incoming: 0 | 1;
  readonly type: EdgeType;
  readonly properties: EdgeProperties;
  readonly other: Found;
};

export const listNeighbours = async (
  run: Run,
  ...[ids, via, direction, page]: Parameters<GraphReader['neighbours']>
): Promise<readonly Page<Neighbour>[]> => {
  const { first, after } = readPaging(page, ['number', 'string', 'string', 'number', 'number']);
  const types = edgeTypes.filter((type) => via.includes(type));
  const rows =
    types.length === 0 || ids.length === 0
      ? []
      : await run<{ at: number; total: number; edges: readonly Edge[] }>(statement(types, direction, after !== null), {
          refs: ids.map(refOf),
          limit: first + 1,
          after: after && orderedValues(after),
        });
  const found = new Map(rows.map((row) => [row.at, row]));
  return ids.map((_, at) => {
    const { total = 0, edges = [] } = found.get(at) ?? {};
    return pageOf(edges, {
      first,
      total,
      cursor: ({ incoming, type, properties: { source, start, place } }) => [
        incoming,
        type,
        unordered(source),
        start,
        place,
      ],
      item: ({ type, incoming, properties, other }) => ({
        type,
        direction: incoming ? ('in' as const) : ('out' as const),
        role: properties.role ?? null,
        node: graphNode(other),
        provenance: provenanceOf(properties),
      }),
    });
  });
};

// The types are words of the model, which a statement needs to name to follow no other edges.
const statement = (types: readonly EdgeType[], direction: Direction, cut: boolean): string => {
  const via = types.join('|');
  const out = `MATCH (node)-[r:${via}]->(other) RETURN 0 AS incoming, r, other`;
  const into = `MATCH (node)<-[r:${via}]-(other) RETURN 1 AS incoming, r, other`;
  const edges = { out, in: into, both: `${out} UNION ALL ${into}` }[direction];
  return `${askedNodes}
    CALL (node) {
      CALL (node) { ${edges} }
      WITH incoming, type(r) AS type, r, other ${cut ? `WHERE ${beyond}` : ''}
      ORDER BY incoming, type, r.source, r.start, r.place LIMIT $limit
      RETURN collect({incoming: incoming, type: type, properties: properties(r), other: other}) AS edges }
    RETURN at, edges, ${total(via, direction)} AS total`;
};

const total = (via: string, direction: Direction): string => {
  const [out, into] = [`COUNT { (node)-[:${via}]->() }`, `COUNT { (node)<-[:${via}]-() }`];
  return { out, in: into, both: `${out} + ${into}` }[direction];
};

const beyond = `incoming > $after[0] OR (incoming = $after[0] AND (type > $after[1] OR (type = $after[1] AND
  (r.source > $after[2] OR (r.source = $after[2] AND (r.start > $after[3] OR (r.start = $after[3] AND r.place > $after[4])))))))`;
