// A folder as it changes: each look says which documents are new or other than at the last one, and which are gone. A
// file that is still being written to waits until two looks in a row find it the same. A folder that is away (its disk
// is) loses nothing: what lay in it is not gone.
import { readdir, stat } from 'node:fs/promises';
import { CetuError } from '../model/index.ts';
import { type Found, findDocuments, originOf, type SearchOptions } from './documents.ts';
import type { FilePath } from './places.ts';

export type Change = {
  /** With the documents that are new or changed. */
  readonly found: Found;
  /** Origins of documents that were there before. */
  readonly gone: readonly string[];
  /** Whether something is being written to, so that another look is due soon. */
  readonly unsettled: boolean;
};

export class WatchedFolder {
  private readonly folder: string;
  private readonly cwd: string;
  private readonly search: SearchOptions;
  /** By origin: size and time of what was told. */
  private readonly told = new Map<string, string>();
  private last = new Map<string, string>();
  private device: number | null = null;

  /** `known` are origins that were read from the folder at some time before; `links` are followed out of it. */
  constructor(
    folder: string,
    cwd: string,
    { known = [], links = false, office = false }: SearchOptions & { readonly known?: Iterable<string> } = {},
  ) {
    this.search = { links, office };
    this.folder = folder;
    this.cwd = cwd;
    for (const origin of known) this.told.set(origin, 'known');
  }

  /** Throws NOT_FOUND where the folder is not there. */
  async look(): Promise<Change> {
    const isFirst = this.device === null;
    await this.checkFolder();
    const found = await findDocuments([this.folder], this.cwd, this.search);
    const now = new Map<string, string>();
    for (const { path, origin } of found.documents) now.set(origin, await stateOf(path));
    const isOther = (origin: string): boolean => this.told.get(origin) !== now.get(origin);
    const settled = (origin: string): boolean => isFirst || this.last.get(origin) === now.get(origin);
    const documents = found.documents.filter(({ origin }) => isOther(origin) && settled(origin));
    const unsettled = found.documents.some(({ origin }) => isOther(origin) && !settled(origin));
    // A folder that can be read and is empty is no failure here.
    const failed = found.failed.filter(({ path }) => path !== originOf(this.folder, this.cwd));
    const unread = failed.map(({ path }) => `${path}/`);
    const gone = [...this.told.keys()].filter(
      (origin) => !now.has(origin) && !unread.some((folder) => origin.startsWith(folder)),
    );
    for (const { origin } of documents) this.told.set(origin, now.get(origin) ?? '');
    for (const origin of gone) this.told.delete(origin);
    this.last = now;
    return { found: { ...found, documents, failed }, gone, unsettled };
  }

  /** The place where a disk is not mounted is a folder, too, on another device. */
  private async checkFolder(): Promise<void> {
    const there = await stat(this.folder).catch(() => null);
    const isSame = there?.isDirectory() && (this.device ?? there.dev) === there.dev;
    const canBeRead = isSame && (await readdir(this.folder).catch(() => null)) !== null;
    if (!there || !canBeRead)
      throw new CetuError('NOT_FOUND', `${this.folder} is away, or no folder that can be read.`);
    this.device = there.dev;
  }
}

/** Size and times, which change as soon as a file does; gone in the meantime: nothing. */
const stateOf = async (path: FilePath): Promise<string> => {
  const found = await stat(path).catch(() => null);
  return found ? `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}` : 'gone';
};
