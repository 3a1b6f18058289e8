// Completions of what is typed: titles and headings that begin with it, and words of the index that begin with its
// last word, or names of the vocabulary that sound so (fgw). The same on every adapter, which finds the titles and
// words, and which names it holds.
import { compareText } from '../model/index.ts';
import { foldForSearch, matchPinyin, pinyinTyped, rankOfMatch, syllablesOf } from '../text/index.ts';
import { fullNames } from './synonyms.ts';

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

// Each is looked for in the index.
export const mostNames = 8;

/**
 * The names of the vocabulary that sound like the last word, by any name that means the same, in full; the closest
 * first.
 */
export const namesSounding = ({ last }: Typed): readonly string[] => {
  const letters = pinyinTyped(last);
  if (letters === null) return [];
  const found = sounds().flatMap(({ name, forms }) => {
    const ranks = forms.flatMap((syllables) => {
      const match = matchPinyin(letters, syllables);
      return match === null ? [] : [rankOfMatch(match)];
    });
    return ranks.length > 0
      ? [{ name, best: Math.min(...ranks), length: Math.min(...forms.map(({ length }) => length)) }]
      : [];
  });
  return found
    .sort((a, b) => a.best - b.best || a.length - b.length || compareText(a.name, b.name))
    .slice(0, mostNames)
    .map(({ name }) => name);
};

type Sound = { readonly name: string; readonly forms: readonly (readonly string[])[] };

let known: readonly Sound[] | undefined;

/** Names in full, with the syllables of all that mean the same. */
const sounds = (): readonly Sound[] => {
  known ??= [...fullNames()].map(([name, forms]) => ({ name, forms: forms.map(syllablesOf) }));
  return known;
};

/** How many of the completions names may be. */
export const mostOfNames = (limit: number): number => Math.ceil(limit / 2);

/** Returns at most `limit` completions: names that a search finds for half of the places, then the others. */
export const withNames = (limit: number, names: readonly string[], others: readonly string[]): readonly string[] =>
  [...new Set([...names.slice(0, mostOfNames(limit)), ...others])].slice(0, limit);

/** Returns at most `limit` completions: titles for half of the places, then words, each the best first as it comes. */
export const completionsOf = (
  { ahead }: Typed,
  limit: number,
  titles: readonly string[],
  words: readonly string[],
): readonly string[] => {
  const half = Math.ceil(limit / 2);
  const completed = [...new Set(words)].slice(0, limit).map((word) => ahead + word);
  const places = Math.max(half, limit - completed.length);
  return [...new Set([...titles.slice(0, places), ...completed, ...titles.slice(half)])].slice(0, limit);
};
