// Clauses of a sentence: the stretches between commas and stops that a quote of an award or condition is cut to.

export type Clause = { readonly start: number; readonly end: number };

/** The clauses of a text: cut at ， ； 。 ： outside brackets. The stop belongs to none. */
export const findClauses = (text: string): Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  let depth = 0;
  const long = longBrackets(text);
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i] ?? '。';
    const opens = sign === '(' || sign === '（';
    const closes = sign === ')' || sign === '）';
    if (opens && !long.has(i)) depth++;
    if (closes && !long.has(i)) depth = Math.max(0, depth - 1);
    if (i < text.length && (depth > 0 || !(stops.has(sign) || long.has(i)))) continue;
    if (i < text.length && groupsDigits(text, i)) continue;
    if (i > start) clauses.push({ start, end: i });
    start = i + 1;
  }
  return clauses;
};

const stops = new Set(',，;；。:：!！?？');

// 36 characters: a remark in brackets is shorter (the longest seen is 31), sentences in brackets are longer.
const longestRemark = 36;

/** The brackets around whole sentences: clauses end at them and within them. */
const longBrackets = (text: string): ReadonlySet<number> => {
  const long = new Set<number>();
  if (text.length <= longestRemark) return long;
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '（') open.push(i);
    else if (text[i] === ')' || text[i] === '）') {
      const at = open.pop();
      if (at !== undefined && i - at > longestRemark) long.add(at).add(i);
    }
  }
  return long;
};

/** The comma of 1,234 and the colon of 1:1 part no clauses. */
const groupsDigits = (text: string, at: number): boolean =>
  (/[,，]/.test(text[at] ?? '') && /\d/.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/.test(text.slice(at + 1, at + 5))) ||
  (/[:：]/.test(text[at] ?? '') &&
    /\d ?$/.test(text.slice(Math.max(0, at - 2), at)) &&
    /^ ?\d/.test(text.slice(at + 1, at + 3)));

/** The clause that holds a place; the nearest before where it falls on a stop. */
export const clauseAt = (clauses: readonly Clause[], at: number): Clause | null =>
  clauses.findLast((clause) => clause.start <= at) ?? clauses[0] ?? null;
