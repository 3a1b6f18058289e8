// A table as its rows were found, before anything is known of its columns.
import type { Span } from '../../../model/index.ts';
import type { MarkedCell } from '../../types.ts';
import type { Line } from '../lines.ts';

export type RawCell = MarkedCell;

export type RawTable = {
  readonly from: 'markup' | 'pipes' | 'tabs' | 'columns' | 'marks' | 'cells';
  /** Per row: the line that it is (its place among the lines), and its cells. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly RawCell[] }[];
  /** Rows whose cells could not be told apart for certain. */
  readonly doubtful: readonly number[];
};

/** A cell of one row and column at a span. */
export const plainCell = (span: Span): RawCell => ({ span, rowSpan: 1, colSpan: 1, header: false });

/** The span of `[from, to)` of a line's text without blanks at its ends. */
export const trimmedIn = (line: Line, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(line.text[start] ?? '')) start++;
  while (end > start && /\s/.test(line.text[end - 1] ?? '')) end--;
  return { start: line.span.start + start, end: line.span.start + end };
};

/** The words of a cell, as the source has them. */
export const cellText = (line: Line, cell: Span): string =>
  line.text.slice(cell.start - line.span.start, cell.end - line.span.start);
