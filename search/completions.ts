// Completions of what is typed: titles and headings that begin with it, and words of the index that begin with its last word.
// The same on every adapter, which finds the titles and words.
import { foldForSearch } from '../text/index.ts';

/** What is typed, read: folded as a whole, and parted before its last word. */
export type Typed = {
  readonly folded: string;
  readonly ahead: string;
  /** Folded; empty after a blank. */
  readonly last: string;
};

/** Returns null where nothing is typed. */
export const readTyped = (prefix: string): Typed | null => {
  const typed = prefix.trimStart();
  const folded = foldForSearch(typed);
  if (folded.trim() === '') return null;
  const at = typed.search(/\S+$/u);
  return at < 0
    ? { folded, ahead: typed, last: '' }
    : { folded, ahead: typed.slice(0, at), last: foldForSearch(typed.slice(at)) };
};

/** Returns at most `limit` completions: titles for half of the places, then words, each the best first as it comes. */
export const completionsOf = (
  { ahead }: Typed,
  limit: number,
  titles: readonly string[],
  words: readonly string[],
): readonly string[] => {
  const half = Math.ceil(limit / 2);
  const completed = words.slice(0, limit).map((word) => ahead + word);
  const places = Math.max(half, limit - completed.length);
  return [...new Set([...titles.slice(0, places), ...completed, ...titles.slice(half)])].slice(0, limit);
};
