// Which adapter an address names.
import { CetuError } from '../model/index.ts';
import { type MeilisearchOptions, openMeilisearchIndex } from './meilisearch/index.ts';
import type { SearchIndex } from './port.ts';
import { openSqliteIndex } from './sqlite/index.ts';

/** What an address alone does not say; each adapter takes what concerns it. */
export type SearchIndexOptions = { readonly meilisearch?: MeilisearchOptions };

/**
 * Opens the index at an address: `sqlite:PATH`, made where there is none, `sqlite::memory:`, or the `http://` or
 * `https://` of a Meilisearch server.
 */
export const openSearchIndex = async (url: string, options: SearchIndexOptions = {}): Promise<SearchIndex> => {
  if (/^https?:\/\/./.test(url)) return openMeilisearchIndex(url, options.meilisearch);
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  if (path === '')
    throw new CetuError('CONFIG', `No search index is known for ${url}; sqlite:PATH and http://HOST:PORT are.`);
  return openSqliteIndex(path);
};
