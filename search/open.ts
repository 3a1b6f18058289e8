// Which adapter an address names.
import { CetuError } from '../model/index.ts';
import type { Meaning } from './meaning/port.ts';
import { type MeilisearchOptions, openMeilisearchIndex } from './meilisearch/index.ts';
import type { SearchIndex } from './port.ts';
import { openSqliteIndex } from './sqlite/index.ts';

/** What an address alone does not say; each adapter takes what concerns it. */
export type SearchIndexOptions = {
  readonly meilisearch?: MeilisearchOptions;
  /** Closed with the index. */
  readonly meaning?: Meaning | null;
};

/**
 * Opens the index at an address: `sqlite:PATH`, made where there is none, `sqlite::memory:`, or the `http://` or
 * `https://` of a Meilisearch server.
 */
export const openSearchIndex = async (url: string, options: SearchIndexOptions = {}): Promise<SearchIndex> => {
  const { meaning = null } = options;
  if (/^https?:\/\/./.test(url))
    return withMeaning(await openMeilisearchIndex(url, options.meilisearch, meaning), meaning);
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  if (path === '')
    throw new CetuError('CONFIG', `No search index is known for ${url}; sqlite:PATH and http://HOST:PORT are.`);
  return withMeaning(openSqliteIndex(path, meaning), meaning);
};

/**
 * The index, whose passages get vectors when they come in, once they can be found by their words. Where that fails
 * they are without, and `cetu meaning` makes them.
 */
const withMeaning = (index: SearchIndex, meaning: Meaning | null): SearchIndex =>
  meaning === null
    ? index
    : {
        ...index,
        put: async (source, passages) => {
          await index.put(source, passages);
          await meaning.put(source, passages).catch(() => undefined);
        },
        remove: async (source) => {
          await index.remove(source);
          await meaning.remove(source);
        },
        close: async () => {
          await index.close();
          await meaning.close();
        },
      };
