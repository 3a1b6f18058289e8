// A table within a cell of another, as one grid: the cells beside it cover as many rows as it has, those above it as many columns.
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
  const heights = rows.map((row) => Math.max(1, ...row.map(({ inner }) => inner?.length ?? 1)));
  const sum = (values: readonly number[], from: number, count: number): number =>
    Array.from({ length: count }, (_, i) => values[from + i] ?? 1).reduce((all, value) => all + value, 0);
  return rows.flatMap((row, i) =>
    Array.from({ length: heights[i] ?? 1 }, (_, line) =>
      row.flatMap((cell, k): CellWords[] => {
        const colSpan = sum(widths, columns[i]?.[k] ?? 0, cell.colSpan);
        if (!cell.inner)
          return line > 0 ? [] : [{ ...withoutInner(cell), colSpan, rowSpan: sum(heights, i, cell.rowSpan) }];
        return padded(cell.inner[line] ?? [], colSpan, cell.header);
      }),
    ),
  );
};

const withoutInner = ({ words, rowSpan, colSpan, header }: NestedCell): CellWords => ({
  words,
  rowSpan,
  colSpan,
  header,
});

const widthOf = (rows: readonly (readonly CellWords[])[]): number =>
  Math.max(1, ...rows.map((row) => row.reduce((width, { colSpan }) => width + colSpan, 0)));

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
