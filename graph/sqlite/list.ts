// Lists and counts of nodes by kind.
import { CetuError, type Page, type PageRequest } from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Count, Facet, GraphNode, ListFilter, ListOrder, NodeKind } from '../port.ts';
import { checkFacet, checkFilter, checkOrder } from '../questions.ts';
import { type Database, json } from './database.ts';
import { fewOf } from './few.ts';
import { type Column, kindOf } from './kinds.ts';
import { nodesByRef } from './nodes.ts';
import { plainCount } from './rows.ts';

export const listNodes = (
  db: Database,
  kind: NodeKind,
  filter: ListFilter,
  order: ListOrder,
  page: PageRequest,
): Page<GraphNode> => {
  checkOrder(kind, order);
  checkFilter(kind, filter);
  const known = kindOf(kind);
  const sort = known.orders[order] ?? { columns: [] };
  const { first, after } = readPaging(
    page,
    sort.columns.map(({ type }) => type),
  );
  const where = known.where(db, kind, filter);
  const values = Object.fromEntries((after ?? []).map((value, at) => [`after${at}`, value]));
  const columns = sort.columns.map(({ sql }, at) => `${sql} AS sort${at}`);
  const few = fewOf(db, `SELECT ${known.id} AS id FROM ${known.rows} WHERE ${where.sql}`, where.parameters);
  const [from, kept, parameters] = few
    ? [`${known.rows} ${known.joins}`, `${known.id} IN (SELECT value FROM json_each($few))`, { few: json(few) }]
    : [known.ordered, where.sql, where.parameters];
  const rows = db.all<{ ref: number } & Record<string, string | number>>(
    `SELECT ${known.ref} AS ref, ${columns.join(', ')} FROM ${from} ${sort.join ?? ''}
     WHERE ${kept} ${after ? `AND ${beyond(sort.columns)}` : ''}
     ORDER BY ${sort.columns.map(({ sql, down }) => (down ? `${sql} DESC` : sql)).join(', ')} LIMIT $limit`,
    { ...parameters, ...values, limit: first + 1 },
  );
  const count = `SELECT count(*) AS n FROM ${known.rows} WHERE ${where.sql}`;
  const total = few ? few.length : (db.get<{ n: number }>(count, where.parameters)?.n ?? 0);
  const nodes = nodesByRef(
    db,
    rows.map(({ ref }) => ref),
  );
  return pageOf(rows, {
    first,
    total,
    cursor: (row) => sort.columns.map((_, at) => row[`sort${at}`] ?? ''),
    item: ({ ref }) => nodes.get(ref) ?? missing(ref),
  });
};

export const countNodes = (db: Database, kind: NodeKind, facet: Facet, filter: ListFilter): readonly Count[] => {
  checkFacet(kind, facet);
  checkFilter(kind, filter);
  const known = kindOf(kind);
  const value = known.facets[facet] ?? { sql: 'NULL' };
  const where = known.where(db, kind, filter);
  return db
    .all<Count>(
      `SELECT CAST(${value.sql} AS TEXT) AS value, count(*) AS count FROM ${known.rows} ${value.join ?? ''}
     WHERE ${where.sql} AND ${value.sql} IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1`,
      where.parameters,
    )
    .map(plainCount);
};

/** After the cursor: the first column beyond it, or equal and the next beyond, and so on; its first value bounds the index. */
const beyond = (columns: readonly Column[]): string => {
  const cases = columns.map(({ sql, down }, at) => {
    const equal = columns.slice(0, at).map((column, i) => `${column.sql} = $after${i}`);
    return [...equal, `${sql} ${down ? '<' : '>'} $after${at}`].join(' AND ');
  });
  const bound = columns.slice(0, 1).map(({ sql, down }) => `${sql} ${down ? '<=' : '>='} $after0 AND `);
  return `${bound.join('')}(${cases.map((each) => `(${each})`).join(' OR ')})`;
};

const missing = (ref: number): never => {
  throw new CetuError('STORE_DAMAGED', `A node is listed that is not there: row ${ref}`);
};
