// Brings a file's bytes in. The size is looked at first: what is over the limit is refused unread.
import { readFile, stat } from 'node:fs/promises';
import { CetuError } from '../model/index.ts';

/** The bytes of a file. Throws NOT_FOUND, LIMIT or INPUT (a folder, a device, not allowed) with a sentence that leaves the path out. */
export const readBytes = async (path: string, mostBytes: number): Promise<Uint8Array> => {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw new CetuError('INPUT', 'It is not a file.');
    if (found.size > mostBytes) throw new CetuError('LIMIT', tooLarge(found.size, mostBytes));
    return await readFile(path);
  } catch (error) {
    throw toFileError(error);
  }
};

const tooLarge = (size: number, most: number): string =>
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
