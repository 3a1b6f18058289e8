// Tables copied from a page so that each cell is a line of its own, read as rows again.
//
// Signals, in order of precedence:
//   1. a run of short lines that 序号 opens, and below it 1, 2, 3 … each with as many lines as the run has; a row with
//      more has a cell of several lines, the one that is longest elsewhere; what stands below the last is no cell
//   2. a run of names of columns (项目, 补助标准), and below it groups of as many lines, each with a sum or share where the
//      column of sums is, up to a heading, a note, a blank line or the end
// Never takes lines without such a head: lists of items, of bodies, of steps; nor one row alone.
import type { Span } from '../../../model/index.ts';
import { parseLabel } from '../../labels.ts';
import { layoutWords } from '../../vocabulary/layout.ts';
import type { Line } from '../lines.ts';
import { plainCell, type RawCell } from './raw.ts';

/** The lines from `start` to `end` are one row with these cells. */
export type CellRow = { readonly start: number; readonly end: number; readonly cells: readonly RawCell[] };

const longestName = 12;
const mostColumns = 10;
// Lines of a cell beyond its first.
const mostSurplus = 8;

/** The tables of a text by their rows, in order. */
export const findCellLines = (lines: readonly Line[]): CellRow[][] => {
  const tables: CellRow[][] = [];
  for (let at = 0; at < lines.length; at++) {
    const rows = numberedRows(lines, at) ?? namedRows(lines, at);
    const end = rows?.at(-1)?.end;
    if (!rows || end === undefined) continue;
    tables.push(rows);
    at = end - 1;
  }
  return tables;
};

const isName = (line: Line | undefined): line is Line =>
  line !== undefined && line.text.length <= longestName && !/[，。；：,;:\d]/.test(line.text);

/** 1, 2. or 3、 alone on a line. */
const isNumber = (line: Line | undefined, number: number): boolean =>
  line !== undefined && line.text.replace(/[.．、]$/, '') === String(number);

const numberedRows = (lines: readonly Line[], head: number): CellRow[] | null => {
  if (!layoutWords().rowNumberAlone.test(lines[head]?.text ?? '')) return null;
  let first = head;
  while (first - head <= mostColumns && isName(lines[first])) first++;
  const width = first - head;
  if (width < 3 || !isNumber(lines[first], 1)) return null;
  const starts = rowStarts(lines, first, width);
  const ends = starts.map((start, i) => starts[i + 1] ?? start + width);
  const even = starts.filter((start, i) => (ends[i] ?? 0) - start === width);
  const end = ends.at(-1) ?? 0;
  if (starts.length < 2 || even.length * 2 < starts.length || end > lines.length) return null;
  if (!endsTable(lines, end, head)) return null;
  const long = longestCell(lines, even, width);
  const rows = starts.map((start, i): CellRow => {
    const surplus = (ends[i] ?? 0) - start - width;
    return rowOf(lines, start, width, { at: long, surplus });
  });
  return [rowOf(lines, head, width), ...rows];
};

/** Where the rows begin: each number is looked for right behind its row's cells, then behind some lines more. */
const rowStarts = (lines: readonly Line[], first: number, width: number): number[] => {
  const starts = [first];
  for (let from = first + width; ; ) {
    const due = starts.length + 1;
    const surplus = Array.from({ length: mostSurplus + 1 }, (_, i) => i).find((i) => isNumber(lines[from + i], due));
    if (surplus === undefined) return starts;
    starts.push(from + surplus);
    from += surplus + width;
  }
};

/** Which of the cells behind the number has the most words. */
const longestCell = (lines: readonly Line[], starts: readonly number[], width: number): number => {
  const words = Array.from({ length: width }, (_, at) =>
    at === 0 ? 0 : starts.reduce((sum, start) => sum + (lines[start + at]?.text.length ?? 0), 0),
  );
  return words.indexOf(Math.max(...words));
};

const namedRows = (lines: readonly Line[], head: number): CellRow[] | null => {
  const { columnName, sumColumn } = layoutWords();
  const named = (line: Line | undefined): boolean => isName(line) && columnName.test(line.text);
  if (!named(lines[head]) || named(lines[head - 1])) return null;
  let most = 1;
  while (most < mostColumns && named(lines[head + most])) most++;
  for (let width = most; width >= 2; width--) {
    const names = lines.slice(head, head + width);
    const sums = names.findIndex(({ text }) => sumColumn.test(text));
    if (sums < 1) continue;
    const rows = groupsOf(lines, head + width, width, sums);
    const least = width === 2 ? 3 : 2;
    const end = head + width * (rows.length + 1);
    if (rows.length >= least && endsTable(lines, end, head)) return [rowOf(lines, head, width), ...rows];
  }
  return null;
};

/** Groups of as many lines as there are columns, while each has a sum in its place and none elsewhere. */
const groupsOf = (lines: readonly Line[], from: number, width: number, sums: number): CellRow[] => {
  const rows: CellRow[] = [];
  for (let start = from; start + width <= lines.length; start += width) {
    const cells = lines.slice(start, start + width);
    if (cells.some(({ text }) => parseLabel(text) !== null)) break;
    if (!cells.every(({ text }, at) => (at === sums ? holdsSum(text) : at > sums || !holdsSum(text)))) break;
    rows.push(rowOf(lines, start, width));
  }
  return rows;
};

const holdsSum = (text: string): boolean => layoutWords().sum.test(text);

/** A line that may stand below a table: none, a heading, a note, a sentence, one behind a blank line. */
const endsTable = (lines: readonly Line[], end: number, head: number): boolean => {
  const line = lines[end];
  if (!line || parseLabel(line.text) || layoutWords().tableNote.test(line.text)) return true;
  const spaced = lines.slice(head + 1, end).some(({ gapBefore }) => gapBefore);
  return (line.gapBefore && !spaced) || /[。；：;:]$/.test(line.text);
};

/** A row of cells, each a line; the one at `at` with some more. */
const rowOf = (
  lines: readonly Line[],
  start: number,
  width: number,
  longer: { readonly at: number; readonly surplus: number } = { at: 0, surplus: 0 },
): CellRow => {
  const cells = Array.from({ length: width }, (_, cell): RawCell => {
    const from = start + cell + (cell > longer.at ? longer.surplus : 0);
    const to = from + (cell === longer.at ? longer.surplus : 0);
    return plainCell(spanOf(lines, from, to));
  });
  return { start, end: start + width + longer.surplus, cells };
};

const spanOf = (lines: readonly Line[], from: number, to: number): Span => ({
  start: lines[from]?.span.start ?? 0,
  end: lines[to]?.span.end ?? 0,
});
