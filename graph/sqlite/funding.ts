// Pages of funding: which award rows, in which order. funding-rows.ts reads what stands in them.
import { CetuError, type Page, type PageRequest, parseRowId, type Uncounted } from '../../model/index.ts';
import { fundingSorts, keepsOneUnit, unitOf } from '../funding-filter.ts';
import { readPaging, uncountedPageOf } from '../paging.ts';
import type { FundingFilter, FundingOrder, FundingRow } from '../port.ts';
import { sortedLastDay } from '../time-filter.ts';
import { type Database, json } from './database.ts';
import { fewOf, fewUncounted } from './few.ts';
import { readFundingRows } from './funding-rows.ts';
import { countingWhere, fundingWhere } from './funding-where.ts';
import { beyond, inOrder, type SortColumn, type Where } from './where.ts';

type Row = { readonly id: number } & Readonly<Record<string, string | number>>;

export const listFunding = (
  db: Database,
  filter: FundingFilter,
  order: FundingOrder,
  page: PageRequest,
): Page<FundingRow> => {
  const where = fundingWhere(db, filter);
  const { few, total } = fewOf(db, awardsOf(where, filter), where.parameters);
  return { ...readPage(db, { filter, order, page }, where, few), total };
};

/** The same without the total, which takes most of the time where many are kept. */
export const listFundingUncounted = (
  db: Database,
  filter: FundingFilter,
  order: FundingOrder,
  page: PageRequest,
): Uncounted<FundingRow> => {
  const where = fundingWhere(db, filter);
  const few = fewUncounted(db, awardsOf(where, filter), where.parameters);
  return readPage(db, { filter, order, page }, where, few);
};

const awardsOf = ({ sql }: Where, filter: FundingFilter): string =>
  `SELECT a.id FROM graph_awards a WHERE ${countingWhere(sql, filter)}`;

type Asked = { readonly filter: FundingFilter; readonly order: FundingOrder; readonly page: PageRequest };

/** Few rows are sorted; of many, the order's index gives the first that the filter keeps. */
const readPage = (
  db: Database,
  { filter, order, page }: Asked,
  where: Where,
  few: string | null,
): Uncounted<FundingRow> => {
  const sorts = fundingSorts[order];
  const columns = sorts.map(({ by, down = false }): SortColumn => ({ sql: columnOf[by], down }));
  const { first, after } = readPaging(
    page,
    sorts.map(({ type }) => type),
  );
  const byUnit = sorts.some(({ by }) => by === 'otherUnit');
  const kept = few ? 'a.id IN (SELECT value FROM json_each($few))' : orderLeads(where.sql);
  const sorted = (sql: string): string => (few ? sql.replaceAll('a.', '+a.') : sql);
  const parameters = {
    ...(few ? { few } : where.parameters),
    ...Object.fromEntries((after ?? []).map((value, at) => [`after${at}`, value])),
    ...(byUnit ? { of: unitOf(filter) } : {}),
  };
  const parts = byUnit ? partsByUnit(columns) : [{ condition: '1', columns, beyond: beyond(columns) }];
  const rows: Row[] = [];
  for (const part of keepsOneUnit(filter) ? parts.slice(0, 1) : parts)
    if (rows.length <= first)
      rows.push(
        ...db.all<Row>(
          `SELECT a.id, ${columns.map(({ sql }, at) => `${sql} AS sort${at}`).join(', ')} FROM graph_awards a
           WHERE ${kept} AND ${sorted(part.condition)} ${after ? `AND ${sorted(part.beyond)}` : ''}
           ORDER BY ${sorted(inOrder(part.columns))} LIMIT $limit`,
          { ...parameters, limit: first + 1 - rows.length },
        ),
      );
  const read = readFundingRows(
    db,
    rows.slice(0, first).map(({ id }) => id),
    filter.asOf ?? null,
  );
  return uncountedPageOf(rows, {
    first,
    cursor: (row) => columns.map((_, at) => row[`sort${at}`] ?? ''),
    item: ({ id }) => read.get(id) ?? missing(id),
  });
};

/** The rows of these ids, in their order; null for what is not there. */
export const fundingByIds = (db: Database, ids: readonly string[]): (FundingRow | null)[] => {
  const asked = ids.flatMap((id) => {
    const row = parseRowId(id);
    return row ? [{ id, ...row }] : [];
  });
  const found = db.all<{ id: string; award: number }>(
    `SELECT j.value ->> 'id' AS id, a.id AS award FROM json_each($asked) j JOIN graph_keys k ON k.key = j.value ->> 'document'
     JOIN graph_awards a ON a.doc = k.entity AND a.row_hash = j.value ->> 'rowHash' AND a.first`,
    { asked: json(asked) },
  );
  const awards = new Map(found.map(({ id, award }) => [id, award]));
  const rows = readFundingRows(db, [...new Set(awards.values())], null);
  return ids.map((id) => rows.get(awards.get(id) ?? Number.NaN) ?? null);
};

/** No list of measures or documents leads: of 25,000 rows in a field the first 60 came in 26 ms instead of 43. */
const orderLeads = (sql: string): string => sql.replaceAll(/(?<!\+)a\.(?:measure|doc) IN/gu, '+$&');

const columnOf: Readonly<Record<(typeof fundingSorts)[FundingOrder][number]['by'], string>> = {
  source: 'a.source_id',
  start: 'a."start"',
  row: 'a.row_id',
  otherUnit: 'a.unit <> $of',
  unit: 'a.unit',
  value: 'a.value',
  date: 'a.date',
  through: sortedLastDay('a.through_day'),
};

/**
 * What follows one another in an order by amount, each read by an index: the unit asked for, then the others by their
 * names.
 */
const partsByUnit = (columns: readonly SortColumn[]) => {
  const [others, within] = [columns.slice(1), columns.slice(2)];
  const beyondOthers = `($after0 = 0 OR ${beyond(others, 1)})`;
  return [
    { condition: 'a.unit = $of', columns: within, beyond: `$after0 = 0 AND $after1 = $of AND ${beyond(within, 2)}` },
    { condition: 'a.unit < $of', columns: others, beyond: beyondOthers },
    { condition: 'a.unit > $of', columns: others, beyond: beyondOthers },
  ];
};

const missing = (id: number): never => {
  throw new CetuError('STORE_DAMAGED', `Award row ${id}, its measure or its document is not there`);
};
