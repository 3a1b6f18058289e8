// A table within a cell of another, as one grid: the cells beside it cover as many rows as it has, those above it as
// many columns.
import { highest } from './extremes.ts';
import type { CellWords } from './text-builder.ts';

/** A cell, with the rows of the table that fills it. */
export type NestedCell = CellWords & { readonly inner: readonly (readonly CellWords[])[] | null };

/** The rows of one table without tables within it. */
export const unnested = (rows: readonly (readonly NestedCell[])[]): CellWords[][] => {
  if (rows.every((row) => row.every(({ inner }) => inner === null))) return rows.map((row) => row.map(withoutInner));
  const columns = columnsOf(rows);
  const widths: number[] = [];
  rows.forEach((row, i) => {
    row.forEach((cell, k) => {
      const at = columns[i]?.[k] ?? 0;
      widths[at] = Math.max(widths[at] ?? 1, cell.colSpan === 1 && cell.inner ? widthOf(cell.inner) : 1);
    });
  });
  const heights = heightsOf(rows);
  const lines: Line[] = Array.from({ length: sum(heights, 0, rows.length) }, () => []);
  let first = 0;
  rows.forEach((row, i) => {
    row.forEach((cell, k) => {
      const at = columns[i]?.[k] ?? 0;
      const colSpan = sum(widths, at, cell.colSpan);
      const rowSpan = sum(heights, i, cell.rowSpan);
      if (!cell.inner) lines[first]?.push({ at, cells: [{ ...withoutInner(cell), colSpan, rowSpan }] });
      else
        for (let line = 0; line < rowSpan; line++)
          lines[first + line]?.push({ at, cells: padded(cell.inner[line] ?? [], colSpan, cell.header) });
    });
    first += heights[i] ?? 1;
  });
  return lines.map((line) => line.sort((a, b) => a.at - b.at).flatMap(({ cells }) => cells));
};

/**
 * What stands in a line, each with the column that it begins in: cells of its row, rows of tables in cells that reach
 * down to it.
 */
type Line = { readonly at: number; readonly cells: readonly CellWords[] }[];

/** How many lines each row takes; a table in a cell that covers rows has all of these. */
const heightsOf = (rows: readonly (readonly NestedCell[])[]): number[] => {
  const heights = rows.map(() => 1);
  rows.forEach((row, i) => {
    for (const { inner, rowSpan } of row) {
      const last = Math.min(rows.length, i + rowSpan) - 1;
      const missing = (inner?.length ?? 1) - sum(heights, i, last - i + 1);
      if (missing > 0) heights[last] = (heights[last] ?? 1) + missing;
    }
  });
  return heights;
};

const sum = (values: readonly number[], from: number, count: number): number =>
  Array.from({ length: count }, (_, i) => values[from + i] ?? 1).reduce((all, value) => all + value, 0);

const withoutInner = ({ words, rowSpan, colSpan, header }: NestedCell): CellWords => ({
  words,
  rowSpan,
  colSpan,
  header,
});

const widthOf = (rows: readonly (readonly CellWords[])[]): number =>
  highest([1, ...rows.map((row) => row.reduce((width, { colSpan }) => width + colSpan, 0))]);

/** A row with its last cell made so wide that the row has that many columns. */
const padded = (row: readonly CellWords[], width: number, header: boolean): CellWords[] => {
  const missing = width - row.reduce((sum, { colSpan }) => sum + colSpan, 0);
  const last = row.at(-1);
  if (!last) return [{ words: '', rowSpan: 1, colSpan: width, header }];
  return [...row.slice(0, -1), { ...last, colSpan: last.colSpan + Math.max(0, missing) }];
};

/** The column in which each cell begins, those taken by cells that cover rows from above left out. */
const columnsOf = (rows: readonly (readonly CellWords[])[]): number[][] => {
  const takenUntil: number[] = [];
  return rows.map((row, i) => {
    let at = 0;
    return row.map(({ rowSpan, colSpan }) => {
      while ((takenUntil[at] ?? 0) > i) at++;
      const own = at;
      for (let k = 0; k < colSpan; k++) takenUntil[at++] = i + rowSpan;
      return own;
    });
  });
};
