// Decides whether two texts are the same words: quotes, titles and names as two annotators would cut them. Never
// looks at meaning. The ratio is that of Ratcliff and Obershelp as Python's difflib computes it (autojunk off), to
// the last bit, so that scores compare with any that were computed there. Own code: of the ports on npm, difflib was
// last written to in 2012 and difflib-ts states no licence; both take UTF-16 units for characters.
import { given, show } from './loose.ts';

/**
 * The text with full-width and compatibility forms folded (NFKC) and white space deleted: line breaks and widths never
 * decide a match.
 */
export function squash(value: unknown): string {
  if (!given(value)) return '';
  return show(value).normalize('NFKC').replace(whiteSpace, '');
}

// What NFKC leaves of Unicode's white space. Not `\s`: that takes U+FEFF for white space, and neither U+001C–001F nor
// U+0085.
// biome-ignore lint/suspicious/noControlCharactersInRegex: old separators are white space, too
const whiteSpace = /[\t-\r\x1c-\x20\x85\u1680\u2028\u2029]+/g;

/** A squashed text made ready to be compared many times. */
export type Comparable = {
  readonly text: string;
  /** Its characters, not its UTF-16 units: 𠮷 counts once; and the same in order of code. */
  readonly points: Uint32Array;
  readonly sorted: Uint32Array;
};

/** A value as a text to compare. */
export function comparable(value: unknown): Comparable {
  const text = squash(value);
  const points = Uint32Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return { text, points, sorted: points.toSorted() };
}

/** How alike two texts are, from 0 to 1: twice the characters in matching blocks by the characters in all. */
export const ratio = (a: Comparable, b: Comparable): number => share(matching(a.points, b.points), a, b);

/**
 * A bound that the ratio of two texts never exceeds, and cheap: it counts the characters in common wherever they
 * stand.
 */
export const ratioBound = (a: Comparable, b: Comparable): number => share(inCommon(a.sorted, b.sorted), a, b);

/** Whether one text contains the other or their ratio is 0.6 or more; nothing agrees with an empty text. */
export function similar(a: Comparable, b: Comparable): boolean {
  if (a.text === '' || b.text === '') return false;
  if (a.text.includes(b.text) || b.text.includes(a.text)) return true;
  return ratioBound(a, b) >= 0.6 && ratio(a, b) >= 0.6;
}

/**
 * Whether two quotes are of one amount: they share a run of six characters or more that holds a figure. One may begin
 * at the bound and the other at the one who gets it, and end where the other goes on.
 */
export function sameWords(a: Comparable, b: Comparable): boolean {
  if (inCommon(a.sorted, b.sorted) < leastRun) return false;
  return matchingBlocks(a.points, b.points).some(
    ({ start, size }) =>
      size >= leastRun && figure.test(String.fromCodePoint(...a.points.subarray(start, start + size))),
  );
}

const leastRun = 6;
const figure = /[\p{Nd}一二三四五六七八九十百千两]/u;

/**
 * Whether a predicted quote is much longer than gold's: a sentence or a table row proves a fact, a whole page around
 * it proves nothing.
 */
export const overlong = (gold: Comparable, predicted: Comparable): boolean =>
  predicted.points.length > 4 * gold.points.length + 60;

/**
 * The share of characters of two texts that they have in matching blocks, of all that either has; 1 for two empty
 * texts.
 */
export function intersectionOverUnion(a: Comparable, b: Comparable): number {
  const shared = matching(a.points, b.points);
  const all = a.points.length + b.points.length - shared;
  return all > 0 ? shared / all : 1;
}

/**
 * Whether two names are equal, or one is the tail of the other's qualified form (科创局 / 东湖高新区科创局); a tail has three
 * characters or more.
 */
export function sameName(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (a === b) return true;
  return Math.min([...a].length, [...b].length) >= 3 && (a.endsWith(b) || b.endsWith(a));
}

function share(common: number, a: Comparable, b: Comparable): number {
  const all = a.points.length + b.points.length;
  return all > 0 ? (2 * common) / all : 1;
}

function inCommon(a: Uint32Array, b: Uint32Array): number {
  let i = 0;
  let j = 0;
  let count = 0;
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

const matching = (a: Uint32Array, b: Uint32Array): number =>
  matchingBlocks(a, b).reduce((sum, { size }) => sum + size, 0);

/** A run of characters that both texts have, by where it starts in the first. */
type Block = { readonly start: number; readonly size: number };

/**
 * The matching blocks: the longest one that both texts have, then the same to the left of it and to the right. No two
 * of them touch in both texts, since the longest is as long as it can be.
 */
function matchingBlocks(a: Uint32Array, b: Uint32Array): readonly Block[] {
  const runs = new Uint32Array(b.length);
  const rest: Ranges[] = [[0, a.length, 0, b.length]];
  const blocks: Block[] = [];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const [aStart, aEnd, bStart, bEnd] = next;
    const { aEnd: i, bEnd: j, size } = longestBlock(a, b, next, runs);
    if (size === 0) continue;
    blocks.push({ start: i - size, size });
    rest.push([aStart, i - size, bStart, j - size], [i, aEnd, j, bEnd]);
  }
  return blocks;
}

/** Start and end of a range of one text, then of the other. */
type Ranges = readonly [number, number, number, number];

/** The longest block that both ranges have; of several the one that starts first in `a`, then in `b`. */
function longestBlock(
  a: Uint32Array,
  b: Uint32Array,
  [aStart, aEnd, bStart, bEnd]: Ranges,
  runs: Uint32Array,
): { readonly aEnd: number; readonly bEnd: number; readonly size: number } {
  const best = { aEnd: aStart, bEnd: bStart, size: 0 };
  runs.fill(0, bStart, bEnd);
  for (let i = aStart; i < aEnd; i++) {
    // runs[j] is the length of the block that ends at a[i] and b[j]; `before` is that which ends at a[i - 1] and b[j
    // - 1].
    let before = 0;
    for (let j = bStart; j < bEnd; j++) {
      const size = a[i] === b[j] ? before + 1 : 0;
      before = runs[j] ?? 0;
      runs[j] = size;
      if (size > best.size) Object.assign(best, { aEnd: i + 1, bEnd: j + 1, size });
    }
  }
  return best;
}
