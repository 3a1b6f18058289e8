// What words say, one after the other: the longest word of the vocabulary at each place, and what is left between
// them.
//
//   首次被认定为高新技术企业  →  首次 narrowing · 被 neutral · 认定 neutral · 为 neutral · 高新技术企业 qualification
import type { Lexicon, Sense } from './lexicon.ts';
import { vocabulary } from './vocabulary.ts';

export type Said = { readonly text: string; readonly sense: Sense | null };

/**
 * The words of a folded text by the vocabulary; `lexicons` are words of this text alone, which go before it where they
 * are as long.
 */
export const wordsOf = (folded: string, ...lexicons: readonly Lexicon[]): Said[] => {
  const all = [...lexicons, vocabulary().lexicon];
  const said: Said[] = [];
  let unread = 0;
  let at = 0;
  const endUnread = (): void => {
    if (unread < at) said.push({ text: folded.slice(unread, at), sense: null });
  };
  while (at < folded.length) {
    const found = longestAt(folded, at, all);
    if (!found) {
      at += folded.codePointAt(at) === folded.charCodeAt(at) ? 1 : 2;
      continue;
    }
    endUnread();
    said.push({ text: found[0], sense: found[1] });
    at += found[0].length;
    unread = at;
  }
  endUnread();
  return said;
};

const longestAt = (text: string, at: number, lexicons: readonly Lexicon[]): readonly [string, Sense] | null => {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  let longest: readonly [string, Sense] | null = null;
  for (const lexicon of lexicons) {
    const found = lexicon.get(first)?.find(([word]) => text.startsWith(word, at));
    if (found && found[0].length > (longest?.[0].length ?? 0)) longest = found;
  }
  return longest;
};
