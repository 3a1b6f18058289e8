// The second stage: the candidates that an index brings are scored again here, so that adapters rank alike.
//
// BM25 over words, pairs of characters and single characters, 1 : 1 : 1, counted in the passage's text. Single
// characters add 1.5 MRR; weighting by kind or a boost for titles takes some away (CMRC2018, STARD: DESIGN.md,
// Search).
import { occurrences } from './form.ts';
import { placesOfTerm, type Term as QueryTerm, tokensOfAtom } from './terms.ts';

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

// A number or name is worth as much as a plain word of three characters: word, two pairs, three characters. 3 and 4
// rank one case of the corpus lower (MRR@10 .941 → .933).
const wholeWeight = 6;

/**
 * Returns a function that scores a passage's search form for a query's ranking tokens and wholes; 0 where it holds
 * none of them.
 */
export const scorerOf = (
  { ranking, wholes }: { readonly ranking: readonly string[]; readonly wholes: readonly QueryTerm[] },
  statistics: IndexStatistics,
): ((form: string) => number) => {
  const terms = termsOf(ranking, statistics);
  const weighed = wholes.map((term) => ({
    term,
    weight: wholeWeight * rarityOf(Math.min(frequencyOf(term, statistics), statistics.passages), statistics.passages),
  }));
  return (form) => {
    const relativeLength = form.length / statistics.averageLength;
    let score = 0;
    for (const { text, weight } of terms) {
      // Most are not there at all: to ask for that first takes half the time.
      if (!form.includes(text)) continue;
      let count = 0;
      for (const _ of occurrences(form, text)) count++;
      if (count > 0) score += weight * saturated(count, relativeLength);
    }
    for (const { term, weight } of weighed) {
      const count = placesOfTerm(form, term).length;
      if (count > 0) score += weight * saturated(count, relativeLength);
    }
    return score;
  };
};

/** How many passages hold the term at most, by the rarest token of each alternative. */
export const frequencyOf = ({ alternatives }: QueryTerm, { frequency }: IndexStatistics): number =>
  alternatives.reduce((sum, atoms) => {
    const lists = atoms.flatMap(tokensOfAtom);
    return sum + Math.min(...lists.map((tokens) => tokens.reduce((all, token) => all + frequency(token), 0)));
  }, 0);

/**
 * What a term counts that stands so many times in a passage of a length relative to the average: towards 2.2 at most.
 */
const saturated = (count: number, relativeLength: number): number =>
  (count * (saturation + 1)) / (count + saturation * (1 - lengthWeight + lengthWeight * relativeLength));

/** What a token counts that so many of all passages hold. */
export const rarityOf = (holding: number, passages: number): number =>
  Math.log(1 + (passages - holding + 0.5) / (holding + 0.5));

/** The Han characters in the tokens, each once; keys of numbers have none. */
export const charactersOf = (tokens: readonly string[]): readonly string[] => [
  ...new Set(
    tokens.flatMap((token) => (token.startsWith('n') ? [] : (token.slice(1).match(/\p{Script=Han}/gu) ?? []))),
  ),
];

/**
 * The words, pairs and runs of the tokens without their marks, and the Han characters in them: a pair that is a word
 * counts twice.
 */
const termsOf = (tokens: readonly string[], { passages, frequency }: IndexStatistics): readonly Term[] => {
  const weightOf = (token: string): number => rarityOf(frequency(token), passages);
  return [
    ...tokens
      .filter((token) => !token.startsWith('c'))
      .map((token) => ({ text: token.slice(1), weight: weightOf(token) })),
    ...charactersOf(tokens).map((character) => ({ text: character, weight: weightOf(character) })),
  ];
};
