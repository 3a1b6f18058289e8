// Rows as comma-separated values (RFC 4180) that a spreadsheet opens as text: with a byte order mark, so that Chinese
// shows, and with no cell that a spreadsheet would run as a formula.
export type Cell = string | number | null;

export const csv = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${csvLines(rows)}`;

/** Further rows of a file that was begun. */
export const csvLines = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

const field = (cell: Cell): string => {
  const text = plainCell(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** What a cell says, as text that no spreadsheet runs. */
export const plainCell = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
};

// What spreadsheets take for the start of a formula, also in full width (OWASP, CSV Injection).
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
