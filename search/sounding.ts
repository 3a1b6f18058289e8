// Words of an index by how they sound: buzhu and bz find 补助, of the words that most passages have. Names of the
// vocabulary sound by completions.ts. The same on every adapter, which lists its frequent words.
import { pinyinTyped, syllablesOf } from '../text/index.ts';
import type { Typed } from './completions.ts';
import { waysToSay } from './synonyms.ts';

/** How many of an index's words are listened to: the most frequent, whose sounds are kept. */
export const mostSounding = 3_000;

/**
 * The words whose syllables the last one typed begins, then those whose initials it begins, each in the order that
 * they come in; without the short forms of names that are suggested in full. Syllables may be typed in part (buzh).
 */
export const wordsSounding = (
  { last }: Typed,
  words: readonly string[],
  names: readonly string[],
): readonly string[] => {
  const letters = pinyinTyped(last);
  if (letters === null) return [];
  const heard = words.filter(isHanWord).map((word) => ({ word, ...soundOf(word) }));
  const spelt = heard.filter((each) => each.spelt.startsWith(letters));
  const initials = heard.filter((each) => !each.spelt.startsWith(letters) && each.initials.startsWith(letters));
  return [...spelt, ...initials]
    .map(({ word }) => word)
    .filter((word) => !waysToSay(word).some((name) => names.includes(name)));
};

/** Whether what is typed may be pinyin, so that words are worth listing. */
export const maySound = ({ last }: Typed): boolean => pinyinTyped(last) !== null;

type Sound = { readonly spelt: string; readonly initials: string };

const sounds = new Map<string, Sound>();
// Several indexes with a list of their own, before what is kept is given up.
const mostKept = 10 * mostSounding;

const soundOf = (word: string): Sound => {
  const known = sounds.get(word);
  if (known !== undefined) return known;
  const syllables = syllablesOf(word);
  const sound = { spelt: syllables.join(''), initials: syllables.map((syllable) => syllable.charAt(0)).join('') };
  if (sounds.size >= mostKept) sounds.clear();
  sounds.set(word, sound);
  return sound;
};

const isHanWord = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word);
