// The lines of a text with what can be measured of each, before any is joined. A row of a table in HTML, one that the
// format itself marks, or one whose cells are a line each is a line of its own, wherever the text breaks.
import type { Span } from '../../model/index.ts';
import { SignSet } from '../../text/index.ts';
import type { Mark } from '../types.ts';
import { findCellLines } from './tables/cell-lines.ts';
import { findMarkupTables } from './tables/markup.ts';
import type { RawCell } from './tables/raw.ts';

export type Line = {
  /** The characters without blanks at the ends. */
  readonly span: Span;
  /** The same with the blanks. */
  readonly raw: Span;
  readonly text: string;
  /** Width in columns: a Han character is two. */
  readonly width: number;
  /** How far it reaches in print. */
  readonly reach: number;
  /** Blanks before it, in columns. */
  readonly indent: number;
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly gapBefore: boolean;
  /** It says again, word for word, what stood before it in one line with it. */
  readonly isCopy?: true;
  /** The row of a table that the line was cut out as; `table` counts from 0. */
  readonly row: {
    readonly table: number;
    readonly from: 'markup' | 'marks' | 'cells';
    readonly cells: readonly RawCell[];
  } | null;
};

const blank = new SignSet(' \t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u3000\ufeff\v\f\r');

/** The lines that hold characters, in order. */
export const findLines = (text: string, marks: readonly Mark[] = []): Line[] => {
  const rows = findRowSpans(text, marks);
  const lines: Line[] = [];
  let gap = true;
  let at = 0;
  const takeUntil = (end: number): void => {
    for (const raw of rawLines(text, at, end)) {
      const line = measure(text, raw, gap);
      if (line) lines.push(line);
      if (line || isWholeLine(text, raw)) gap = line === null;
    }
  };
  for (const row of rows) {
    takeUntil(row.span.start);
    const line = measure(text, row.span, gap);
    if (line) lines.push({ ...line, row });
    gap = false;
    at = row.span.end;
  }
  takeUntil(text.length);
  return rows.length > 0 ? lines : withCellRows(text, lines);
};

/** The lines with those that are a cell each joined to rows. */
const withCellRows = (text: string, lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  let at = 0;
  findCellLines(lines).forEach((rows, table) => {
    for (const { start, end, cells } of rows) {
      const first = lines[start];
      const last = lines[end - 1];
      if (!first || !last) continue;
      joined.push(...lines.slice(at, start));
      const span = { start: first.span.start, end: last.span.end };
      const words = measureText(text.slice(span.start, span.end), first.indent);
      const raw = { start: first.raw.start, end: last.raw.end };
      joined.push({ ...first, span, raw, ...words, row: { table, from: 'cells', cells } });
      at = end;
    }
  });
  return [...joined, ...lines.slice(at)];
};

/** Not what is left of a line beside a row that was cut out of it. */
const isWholeLine = (text: string, raw: Span): boolean =>
  (raw.start === 0 || isLineEnd(text.charCodeAt(raw.start - 1))) &&
  (raw.end === text.length || isLineEnd(text.charCodeAt(raw.end)));

const isLineEnd = (unit: number): boolean =>
  unit === 0x0a || unit === 0x0d || unit === 0x0c || unit === 0x85 || unit === 0x2028 || unit === 0x2029;

const measure = (text: string, raw: Span, gapBefore: boolean): Line | null => {
  let { start, end } = raw;
  while (start < end && blank.hasAt(text, start)) start++;
  if (start === end) return null;
  while (blank.hasAt(text, end - 1)) end--;
  const indent = columns(text.slice(raw.start, start));
  return { span: { start, end }, raw, ...measureText(text.slice(start, end), indent), gapBefore, row: null };
};

/** The words of a line that begins at a column, with what can be measured of them. */
export const measureText = (text: string, indent: number): Pick<Line, 'text' | 'width' | 'reach' | 'indent'> => {
  const width = columns(text);
  return { text, width, reach: reachOf(text, indent + width), indent };
};

/**
 * How far a line reaches in print: quotation marks are set narrow, a sign at the end hangs over, and a blank beside a
 * figure, or between spaced characters, is half a column wide.
 */
const reachOf = (text: string, end: number): number => {
  let quotes = 0;
  for (let at = quote.firstIn(text); at >= 0; at = quote.firstIn(text, at + 1)) quotes++;
  const hanging = /[，。、；：！？）》]$/.test(text) ? 1 : 0;
  const blanks = text.includes(' ') ? (text.match(narrowBlank)?.length ?? 0) : 0;
  return end - quotes - hanging - blanks * 0.5;
};

const quote = new SignSet('“”‘’');
const narrowBlank = /(?<=[\u4e00-\u9fff，。]) (?=[\d\u4e00-\u9fff，])|(?<=\d) (?=[\u4e00-\u9fff])/g;

type RowSpan = NonNullable<Line['row']> & { readonly span: Span };

/** Rows that need no guess, in order and without overlap. */
const findRowSpans = (text: string, marks: readonly Mark[]): RowSpan[] => {
  const marked = marks.flatMap((mark): RowSpan[] =>
    mark.kind === 'row' ? [{ span: mark.span, table: mark.table, from: 'marks', cells: mark.cells }] : [],
  );
  if (marked.length > 0) return marked;
  return findMarkupTables(text).flatMap(({ rows }, table) =>
    rows.map((row): RowSpan => ({ span: row.span, table, from: 'markup', cells: row.cells })),
  );
};

/** Lines end with LF, CR LF, CR, a form feed (a new page) or U+2028. */
function* rawLines(text: string, from: number, to: number): Generator<Span> {
  let start = from;
  for (let at = from; at < to; at++) {
    if (!isLineEnd(text.charCodeAt(at))) continue;
    yield { start, end: at };
    if (text[at] === '\r' && text[at + 1] === '\n') at++;
    start = at + 1;
  }
  if (start <= to) yield { start, end: to };
}

/** The width of text in columns. */
export const columns = (text: string): number => {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += isWide(text.charCodeAt(i)) ? 2 : 1;
  return width;
};

/** Han, kana, full-width forms, and the quotes and dashes that Chinese type sets on a full square. */
const isWide = (unit: number): boolean =>
  unit > 0x2e7f ||
  (unit >= 0x2014 && unit <= 0x201d) ||
  unit === 0x2026 ||
  unit === 0xb7 ||
  (unit >= 0x2460 && unit < 0x2500);
