// Where the file of an origin is. The documents that come with Cetu lie in it, wherever it was started.
import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { isFile } from './places.ts';
import { home, shippedCorpus } from './shipped.ts';

/** The path of the file that an origin names; `cwd` is what relative origins are relative to. */
export const pathOfOrigin = (origin: string, cwd: string): string => {
  const [own, shipped] = [resolve(cwd, origin), resolve(home, origin)];
  return !existsSync(own) && shipped.startsWith(shippedCorpus + sep) ? shipped : own;
};

/** Tells whether an origin, seen from `cwd`, is that of a file that is there. */
export const filesSeenFrom =
  (cwd: string): ((origin: string) => boolean) =>
  (origin) =>
    isFile(pathOfOrigin(origin, cwd));
