// The titles, names and words that complete what is typed (completions.ts): titles by how many sources have them,
// words by passages.
import {
  completionsOf,
  mostNames,
  mostOfNames,
  namesSounding,
  readTyped,
  type Typed,
  withNames,
} from '../completions.ts';
import type { CompletingName } from '../port.ts';
import { parseQuery } from '../query.ts';
import { maySound, mostSounding, wordsSounding } from '../sounding.ts';
import { completeSearch, findsSome } from './complete.ts';
import type { Database } from './database.ts';
import { everywhere } from './filter.ts';

const beyond = '\u{10ffff}';

/** Returns at most `limit` completions. */
export const suggestFrom = (
  database: Database,
  prefix: string,
  { limit, names: given }: { readonly limit: number; readonly names: readonly CompletingName[] },
): readonly string[] => {
  const typed = readTyped(prefix);
  if (typed === null) return [];
  const words = typed.last === '' ? [] : wordsFrom(database, typed.last, limit);
  const names = namesSounding(typed).filter((text) => holdsName(database, { text }));
  const completions = completionsOf(typed, limit, titlesFrom(database, typed.folded, limit), [
    ...names,
    ...words,
    ...soundingIn(database, typed, names),
  ]);
  const tried = given.slice(0, mostNames).values();
  const held = tried.filter((name) => holdsName(database, name)).take(mostOfNames(limit));
  return withNames(limit, [...held.map(({ text }) => text)], completions);
};

const soundingIn = (database: Database, typed: Typed, names: readonly string[]): readonly string[] =>
  maySound(typed) ? wordsSounding(typed, frequentWords(database), names) : [];

type Kept = { readonly state: string; readonly words: readonly string[] };

// To find the most frequent of 60,000 words takes as long as a suggestion may: they are kept until something is
// written.
const kept = new WeakMap<Database, Kept>();

const frequentWords = (database: Database): readonly string[] => {
  const [version] = database.all<{ data_version: number }>('pragma data_version');
  const [own] = database.all<{ changes: number }>('select total_changes() as changes');
  const state = `${version?.data_version} ${own?.changes}`;
  const before = kept.get(database);
  if (before?.state === state) return before.words;
  const words = database
    .all<{ word: string }>(
      `select substr(token, 2) as word from search_frequency where token > 'w' and token < 'x'
       order by passages desc, token limit ?`,
      mostSounding,
    )
    .map(({ word }) => word);
  kept.set(database, { state, words });
  return words;
};

const holdsName = (database: Database, name: CompletingName): boolean =>
  findsSome(database, completeSearch(parseQuery(name.text, name), everywhere));

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
