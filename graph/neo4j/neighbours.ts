// Edges from nodes, a page for each node, in one statement however many are asked about.
import { type EdgeType, edgeTypes, type Page } from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Direction, GraphReader, KeptEnds, Neighbour, Provenance } from '../port.ts';
import { checkFilter, isEntityKind, sortsByDocument, sortsOf } from '../questions.ts';
import type { Run } from './connection.ts';
import { kindOf } from './kinds.ts';
import { askedNodes, type Found, graphNode } from './nodes.ts';
import { orderedValues, refOf, unordered, unorderedValues } from './texts.ts';
import { beyond, type SortColumn, sorted, sortList, sortValues, Where } from './where.ts';

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
  readonly sort: readonly (string | number)[];
};

export const listNeighbours = async (
  run: Run,
  ...[ids, via, direction, page]: Parameters<GraphReader['neighbours']>
): Promise<readonly Page<Neighbour>[]> => {
  const kept = keptBy(page.ends);
  const { first, after } = readPaging(
    page,
    kept.columns.map(({ type }) => type),
  );
  const types = edgeTypes.filter((type) => via.includes(type));
  const rows =
    types.length === 0 || ids.length === 0
      ? []
      : await run<{ at: number; total: number; edges: readonly Edge[] }>(
          statement(kept, { types, direction, cut: after !== null, once: page.once ?? false }),
          {
            ...kept.where.parameters,
            refs: ids.map(refOf),
            limit: first + 1,
            after: after && orderedValues(after),
          },
        );
  const found = new Map(rows.map((row) => [row.at, row]));
  return ids.map((_, at) => {
    const { total = 0, edges = [] } = found.get(at) ?? {};
    return pageOf(edges, {
      first,
      total,
      cursor: ({ sort }) => unorderedValues(sort),
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

/** Which edges are kept by the node `n` at their other end, and by what they are sorted. */
type Kept = {
  readonly all: boolean;
  readonly where: Where;
  /** Finds what an order asks of the document of `n`. */
  readonly document: string;
  readonly columns: readonly (SortColumn & { readonly type: 'string' | 'number' })[];
};

// What ends every order: no two edges stand at one place.
const ofEdges: Kept['columns'] = [
  { cypher: 'incoming', type: 'number' },
  { cypher: 'type(r)', type: 'string' },
  { cypher: 'r.source', type: 'string' },
  { cypher: 'r.start', type: 'number' },
  { cypher: 'r.place', type: 'number' },
];

/** By the same conditions and orders as those of a list of the kind; all where none are asked for. */
const keptBy = (ends: KeptEnds | undefined): Kept => {
  const where = new Where('WITH *, other AS n', true);
  if (!ends) return { all: true, where, document: '', columns: ofEdges };
  const { kind, filter, order } = ends;
  const sorts = order === undefined ? [] : sortsOf(kind, order);
  checkFilter(kind, filter);
  const known = kindOf(kind);
  const columns = sorts.map(({ by, ...sort }) => ({ ...sort, cypher: known.sorts[by] ?? 'NULL' }));
  return {
    all: false,
    where: known.where(kind, filter, where.add(isEntityKind(kind) ? `n:${kind}` : 'n:Fact')),
    document: sortsByDocument(sorts) && known.document !== '' ? `WITH incoming, r, n ${known.document}` : '',
    columns: [...columns, ...ofEdges],
  };
};

// The types are words of the model, which a statement needs to name to follow no other edges.
const statement = ({ all, where, document, columns }: Kept, { types, direction, cut, once }: AskedEdges): string => {
  const via = types.join('|');
  const out = `MATCH (node)-[r:${via}]->(other) RETURN 0 AS incoming, r, other`;
  const into = `MATCH (node)<-[r:${via}]-(other) RETURN 1 AS incoming, r, other`;
  const found = `CALL (node) { ${{ out, in: into, both: `${out} UNION ALL ${into}` }[direction]} } ${where.match}`;
  const counted = `CALL ${where.scopeWith('node')} { ${found} RETURN count(${once ? 'DISTINCT n' : '*'}) AS total }`;
  return `${where.prelude} ${askedNodes}
    CALL ${where.scopeWith('node')} {
      ${found}
      ${document}
      WITH incoming, r, n, ${sortValues(columns)} ${once ? firstOfEach(columns) : ''} ${cut ? `WHERE ${beyond(columns)}` : ''}
      ORDER BY ${sorted(columns)} LIMIT $limit
      RETURN collect({incoming: incoming, type: type(r), properties: properties(r), other: n, sort: ${sortList(columns)}}) AS edges }
    ${all && !once ? '' : counted}
    RETURN at, edges, ${all && !once ? totalOf(via, direction) : 'total'} AS total`;
};

type AskedEdges = {
  readonly types: readonly EdgeType[];
  readonly direction: Direction;
  readonly cut: boolean;
  readonly once: boolean;
};

/** Leaves the first edge of each node at the other end. */
const firstOfEach = (columns: Kept['columns']): string =>
  `ORDER BY ${sorted(columns)}
      WITH n, collect({incoming: incoming, r: r, sort: ${sortList(columns)}})[0] AS one
      WITH n, one.incoming AS incoming, one.r AS r, ${columns.map((_, at) => `one.sort[${at}] AS sort${at}`).join(', ')}`;

/** How many edges there are, which the store has counted. */
const totalOf = (via: string, direction: Direction): string => {
  const [out, into] = [`COUNT { (node)-[:${via}]->() }`, `COUNT { (node)<-[:${via}]-() }`];
  return { out, in: into, both: `${out} + ${into}` }[direction];
};
