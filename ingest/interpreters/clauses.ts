// Clauses of a sentence: the stretches between commas and stops that a quote of an award or condition is cut to.

export type Clause = { readonly start: number; readonly end: number };

/** The clauses of a text: cut at ， ； 。 ： outside brackets. The stop belongs to none. */
export const findClauses = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i] ?? '。';
    if (sign === '(' || sign === '（') depth++;
    if (sign === ')' || sign === '）') depth = Math.max(0, depth - 1);
    if (i < text.length && (depth > 0 || !stops.has(sign))) continue;
    if (i < text.length && groupsDigits(text, i)) continue;
    if (i > start) clauses.push({ start, end: i });
    start = i + 1;
  }
  return clauses;
};

const stops = new Set(',，;；。:：!！?？');

/** The comma of 1,234 and the colon of 1:1 part no clauses. */
const groupsDigits = (text: string, at: number): boolean =>
  (/[,，]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))) ||
  (/[:：]/.test(text[at] ?? '') &&
    /\d ?$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^ ?\d/.test(text.slice(at + 1, at + 3)));

/** The clause that holds a place; the nearest before where it falls on a stop. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | null =>
  clauses.findLast((clause) => clause.start <= at) ?? clauses[0] ?? null;
