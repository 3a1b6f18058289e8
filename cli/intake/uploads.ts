// The folder of files that were handed over to the server. Nothing outside it is written, nothing in it is written
// over: a name that another file has gets a number (notice-2.pdf), the same bytes under the same name are the same
// file.
import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { CetuError } from '../../model/index.ts';
import { isHidden, reasonUnread } from '../document-names.ts';
import { toFileError } from '../read-file.ts';

/** A file that was taken away for a while. */
export type SetAside = { readonly giveBack: () => Promise<void>; readonly drop: () => Promise<void> };

export class Uploads {
  private readonly folder: string;
  private readonly mostBytes: number;
  private readonly office: boolean;

  /** `folder` need not be there yet; `office` where LibreOffice helps to read. */
  constructor(folder: string, mostBytes: number, office = false) {
    this.office = office;
    this.folder = resolve(folder);
    this.mostBytes = mostBytes;
  }

  /** Keeps the bytes and returns where. Throws INPUT for a name that is none, LIMIT for a file that is too large. */
  async keep(asked: string, bytes: AsyncIterable<Uint8Array>): Promise<string> {
    const name = plainName(asked);
    const reason = name === '' ? 'A file needs a name.' : reasonUnread(name, this.office);
    if (reason !== null) throw new CetuError('INPUT', reason);
    const part = join(this.folder, `.${randomUUID()}.part`);
    try {
      await mkdir(this.folder, { recursive: true });
      await this.write(part, bytes);
      return await this.settle(part, name);
    } catch (error) {
      throw toFileError(error);
    } finally {
      await rm(part, { force: true });
    }
  }

  /** Takes a file away, if it is one of the folder's. */
  async drop(path: string): Promise<void> {
    if (resolve(path).startsWith(this.folder + sep)) await rm(path, { force: true });
  }

  /** Takes a file away for a while, if it is one of the folder's: it can be given back, or dropped for good. */
  async setAside(path: string): Promise<SetAside> {
    if (!resolve(path).startsWith(this.folder + sep)) return { giveBack: nothing, drop: nothing };
    const aside = join(this.folder, `.${randomUUID()}.part`);
    const isThere = await rename(path, aside).then(
      () => true,
      () => false, // it is gone already
    );
    if (!isThere) return { giveBack: nothing, drop: nothing };
    const drop = (): Promise<void> => rm(aside, { force: true });
    return { giveBack: () => restore(aside, path), drop };
  }

  /** The files that are kept, after what a stop left half written was taken away. */
  async list(): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => []);
    for (const name of names) if (/^\..*\.part$/.test(name)) await rm(join(this.folder, name), { force: true });
    return names.filter((name) => !isHidden(name)).map((name) => join(this.folder, name));
  }

  private async write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const file = await open(path, 'wx');
    try {
      let size = 0;
      for await (const part of bytes) {
        size += part.length;
        if (size > this.mostBytes) throw new CetuError('LIMIT', tooLarge(this.mostBytes));
        await file.writeFile(part);
      }
    } finally {
      await file.close();
    }
  }

  /** Gives the file the first name that is free; the path of a file with the same bytes where one has the name. */
  private async settle(part: string, name: string): Promise<string> {
    const ending = extname(name);
    const stem = name.slice(0, name.length - ending.length);
    for (let number = 1; ; number++) {
      const path = join(this.folder, number === 1 ? name : `${stem}-${number}${ending}`);
      const isNew = await copyFile(part, path, constants.COPYFILE_EXCL).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (isNew || (await readFile(part)).equals(await readFile(path))) return path;
    }
  }
}

/** Copies a file to where it was, unless another has its place by now. */
const restore = (from: string, to: string): Promise<void> =>
  copyFile(from, to, constants.COPYFILE_EXCL).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw toFileError(error);
  });

const nothing = async (): Promise<void> => {};

const tooLarge = (most: number): string =>
  `The file is larger than ${most / 1024 / 1024} MB; CETU_MAX_FILE_MB sets another limit.`;

// File systems take 255 bytes, a Chinese character has three; room stays for a number.
const mostCharacters = 80;

/**
 * The last part of a name, without signs that mean something to a file system or cannot be seen. Empty where nothing
 * is left.
 */
export const plainName = (asked: string): string => {
  const last = asked.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const plain = last.replace(/[\p{C}<>:"|?*!]/gu, '_').replace(/^[\s.]+|[\s.]+$/g, '');
  const ending = extname(plain).slice(0, 10);
  const stem = plain.slice(0, plain.length - extname(plain).length);
  return [...stem].slice(0, mostCharacters).join('') + ending;
};
