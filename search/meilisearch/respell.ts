// What may have been meant by a query that finds nothing (spelling.ts): words of the index beside what is in doubt, by
// their first characters, and by passages that hold all but their first.
import type { SearchQuery } from '../port.ts';
import { readRequest } from '../request.ts';
import { type Doubt, doubtsOf, firstThatFind, type HeldWord, rewritten, typedRuns, wordTokens } from '../spelling.ts';
import { countComplete, demandsOf, titlesMeant } from './complete.ts';
import { characterFilter, matchOf } from './filter.ts';
import type { Server } from './server.ts';
import type { Statistics } from './statistics.ts';

/** Returns at most `limit` queries. */
export const respellIn = async (
  server: Server,
  statisticsAt: Statistics,
  asked: SearchQuery,
  { limit, names }: { readonly limit: number; readonly names: readonly string[] },
): Promise<readonly string[]> => {
  const runs = typedRuns(asked);
  const statistics = await statisticsAt(await server.version(), wordTokens(runs));
  const doubts = doubtsOf(runs, statistics);
  const rewritings = rewritten(asked.text, { runs, doubts }, { words: await wordsNear(server, doubts), names });
  return firstThatFind(rewritings, limit, async (text) => {
    const { query, filter } = await readRequest({ ...asked, text });
    const demands = demandsOf(query, filter, await titlesMeant(server, filter));
    return (await countComplete(server, query, demands)).total > 0;
  });
};

const wordsNear = async (server: Server, doubts: readonly Doubt[]): Promise<readonly HeldWord[]> => {
  const texts = [...new Set(doubts.map(({ text }) => text))];
  const heads = [...new Set(texts.flatMap((text) => [...text].slice(0, 2)))].filter((head) => head !== '\\');
  const begun = await Promise.all(heads.map((head) => server.wordsFrom(head)));
  // The first character is another one, is missing, or is one too many.
  const tails = new Set(texts.flatMap((text) => [text, [...text].slice(1).join('')]).filter((tail) => tail !== ''));
  const ending = await server.query(
    [...tails].map((tail) => ({ filter: filterOf(tail), limit: 0, facets: ['words'] })),
  );
  return [
    ...new Map([
      ...begun.flat().map(({ value, count }) => [value, count] as const),
      ...ending.flatMap(({ facets }) => Object.entries(facets['words'] ?? {})),
    ]),
  ].map(([word, passages]) => ({ word, passages }));
};

/** Finds the passages that hold the end of a word. */
const filterOf = (tail: string): string =>
  /^\p{Script=Han}$/u.test(tail) ? characterFilter(tail) : matchOf(tail).filter;
