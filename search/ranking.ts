// The order of hits, and what a cursor says of it. The same on every adapter.
//
//   complete candidates, best first ──► the other complete passages, by id ──► candidates that hold some of the words
//
// A score is 1 and the share of the best for the first, 1 for the second, half the share of the best for the third: it
// falls along the list, and a cursor of score and id outlives a change of the index, which moves all weights. Complete
// ones come first because readers of a total expect them there (MRR@10 on the corpus .916 → .949, on CMRC2018 98.30 →
// 98.37).
import { CetuError, compareText, decodeCursor, encodeCursor, maxPageSize, type PageRequest } from '../model/index.ts';
import type { AskedMeaning } from './meaning/port.ts';
import { headingsOf, placementOf } from './placement.ts';
import type { Query } from './query.ts';
import { frequencyOf, type IndexStatistics, scorerOf } from './rescore.ts';
import { othersWeight, raisedByText } from './same-text.ts';
import { holdsTerm, type Term, tokensOfAtom } from './terms.ts';

/** How many passages an index brings to be scored. */
export const candidateLimit = 100;

export type Candidate = {
  readonly id: string;
  readonly form: string;
  /** The title of its document and the headings that it stands under; read for the best alone. */
  readonly headings: () => readonly string[];
  /** Whether its meaning brought it, not the words. */
  readonly byMeaning?: boolean;
};
export type Ranked = {
  readonly id: string;
  readonly score: number;
  readonly complete: boolean;
  readonly byMeaning: boolean;
};

// To read the headings of a passage takes as long as to score its text three times.
const readHeadings = 15;

// Meaning weighs as much as words leave open. Where they weigh the ten best candidates alike, what is liker a question
// by a tenth of the cosine gains eight tenths of what the heaviest weighs; where one stands out, next to nothing. One
// weight for all finds laypeople less or takes questions that name their words what they had (CMRC2018;
// docs/quality.md, Search).
const likenessWeight = 8;
const evenedCandidates = 10;

/** The second stage: the candidates scored and in order, also by their likeness to the question where it was asked. */
export const rankCandidates = (
  candidates: readonly Candidate[],
  query: Query,
  statistics: IndexStatistics,
  asked: AskedMeaning | null = null,
): readonly Ranked[] => {
  const count = scorerOf(query, statistics);
  const place = placementOf(query.ranking, statistics);
  const underHeadings = headingsOf(query.ranking, statistics);
  const byText = candidates.map((candidate) => ({
    ...candidate,
    weight: count(candidate.form) + place(candidate.form),
    complete: isComplete(candidate.form, query),
  }));
  const evenness = asked === null ? 0 : evennessOf(byText);
  const gains = gainsOf(byText, asked, likenessWeight * evenness);
  const weighed = byText
    .map((each, place) => ({ ...each, gain: gains[place] ?? 0 }))
    .sort(
      (a, b) =>
        Number(b.complete) - Number(a.complete) || b.weight + b.gain - (a.weight + a.gain) || compareText(a.id, b.id),
    )
    .map(({ weight, headings, ...each }, place) => ({
      ...each,
      // A likeness has read the headings, too.
      weight: place < readHeadings ? weight + (1 - evenness) * underHeadings(headings()) : weight,
    }));
  // What words leave open, the rest of a text says: it raises by its words alone, and up to twice as much there.
  const raised = raisedByText(weighed, othersWeight * (1 + evenness)).map(({ weight, gain, ...each }) => ({
    ...each,
    weight: weight + gain,
  }));
  const best = raised.reduce((most, { weight }) => Math.max(most, weight), Number.MIN_VALUE);
  return raised
    .map(({ id, weight, complete, byMeaning = false }) => ({
      id,
      complete,
      byMeaning: byMeaning && !complete,
      score: complete ? 1 + weight / best : weight / best / 2,
    }))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
};

type Weighed = Pick<Candidate, 'id' | 'byMeaning'> & { readonly weight: number };

/** How alike words weigh the ten best that they brought, from 0 to 1: the square of what others weigh of the first. */
const evennessOf = (candidates: readonly Weighed[]): number => {
  const weights = candidates.flatMap(({ weight, byMeaning = false }) => (byMeaning ? [] : [weight]));
  const [first = 0, ...others] = weights.sort((a, b) => b - a).slice(0, evenedCandidates);
  if (first === 0 || others.length === 0) return 1;
  return (others.reduce((sum, weight) => sum + weight, 0) / others.length / first) ** 2;
};

/** What each candidate gains by how much liker the question it is than the least like, as one without a vector is. */
const gainsOf = (candidates: readonly Weighed[], asked: AskedMeaning | null, share: number): readonly number[] => {
  if (asked === null) return [];
  const likenesses = candidates.map(({ id }) => asked.likeness(id));
  const least = likenesses.reduce<number>((low, each) => Math.min(low, each ?? low), 1);
  const most = candidates.reduce((high, { weight }) => Math.max(high, weight), 1);
  return likenesses.map((likeness) => share * most * ((likeness ?? least) - least));
};

/**
 * Whether fewer of the candidates are complete than a page or two show, and there are more: then an index brings the
 * best of these too. What is rare of a question does not tell them where all its words are frequent.
 */
export const lacksComplete = (candidates: readonly Candidate[], query: Query, total: number): boolean =>
  candidates.filter(({ form }) => isComplete(form, query)).length < Math.min(total, candidateLimit / 2);

/** A complete passage that is not among the candidates. */
export const unranked = (id: string): Ranked => ({ id, score: 1, complete: true, byMeaning: false });

/** Which of the candidates a page may show, and which of the other complete passages stand between them. */
export type PagePlan = {
  readonly before: readonly Ranked[];
  /** Null where there are none, or the page does not reach them. */
  readonly between: { readonly after: string | null; readonly limit: number } | null;
  readonly behind: readonly Ranked[];
};

/**
 * Returns what makes up the page: one more hit than it shows, where there is one. Refuses a cursor of another list
 * (INPUT).
 */
export const planPage = (ranked: readonly Ranked[], total: number, request: PageRequest): PagePlan => {
  const place = placeOf(request);
  const limit = request.first + 1;
  const complete = ranked.filter((each) => each.complete);
  const before = after(complete, place).slice(0, limit);
  const passed = place !== null && place.score < 1;
  const left = limit - before.length;
  return {
    before,
    between:
      passed || left === 0 || total <= complete.length
        ? null
        : { after: place?.score === 1 ? place.id : null, limit: left },
    behind: after(
      ranked.filter((each) => !each.complete),
      place,
    ),
  };
};

/** Where a passage stands among those by date; the date is empty where the document has none. */
export type DatePlace = { readonly date: string; readonly id: string };

export const dateCursorOf = ({ date, id }: DatePlace): string => encodeCursor([date, id]);

/** Where a page by date begins; refuses a cursor of another list (INPUT). */
export const datePlaceOf = ({ after }: PageRequest): DatePlace | null => {
  if (after === undefined || after === null) return null;
  const [date, id, ...more] = decodeCursor(after) ?? [];
  if (typeof date !== 'string' || typeof id !== 'string' || more.length > 0)
    throw new CetuError('INPUT', 'The cursor is not one of a search result by date.');
  return { date, id };
};

export const cursorOf = ({ score, id }: Ranked): string => encodeCursor([score, id]);

/** Refuses a page of less than one item or more than the port allows (INPUT). */
export const checkPage = ({ first }: PageRequest): void => {
  if (!Number.isInteger(first) || first < 1 || first > maxPageSize)
    throw new CetuError('INPUT', `A page has from 1 to ${maxPageSize} items, not ${first}.`);
};

const isComplete = (form: string, { words, phrases }: Query): boolean =>
  [...words, ...phrases].every((word) => holdsTerm(form, word));

/** The tokens of which finding and ranking need the frequencies. */
export const countedTokens = ({ tokens, ranking, wholes, words }: Query): readonly string[] => [
  ...new Set([...tokens, ...ranking, ...tokensOf([...wholes, ...(words.length > mostWords ? words : [])])]),
];

/** The tokens of all words and phrases: whose frequencies tell how many passages are complete at most. */
export const demandedTokens = ({ words, phrases }: Query): readonly string[] => tokensOf([...words, ...phrases]);

const tokensOf = (terms: readonly Term[]): readonly string[] =>
  terms.flatMap(({ alternatives }) => alternatives.flat().flatMap(tokensOfAtom).flat());

// A question of a paragraph has some 60 words. No passage holds all words of one that was pasted, and its rarest say
// what it is about.
const mostWords = 32;

/** The query with the 32 rarest of its words that the index has, in their order; one of fewer words as it is. */
export const withRarestWords = (query: Query, statistics: IndexStatistics): Query => {
  if (query.words.length <= mostWords) return query;
  const frequency = new Map(query.words.map((word) => [word, frequencyOf(word, statistics)]));
  const of = (word: Term): number => frequency.get(word) || Number.POSITIVE_INFINITY;
  const kept = new Set(
    query.words.toSorted((a, b) => of(a) - of(b) || compareText(a.text, b.text)).slice(0, mostWords),
  );
  return { ...query, words: query.words.filter((word) => kept.has(word)), wholes: query.wholes };
};

type Place = { readonly score: number; readonly id: string };

const placeOf = (request: PageRequest): Place | null => {
  if (request.after === undefined || request.after === null) return null;
  const [score, id, ...more] = decodeCursor(request.after) ?? [];
  if (typeof score !== 'number' || typeof id !== 'string' || more.length > 0)
    throw new CetuError('INPUT', 'The cursor is not one of a search result.');
  return { score, id };
};

/** What comes after a place: behind its passage, or where that stood that is gone. */
const after = (ranked: readonly Ranked[], place: Place | null): readonly Ranked[] => {
  if (place === null) return ranked;
  const at = ranked.findIndex(({ id }) => id === place.id);
  if (at >= 0) return ranked.slice(at + 1);
  return ranked.filter(
    ({ score, id }) => score < place.score || (score === place.score && compareText(id, place.id) > 0),
  );
};
