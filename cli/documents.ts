// Which files the words typed mean. Signals, in order: a path that exists is taken as it is, a file whatever its name, a
// folder with everything below it; else it is a pattern (corpus/**/*.txt). Below folders and among a pattern's files, a name
// decides: what Cetu reads, documents in other forms (listed), other things (counted). Hidden files, node_modules and folders
// that a link leads back to are left out. Nothing is opened here.
import { glob, readdir, realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { compareText, sortedBy } from '../model/index.ts';
import { toFileError } from './read-file.ts';

/** A file to read: where it is, and the path that it goes by in the store. */
export type DocumentFile = { readonly path: string; readonly origin: string };
export type Remark = { readonly path: string; readonly reason: string };

export type Found = {
  /** By origin; each once. */
  readonly documents: readonly DocumentFile[];
  /** Documents in a form that is not read, links that lead nowhere. */
  readonly skipped: readonly Remark[];
  /** How many files are no documents, by the ending of their names. */
  readonly passedOver: ReadonlyMap<string, number>;
  /** What was asked for and cannot be had. */
  readonly failed: readonly Remark[];
};

const readable = new Set(
  '.txt .md .markdown .html .htm .docx .doc .wps .rtf .pdf .ofd .xlsx .xlsm .xlsb .xls .et'.split(' '),
);
// Documents in forms that are not read, and what makes them readable.
const unreadable = new Map([
  ['.odt', 'OpenDocument files are not read: save it as docx.'],
  ['.ods', 'OpenDocument files are not read: save it as xlsx.'],
  ['.ppt', 'Presentations are not read: save it as PDF.'],
  ['.pptx', 'Presentations are not read: save it as PDF.'],
  ['.rar', 'rar archives are not read: unpack it and read the folder, or pack it as zip.'],
  ['.7z', '7z archives are not read: unpack it and read the folder, or pack it as zip.'],
]);

/** Whether a name is that of a document that can be read. */
export const isReadable = (name: string): boolean => readable.has(extname(name).toLowerCase());

/** Whether a name is that of a document, or of an archive of documents. */
export const isTaken = (name: string): boolean => isReadable(name) || extname(name).toLowerCase() === '.zip';

/** Why a document of this name is not read, and what helps; null where its name does not say so. */
export const reasonUnread = (name: string): string | null => unreadable.get(extname(name).toLowerCase()) ?? null;

/** The documents that `paths` mean; relative ones are relative to `folder`. */
export const findDocuments = async (paths: readonly string[], folder: string): Promise<Found> => {
  const search = new Search(folder);
  for (const path of paths) await search.add(path);
  return search.found();
};

/** The path that a file goes by: relative to `folder` where it is inside, else absolute; forward slashes. */
export const originOf = (path: string, folder: string): string => {
  const inside = relative(folder, resolve(folder, path));
  const outside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (outside ? resolve(folder, path) : inside).replaceAll(sep, '/');
};

class Search {
  private readonly folder: string;
  private readonly documents = new Map<string, DocumentFile>();
  private readonly skipped = new Map<string, string>();
  private readonly failed = new Map<string, string>();
  private readonly others = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  async add(asked: string): Promise<void> {
    const path = resolve(this.folder, asked);
    try {
      const kind = await kindOf(path);
      if (kind === 'folder') await this.addFolder(path);
      else if (kind === 'file') this.addFile(path);
      else if (kind === 'other') this.failed.set(this.origin(path), 'It is neither a file nor a folder.');
      else await this.addPattern(asked);
    } catch (error) {
      this.failed.set(asked, toFileError(error).message);
    }
  }

  found(): Found {
    const passedOver = new Map<string, number>();
    for (const ending of sortedBy(this.others.values(), (ending) => ending))
      passedOver.set(ending, (passedOver.get(ending) ?? 0) + 1);
    return {
      documents: sortedBy(this.documents.values(), ({ origin }) => origin),
      skipped: remarks(this.skipped),
      passedOver,
      failed: remarks(this.failed),
    };
  }

  /** A file that was named is meant, whatever it is called. */
  private addFile(path: string): void {
    const reason = reasonUnread(path);
    if (reason) this.failed.set(this.origin(path), reason);
    else this.documents.set(path, { path, origin: this.origin(path) });
  }

  private async addFolder(path: string): Promise<void> {
    const before = this.documents.size;
    const again = await this.walk(path, new Set());
    if (this.documents.size === before && !again)
      this.failed.set(
        this.origin(path),
        'The folder holds no document that can be read (.txt, .md, .html, .docx, .xlsx, .pdf …).',
      );
  }

  private async addPattern(pattern: string): Promise<void> {
    const isPattern = /[*?[{]/.test(pattern);
    const matches: string[] = [];
    if (isPattern) for await (const match of glob(pattern, { cwd: this.folder })) matches.push(match);
    let files = 0;
    for (const match of matches.sort(compareText)) {
      const path = resolve(this.folder, match);
      if (isHidden(match) || (await kindOf(path)) !== 'file') continue;
      files++;
      this.sort(path);
    }
    if (files === 0) this.failed.set(pattern, isPattern ? 'No file matches it.' : 'There is no such file or folder.');
  }

  /** Takes in all below a folder; whether any of it had been found before. `above` holds the real folders that were entered. */
  private async walk(folder: string, entered: Set<string>): Promise<boolean> {
    const real = await realpath(folder);
    if (entered.has(real)) return false;
    entered.add(real);
    let again = false;
    const names = await readdir(folder);
    for (const name of names.sort(compareText)) {
      if (isHidden(name)) continue;
      const path = join(folder, name);
      const kind = await kindOf(path);
      if (kind === 'none') this.skipped.set(this.origin(path), 'The link leads nowhere.');
      if (kind === 'file') again = this.sort(path) || again;
      if (kind !== 'folder') continue;
      try {
        again = (await this.walk(path, entered)) || again;
      } catch (error) {
        this.failed.set(this.origin(path), toFileError(error).message);
      }
    }
    return again;
  }

  /** Decides by its name what a file that was not named itself is; whether it had been found before. */
  private sort(path: string): boolean {
    const ending = extname(path).toLowerCase();
    const reason = reasonUnread(path);
    if (this.documents.has(path)) return true;
    if (isTaken(path)) this.documents.set(path, { path, origin: this.origin(path) });
    else if (reason) this.skipped.set(this.origin(path), reason);
    else this.others.set(path, ending || 'no ending');
    return false;
  }

  private origin(path: string): string {
    return originOf(path, this.folder);
  }
}

export const isHidden = (path: string): boolean =>
  path.split(/[\\/]/).some((name) => name === 'node_modules' || /^\.[^.]/.test(name));

const kindOf = async (path: string): Promise<'file' | 'folder' | 'other' | 'none'> => {
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

const remarks = (reasons: ReadonlyMap<string, string>): readonly Remark[] =>
  sortedBy(reasons, ([path]) => path).map(([path, reason]) => ({ path, reason }));
