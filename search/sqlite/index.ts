// The embedded index: tables and one contentless FTS5 column in a SQLite file, which may be the graph store's too.
// Statements run in the caller's thread; none of its methods waits inside a transaction.
import { CetuError, decodeCursor, encodeCursor, type Page, type PageRequest } from '../../model/index.ts';
import { askMeaning } from '../meaning/asking.ts';
import type { Meaning } from '../meaning/port.ts';
import type { IndexedSource, SearchIndex } from '../port.ts';
import { checkPage } from '../ranking.ts';
import { readRequest } from '../request.ts';
import { type Database, openDatabase } from './database.ts';
import { countBySource, searchIndex } from './reader.ts';
import { respellIn } from './respell.ts';
import { findSimilar } from './similar.ts';
import { suggestFrom } from './suggest.ts';
import { putSource, removeSource } from './writer.ts';

/** Opens the index in the file, made where there is none, or in `:memory:`. */
export const openSqliteIndex = (path: string, meaning: Meaning | null = null): SearchIndex => {
  const database = openDatabase(path);
  return {
    put: async (source, passages) => database.transaction('write', () => putSource(database, source, passages)),
    remove: async (source) => database.transaction('write', () => removeSource(database, source)),
    sources: async (page) => database.transaction('read', () => listSources(database, page)),
    search: async (query) => {
      const request = await readRequest(query);
      const likened = await askMeaning(meaning, request);
      return database.transaction('read', () => searchIndex(database, request, likened));
    },
    bySource: async (query) => {
      const request = await readRequest(query);
      return database.transaction('read', () => countBySource(database, request));
    },
    suggest: async (prefix, limit, names = []) =>
      database.transaction('read', () => suggestFrom(database, prefix, { limit, names })),
    respell: (query, limit, names = []) => respellIn(database, query, limit, names),
    similar: async (passage, limit, filter = {}) =>
      database.transaction('read', () => findSimilar(database, passage, limit, filter)),
    close: async () => database.close(),
  };
};

const listSources = (database: Database, page: PageRequest): Page<IndexedSource> => {
  checkPage(page);
  const { first, after } = page;
  const [last] = after === undefined || after === null ? [''] : (decodeCursor(after) ?? []);
  if (typeof last !== 'string') throw new CetuError('INPUT', 'The cursor is not one of a list of sources.');
  const rows = database.all<IndexedSource>(
    'select id, passages_hash as passagesHash from search_source where id > ? order by id limit ?',
    ...[last, first + 1],
  );
  const [count] = database.all<{ sources: number }>('select count(*) as sources from search_source');
  const items = rows.slice(0, first).map(({ id, passagesHash }) => ({ id, passagesHash }));
  return {
    items,
    cursors: items.map(({ id }) => encodeCursor([id])),
    hasNext: rows.length > first,
    total: count?.sources ?? 0,
  };
};
