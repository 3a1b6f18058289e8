// Pages of funding: which award rows, in which order. funding-rows.ts says what stands in them.
import type { Page, PageRequest } from '../../model/index.ts';
import { keepsOneUnit, unitOf } from '../funding-filter.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { FundingFilter, FundingOrder, FundingRow } from '../port.ts';
import { type Database, json } from './database.ts';
import { fewOf } from './few.ts';
import { readFundingRows } from './funding-rows.ts';
import { countingWhere, fundingWhere } from './funding-where.ts';

type Sort = {
  readonly kinds: readonly ('string' | 'number')[];
  /** The cursor's values. */
  readonly columns: string;
  /** What follows one another in the order; each part is read by an index, as far as the page goes. */
  readonly parts: readonly Part[];
};

type Part = {
  readonly condition: string;
  readonly order: string;
  /** What lies after a cursor's values $after0, $after1 … */
  readonly beyond: string;
};

type Row = { readonly id: number } & Readonly<Record<string, string | number>>;

export const listFunding = (
  db: Database,
  filter: FundingFilter,
  order: FundingOrder,
  page: PageRequest,
): Page<FundingRow> => {
  const sort = sorts[order];
  const { first, after } = readPaging(page, sort.kinds);
  const where = fundingWhere(db, filter);
  const counted = countingWhere(where.sql, filter);
  const few = fewOf(db, `SELECT a.id FROM graph_awards a WHERE ${counted}`, where.parameters);
  const count = `SELECT count(*) AS n FROM graph_awards a WHERE ${counted}`;
  const total = few ? few.length : (db.get<{ n: number }>(count, where.parameters)?.n ?? 0);
  const byAmount = order === 'amount-ascending' || order === 'amount-descending';
  // Few rows are sorted; of many, the order's index gives the first that the filter keeps.
  const kept = few ? 'a.id IN (SELECT value FROM json_each($few))' : where.sql;
  const sorted = (sql: string): string => (few ? sql.replaceAll('a.', '+a.') : sql);
  const parameters = {
    ...(few ? { few: json(few) } : where.parameters),
    ...Object.fromEntries((after ?? []).map((value, at) => [`after${at}`, value])),
    ...(byAmount ? { of: unitOf(filter) } : {}),
  };
  const rows: Row[] = [];
  for (const { condition, order: by, beyond } of keepsOneUnit(filter) ? sort.parts.slice(0, 1) : sort.parts)
    if (rows.length <= first)
      rows.push(
        ...db.all<Row>(
          `SELECT a.id, ${sort.columns} FROM graph_awards a WHERE ${kept} AND ${sorted(condition)}
           ${after ? `AND ${sorted(beyond)}` : ''} ORDER BY ${sorted(by)} LIMIT $limit`,
          { ...parameters, limit: first + 1 - rows.length },
        ),
      );
  const read = readFundingRows(
    db,
    rows.slice(0, first).map(({ id }) => id),
    filter.asOf ?? null,
  );
  return pageOf(rows, {
    first,
    total,
    cursor: ({ id: _, ...values }) => Object.values(values),
    item: ({ id }) => read(id),
  });
};

// The unit asked for comes first, then the others by their names: $after0 is 0 in the first part and 1 in the others.
const byAmount = (direction: 'ASC' | 'DESC', beyond: '>' | '<'): Sort => {
  const value = `a.value ${beyond}= $after2 AND (a.value ${beyond} $after2 OR a.row_id > $after3)`;
  const others = `($after0 = 0 OR a.unit > $after1 OR (a.unit = $after1 AND ${value}))`;
  const order = `a.unit, a.value ${direction}, a.row_id`;
  return {
    kinds: ['number', 'string', 'number', 'string'],
    columns: 'a.unit <> $of AS other, a.unit, a.value, a.row_id',
    parts: [
      {
        condition: 'a.unit = $of',
        order: `a.value ${direction}, a.row_id`,
        beyond: `$after0 = 0 AND $after1 = $of AND ${value}`,
      },
      { condition: 'a.unit < $of', order, beyond: others },
      { condition: 'a.unit > $of', order, beyond: others },
    ],
  };
};

const sorts: Readonly<Record<FundingOrder, Sort>> = {
  'text-order': {
    kinds: ['string', 'number', 'string'],
    columns: 'a.source_id, a."start", a.row_id',
    parts: [
      {
        condition: '1',
        order: 'a.source_id, a."start", a.row_id',
        beyond: '(a.source_id, a."start", a.row_id) > ($after0, $after1, $after2)',
      },
    ],
  },
  'amount-descending': byAmount('DESC', '<'),
  'amount-ascending': byAmount('ASC', '>'),
  'date-descending': {
    kinds: ['string', 'string'],
    columns: 'a.date, a.row_id',
    parts: [
      {
        condition: '1',
        order: 'a.date DESC, a.row_id',
        beyond: 'a.date <= $after0 AND (a.date < $after0 OR a.row_id > $after1)',
      },
    ],
  },
};
