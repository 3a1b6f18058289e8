// Brings a document's bytes in, and the small files beside documents. Of a document the size is looked at first: what
// is over the limit is refused unread.
import { readdir, readFile, stat } from 'node:fs/promises';
import { CetuError, compareText } from '../model/index.ts';

/**
 * The bytes of a file. Throws NOT_FOUND, LIMIT or INPUT (a folder, a device, not allowed) with a sentence that leaves
 * the path out.
 */
export const readBytes = async (path: string | Buffer, mostBytes: number): Promise<Uint8Array> => {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new CetuError('INPUT', 'It is not a file.');
    if (found.size > mostBytes) throw new CetuError('LIMIT', tooLarge(found.size, mostBytes));
    return await readFile(path);
  } catch (error) {
    throw toFileError(error);
  }
};

/** The names in a folder, sorted. Throws INPUT with its path. */
export const namesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder).catch((error: unknown) => refuse(folder, error))).sort(compareText);

/** A file's words. Throws INPUT with its path. */
export const readWords = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((error: unknown) => refuse(path, error));

/** What a file of JSON holds. Throws INPUT with its path. */
export const readJson = async (path: string): Promise<unknown> => {
  const words = await readWords(path);
  try {
    return JSON.parse(words);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CetuError('INPUT', `${path}: It is not JSON: ${reason}.`, { cause: error });
  }
};

const refuse = (path: string, error: unknown): never => {
  throw new CetuError('INPUT', `${path}: ${toFileError(error).message}`, { cause: error });
};

/** The sentence about a document that is larger than may be. */
export const tooLarge = (size: number, most: number): string =>
  `The file has ${inMegabytes(size)}; the limit is ${inMegabytes(most)}. CETU_MAX_FILE_MB sets another.`;

const inMegabytes = (bytes: number): string => `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;

/** The error of the file system as a sentence. */
export const toFileError = (error: unknown): CetuError => {
  if (error instanceof CetuError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = reasons[code];
  const sentence = known ?? (error instanceof Error ? error.message : String(error));
  return new CetuError(code === 'ENOENT' || code === 'ENOTDIR' ? 'NOT_FOUND' : 'INPUT', sentence, { cause: error });
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'There is no such file or folder.',
  ENOTDIR: 'There is no such file or folder.',
  EACCES: 'There is no permission to use it.',
  EPERM: 'There is no permission to use it.',
  EISDIR: 'It is a folder.',
  ELOOP: 'Its links go in a circle.',
  EIO: 'The disk failed.',
  ENOSPC: 'The disk is full.',
  EROFS: 'The disk cannot be written to.',
};
