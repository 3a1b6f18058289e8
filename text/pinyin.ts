// How names sound: syllables of pinyin without tones, and what a reader types of them. 重庆 is chong qing, by the words
// of pinyin-pro.
//
//   发改委 ──► fa gai wei      found by fagaiwei, fagai, fgw, fgaiw
import { createRequire } from 'node:module';
import type { pinyin as Pinyin } from 'pinyin-pro';
import { remembering } from './remembering.ts';

/**
 * How what is typed finds a name, the closest first: by its syllables as they are spelt, by their initials, by some of
 * both.
 */
const matches = ['spelt', 'initials', 'mixed'] as const;
export type PinyinMatch = (typeof matches)[number];

/** How close a match is; less is closer. */
export const rankOfMatch = (match: PinyinMatch): number => matches.indexOf(match);

let loaded: typeof Pinyin | undefined;

/** Loads its tables when something is read first: 60 ms that most processes never need. */
const pinyinOf = (): typeof Pinyin => {
  loaded ??= (createRequire(import.meta.url)('pinyin-pro') as { readonly pinyin: typeof Pinyin }).pinyin;
  return loaded;
};

/** Returns the syllables of a name, lower case; a run of other letters or digits is one. */
export const syllablesOf = (name: string): readonly string[] =>
  pinyinOf()(name, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  );

/** The letters that may be pinyin in what was typed, or null: two letters or more, apostrophes left out. */
export const pinyinTyped = (typed: string): string | null => {
  const letters = typed.toLowerCase().replaceAll("'", '');
  return /^[a-z]{2,}$/.test(letters) ? letters : null;
};

/** How the letters begin a name of these syllables; null where they do not. */
export const matchPinyin = (letters: string, syllables: readonly string[]): PinyinMatch | null => {
  if (syllables.join('').startsWith(letters)) return 'spelt';
  if (
    syllables
      .map((syllable) => syllable.charAt(0))
      .join('')
      .startsWith(letters)
  )
    return 'initials';
  return beginsMixed(letters, syllables, 0) ? 'mixed' : null;
};

/** Whether two characters are read alike, tones aside, in any of their readings. */
export const soundAlike = (one: string, other: string): boolean => {
  const readings = readingsOf(one);
  return readingsOf(other).some((reading) => readings.includes(reading));
};

/** Each syllable whole or by its initial (z or zh), the last one as far as it is typed. */
const beginsMixed = (letters: string, syllables: readonly string[], at: number): boolean => {
  const syllable = syllables[at];
  if (letters === '') return true;
  if (syllable === undefined) return false;
  if (syllable.startsWith(letters)) return true;
  const initials = [syllable, /^[zcs]h/.exec(syllable)?.[0] ?? '', syllable.charAt(0)];
  return initials.some(
    (initial) =>
      initial !== '' && letters.startsWith(initial) && beginsMixed(letters.slice(initial.length), syllables, at + 1),
  );
};

const readingsOf = remembering((character: string): readonly string[] =>
  pinyinOf()(character, { toneType: 'none', type: 'array', multiple: true, v: true }),
);
