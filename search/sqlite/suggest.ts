// Completions of what is typed: titles and headings that begin with it, and words of the index that begin with its last word.
import { foldForSearch } from '../../text/index.ts';
import type { Database } from './database.ts';

const beyond = '\u{10ffff}';

/** Returns at most `limit` completions: titles by how many sources have them, for half of the places, then words by passages. */
export const suggestFrom = (database: Database, prefix: string, limit: number): readonly string[] => {
  const typed = prefix.trimStart();
  const folded = foldForSearch(typed);
  if (folded.trim() === '') return [];
  const titles = database
    .all<{ title: string }>(
      `select title from search_title where folded > ? and folded < ?
       group by title order by count(*) desc, title limit ?`,
      ...[folded, folded + beyond, limit],
    )
    .map(({ title }) => title);
  const { ahead, last } = lastWord(typed);
  const words = last === '' ? [] : wordsFrom(database, foldForSearch(last), limit).map((word) => ahead + word);
  const half = Math.ceil(limit / 2);
  const ordered = [...titles.slice(0, Math.max(half, limit - words.length)), ...words, ...titles.slice(half)];
  return [...new Set(ordered)].slice(0, limit);
};

const lastWord = (typed: string): { readonly ahead: string; readonly last: string } => {
  const at = typed.search(/\S+$/u);
  return at < 0 ? { ahead: typed, last: '' } : { ahead: typed.slice(0, at), last: typed.slice(at) };
};

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
