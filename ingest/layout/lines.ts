// The lines of a text with what can be measured of each, before any is joined.
import type { Span } from '../../model/index.ts';

export type Line = {
  /** The characters without blanks at the ends. */
  readonly span: Span;
  readonly text: string;
  /** Width in columns: a Han character is two. */
  readonly width: number;
  /** Blanks before it, in columns. */
  readonly indent: number;
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly gapBefore: boolean;
};

const blanks = /^[ \t\u00a0\u2002-\u200b\u3000\ufeff\v\f]*/;
const blanksAtEnd = /[ \t\u00a0\u2002-\u200b\u3000\ufeff\v\f\r]*$/;

/** The lines that hold characters, in order. */
export const findLines = (text: string): Line[] => {
  const lines: Line[] = [];
  let gap = true;
  for (const { start, end } of rawLines(text)) {
    const raw = text.slice(start, end);
    const lead = blanks.exec(raw)?.[0] ?? '';
    const body = raw.slice(lead.length).replace(blanksAtEnd, '');
    if (body === '') {
      gap = true;
      continue;
    }
    const from = start + lead.length;
    lines.push({
      span: { start: from, end: from + body.length },
      text: body,
      width: columns(body),
      indent: columns(lead),
      gapBefore: gap,
    });
    gap = false;
  }
  return lines;
};

/** Lines end with LF, CR LF, CR, a form feed (a new page) or U+2028. */
function* rawLines(text: string): Generator<Span> {
  const ends = /\r\n|[\n\r\f\u2028\u2029\u0085]/g;
  let start = 0;
  for (const found of text.matchAll(ends)) {
    yield { start, end: found.index };
    start = found.index + found[0].length;
  }
  yield { start, end: text.length };
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
