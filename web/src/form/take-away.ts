// Lists as files and for the clipboard: a table as CSV, as cells that a spreadsheet or a report takes, or the answers
// themselves as JSON. Workbooks are written by workbook.ts.
import { type Cell, csv, csvLines, plainCell } from './csv.ts';

/** Rows below a head; cells of the columns in `links` are addresses. */
export type Table = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly links: readonly number[];
};

/** Rows by the names of their columns, below the head that calls these something; `link` holds addresses. */
export const tableOf = <Column extends string>(
  name: string,
  head: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Record<NoInfer<Column>, Cell>>[],
): Table => {
  const columns = Object.keys(head) as Column[];
  return {
    name,
    head: columns.map((column) => head[column]),
    rows: rows.map((row) => columns.map((column) => row[column])),
    links: columns.flatMap((column, at) => (column === 'link' ? [at] : [])),
  };
};

export type Taken = { readonly type: string; readonly ending: string; readonly content: BlobPart };

/** A file that is written part by part, so that a long list is never held whole. */
export type PartWriter = {
  readonly type: string;
  readonly ending: string;
  /** What the file begins with; `head` is a table without rows. */
  readonly begin: (head: Table) => string;
  /** The next rows, as a table and as what JSON says of each; `before` is how many came before them. */
  readonly part: (table: Table, json: readonly unknown[], before: number) => string;
  readonly end: string;
};

export const csvFile: PartWriter = {
  type: 'text/csv;charset=utf-8',
  ending: 'csv',
  begin: ({ head }) => csv([head]),
  part: ({ rows }) => csvLines(rows),
  end: '',
};

/** A list with an object on each line. */
export const jsonFile: PartWriter = {
  type: 'application/json',
  ending: 'json',
  begin: () => '[\n',
  part: (_table, json, before) =>
    json.length === 0 ? '' : `${before === 0 ? '' : ',\n'}${json.map((one) => JSON.stringify(one)).join(',\n')}`,
  end: '\n]\n',
};

export const asText = (text: string, ending: string): Taken => ({
  type: 'text/plain;charset=utf-8',
  ending,
  content: text,
});

/** The table as lines of cells with tabs between them; what would break a line or a cell is a blank. */
export const asTabs = ({ head, rows }: Table): string =>
  [head, ...rows].map((row) => row.map((cell) => plainCell(cell).replace(/[\t\r\n]+/gu, ' ')).join('\t')).join('\n');

/** The same for programs that keep a table a table: links are live. */
export const asHtml = ({ head, rows, links }: Table): string => {
  const line = (cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
  const cellOf = (cell: Cell, at: number): string => {
    const text = escaped(plainCell(cell));
    return `<td>${links.includes(at) && text !== '' ? `<a href="${text}">${text}</a>` : text}</td>`;
  };
  return [
    '<meta charset="utf-8"><table><thead>',
    line(head.map((name) => `<th>${escaped(name)}</th>`)),
    '</thead><tbody>',
    ...rows.map((row) => line(row.map(cellOf))),
    '</tbody></table>',
  ].join('');
};

const escaped = (text: string): string => text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
