// The graph store: its port, and the adapter that an address names.
import { CetuError } from '../model/index.ts';
import type { GraphStore } from './port.ts';
import { openSqliteGraph } from './sqlite/store.ts';

export { exportLines } from './export.ts';
export type * from './port.ts';

/**
 * Opens the store at `sqlite:var/cetu.db` or, for tests, `sqlite::memory:`; folders of the path are made.
 * Rejects with INPUT for another address, STORE_LOCKED, STORE_DAMAGED or STORE_VERSION.
 */
export const openGraphStore = async (url: string): Promise<GraphStore> => {
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) return openSqliteGraph(url.slice('sqlite:'.length));
  throw new CetuError('INPUT', `No graph store can be opened at ${url}: expected sqlite:PATH`);
};
