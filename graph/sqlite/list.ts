// Lists and counts of nodes by kind.
import { CetuError, type Key, type Page } from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Count, Facet, GraphNode, GraphReader, ListFilter, NodeKind } from '../port.ts';
import { agencyOf, checkFilter, facetOf, regionOf, sortsByDocument, sortsOf, takesWithin } from '../questions.ts';
import { mostFirst } from '../stats.ts';
import { belonging } from './belonging.ts';
import type { Database } from './database.ts';
import { fewOf } from './few.ts';
import { type Kind, kindOf } from './kinds.ts';
import { nodesByRef } from './nodes.ts';
import { beyond, inOrder, type SortColumn, type Where } from './where.ts';

export const listNodes = (
  db: Database,
  ...[kind, filter, order, page]: Parameters<GraphReader['list']>
): Page<GraphNode> => {
  const sorts = sortsOf(kind, order);
  checkFilter(kind, filter);
  const known = kindOf(kind);
  const { first, after } = readPaging(
    page,
    sorts.map(({ type }) => type),
  );
  const columns = sorts.map(({ by, down = false }): SortColumn => ({ sql: known.sorts[by] ?? 'NULL', down }));
  const where = known.where(db, kind, filter);
  const values = Object.fromEntries((after ?? []).map((value, at) => [`after${at}`, value]));
  const kept = `SELECT ${known.id} AS id FROM ${known.rows} WHERE ${where.sql}`;
  const { few, total } = fewOf(db, kept, where.parameters);
  const [from, condition, parameters] = few
    ? [`${known.rows} ${known.joins}`, `${known.id} IN (SELECT value FROM json_each($few))`, { few }]
    : [known.ordered, where.sql, where.parameters];
  const rows = db.all<{ ref: number } & Record<string, string | number>>(
    `SELECT ${known.ref} AS ref, ${columns.map(({ sql }, at) => `${sql} AS sort${at}`).join(', ')}
     FROM ${from} ${sortsByDocument(sorts) ? known.document : ''}
     WHERE ${condition} ${after ? `AND ${beyond(columns)}` : ''}
     ORDER BY ${inOrder(columns)} LIMIT $limit`,
    { ...parameters, ...values, limit: first + 1 },
  );
  const nodes = nodesByRef(
    db,
    rows.map(({ ref }) => ref),
  );
  return pageOf(rows, {
    first,
    total,
    cursor: (row) => columns.map((_, at) => row[`sort${at}`] ?? ''),
    item: ({ ref }) => nodes.get(ref) ?? missing(ref),
  });
};

export const countNodes = (db: Database, kind: NodeKind, facet: Facet, filter: ListFilter): readonly Count[] => {
  const whose = facetOf(kind, facet);
  checkFilter(kind, filter);
  const known = kindOf(kind);
  if (facet === 'region') return countByRegion(db, known, known.where(db, kind, filter), filter);
  if (facet === 'agency') return countByAgency(db, known, known.where(db, kind, filter));
  const value = known.facets[whose][facet] ?? 'NULL';
  const where = known.where(db, kind, filter);
  const counts = db.all<Count>(
    `SELECT CAST(${value} AS TEXT) AS value, count(*) AS count FROM ${known.rows} ${whose === 'document' ? known.document : ''}
     WHERE ${where.sql} AND ${value} IS NOT NULL GROUP BY 1`,
    where.parameters,
  );
  return mostFirst(counts.map(({ value: each, count }) => ({ value: each, count })));
};

/** How many measures each agency is named with, each once in whatever roles. */
const countByAgency = (db: Database, { rows, id }: Kind, where: Where): readonly Count[] => {
  const counts = db.all<Count & { id: Key }>(
    `WITH kept AS MATERIALIZED (SELECT ${id} AS at FROM ${rows} WHERE ${where.sql}),
     pairs AS (${belonging('measure', agencyOf, false)})
     SELECT x.name AS value, x.key AS id, count(*) AS count FROM pairs p JOIN graph_entities x ON x.id = p.of GROUP BY x.id`,
    where.parameters,
  );
  return mostFirst(counts.map(({ value, count, id: key }) => ({ value, count, id: key })));
};

/** How many stand in documents that govern each region, or what lies in it. */
const countByRegion = (db: Database, { rows, document }: Kind, where: Where, filter: ListFilter): readonly Count[] => {
  const counts = db.all<Count & { id: Key }>(
    `WITH kept AS MATERIALIZED (SELECT d.id AS at, count(*) AS n FROM ${rows} ${document} WHERE ${where.sql} GROUP BY 1),
     pairs AS (${belonging('document', regionOf, takesWithin('regions', filter))})
     SELECT x.name AS value, x.key AS id, sum(k.n) AS count FROM pairs p JOIN kept k ON k.at = p.at
     JOIN graph_entities x ON x.id = p.of GROUP BY x.id`,
    where.parameters,
  );
  return mostFirst(counts.map(({ value, count, id }) => ({ value, count, id })));
};

const missing = (ref: number): never => {
  throw new CetuError('STORE_DAMAGED', `A node is listed that is not there: row ${ref}`);
};
