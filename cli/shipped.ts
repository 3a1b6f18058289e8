// Where the files that come with Cetu are.
import { join } from 'node:path';

/**
 * The folder that holds cli/, corpus/ and web/: the paths of the shipped corpus are relative to it on every machine.
 */
export const home = join(import.meta.dirname, '..');

/** The documents that ship with Cetu, with their gold facts in gold/. */
export const shippedCorpus = join(home, 'corpus');
