// Which adapter an address names.
import { CetuError } from '../model/index.ts';
import type { SearchIndex } from './port.ts';
import { openSqliteIndex } from './sqlite/index.ts';

/** Opens the index at an address: `sqlite:PATH`, made where there is none, or `sqlite::memory:`. */
export const openSearchIndex = async (url: string): Promise<SearchIndex> => {
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  if (path === '') throw new CetuError('CONFIG', `No search index is known for ${url}; sqlite:PATH is.`);
  return openSqliteIndex(path);
};
