import { join, resolve } from 'node:path';
import { CetuError, toCetuError } from '../../model/index.ts';
import { fileOf, originsInArchives } from '../archives.ts';
import { bringUpIndex } from '../catch-up.ts';
import { defineCommand } from '../command.ts';
import { type Config, hasOffice } from '../config.ts';
import { linksOption, originOf } from '../documents.ts';
import { openFolderEvents } from '../folder-events.ts';
import type { FileResult } from '../ingest-files.ts';
import { runIngest } from '../ingest-run.ts';
import { asked, sayRemark } from '../items.ts';
import { ocrOption, withOcr } from '../one-document.ts';
import { dropOrigin } from '../origins.ts';
import { oneLine, print, say } from '../output.ts';
import { everyItem } from '../pages.ts';
import { filesSeenFrom } from '../paths-of-origins.ts';
import { listenForStop } from '../stop.ts';
import { type Stores, withStores } from '../stores.ts';
import { type Change, WatchedFolder } from '../watched-folder.ts';

export const command = defineCommand({
  name: 'watch',
  synopsis: 'FOLDER',
  words: { least: 1, most: 1 },
  about: `
Reads a folder with everything below it, as cetu ingest does, and then each file that comes or changes, until it is stopped
(Ctrl-C). A file that goes is told; its text stays, unless --prune takes it out. A folder that is away as a whole, because
its disk is, loses nothing.`,
  options: {
    prune: { type: 'boolean', help: 'take the texts of files that are gone out of the stores' },
    links: linksOption,
    ocr: ocrOption,
  },
  examples: [
    ['cetu watch policies/', 'keep the stores in step with a folder'],
    ['cetu watch --prune policies/', 'and forget what is deleted there'],
  ],
  run: async ([word = ''], { prune, links, ocr }, { config, cwd }) => {
    const folder = resolve(cwd, word);
    const stop = listenForStop();
    const events = openFolderEvents(folder, stop.signal);
    try {
      await withStores(config, async (stores) => {
        const watched = new WatchedFolder(folder, cwd, {
          known: await originsBelow(stores, folder, cwd),
          links,
          office: hasOffice(config),
        });
        const keeper = new Keeper(stores, withOcr(config, ocr), { cwd, prune, signal: stop.signal });
        await keeper.take(await watched.look());
        await bringUpIndex(stores, stop.signal);
        if (!stop.signal.aborted) print(`Watching ${word}; Ctrl-C ends.`);
        let unsettled = false;
        while (!stop.signal.aborted) {
          await events.wait(unsettled ? writingMilliseconds : lookMilliseconds);
          const change = await watched.look().catch((error: unknown) => keeper.tellOnce(toCetuError(error)));
          if (change && !stop.signal.aborted) await keeper.take(change);
          unsettled = change?.unsettled ?? false;
        }
      });
      return 0;
    } finally {
      events.close();
      stop.release();
    }
  },
});

/** How long a file has to stay the same before it is read. */
const writingMilliseconds = 300;
const lookMilliseconds = 10_000;

/**
 * What the stores hold of a folder. Of the folder that the user stands in nothing is known: paths in it can be any
 * folder's.
 */
const originsBelow = async ({ graph }: Stores, folder: string, cwd: string): Promise<readonly string[]> => {
  const prefix = originOf(join(folder, 'x'), cwd).slice(0, -1);
  const origins: string[] = [];
  if (prefix !== '')
    for await (const source of everyItem((page) => graph.sources(page)))
      for (const { path } of source.origins)
        if (path.startsWith(prefix)) origins.push(fileOf(path, filesSeenFrom(cwd)));
  return origins;
};

type Watching = { readonly cwd: string; readonly prune: boolean; readonly signal: AbortSignal };

/** Keeps the stores in step with what a folder's looks say, and tells it, a line for each file. */
class Keeper {
  private readonly stores: Stores;
  private readonly config: Config;
  private readonly prune: boolean;
  private readonly signal: AbortSignal;
  private readonly isThere: (origin: string) => boolean;
  private readonly told = new Set<string>();

  constructor(stores: Stores, config: Config, { cwd, prune, signal }: Watching) {
    this.stores = stores;
    this.config = config;
    this.prune = prune;
    this.signal = signal;
    this.isThere = filesSeenFrom(cwd);
  }

  async take({ found, gone }: Change): Promise<void> {
    for (const remark of [...found.failed, ...found.skipped]) this.tell(sayRemark(remark));
    if (found.documents.length > 0) {
      const items = asked({ ...found, failed: [], skipped: [] }, this.config.limits.fileBytes);
      const { results, skipped, broken } = await runIngest(items, this.stores, this.config, this.signal);
      for (const result of results) if (result.outcome !== 'unchanged') print(describe(result));
      for (const remark of skipped) print(`skipped: ${sayRemark(remark)}`);
      if (broken) throw broken;
    }
    if (gone.length > 0) await this.lose(gone);
  }

  /** Tells an error that lasts once. */
  tellOnce({ code, message }: CetuError): null {
    if (code !== 'NOT_FOUND') throw new CetuError(code, message);
    this.tell(message);
    return null;
  }

  private tell(line: string): void {
    if (!this.told.has(line)) say(line);
    this.told.add(line);
  }

  private async lose(gone: readonly string[]): Promise<void> {
    const { graph } = this.stores;
    const originsWithin = this.prune ? await originsInArchives(graph, this.isThere) : null;
    for (const origin of gone) {
      if (this.signal.aborted) return;
      if (!originsWithin) {
        print(`gone: ${oneLine(origin)}; its text stays, --prune would take it out`);
        continue;
      }
      for (const path of [origin, ...originsWithin(origin)]) {
        const held = await graph.byOrigin(path);
        if (held) await dropOrigin(this.stores, held.id, path);
      }
      print(`removed: ${oneLine(origin)}`);
    }
  }
}

const describe = (result: FileResult): string => {
  const path = oneLine(result.path);
  switch (result.outcome) {
    case 'failed':
      return `failed: ${path}: ${result.reason}${result.keptFormer ? ' Its former text stays.' : ''}`;
    case 'partial':
      return `stored in part: ${path}; cetu extract --diagnostics tells what could not be read`;
    default:
      return `${result.outcome}: ${path}`;
  }
};
