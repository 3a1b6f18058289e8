// From rows as found to a grid: every row has a cell for every column, a cell that spans stands in each place that it
// covers.
import type { Cell } from '../../types.ts';
import { joinPieces } from '../run.ts';
import { withoutStrong } from '../strong.ts';
import { isNumeric } from './columns.ts';
import type { RawCell, RawTable } from './raw.ts';

export type Grid = {
  readonly columns: number;
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows are header. */
  readonly headerRows: number;
  /** The names of the columns. */
  readonly header: readonly string[];
  /** Rows whose number of cells did not come out even. */
  readonly uneven: readonly number[];
};

// Sheets wider than this are no tables that a reader could read; the rest of a row is left out with a remark.
const widest = 200;

/** The grid of a table's rows that have cells. */
export const gridOf = (text: string, raw: RawTable): Grid => {
  const source = raw.rows.filter((row) => row.cells.length > 0).map((row) => row.cells);
  const placed = unmerged(
    text,
    raw.from === 'markup' || raw.from === 'marks' ? spread(text, source) : inOrder(text, source),
  );
  const columns = Math.min(widest, greatest(placed.map((row) => row.length)));
  const uneven = placed.flatMap((row, i) => (row.filter(Boolean).length === columns ? [] : [i]));
  const rows = placed.map((row, i) => {
    const end = source[i]?.at(-1)?.span.end ?? 0;
    return Array.from({ length: columns }, (_, k) => row[k] ?? cellAt(text, emptyAt(end)));
  });
  const stacked = raw.from === 'columns' ? stackedHeader(rows) : 0;
  const headerRows = stacked || countHeaderRows(rows, source);
  if (stacked > 0) spreadGroups(rows.slice(0, stacked));
  return { columns, rows, headerRows, header: headerOf(rows.slice(0, headerRows), columns), uneven };
};

const greatest = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

/**
 * OCR may write two cells as one, a column here, another there: 755.00 0.00. Where that makes every row, the header
 * included, the same one or two cells longer, they are parted; where it does not come out even, nothing is.
 */
const unmerged = (text: string, rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] => {
  const [head, ...body] = rows;
  const width = head?.length ?? 0;
  if (!head || body.length < 2 || rows.some((row) => row.length !== width)) return rows;
  const parted = body.map((row) => row.flatMap((cell) => partFigures(text, cell)));
  const wanted = parted[0]?.length ?? 0;
  if (wanted <= width || wanted > width + 2 || parted.some((row) => row.length !== wanted)) return rows;
  const header = head.flatMap((cell) => partAtBlanks(text, cell));
  return header.length === wanted ? [header, ...parted] : rows;
};

const partFigures = (text: string, cell: Cell): Cell[] =>
  cell.text.includes(' ') && cell.text.split(' ').every(isNumeric) && !/^\d{1,3}(?: \d{3})+$/.test(cell.text)
    ? partAtBlanks(text, cell)
    : [cell];

const partAtBlanks = (text: string, cell: Cell): Cell[] => {
  const words = text.slice(cell.span.start, cell.span.end);
  return [...words.matchAll(/\S+/g)].map((found) =>
    cellAt(text, {
      ...emptyAt(0),
      rowSpan: cell.rowSpan,
      span: { start: cell.span.start + found.index, end: cell.span.start + found.index + found[0].length },
    }),
  );
};

const emptyAt = (end: number): RawCell => ({ span: { start: end, end }, rowSpan: 1, colSpan: 1, header: false });

const cellAt = (text: string, { span, rowSpan, colSpan }: RawCell): Cell => ({
  ...joinPieces(text, withoutStrong(text, span)),
  span,
  rowSpan,
  colSpan,
});

/** Rows whose cells are in their places already; a rowSpan of 0 repeats the cell above. */
const inOrder = (text: string, source: readonly (readonly RawCell[])[]): Cell[][] => {
  const rows: Cell[][] = [];
  for (const row of source)
    rows.push(
      row.map((cell, i) => (cell.rowSpan === 0 ? (rows.at(-1)?.[i] ?? cellAt(text, cell)) : cellAt(text, cell))),
    );
  return rows;
};

/** HTML's way: a cell takes the next free place, and those that it spans. */
const spread = (text: string, source: readonly (readonly RawCell[])[]): Cell[][] => {
  const rows: Cell[][] = source.map(() => []);
  source.forEach((cells, i) => {
    let column = 0;
    for (const raw of cells) {
      while (rows[i]?.[column]) column++;
      if (column >= widest) break;
      const cell = cellAt(text, raw);
      for (let down = 0; down < raw.rowSpan && i + down < rows.length; down++)
        for (let along = 0; along < raw.colSpan && column + along < widest; along++) {
          const row = rows[i + down];
          if (row && !row[column + along]) row[column + along] = cell;
        }
      column += raw.colSpan;
    }
  });
  return rows;
};

/** Rows that the source calls header; else the first, and those that its spans reach into. */
const countHeaderRows = (rows: readonly (readonly Cell[])[], source: readonly (readonly RawCell[])[]): number => {
  if (rows.length < 2) return 0;
  const marked = source.findIndex((row) => !row.every((cell) => cell.header));
  if (marked > 0) return marked;
  const first = rows[0] ?? [];
  if (first.filter((cell) => isNumeric(cell.text)).length > first.length / 2) return 0;
  // 模型 over two columns, 系数 and P值 below them.
  const hasGroups = first.some((cell) => cell.colSpan > 1 && cell.colSpan < first.length);
  const deepest = greatest((source[0] ?? []).map((cell) => cell.rowSpan));
  const second = rows[1] ?? [];
  const below = second.filter((cell) => isNumeric(cell.text)).length;
  return hasGroups && rows.length > 2 && below === 0 ? Math.max(2, Math.min(deepest, rows.length - 1)) : 1;
};

/**
 * How many rows only together name every column, as a page shows cells in the middle of those that they cover:
 * 金额 / 项目 … 单位 / 2024年 2025年. 0 where the first row names half of them, or there are figures before every column has
 * its name.
 */
const stackedHeader = (rows: readonly (readonly Cell[])[]): number => {
  const named = new Set<number>();
  for (let i = 0; i < Math.min(4, rows.length - 1); i++) {
    const row = rows[i] ?? [];
    const filled = row.flatMap((cell, k) => (cell.text === '' ? [] : [k]));
    const before = named.size;
    for (const k of filled) named.add(k);
    if (filled.length === row.length || (i === 0 && filled.length >= row.length / 2) || named.size === before) return 0;
    if (row.some((cell) => isNumeric(cell.text))) return 0;
    if (named.size === row.length) return i + 1;
  }
  return 0;
};

/** A name above another is that of a group: it covers the columns beside it that the lowest row alone names. */
const spreadGroups = (head: readonly Cell[][]): void => {
  const last = head.at(-1) ?? [];
  const above = head.slice(0, -1);
  for (const row of above)
    row.forEach((cell, k) => {
      if (cell.text === '' || (last[k]?.text ?? '') === '') return;
      for (const step of [-1, 1])
        for (let j = k + step; (last[j]?.text ?? '') !== '' && above.every((other) => other[j]?.text === ''); j += step)
          row[j] = cell;
    });
};

const headerOf = (rows: readonly (readonly Cell[])[], columns: number): string[] =>
  Array.from({ length: columns }, (_, k) => {
    const names: string[] = [];
    for (const row of rows) {
      const name = row[k]?.text ?? '';
      if (name !== '' && names.at(-1) !== name) names.push(name);
    }
    return names.join(' ');
  });
