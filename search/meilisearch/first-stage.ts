// Which passages are worth a second look. For each of the rarest tokens of the query the server lists the passages that hold it,
// and those that hold it more than once; they are weighed here by that, their lengths and the rarity of the token. A token that
// is too frequent to be listed brings the shortest of either instead.
import { compareText } from '../../model/index.ts';
import type { Query } from '../query.ts';
import { type Candidate, candidateLimit } from '../ranking.ts';
import { frequencyOf, type IndexStatistics, rarity, saturated } from '../rescore.ts';
import type { Demands } from './complete.ts';
import { type PassageDocument, readPosting, storedToken } from './documents.ts';
import { allOf, anyOf, equals, isOneOf, matchOfTerm, tokenFilter } from './filter.ts';
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
  const terms = soughtOf(query, statistics);
  if (terms.length === 0) return [];
  const rare = rarest(terms);
  const universe = allOf([...filters, anyOf(rare.map(({ filter }) => filter))]);
  const queries = frequentTerms(terms.slice(rare.length, fewestTerms)).map((held) =>
    read(allOf([...filters, ...held]), ['length:asc', 'passage:asc']),
  );
  const isFew = rare.reduce((sum, { frequency }) => sum + frequency, 0) <= mostRead;
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

/** A token or a whole of the query: what finds the passages with it, and those with more of it where that is known. */
type Sought = {
  readonly key: string;
  readonly filter: string;
  readonly repeated: string | null;
  readonly frequency: number;
};

/** What of the query the index has, the rarest first. A word of two characters is found by its pair. */
const soughtOf = ({ tokens, wholes }: Query, statistics: IndexStatistics): readonly Sought[] =>
  [
    ...tokens
      .filter((token) => !(token.startsWith('w') && tokens.includes(`b${token.slice(1)}`)))
      .map((token) => ({
        key: token,
        filter: tokenFilter(token),
        // Of a lone character it is not known.
        repeated: token.startsWith('c') ? null : equals('repeated', storedToken(token)),
        frequency: statistics.frequency(token),
      })),
    ...wholes.map((term) => ({
      key: term.text,
      filter: matchOfTerm(term).filter,
      repeated: null,
      frequency: frequencyOf(term, statistics),
    })),
  ]
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency || compareText(a.key, b.key));

/** The rarest terms, as many as can be listed together. */
const rarest = (terms: readonly Sought[]): readonly Sought[] => {
  let postings = 0;
  const beyond = terms.findIndex(({ frequency }) => {
    postings += frequency;
    return postings > mostFacetValues;
  });
  return beyond < 0 ? terms : terms.slice(0, beyond);
};

/** What is sought together of the terms that cannot be listed: all of them, fewer, each alone and repeated. */
const frequentTerms = (terms: readonly Sought[]): readonly (readonly string[])[] => [
  ...terms.slice(1).map((_, i) => terms.slice(0, i + 2).map(({ filter }) => filter)),
  ...terms.flatMap((term) => listsOf(term).map(({ filter }) => [filter])),
];

/** The passages with a term, and the passages with more of it. */
type List = { readonly term: Sought; readonly filter: string; readonly isRepeated: boolean };

const listsOf = (term: Sought): readonly List[] => [
  { term, filter: term.filter, isRepeated: false },
  ...(term.repeated === null ? [] : [{ term, filter: term.repeated, isRepeated: true }]),
];

/** The ids of the passages that weigh most. */
const weigh = (
  lists: readonly List[],
  answers: readonly Answer<Text>[],
  { passages, averageLength }: IndexStatistics,
): readonly string[] => {
  const weights = new Map<string, number>();
  lists.forEach(({ term, isRepeated }, i) => {
    const weight = rarity(Math.min(term.frequency, passages), passages);
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
