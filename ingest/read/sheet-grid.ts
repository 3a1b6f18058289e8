// The rows of a sheet that are seen: hidden and empty ones left out, merged cells as one with the rows and columns
// that it covers.
import type { CellObject, WorkSheet } from '@e965/xlsx';
import type { CellWords } from './text-builder.ts';

/** `column` counts the columns that are seen. */
export type SheetCell = CellWords & { readonly column: number };
export type SheetRow = {
  readonly cells: readonly SheetCell[] /** Empty rows stand before it. */;
  readonly gapBefore: boolean;
};

export type SheetGrid = {
  readonly rows: readonly SheetRow[];
  /** Rows and columns that are hidden and not empty. */
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Cells behind the last column that is read. */
  readonly beyond: number;
};

type Cells = readonly (readonly (CellObject | undefined)[])[];
type Place = { readonly row: number; readonly column: number; readonly words: string };

const mostColumns = 200;

export const gridOfSheet = (data: Cells, sheet: WorkSheet, wordsOf: (cell: CellObject) => string): SheetGrid => {
  const seen: Place[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let beyond = 0;
  data.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const words = cell ? wordsOf(cell).trim() : '';
      if (words === '') return;
      if (sheet['!rows']?.[row]?.hidden) hiddenRows.add(row);
      else if (sheet['!cols']?.[column]?.hidden) hiddenColumns.add(column);
      else if (column >= mostColumns) beyond++;
      else seen.push({ row, column, words });
    });
  });
  return { rows: rowsOf(seen, sheet), hiddenRows: hiddenRows.size, hiddenColumns: hiddenColumns.size, beyond };
};

type Covered = { readonly from: Merge | null };
type Merge = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

const rowsOf = (seen: readonly Place[], sheet: WorkSheet): SheetRow[] => {
  const wordsAt = new Map<number, Map<number, string>>();
  const used = new Set<number>();
  for (const { row, column, words } of seen) {
    const of = wordsAt.get(row) ?? new Map<number, string>();
    wordsAt.set(row, of.set(column, words));
    used.add(column);
  }
  const rows = [...wordsAt.keys()];
  const columns = [...used].sort((a, b) => a - b);
  const covered = coveredBy(mergesOf(sheet), rows, columns);
  const between = (values: readonly number[], from: number, to: number): number =>
    Math.max(1, values.filter((value) => value >= from && value <= to).length);
  return rows.map((row, i) => {
    const cells: SheetCell[] = [];
    columns.forEach((column, k) => {
      const from = covered.get(row)?.get(column)?.from;
      // Of a merge whose first cell is hidden, the first cell that is seen stands for it.
      if (from === null) return;
      cells.push({
        words: (wordsAt.get(row)?.get(column) ?? '') || (from ? (wordsAt.get(from.top)?.get(from.left) ?? '') : ''),
        column: k,
        rowSpan: from ? between(rows, from.top, from.bottom) : 1,
        colSpan: from ? between(columns, from.left, from.right) : 1,
        header: false,
      });
    });
    return { cells, gapBefore: i > 0 && row - (rows[i - 1] ?? row) > 1 };
  });
};

const mergesOf = (sheet: WorkSheet): Merge[] =>
  (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));

/**
 * By row and column: the merge that begins there, or null where one goes on. One merge ends where another has begun,
 * so that many over the same cells cost no more than the cells.
 */
const coveredBy = (
  merges: readonly Merge[],
  rows: readonly number[],
  columns: readonly number[],
): Map<number, Map<number, Covered>> => {
  const covered = new Map<number, Map<number, Covered>>();
  for (const merge of merges) {
    const own = columns.filter((column) => column >= merge.left && column <= merge.right);
    let first = true;
    let free = true;
    for (let i = firstFrom(rows, merge.top); free && i < rows.length && (rows[i] ?? 0) <= merge.bottom; i++) {
      const row = rows[i] ?? 0;
      const at = covered.get(row) ?? new Map<number, Covered>();
      covered.set(row, at);
      for (const column of own) {
        free = !at.has(column);
        if (!free) break;
        at.set(column, { from: first ? merge : null });
        first = false;
      }
    }
  }
  return covered;
};

/** The place of the first value that is not below `least`, in ascending values. */
const firstFrom = (values: readonly number[], least: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};
