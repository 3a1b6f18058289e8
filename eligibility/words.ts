// What words say, one after the other: the longest word of the vocabulary at each place, and what is left between them.
//
//   首次被认定为高新技术企业  →  首次 narrowing · 被 neutral · 认定 neutral · 为 neutral · 高新技术企业 qualification
import { type Sense, vocabulary } from './vocabulary.ts';

export type Said = { readonly text: string; readonly sense: Sense | null };

/** The words of a folded text; `also` are words of this text alone, with what they say. */
export const wordsOf = (folded: string, also: ReadonlyMap<string, Sense> = new Map()): Said[] => {
  const { senses } = vocabulary();
  const longest = Math.max(...[...senses.keys(), ...also.keys()].map(({ length }) => length));
  const said: Said[] = [];
  let unread = '';
  const end = (): void => {
    if (unread !== '') said.push({ text: unread, sense: null });
    unread = '';
  };
  for (let at = 0; at < folded.length; ) {
    const word = longestAt(folded, at, longest, (text) => also.has(text) || senses.has(text));
    if (word === null) {
      unread += folded[at];
      at++;
      continue;
    }
    end();
    said.push({ text: word, sense: also.get(word) ?? senses.get(word) ?? null });
    at += word.length;
  }
  end();
  return said;
};

const longestAt = (text: string, at: number, longest: number, isWord: (word: string) => boolean): string | null => {
  for (let length = Math.min(longest, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    if (isWord(word)) return word;
  }
  return null;
};
