// Which files the words typed mean. Signals, in order: a path that exists is taken as it is, a file whatever its name,
// a folder with everything below it; else it is a pattern (corpus/**/*.txt). Below folders and among a pattern's
// files, a name decides: what Cetu reads, documents in other forms (listed), other things (counted). Hidden files,
// node_modules and folders that a link leads back to are left out; links out of the folder are told, and followed only
// where asked. A name that is not UTF-8 is read as GB18030. Nothing is opened here.
import { glob, lstat } from 'node:fs/promises';
import { basename, extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { compareText, sortedBy } from '../model/index.ts';
import { isHidden, isTaken, reasonUnread } from './document-names.ts';
import { type FilePath, kindOf, type Place, placesIn, realOf } from './places.ts';
import { toFileError } from './read-file.ts';

/** A file to read: where it is, and the path that it goes by in the store. */
export type DocumentFile = { readonly path: FilePath; readonly origin: string };
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

export type SearchOptions = {
  /** Whether links out of a folder are followed. */
  readonly links?: boolean;
  /** Whether LibreOffice is there to help with what is not read otherwise. */
  readonly office?: boolean;
};

/** The documents that `paths` mean; relative ones are relative to `folder`. */
export const findDocuments = async (
  paths: readonly string[],
  folder: string,
  { links = false, office = false }: SearchOptions = {},
): Promise<Found> => {
  const search = new Search(folder, { links, office });
  for (const path of paths) await search.add(path);
  return search.found();
};

/** The path that a file goes by: relative to `folder` where it is inside, else absolute; forward slashes. */
export const originOf = (path: string, folder: string): string => {
  const inside = relative(folder, resolve(folder, path));
  const outside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return (outside ? resolve(folder, path) : inside).replaceAll(sep, '/');
};

/** The option of the commands that read folders. */
export const linksOption = { type: 'boolean', help: 'follow links that lead out of a folder' } as const;

const neither = 'It is neither a file nor a folder.';

class Search {
  private readonly folder: string;
  private readonly links: boolean;
  private readonly office: boolean;
  private readonly documents = new Map<string, DocumentFile>();
  private readonly skipped = new Map<string, string>();
  private readonly failed = new Map<string, string>();
  private readonly others = new Map<string, string>();

  constructor(folder: string, { links, office }: Required<SearchOptions>) {
    this.folder = folder;
    this.links = links;
    this.office = office;
  }

  async add(asked: string): Promise<void> {
    const path = resolve(this.folder, asked);
    try {
      const kind = await kindOf(path);
      if (kind === 'folder') await this.addFolder(path);
      else if (kind === 'file') this.addFile(path);
      else if (kind === 'other') this.failed.set(this.origin(path), neither);
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
    const reason = reasonUnread(path, this.office);
    if (reason) this.failed.set(this.origin(path), reason);
    else this.documents.set(path, { path, origin: this.origin(path) });
  }

  private async addFolder(path: string): Promise<void> {
    const before = this.documents.size;
    const skipped = this.skipped.size;
    const again = await this.walk({ path, shown: path }, { root: await realOf(path), entered: new Set() });
    if (this.skipped.size > skipped) return; // what there is is told
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
    const root =
      matches.length > 0 ? await realOf(resolve(this.folder, /^(?:[^*?[{]*[/])?/.exec(pattern)?.[0] ?? '')) : '';
    for (const match of matches.sort(compareText)) {
      const path = resolve(this.folder, match);
      if (isHidden(match) || (await kindOf(path)) !== 'file') continue;
      files++;
      if (await this.mayFollow({ path, shown: path }, root)) this.sort({ path, shown: path });
    }
    const isForeign = /^[a-z][a-z\d+.-]+:\/\//i.test(pattern);
    const none = pattern.includes('\ufffd')
      ? 'Its name is not UTF-8: name its folder.'
      : isForeign
        ? 'Addresses are read that begin with https:// or http://.'
        : 'There is no such file or folder.';
    if (files === 0) this.failed.set(pattern, isPattern ? 'No file matches it.' : none);
  }

  /** Takes in all below a folder; whether any of it had been found before. */
  private async walk(folder: Place, walk: Walk): Promise<boolean> {
    const real = await realOf(folder.path);
    if (walk.entered.has(real)) return false;
    walk.entered.add(real);
    let again = false;
    for (const place of await placesIn(folder)) {
      const { path, shown } = place;
      if (isHidden(basename(shown))) continue;
      const kind = await kindOf(path);
      if (kind === 'none') this.skipped.set(this.origin(shown), 'The link leads nowhere.');
      if (kind === 'other' && isTaken(shown, this.office)) this.skipped.set(this.origin(shown), neither);
      if (kind === 'other' || kind === 'none' || !(await this.mayFollow(place, walk.root))) continue;
      if (kind === 'file') again = this.sort(place) || again;
      if (kind !== 'folder') continue;
      try {
        again = (await this.walk(place, walk)) || again;
      } catch (error) {
        this.failed.set(this.origin(shown), toFileError(error).message);
      }
    }
    return again;
  }

  /** False for a link out of the folder `root`, which is told. */
  private async mayFollow({ path, shown }: Place, root: string): Promise<boolean> {
    if (this.links || !(await lstat(path)).isSymbolicLink()) return true;
    const real = await realOf(path);
    if (real === root || real.startsWith(`${root.replace(/[\\/]$/, '')}${sep}`)) return true;
    this.skipped.set(this.origin(shown), 'The link leads out of the folder: --links follows it.');
    return false;
  }

  /** Decides by its name what a file that was not named itself is; whether it had been found before. */
  private sort({ path, shown }: Place): boolean {
    const ending = extname(shown).toLowerCase();
    const reason = reasonUnread(shown, this.office);
    const former = this.documents.get(shown);
    if (former && typeof former.path !== typeof path)
      this.skipped.set(`${this.origin(shown)} `, 'Another file has this name in another encoding.');
    if (former) return true;
    if (isTaken(shown, this.office)) this.documents.set(shown, { path, origin: this.origin(shown) });
    else if (reason) this.skipped.set(this.origin(shown), reason);
    else this.others.set(shown, ending || 'no ending');
    return false;
  }

  private origin(path: string): string {
    return originOf(path, this.folder);
  }
}

/** A folder that is walked: its real path, and those of the folders that were entered. */
type Walk = { readonly root: string; readonly entered: Set<string> };

const remarks = (reasons: ReadonlyMap<string, string>): readonly Remark[] =>
  sortedBy(reasons, ([path]) => path).map(([path, reason]) => ({ path, reason }));
