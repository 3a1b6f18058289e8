// Words with what they say, found by how they begin.
import type { Applicant, FirmSize } from './profile.ts';

/** What a word says. */
export type Sense =
  | { readonly kind: 'neutral' | 'holding' | 'narrowing' | 'turning' | 'or' | 'and' | 'here' | 'and-above' }
  /** `all`: any firm or person is it; else only some are, which the profile does not tell. */
  | { readonly kind: 'applicant'; readonly applicant: Applicant; readonly all: boolean }
  | { readonly kind: 'size'; readonly takes: readonly FirmSize[] }
  | { readonly kind: 'qualification'; readonly name: string }
  | { readonly kind: 'degree'; readonly rank: number };

/** Words with what they say, by their first character, the longer first. */
export type Lexicon = ReadonlyMap<string, readonly (readonly [word: string, sense: Sense])[]>;

/** The words as a lexicon; of a word that is there twice the first counts. */
export const lexiconOf = (words: Iterable<readonly [string, Sense]>): Lexicon => {
  const lexicon = new Map<string, (readonly [string, Sense])[]>();
  for (const entry of words) {
    const [first] = entry[0];
    if (first === undefined) continue;
    const known = lexicon.get(first);
    if (known) known.push(entry);
    else lexicon.set(first, [entry]);
  }
  for (const entries of lexicon.values()) entries.sort(([a], [b]) => b.length - a.length);
  return lexicon;
};
