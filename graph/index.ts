// The graph store: its port, and the adapter that an address names.
import { CetuError } from '../model/index.ts';
import type { Neo4jAccess } from './neo4j/connection.ts';
import type { GraphStore } from './port.ts';
import { backupSqliteGraph } from './sqlite/backup.ts';
import { openSqliteGraph } from './sqlite/store.ts';

export { exportLines } from './export.ts';
export type * from './port.ts';
export { tellSums } from './write/told-sums.ts';

/** What a server asks for besides its address. */
export type GraphAccess = { readonly neo4j: Omit<Neo4jAccess, 'password'> & { readonly password: string | null } };

/**
 * Opens the store at `sqlite:var/cetu.db` or, for tests, `sqlite::memory:`; folders of the path are made. Or on the
 * server at `neo4j://…`, `bolt://…`, with `+s` over TLS, with `+ssc` over TLS with any certificate. Rejects with INPUT
 * for another address, STORE_LOCKED, STORE_DAMAGED, STORE_VERSION; for a server with UNAVAILABLE or CONFIG.
 */
export const openGraphStore = async (url: string, access?: GraphAccess): Promise<GraphStore> => {
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) return openSqliteGraph(url.slice('sqlite:'.length));
  if (/^(neo4j|bolt)(\+s|\+ssc)?:\/\/./.test(url)) {
    const { openNeo4jStore } = await import('./neo4j/store.ts'); // the driver is loaded by those who need it
    const { user = 'neo4j', password, database = 'neo4j' } = access?.neo4j ?? {};
    return openNeo4jStore(url, { user, password: password ?? '', database });
  }
  throw new CetuError(
    'INPUT',
    `No graph store can be opened at ${url}: expected sqlite:PATH, neo4j://HOST or bolt://HOST`,
  );
};

/**
 * Copies the store at `sqlite:PATH` to a new file, with all else that lies in its file, while it is read and written.
 * Rejects with INPUT for a store on a server and for a file that is there, NOT_FOUND, STORE_LOCKED, STORE_DAMAGED.
 */
export const backupGraphStore = async (url: string, to: string): Promise<void> => {
  const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : '';
  if (path === '')
    throw new CetuError(
      'INPUT',
      'The graph is on a server, which has means of its own to copy it; cetu export prints it.',
    );
  await backupSqliteGraph(path, to);
};
