// A store on media that nobody can write to: SQLite keeps its log and its index of the log in files beside the store,
// and cannot make them there. What nobody writes can be read without them.
import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { CetuError } from '../../model/index.ts';

/**
 * A connection that reads a file which nobody changes meanwhile.
 * Throws NOT_FOUND where a log lies beside it: the file alone is not all of the store then, or is in use.
 */
export const openUnchanging = (path: string): DatabaseSync => {
  const log = ['-wal', '-shm'].map((end) => `${path}${end}`).find((name) => existsSync(name));
  if (log !== undefined)
    throw new CetuError(
      'NOT_FOUND',
      `The store ${path} cannot be read alone: ${log} lies beside it. Copy both to where they can be written, or copy the store by cetu backup.`,
    );
  const url = pathToFileURL(path);
  url.searchParams.set('immutable', '1'); // https://sqlite.org/uri.html#uriimmutable
  return new DatabaseSync(url, { readOnly: true });
};
