// Lists as files: a table as CSV or as a workbook, or the answers themselves as JSON. The writer of workbooks is
// fetched when asked for.
import { type Cell, csv } from './csv.ts';

/** Rows below a head; cells of the columns in `links` are addresses. */
export type Table = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly links: readonly number[];
};

export type Taken = { readonly type: string; readonly ending: string; readonly content: BlobPart };

export const asCsv = ({ head, rows }: Table): Taken => ({
  type: 'text/csv;charset=utf-8',
  ending: 'csv',
  content: csv([head, ...rows]),
});

export const asJson = (rows: readonly unknown[]): Taken => ({
  type: 'application/json',
  ending: 'json',
  content: `${JSON.stringify(rows, null, 1)}\n`,
});

export const asText = (text: string, ending: string): Taken => ({
  type: 'text/plain;charset=utf-8',
  ending,
  content: text,
});

/** A workbook with one sheet whose links are live; no cell is a formula. */
export const asWorkbook = async ({ name, head, rows, links }: Table): Promise<Taken> => {
  const { utils, write } = await import('@e965/xlsx');
  const sheet = utils.aoa_to_sheet([[...head], ...rows.map((row) => [...row])]);
  for (const [at, row] of rows.entries())
    for (const column of links) {
      const target = row[column];
      const cell = sheet[utils.encode_cell({ r: at + 1, c: column })];
      if (cell && typeof target === 'string') cell.l = { Target: target };
    }
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, name.slice(0, 31)); // what a sheet's name may have
  return {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: 'xlsx',
    content: write(book, { type: 'array', bookType: 'xlsx', compression: true }),
  };
};
