// The titles, names and words that complete what is typed (completions.ts): titles by how many sources have them,
// words by passages.
import { completionsOf, namesSounding, readTyped } from '../completions.ts';
import { parseQuery } from '../query.ts';
import type { Database } from './database.ts';
import { everywhere } from './filter.ts';
import { completeSearch, findsSome } from './first-stage.ts';

const beyond = '\u{10ffff}';

/** Returns at most `limit` completions. */
export const suggestFrom = (database: Database, prefix: string, limit: number): readonly string[] => {
  const typed = readTyped(prefix);
  if (typed === null) return [];
  const words = typed.last === '' ? [] : wordsFrom(database, typed.last, limit);
  const names = namesSounding(typed).filter((name) => holdsName(database, name));
  return completionsOf(typed, limit, titlesFrom(database, typed.folded, limit), [...names, ...words]);
};

const holdsName = (database: Database, name: string): boolean =>
  findsSome(database, completeSearch(parseQuery(name), everywhere));

const titlesFrom = (database: Database, prefix: string, limit: number): readonly string[] =>
  database
    .all<{ shown: string }>(
      `select iif(title = '', folded, title) as shown from search_title where folded > ? and folded < ?
       group by shown order by count(*) desc, shown limit ?`,
      ...[prefix, prefix + beyond, limit],
    )
    .map(({ shown }) => shown);

/** Words of two characters and more, and runs of Latin letters, that begin with the prefix and go on. */
const wordsFrom = (database: Database, prefix: string, limit: number): readonly string[] =>
  database
    .all<{ word: string }>(
      `select substr(token, 2) as word from search_frequency
       where token > 'w' || ?1 and token < 'w' || ?1 || ?2 or token > 'l' || ?1 and token < 'l' || ?1 || ?2
       order by passages desc, word limit ?3`,
      ...[prefix, beyond, limit],
    )
    .map(({ word }) => word);
