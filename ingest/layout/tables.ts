// Which lines are rows of tables, and where their cells are.
//
// Signals, in order of precedence: | cells | of Markdown; columns parted by tabs or runs of blanks, in two or more lines
// with an equal count; in the text of a paper, a row of a name and numbers below another such row.
// Never takes a sentence with a stop for a row.
import type { Span } from '../../model/index.ts';
import type { Line } from './lines.ts';

export type Row = { readonly table: number; readonly cells: readonly Span[] };

/** Per line: the row that it is, or null; `table` counts from 0 in the order of the text. */
export const findRows = (lines: readonly Line[]): (Row | null)[] => {
  const shapes = lines.map((line) => markdownCells(line) ?? columnCells(line));
  const rows: (Row | null)[] = [];
  let table = -1;
  lines.forEach((_, i) => {
    const shape = shapes[i] ?? null;
    if (!shape) {
      rows.push(null);
      return;
    }
    const before = rows[i - 1] ?? null;
    if (!before && !isRowBeside(shape, shapes, i)) {
      rows.push(null);
      return;
    }
    if (!before) table++;
    rows.push({ table, cells: shape.cells });
  });
  return rows;
};

type Shape = { readonly kind: 'pipes' | 'columns' | 'numbers'; readonly cells: readonly Span[] };

const isRowBeside = (shape: Shape, shapes: readonly (Shape | null)[], at: number): boolean => {
  if (shape.kind === 'pipes') return true;
  const next = shapes[at + 1];
  return (
    next?.kind === shape.kind && (shape.kind === 'numbers' || Math.abs(next.cells.length - shape.cells.length) <= 1)
  );
};

const markdownCells = (line: Line): Shape | null => {
  if (!/^\|.*\|$/.test(line.text) || line.text.length < 3) return null;
  const cells: Span[] = [];
  let start = 1;
  for (let i = 1; i < line.text.length; i++) {
    if (line.text[i] !== '|' || line.text[i - 1] === '\\') continue;
    cells.push(trimmed(line, start, i));
    start = i + 1;
  }
  return { kind: 'pipes', cells };
};

const columnCells = (line: Line): Shape | null => {
  if (/[。；]/.test(line.text)) return null;
  const parted = splitAt(line, /\t+| {2,}|\u3000{2,}/g);
  if (parted.length >= 3) return { kind: 'columns', cells: parted };
  const tokens = splitAt(line, / +/g);
  const numbers = tokens.filter((cell) => isNumber(text(line, cell)));
  if (numbers.length >= 2 && numbers.length >= tokens.length - 3 && isNumber(text(line, tokens.at(-1) ?? line.span)))
    return { kind: 'numbers', cells: joinName(line, tokens) };
  return null;
};

/** `Ln (Size) 0.513*** 0.293***`: the words before the first number are one cell. */
const joinName = (line: Line, tokens: readonly Span[]): Span[] => {
  const first = tokens.findIndex((cell, i) => i > 0 && isNumber(text(line, cell)));
  const head = tokens[0];
  const last = tokens[first - 1];
  if (first < 1 || !head || !last) return [...tokens];
  return [{ start: head.start, end: last.end }, ...tokens.slice(first)];
};

const isNumber = (cell: string): boolean =>
  /^[-−–+]?[(（]?[-−–]?\d*[.,]?\d+(?:,\d{3})*(?:\.\d+)?[%％)）]?\*{0,3}$/.test(cell);

const text = (line: Line, cell: Span): string =>
  line.text.slice(cell.start - line.span.start, cell.end - line.span.start);

const splitAt = (line: Line, separator: RegExp): Span[] => {
  const cells: Span[] = [];
  let start = 0;
  for (const found of line.text.matchAll(separator)) {
    cells.push(trimmed(line, start, found.index));
    start = found.index + found[0].length;
  }
  cells.push(trimmed(line, start, line.text.length));
  return cells;
};

const trimmed = (line: Line, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(line.text[start] ?? '')) start++;
  while (end > start && /\s/.test(line.text[end - 1] ?? '')) end--;
  return { start: line.span.start + start, end: line.span.start + end };
};
