// Clauses of a sentence: the stretches between commas and stops that a quote of an award or condition is cut to.

import { SignSet } from '../../text/index.ts';
import { partsGifts } from '../mentions/per-units.ts';

export type Clause = { readonly start: number; readonly end: number };

/**
 * The clauses of a text: cut at ， ； 。 ： outside brackets and at / between sums, and around and within brackets that
 * hold sentences. The stop belongs to none.
 */
export const findClauses = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  const long = longBrackets(text);
  let start = 0;
  let depth = 0;
  const close = (end: number): void => {
    if (end > start) clauses.push({ start, end });
    start = end + 1;
  };
  for (let index = signs.firstIn(text); index >= 0; index = signs.firstIn(text, index + 1)) {
    const sign = text[index];
    if (long.has(index)) close(index);
    else if (sign === '(' || sign === '（') depth++;
    else if (sign === ')' || sign === '）') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (sign === '/' ? partsGifts(text, index) : !belongsToName(text, index))) close(index);
  }
  close(text.length);
  return clauses.some(isLong) ? clauses.flatMap((clause) => cutClause(text, clause)) : clauses;
};

const signs = new SignSet(',，;；。:：!！?？()（）/');
const brackets = new SignSet('()（）');

// No clause is longer: what stands between two commas of a text that has few of them is cut, and never within a
// number.
const longestClause = 500;

const isLong = ({ start, end }: Clause): boolean => end - start > longestClause;

const cutClause = (text: string, { start, end }: Clause): Clause[] => {
  const pieces: Clause[] = [];
  let from = start;
  while (end - from > longestClause) {
    let to = from + longestClause;
    while (to > from + longestClause / 2 && /[\d.,万亿%]/.test(text[to] ?? '')) to--;
    pieces.push({ start: from, end: to });
    from = to;
  }
  return [...pieces, { start: from, end }];
};

// 36 characters: a remark in brackets is shorter (the longest seen is 31), sentences in brackets are longer.
const longestRemark = 36;

/** The brackets around whole sentences. */
const longBrackets = (text: string): ReadonlySet<number> => {
  let index = brackets.firstIn(text);
  if (index < 0) return none;
  const long = new Set<number>();
  const open: number[] = [];
  for (; index >= 0; index = brackets.firstIn(text, index + 1)) {
    const sign = text[index];
    if (sign === '(' || sign === '（') {
      open.push(index);
      continue;
    }
    const at = open.pop();
    if (at !== undefined && index - at > longestRemark) long.add(at).add(index);
  }
  return long;
};

const none: ReadonlySet<number> = new Set();

const belongsToName = (text: string, at: number): boolean => groupsDigits(text, at) || isWithinName(text, at);

// 16 characters: a name or motto in quotation marks is shorter, what someone is quoted as saying is longer.
const longestName = 16;

/** The comma of “一村一品，一户一业”示范村: a short name in quotation marks is one word of its clause. */
const isWithinName = (text: string, at: number): boolean =>
  /[,，]/.test(text[at] ?? '') &&
  /“[^“”。;；:：\d]*$/.test(text.slice(Math.max(0, at - longestName), at)) &&
  /^[^“”。;；:：\d]*”/.test(text.slice(at + 1, at + 1 + longestName));

/** The comma of 1,234 and the colon of 1:1 part no clauses. */
const groupsDigits = (text: string, at: number): boolean =>
  isDigit(text[at + 1] === ' ' ? text[at + 2] : text[at + 1]) &&
  ((/[,，]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))) ||
    (/[:：]/.test(text[at] ?? '') &&
      /\d ?$/.test(text.slice(Math.max(0, at - 2), at)) &&
      /^ ?\d/.test(text.slice(at + 1, at + 3))));

const isDigit = (unit = ''): boolean => unit >= '0' && unit <= '9';

/** The clause that holds a place; the nearest before where it falls on a stop. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | null =>
  clauses.findLast((clause) => clause.start <= at) ?? clauses[0] ?? null;
