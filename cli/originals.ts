// The files that texts were read from, handed out while they are what they were: a file that has changed since, or
// stands no more where it stood, is none. An origin can come from another machine (cetu import): what its path leads
// to here is told only to those who have its hash.
import { basename } from 'node:path';
import type { Original, Originals } from '../api/index.ts';
import { type Origin, originUrl } from '../model/index.ts';
import { bytesHashOf } from './bytes-hash.ts';
import { bytesOfPath } from './bytes-of-path.ts';
import type { Config } from './config.ts';
import { pathOfOrigin } from './paths-of-origins.ts';

/** The originals of origins relative to `cwd`. */
export const openOriginals = (cwd: string, config: Config): Originals => {
  // A file is whole in memory while its hash is taken: one after another.
  let last: Promise<unknown> = Promise.resolve();
  const find = async (origins: readonly Origin[]): Promise<Original | null> => {
    for (const origin of origins) {
      const original = originUrl(origin) === null ? await originalAt(origin, cwd, config) : null;
      if (original !== null) return original;
    }
    return null;
  };
  return {
    find: (origins) => {
      const found = last.then(() => find(origins));
      last = found.catch(() => null);
      return found;
    },
  };
};

const originalAt = async ({ path, bytesHash }: Origin, cwd: string, config: Config): Promise<Original | null> => {
  try {
    const bytes = await bytesOfPath(path, (file) => pathOfOrigin(file, cwd), config);
    if (bytesHashOf(bytes) !== bytesHash) return null;
    return { name: basename(path), isPdf: isPdf(bytes), bytes };
  } catch {
    return null; // gone, not to be read, damaged: there is no original
  }
};

/** Whether a program that draws PDF takes it for one: its mark stands within the first kilobyte. */
const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');
