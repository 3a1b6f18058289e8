// What may have been meant by a query that finds nothing (spelling.ts): words of the index beside what is in doubt, by
// their first characters and by all but their first.
import type { SearchQuery } from '../port.ts';
import { readRequest } from '../request.ts';
import { type Doubt, doubtsOf, firstThatFind, type HeldWord, rewritten, typedRuns, wordTokens } from '../spelling.ts';
import { completeSearch, findsSome } from './complete.ts';
import type { Database } from './database.ts';
import { conditionOf } from './filter.ts';
import { statisticsOf } from './first-stage.ts';
import { isWordToken, tailOf } from './schema.ts';

/** Returns at most `limit` queries. */
export const respellIn = async (
  database: Database,
  asked: SearchQuery,
  limit: number,
  names: readonly string[],
): Promise<readonly string[]> => {
  const runs = typedRuns(asked);
  const rewritings = database.transaction('read', () => {
    const doubts = doubtsOf(runs, statisticsOf(database, wordTokens(runs)));
    return rewritten(asked.text, { runs, doubts }, { words: wordsNear(database, doubts), names });
  });
  return firstThatFind(rewritings, limit, async (text) => {
    const { query, filter } = await readRequest({ ...asked, text });
    return database.transaction('read', () => findsSome(database, completeSearch(query, conditionOf(filter))));
  });
};

const wordsNear = (database: Database, doubts: readonly Doubt[]): readonly HeldWord[] => {
  const texts = [...new Set(doubts.map(({ text }) => text))];
  const longest = texts.reduce((most, { length }) => Math.max(most, length), 0) + 1;
  const heads = new Set(texts.flatMap((text) => [...text].slice(0, 2)));
  const begun = [...heads].flatMap((head) => ['w', 'l'].map((mark) => mark + head));
  // The first character is another one, is missing, or is one too many.
  const tails = new Set(texts.flatMap((text) => [text, [...text].slice(1).join('')]).filter((tail) => tail !== ''));
  const found = [
    ...begun.flatMap((head) =>
      database.all<HeldWord>(
        `select substr(token, 2) as word, passages from search_frequency
         where token >= ?1 and token < ?1 || ?2 and length(token) <= ?3`,
        ...[head, beyond, longest + 1],
      ),
    ),
    ...database.all<HeldWord>(
      `select substr(token, 2) as word, passages from search_frequency
       where ${isWordToken} and ${tailOf} in (select value from json_each(?))`,
      JSON.stringify([...tails]),
    ),
  ];
  return [...new Map(found.map((held) => [held.word, held])).values()];
};

const beyond = '\u{10ffff}';
