// Which passages are worth a second look. For each of the rarest tokens of the query the server lists the passages that hold it,
// and those that hold it more than once; they are weighed here by that, their lengths and the rarity of the token. A token that
// is too frequent to be listed brings the shortest of either instead.
import { compareText } from '../../model/index.ts';
import type { Query } from '../query.ts';
import { type Candidate, candidateLimit } from '../ranking.ts';
import { type IndexStatistics, rarity, saturated } from '../rescore.ts';
import type { Demands } from './complete.ts';
import { type PassageDocument, readPosting, storedToken } from './documents.ts';
import { allOf, anyOf, equals, isOneOf, tokenFilter } from './filter.ts';
import type { Answer, Server, Query as ServerQuery } from './server.ts';
import { mostFacetValues } from './settings.ts';

// Three terms are what a short question has (STARD).
const fewestTerms = 3;
/** How many texts are read for the second stage; 300 find no more (CMRC2018). */
const mostRead = candidateLimit;

/** A candidate with the passage itself, as JSON. */
export type Found = Candidate & { readonly content: string };

/** Passages that hold all phrases, none of the excluded and some of the words. */
export const findCandidates = async (
  server: Server,
  query: Query,
  { filters, admits }: Demands,
  statistics: IndexStatistics,
): Promise<readonly Found[]> => {
  const terms = termsOf(query.tokens, statistics);
  const rare = rarest(terms, statistics);
  const universe = allOf([...filters, anyOf(rare.map(tokenFilter))]);
  const queries = frequentTerms(terms.slice(rare.length, fewestTerms)).map((held) =>
    read(allOf([...filters, ...held]), ['length:asc', 'passage:asc']),
  );
  const isFew = rare.reduce((sum, token) => sum + statistics.frequency(token), 0) <= mostRead;
  if (isFew && rare.length > 0) queries.push(read(universe));
  const lists = isFew ? [] : rare.flatMap(listsOf);
  const answers = await server.query<Text>([
    ...queries,
    ...lists.map(({ filter }) => ({ filter: allOf([...filters, filter]), limit: 0, facets: ['posting'] })),
  ]);
  const found = answers.slice(0, queries.length).flatMap(({ documents }) => documents);
  if (lists.length > 0) {
    const ids = weigh(lists, answers.slice(queries.length), statistics);
    const [texts] = await server.query<Text>([read(isOneOf('passage', ids))]);
    found.push(...(texts?.documents ?? []));
  }
  const candidates = new Map(found.map(({ passage, form, content }) => [passage, { id: passage, form, content }]));
  return [...candidates.values()].filter(({ form }) => admits(form));
};

const read = (filter: string, sort: string[] = []): ServerQuery => ({
  filter,
  sort,
  limit: mostRead,
  attributesToRetrieve: ['passage', 'form', 'content'],
});

type Text = Pick<PassageDocument, 'passage' | 'form' | 'content'>;

/** The tokens that the index has, the rarest first. A word of two characters is found by its pair. */
const termsOf = (tokens: readonly string[], { frequency }: IndexStatistics): readonly string[] =>
  tokens
    .filter((token) => frequency(token) > 0 && !(token.startsWith('w') && tokens.includes(`b${token.slice(1)}`)))
    .sort((a, b) => frequency(a) - frequency(b) || compareText(a, b));

/** The rarest terms, as many as can be listed together. */
const rarest = (terms: readonly string[], { frequency }: IndexStatistics): readonly string[] => {
  let postings = 0;
  const beyond = terms.findIndex((token) => {
    postings += frequency(token);
    return postings > mostFacetValues;
  });
  return beyond < 0 ? terms : terms.slice(0, beyond);
};

/** What is sought together of the terms that cannot be listed: all of them, fewer, each alone and repeated. */
const frequentTerms = (terms: readonly string[]): readonly (readonly string[])[] => [
  ...terms.slice(1).map((_, i) => terms.slice(0, i + 2).map(tokenFilter)),
  ...terms.flatMap((token) => listsOf(token).map(({ filter }) => [filter])),
];

/** The passages with a token, and the passages with more of it. */
type List = { readonly token: string; readonly filter: string; readonly isRepeated: boolean };

const listsOf = (token: string): readonly List[] => [
  { token, filter: tokenFilter(token), isRepeated: false },
  // Of a lone character it is not known.
  ...(token.startsWith('c') ? [] : [{ token, filter: equals('repeated', storedToken(token)), isRepeated: true }]),
];

/** The ids of the passages that weigh most. */
const weigh = (
  lists: readonly List[],
  answers: readonly Answer<Text>[],
  { passages, averageLength, frequency }: IndexStatistics,
): readonly string[] => {
  const weights = new Map<string, number>();
  lists.forEach(({ token, isRepeated }, i) => {
    const weight = rarity(frequency(token), passages);
    for (const posting of Object.keys(answers[i]?.facets['posting'] ?? {})) {
      const relativeLength = readPosting(posting).length / averageLength;
      const once = saturated(1, relativeLength);
      const more = isRepeated ? saturated(2, relativeLength) - once : once;
      weights.set(posting, (weights.get(posting) ?? 0) + weight * more);
    }
  });
  return [...weights]
    .map(([posting, weight]) => ({ id: readPosting(posting).id, weight }))
    .sort((a, b) => b.weight - a.weight || compareText(a.id, b.id))
    .slice(0, mostRead)
    .map(({ id }) => id);
};
