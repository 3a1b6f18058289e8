// Labels and symbols that a scan set as formulas: 假设 $1 1$, $\mathrm { H } 4 \mathrm { a }$, $X =$ 外部压力.
import type { Span } from '../../model/index.ts';
import { matchesOf } from '../../text/index.ts';

/** A text of which each formula is its letters and figures alone. */
export type Plain = {
  readonly plain: string;
  /** Where a stretch of `plain` stands in the text: half-open. */
  readonly spanOf: (stretch: Span) => Span;
};

/** What a scan writes for signs between labels. */
const signs: Readonly<Record<string, string>> = { '\\sim': '~', '\\setminus': '、' };

/** $…$, longer where it begins with the letter of a label, and \mathrm{H} 2 \mathrm{a} that a scan left bare. */
const formulas = new RegExp(
  [
    String.raw`\$[^$]{1,40}\$`,
    String.raw`\$\s?\\mathrm\s?\{\s?[Hh]\s?\}[^$]{1,90}\$`,
    String.raw`(?:\\mathrm\s?\{[^{}]{1,12}\}\s?\d{0,2}\s?)+`,
  ].join('|'),
  'g',
);

/** H₁ is H1: a sign for a sign, so that places stay. */
const loweredSigns = '₀₁₂₃₄₅₆₇₈₉ₐ';
const onLine = (text: string): string =>
  text.replace(/[₀-₉ₐ]/g, (sign) => '0123456789a'[loweredSigns.indexOf(sign)] ?? sign);

/** The text with the letters, figures and signs (range, list, equality) of its formulas: 假设$2 {\sim} 9$ → 假设2~9. */
export const withoutFormulas = (printed: string): Plain => {
  const text = onLine(printed);
  if (!/[$]|\\mathrm/.test(text)) return { plain: text, spanOf: ({ start, end }) => ({ start, end }) };
  let plain = '';
  const places: number[] = [];
  let from = 0;
  const add = (words: string, at: number): void => {
    for (let i = 0; i < words.length; i++) places.push(at + i);
    plain += words;
  };
  for (const { 0: formula, index } of matchesOf(text, formulas)) {
    add(text.slice(from, index), from);
    for (const { 0: sign, index: at } of matchesOf(formula, /\\sim|\\setminus|[A-Za-z\d~=–-](?<!\\[A-Za-z]*)/g))
      add(signs[sign] ?? sign, index + at);
    from = index + formula.length;
  }
  add(text.slice(from), from);
  const spanOf = ({ start, end }: Span): Span => {
    const last = places[end - 1];
    return { start: places[start] ?? 0, end: last === undefined ? text.length : last + 1 };
  };
  return { plain, spanOf };
};
