// What passages like one are looked for by, and which of those found say the same whole. The same on every adapter,
// which find the passages. It never takes two passages for one that differ in a letter or figure: the same award of
// another city is what is sought.
import { compareText } from '../model/index.ts';
import { queryTokens } from '../text/index.ts';
import { noFields } from './fields.ts';
import { holds } from './form.ts';
import type { Query } from './query.ts';
import type { Candidate, Ranked } from './ranking.ts';
import { type IndexStatistics, scorerOf } from './rescore.ts';

// Twelve words are what a sentence of a measure is about. More bring what merely speaks alike.
const mostWords = 12;
// Of a page of text the beginning tells enough.
const mostCounted = 150;

/**
 * The words of a passage in search form, as index tokens, without figures: those of which the frequencies are needed.
 */
export const wordsToCount = (form: string): readonly string[] =>
  queryTokens(form)
    .filter((token) => /^w..|^l.*\p{L}/u.test(token))
    .slice(0, mostCounted);

/** The query by the rarest words of a passage that others have too. */
export const likeQuery = (form: string, { frequency }: IndexStatistics): Query => {
  const tokens = wordsToCount(form)
    .map((token) => ({ token, passages: frequency(token) }))
    .filter(({ passages }) => passages > 1)
    .sort((a, b) => a.passages - b.passages)
    .slice(0, mostWords)
    .map(({ token }) => token);
  return {
    words: [],
    phrases: [],
    excluded: [],
    tokens,
    ranking: tokens,
    wholes: [],
    fields: noFields,
    conditions: [],
    understood: [],
    unread: [],
  };
};

/**
 * Whether a passage is the other or a repost of it: one says all that the other says, or half of it and nothing else.
 */
export const saysTheSame = (form: string): ((other: string) => boolean) => {
  const said = lettersOf(form);
  return (other) => {
    const also = lettersOf(other);
    return also.includes(said) || (also.length * 2 >= said.length && said.includes(also));
  };
};

/**
 * The candidates that have enough of the query's words, best first; a score of 1 would have them all as often as the
 * passage.
 */
export const rankLike = (
  form: string,
  candidates: readonly Candidate[],
  query: Query,
  statistics: IndexStatistics,
): readonly Ranked[] => {
  const weigh = scorerOf(query, statistics);
  const own = Math.max(Number.MIN_VALUE, weigh(form));
  const words = query.tokens.map((token) => token.slice(1));
  const fewest = Math.min(words.length, Math.max(2, Math.ceil(words.length / 4)));
  return candidates
    .filter((candidate) => words.filter((word) => holds(candidate.form, word)).length >= fewest)
    .map(({ id, form: other }) => ({ id, score: weigh(other) / own, complete: false, byMeaning: false }))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
};

const lettersOf = (form: string): string => form.replace(/[^\p{L}\p{N}]/gu, '');
