// Rows as comma-separated values (RFC 4180) that a spreadsheet opens as text: with a byte order mark, so that Chinese
// shows, and with no cell that a spreadsheet would run as a formula (OWASP, CSV Injection).

export type Cell = string | number | null;

/** The rows as text, each ended by CR LF. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;

const cellText = (cell: Cell): string => {
  if (cell === null || typeof cell === 'number') return cell === null ? '' : String(cell);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
