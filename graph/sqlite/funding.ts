// Pages of funding: which award rows, in which order. funding-rows.ts says what stands in them.
import type { Page, PageRequest } from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { FundingFilter, FundingOrder, FundingRow } from '../port.ts';
import type { Database } from './database.ts';
import { readFundingRows } from './funding-rows.ts';
import { fundingWhere, keepsOneUnit, unitOf } from './funding-where.ts';

type Sort = {
  readonly kinds: readonly ('string' | 'number')[];
  readonly columns: string;
  readonly order: string;
  /** What lies after a cursor's values $after0, $after1 … */
  readonly beyond: string;
};

export const listFunding = (
  db: Database,
  filter: FundingFilter,
  order: FundingOrder,
  page: PageRequest,
): Page<FundingRow> => {
  const sort = sorts[order];
  const { first, after } = readPaging(page, sort.kinds);
  const where = fundingWhere(db, filter);
  const count = `SELECT count(*) AS n FROM graph_awards a WHERE ${where.sql}`;
  const total = db.get<{ n: number }>(count, where.parameters)?.n ?? 0;
  const byAmount = order === 'amount-ascending' || order === 'amount-descending';
  const select = (condition: string): string =>
    `SELECT * FROM (SELECT a.id, ${sort.columns} FROM graph_awards a WHERE ${where.sql} AND ${condition}
     ${after ? `AND ${sort.beyond}` : ''} ORDER BY ${sort.order} LIMIT $limit)`;
  // Rows of the unit asked for come first; each part is read by its index, as far as the page goes.
  const parts = byAmount ? ['a.unit = $of', ...(keepsOneUnit(filter) ? [] : ['a.unit <> $of'])] : ['1'];
  const rows = db.all<{ id: number } & Record<string, string | number>>(
    `${parts.map(select).join(' UNION ALL ')} ORDER BY ${sort.order.replaceAll('a.', '')} LIMIT $limit`,
    {
      ...where.parameters,
      ...Object.fromEntries((after ?? []).map((value, at) => [`after${at}`, value])),
      ...(byAmount ? { of: unitOf(filter) } : {}),
      limit: first + 1,
    },
  );
  const read = readFundingRows(
    db,
    rows.slice(0, first).map(({ id }) => id),
    filter.asOf ?? null,
  );
  return pageOf(rows, {
    first,
    total,
    cursor: (row) =>
      Object.keys(row)
        .slice(1)
        .map((name) => row[name] ?? ''),
    item: ({ id }) => read(id),
  });
};

const byAmount = (direction: 'ASC' | 'DESC', beyond: '>' | '<'): Sort => ({
  kinds: ['number', 'string', 'number', 'string'],
  columns: 'a.unit <> $of AS other, a.unit, a.value, a.row_id',
  order: `other, a.unit, a.value ${direction}, a.row_id`,
  beyond: `(a.unit <> $of, a.unit) >= ($after0, $after1) AND ((a.unit <> $of, a.unit) > ($after0, $after1)
    OR a.value ${beyond} $after2 OR (a.value = $after2 AND a.row_id > $after3))`,
});

const sorts: Readonly<Record<FundingOrder, Sort>> = {
  'text-order': {
    kinds: ['string', 'number', 'string'],
    columns: 'a.source_id, a."start", a.row_id',
    order: 'a.source_id, a."start", a.row_id',
    beyond: '(a.source_id, a."start", a.row_id) > ($after0, $after1, $after2)',
  },
  'amount-descending': byAmount('DESC', '<'),
  'amount-ascending': byAmount('ASC', '>'),
  'date-descending': {
    kinds: ['string', 'string'],
    columns: 'a.date, a.row_id',
    order: 'a.date DESC, a.row_id',
    beyond: '(a.date < $after0 OR (a.date = $after0 AND a.row_id > $after1)) AND a.date <= $after0',
  },
};
