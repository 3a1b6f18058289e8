// Posting lists, as a server of sets gives them: the counts of the facet `posting` under a filter list the passages
// that pass it, with their numbers of tokens. How often a token stands in each follows from which lists of its
// repetitions a passage is in.

import { numberToken } from '../../text/index.ts';
import { mostPostings } from '../choice.ts';
import { candidateLimit } from '../ranking.ts';
import { frequencyOf } from '../rescore.ts';
import { type Term, tokensOfAtom } from '../terms.ts';
import { type PassageDocument, powersOfTwo, readPosting, repetition, shards } from './documents.ts';
import { allOf, equals, matchOfTerm, noneOf, tokenFilter } from './filter.ts';
import { weigher } from './fts5.ts';
import type { Answer, Query, Server } from './server.ts';
import type { ServerStatistics } from './statistics.ts';

/** What passages are found and weighed by: how often the token stands in each is known where there is one. */
export type PostingList = {
  readonly filter: string;
  readonly token: string | null;
  readonly frequency: number;
  /** How many it lists at most, which are fewer where others are filtered out. */
  readonly most: number;
};

/** The list of a token; how often a lone character stands in a passage is not known. */
export const listOf = (token: string, frequency: number): PostingList => ({
  filter: tokenFilter(token),
  token: token.startsWith('c') ? null : token,
  frequency,
  most: frequency,
});

/** The lists of a term: one for each of its alternatives, and for each way to write a number. */
export const listsOfTerm = (term: Term, statistics: ServerStatistics): readonly PostingList[] =>
  term.alternatives.flatMap((atoms): readonly PostingList[] => {
    const [atom, ...more] = atoms;
    if (atom?.kind === 'number' && more.length === 0)
      return atom.keys.map(numberToken).map((token) => listOf(token, statistics.frequency(token)));
    const alternative = { text: term.text, alternatives: [atoms] };
    const frequency = frequencyOf(alternative, statistics);
    const tokens = atoms.flatMap(tokensOfAtom).flat();
    const [only = '', ...others] = tokens;
    if (others.length === 0) return [listOf(only, frequency)];
    // A phrase stands in a passage as often as its rarest part, save where that also stands apart.
    const rarest = tokens.reduce((a, b) => (statistics.frequency(b) < statistics.frequency(a) ? b : a));
    return [
      { filter: matchOfTerm(alternative).filter, token: more.length === 0 ? rarest : null, frequency, most: frequency },
    ];
  });

/** In how many passages all lists together are at most. */
export const mostInAll = (lists: readonly PostingList[]): number =>
  [...new Map(lists.map(({ filter, most }) => [filter, most])).values()].reduce((sum, each) => sum + each, 0);

/**
 * What each passage that passes the filters and is in a list weighs, by id; lists beyond what FTS5 ranks together go
 * uncounted.
 */
export const weighedPostings = async (
  server: Server,
  filters: readonly string[],
  weighed: readonly PostingList[],
  statistics: ServerStatistics,
): Promise<ReadonlyMap<string, number>> => {
  const lists = weighed.filter(({ most }) => most <= mostListed);
  if (lists.length === 0) return shortestPostings(server, filters, weighed.slice(0, 1), statistics);
  const asked = [...new Map(lists.map((list) => [list.filter, list])).values()].map((list) => ({
    list,
    queries: queriesOf(list, filters),
  }));
  const answers = await server.query(asked.flatMap(({ queries }) => queries.map(({ query }) => query)));
  const counted = new Map<string, ReadonlyMap<string, number>>();
  let at = 0;
  for (const { list, queries } of asked) {
    const counts = new Map<string, number>();
    for (const { adds } of queries)
      for (const posting of postingsOf(answers[at++])) counts.set(posting, (counts.get(posting) ?? 0) + adds);
    counted.set(list.filter, counts);
  }
  const weights = new Map<string, number>();
  for (const { filter, frequency } of lists) {
    const weigh = weigher(statistics, frequency);
    for (const [posting, count] of counted.get(filter) ?? []) {
      const { id, tokens } = readPosting(posting);
      weights.set(id, (weights.get(id) ?? 0) + weigh(count, tokens));
    }
  }
  return weights;
};

const postingsOf = (answer: Answer<never> | undefined): readonly string[] =>
  Object.keys(answer?.facets['posting'] ?? {});

// A sample of what many hold is listed as long as it is not much longer than what FTS5 ranks.
const mostListed = 2 * mostPostings;

// The server reads the postings of at most 3,000 passages one by one, and of more all that the index has. Shards
// differ by a tenth.
const mostInQuery = 2_000;

/**
 * Lists the passages with the token, and those with each power of two among its repetitions, by parts of the index.
 */
const queriesOf = (
  { filter, token, most }: PostingList,
  filters: readonly string[],
): readonly { readonly query: Query; readonly adds: number }[] => {
  const parts = Math.ceil(most / mostInQuery);
  const powers = token === null ? [] : powersOfTwo;
  const sets = [{ filter, adds: 1 }, ...powers.map((adds) => ({ filter: ofRepetition(token ?? '', adds), adds }))];
  return sets.flatMap(({ filter: set, adds }) =>
    Array.from({ length: parts }, (_, part) => ({
      query: { filter: allOf([...filters, set, ...shardsOf(part, parts)]), limit: 0, facets: ['posting'] },
      adds,
    })),
  );
};

const ofRepetition = (token: string, power: number): string => equals('repeated', repetition(token, power));

const shardsOf = (part: number, parts: number): readonly string[] =>
  parts === 1
    ? []
    : [`shard >= ${Math.round((part * shards) / parts)}`, `shard < ${Math.round(((part + 1) * shards) / parts)}`];

/** The same of the hundred that weigh most of each list, of several also others. */
export const shortestPostings = async (
  server: Server,
  filters: readonly string[],
  lists: readonly PostingList[],
  statistics: ServerStatistics,
): Promise<ReadonlyMap<string, number>> => {
  const asked = lists.flatMap((list) => classesOf(list).map((each) => ({ ...each, list })));
  const answers = await server.query<Pick<PassageDocument, 'passage' | 'tokens'>>(
    asked.map(({ held }) => ({
      filter: allOf([...filters, ...held]),
      sort: ['tokens:asc', 'passage:asc'],
      limit: candidateLimit,
      attributesToRetrieve: ['passage', 'tokens'],
    })),
  );
  const weights = new Map<string, number>();
  asked.forEach(({ list, count }, i) => {
    const weigh = weigher(statistics, list.frequency);
    for (const { passage, tokens } of answers[i]?.documents ?? [])
      weights.set(passage, (weights.get(passage) ?? 0) + weigh(count, tokens));
  });
  return weights;
};

/** The passages that hold the token just so many times, for each number up to sixteen. */
const classesOf = ({
  filter,
  token,
}: PostingList): readonly { readonly held: readonly string[]; readonly count: number }[] =>
  token === null
    ? [{ held: [filter], count: 1 }]
    : Array.from({ length: 16 }, (_, repetitions) => ({
        held: [
          filter,
          ...powersOfTwo.flatMap((power) =>
            repetitions & power ? [ofRepetition(token, power)] : noneOf([ofRepetition(token, power)]),
          ),
        ],
        count: repetitions + 1,
      }));
