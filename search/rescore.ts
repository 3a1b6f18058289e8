// The second stage: the candidates that an index brings are scored again here, so that adapters rank alike.
//
// BM25 over words, pairs of characters and single characters, 1 : 1 : 1, counted in the passage's text. Single characters add
// 1.5 MRR; weighting by kind or a boost for titles takes some away (CMRC2018, STARD: DESIGN.md, Search).
import { occurrences } from './form.ts';

/** What an index knows of its passages as a whole. */
export type IndexStatistics = {
  readonly passages: number;
  /** Of a passage's search form. */
  readonly averageLength: number;
  /** How many passages have the index token; a character is its own token. */
  readonly frequency: (token: string) => number;
};

/** A term with the weight of its rarity. */
type Term = { readonly text: string; readonly weight: number };

const saturation = 1.2;
const lengthWeight = 0.75;

/** Returns a function that scores a passage's search form for a query's index tokens; 0 where it holds none of them. */
export const scorerOf = (tokens: readonly string[], statistics: IndexStatistics): ((form: string) => number) => {
  const terms = termsOf(tokens, statistics);
  return (form) => {
    const relativeLength = form.length / statistics.averageLength;
    let score = 0;
    for (const { text, weight } of terms) {
      let count = 0;
      for (const _ of occurrences(form, text)) count++;
      if (count > 0) score += weight * saturated(count, relativeLength);
    }
    return score;
  };
};

/** What a term counts that stands so many times in a passage of a length relative to the average: towards 2.2 at most. */
export const saturated = (count: number, relativeLength: number): number =>
  (count * (saturation + 1)) / (count + saturation * (1 - lengthWeight + lengthWeight * relativeLength));

/** What a token counts that so many of all passages hold. */
export const rarity = (holding: number, passages: number): number =>
  Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));

/** The words, pairs and runs of the tokens without their marks, and the Han characters in them: a pair that is a word counts twice. */
const termsOf = (tokens: readonly string[], { passages, frequency }: IndexStatistics): readonly Term[] => {
  const characters = new Set(tokens.flatMap((token) => token.slice(1).match(/\p{Script=Han}/gu) ?? []));
  const weightOf = (token: string): number => rarity(frequency(token), passages);
  return [
    ...tokens
      .filter((token) => !token.startsWith('c'))
      .map((token) => ({ text: token.slice(1), weight: weightOf(token) })),
    ...[...characters].map((character) => ({ text: character, weight: weightOf(character) })),
  ];
};
