// Words as jieba cuts them, with their places. Jieba loads its dictionaries at the first cut: 1 s and 200 MB, once a
// process. Its dictionary is never added to, so that the same text gives the same words everywhere.

import { fileURLToPath } from 'node:url';
import nodejieba from 'nodejieba';
import { foldWidths } from './widths.ts';

/** A word with its half-open span in UTF-16 units; `text` is what stands there. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** A word with its part of speech in the notation of ICTCLAS: n noun, ns place, v verb, m numeral, x sign, … */
export type TaggedWord = Word & { readonly tag: string };

/**
 * Returns the words of the text in order. They cover it without a gap, spaces, signs and line breaks included.
 * Half-width and full-width forms are cut alike. Words that the dictionary lacks are found too (jieba's HMM).
 */
export function cutWords(text: string): Word[] {
  // Without `true` nodejieba cuts without its HMM.
  return place(text, jieba().cut(foldWidths(text), true), (word) => word);
}

/** The word of cutWords that begins before a place of the text and ends behind it; null where none does. */
export function wordOver(text: string, place: number): string | null {
  let start = 0;
  for (const { length } of jieba().cut(foldWidths(text), true)) {
    const end = start + length;
    if (end > place) return start < place ? text.slice(start, end) : null;
    start = end;
  }
  return null;
}

/** Returns the same words as cutWords, each with its part of speech. Takes more than twice the time. */
export function tagWords(text: string): TaggedWord[] {
  const tagged = jieba().tag(foldWidths(text));
  return place(text, tagged, ({ word }) => word).map((word, i) => ({ ...word, tag: tagged[i]?.tag ?? 'x' }));
}

let isLoaded = false;

/**
 * Jieba with what cuts words. What finds keywords is not asked for: a line in place of its 6 MB spares a fifth of the
 * loading.
 */
function jieba(): typeof nodejieba {
  if (!isLoaded) nodejieba.load({ idfDict: fileURLToPath(new URL('./no-keywords.idf.utf8', import.meta.url)) });
  isLoaded = true;
  return nodejieba;
}

/** The places of the cut words, by length alone: jieba gives U+FFFD for a lone surrogate, which is as long. */
function place<T>(text: string, cut: readonly T[], textOf: (item: T) => string): Word[] {
  let at = 0;
  const words = cut.map((item) => {
    const start = at;
    at += textOf(item).length;
    return { start, end: at, text: text.slice(start, at) };
  });
  if (at !== text.length) throw new Error(`The words cover ${at} of ${text.length} units`);
  return words;
}
