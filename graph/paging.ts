// Pages by cursors: what every adapter checks of a request, and how a page is made of one item more than it holds.
import {
  CetuError,
  decodeCursor,
  encodeCursor,
  maxPageSize,
  type Page,
  type PageRequest,
  type Uncounted,
} from '../model/index.ts';

type SortValue = string | number;

/** A request that was checked: how many, and the sort values after which to begin. */
export type Paging = { readonly first: number; readonly after: readonly SortValue[] | null };

/**
 * Checks a request against the kinds of its order's sort values; throws INPUT for a size out of bounds or a cursor of
 * another order.
 */
export const readPaging = ({ first, after }: PageRequest, kinds: readonly ('string' | 'number')[]): Paging => {
  if (!Number.isInteger(first) || first < 1 || first > maxPageSize)
    throw new CetuError('INPUT', `A page holds 1 to ${maxPageSize} items, not ${first}`);
  if (after === null || after === undefined) return { first, after: null };
  const values = decodeCursor(after);
  const fits = values?.length === kinds.length && values.every((value, at) => typeof value === kinds[at]);
  if (!values || !fits) throw new CetuError('INPUT', `The cursor ${after} is not one of this list in this order`);
  return { first, after: values.filter((value) => value !== null) };
};

type Reading<Row, T> = {
  readonly first: number;
  readonly cursor: (row: Row) => readonly SortValue[];
  readonly item: (row: Row) => T;
};

/** A page of rows that were read up to one more than asked for. */
export const pageOf = <Row, T>(
  rows: readonly Row[],
  { total, ...reading }: Reading<Row, T> & { readonly total: number },
): Page<T> => ({ ...uncountedPageOf(rows, reading), total });

/** The same where nobody counted. */
export const uncountedPageOf = <Row, T>(
  rows: readonly Row[],
  { first, cursor, item }: Reading<Row, T>,
): Uncounted<T> => {
  const shown = rows.slice(0, first);
  return {
    items: shown.map(item),
    cursors: shown.map((row) => encodeCursor(cursor(row))),
    hasNext: rows.length > first,
  };
};
