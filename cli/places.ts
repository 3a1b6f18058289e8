// Places in the file system, also those whose names are not UTF-8: bytes say where, characters what is shown.
import { statSync } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { sortedBy } from '../model/index.ts';

/** Bytes where the path is not UTF-8. */
export type FilePath = string | Buffer;

/** Where something is, and the path that it is shown by. */
export type Place = { readonly path: FilePath; readonly shown: string };

/** What a folder holds, by name. */
export const placesIn = async ({ path, shown }: Place): Promise<readonly Place[]> => {
  const names = await readdir(path, { encoding: 'buffer' });
  const places = names.map((bytes): Place => {
    const name = utf8(bytes);
    if (name !== null && typeof path === 'string') return { path: join(path, name), shown: join(shown, name) };
    const inside = Buffer.concat([Buffer.from(path), Buffer.from(sep), bytes]);
    return { path: inside, shown: join(shown, name ?? new TextDecoder('gb18030').decode(bytes)) };
  });
  return sortedBy(places, (place) => place.shown);
};

const utf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
};

/** The path without links; its bytes as characters where it is not UTF-8. */
export const realOf = async (path: FilePath): Promise<string> => {
  const real = await realpath(path, { encoding: 'buffer' });
  return utf8(real) ?? real.toString('latin1');
};

/** What a path leads to, links followed; `none` where it leads nowhere. */
export const kindOf = async (path: FilePath): Promise<'file' | 'folder' | 'other' | 'none'> => {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return 'none';
    throw error;
  }
};

/** Whether a path leads to a file. */
export const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
};
