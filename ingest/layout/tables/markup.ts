// Tables in HTML that stand inside a text (Markdown, or what an OCR wrote): each <tr> becomes a line of its own.
//
// Signals: <table … </table>, in it <tr>, in that <td> and <th> with rowspan and colspan. A row may lack its end tag.
// Never looks into a table that has no end. Of tables within tables only the innermost is one: the others arrange a
// page.
import type { Span } from '../../../model/index.ts';
import { plainCell, type RawCell } from './raw.ts';

export type MarkupRow = { readonly span: Span; readonly cells: readonly RawCell[] };

/** The tables of a text with the rows of each; the first row begins with the table, the last one ends with it. */
export const findMarkupTables = (text: string): { readonly span: Span; readonly rows: readonly MarkupRow[] }[] => {
  const found: { span: Span; rows: MarkupRow[] }[] = [];
  let open: number | null = null;
  for (const tag of text.matchAll(/<(\/?)table\b[^<>]{0,2000}>/gi)) {
    if (tag[1] === '') {
      open = tag.index;
      continue;
    }
    if (open === null) continue;
    const end = tag.index + tag[0].length;
    const rows = rowsOf(text.slice(open, end), open);
    const span = { start: open - wrapperBefore(text, open), end: end + wrapperAfter(text, end) };
    open = null;
    if (rows.length > 0) found.push({ span, rows: stretched(rows, span) });
  }
  return found;
};

/** <html><body> around a table that an OCR wrote. */
const wrapperBefore = (text: string, at: number): number =>
  /(?:<(?:html|body|div)\b[^<>]*>\s*)*$/i.exec(text.slice(Math.max(0, at - 200), at))?.[0].length ?? 0;
const wrapperAfter = (text: string, at: number): number =>
  /^(?:\s*<\/(?:html|body|div)\s*>)*/i.exec(text.slice(at, at + 200))?.[0].length ?? 0;

const rowsOf = (markup: string, at: number): MarkupRow[] => {
  const starts = [...markup.matchAll(/<tr\b[^<>]*>/gi)];
  return starts.flatMap((found, i) => {
    const from = found.index + found[0].length;
    const to = starts[i + 1]?.index ?? markup.search(/<\/table/i);
    const cells = cellsOf(markup.slice(from, to), at + from);
    return cells.length === 0 ? [] : [{ span: { start: at + found.index, end: at + to }, cells }];
  });
};

/** The rows with what stands between them, so that no character of the table is left over. */
const stretched = (rows: readonly MarkupRow[], span: Span): MarkupRow[] =>
  rows.map((row, i) => ({
    ...row,
    span: { start: i === 0 ? span.start : row.span.start, end: rows[i + 1]?.span.start ?? span.end },
  }));

const cellsOf = (row: string, at: number): RawCell[] => {
  const starts = [...row.matchAll(/<t([dh])\b([^<>]*)>/gi)];
  return starts.map((found, i) => {
    const from = found.index + found[0].length;
    const next = starts[i + 1]?.index ?? row.length;
    const closed = row.slice(from, next).search(/<\/t[dhr]\b/i);
    const words = row.slice(from, closed < 0 ? next : from + closed);
    const lead = /^(?:\s|&nbsp;|<[^<>]*>)*/.exec(words)?.[0].length ?? 0;
    const start = at + from + lead;
    return {
      ...plainCell({ start, end: at + from + Math.max(lead, wordsEnd(words)) }),
      rowSpan: countOf(found[2], 'rowspan'),
      colSpan: countOf(found[2], 'colspan'),
      header: found[1]?.toLowerCase() === 'h',
    };
  });
};

/** Where the words end before blanks and tags. */
const wordsEnd = (words: string): number => {
  let end = words.length;
  for (;;) {
    const before = end;
    while (/\s/.test(words[end - 1] ?? '')) end--;
    if (words.slice(Math.max(0, end - 6), end).toLowerCase() === '&nbsp;') end -= 6;
    const open = words[end - 1] === '>' ? words.lastIndexOf('<', end - 2) : -1;
    if (open >= 0 && /^<\/?[a-z][^<>]*>$/i.test(words.slice(open, end))) end = open;
    if (end === before) return end;
  }
};

/** 1 where the attribute is missing or senseless; at most 200, so that one cell cannot make a table of millions. */
const countOf = (attributes = '', name: string): number => {
  const count = Number(new RegExp(`\\b${name}\\s*=\\s*["']?\\s*(\\d{1,5})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.max(1, Math.min(200, count));
};
