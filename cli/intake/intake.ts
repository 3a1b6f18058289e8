// What the server takes in while it serves: files that are handed over, addresses, sources to read anew or to take
// out. All goes the way of `cetu ingest`: the same worker under the same limits of memory and time, the same refusals
// of hosts, the same origins.
import { basename, resolve } from 'node:path';
import { type Intake, type IntakeCount, type IntakeJob, type IntakeResult, toldKinds } from '../../api/index.ts';
import { CetuError, type SourceGraph, type SourceId } from '../../model/index.ts';
import { fileOf, originsInArchives } from '../archives.ts';
import { type Config, hasOffice, readingLimits, secondsPerFile } from '../config.ts';
import { mayHoldFiles } from '../document-names.ts';
import { originOf } from '../documents.ts';
import { type FileResult, ingestFiles } from '../ingest-files.ts';
import { fileItem, type Item } from '../items.ts';
import { putSource, removeSource } from '../origins.ts';
import { filesSeenFrom, pathOfOrigin } from '../paths-of-origins.ts';
import { addressItems, isAddress, parseAddress } from '../remote/addresses.ts';
import { openWeb } from '../remote/web.ts';
import type { Stores } from '../stores.ts';
import { openWorkers, type Workers } from '../workers.ts';
import { IntakeQueue, type Work } from './queue.ts';
import { RemovedSources } from './removed.ts';
import { type SetAside, Uploads } from './uploads.ts';

export type IntakeOptions = {
  readonly stores: Stores;
  readonly config: Config;
  /** What relative paths of origins are relative to. */
  readonly cwd: string;
  /** Hosts that may be asked even if they are private or this machine. */
  readonly allowedHosts: readonly string[];
};

export type OpenIntake = Intake & {
  /** Ends what is under way and begins nothing more; files that wait are kept for the next start. */
  close(): Promise<void>;
};

/** The intake over these stores. Files that a stop left waiting are read first. */
export const openIntake = async (options: IntakeOptions): Promise<OpenIntake> => {
  const intake = new ServedIntake(options);
  await intake.takeUp();
  return intake;
};

class ServedIntake implements OpenIntake {
  private readonly options: IntakeOptions;
  private readonly uploads: Uploads;
  private readonly queue = new IntakeQueue(() => this.endWorkers());
  private readonly removed = new RemovedSources();
  private readonly stop = new AbortController();
  private workers: Workers | null = null;

  constructor(options: IntakeOptions) {
    this.options = options;
    const { config, cwd } = options;
    this.uploads = new Uploads(resolve(cwd, config.uploads), config.limits.fileBytes, hasOffice(config));
  }

  /** Queues the files of the folder that no source is from. */
  async takeUp(): Promise<void> {
    for (const path of await this.uploads.list()) if (!(await this.isHeld(this.originOf(path)))) this.readFile(path);
  }

  async takeFile(name: string, bytes: AsyncIterable<Uint8Array>): Promise<IntakeJob> {
    this.queue.refuseWhenFull();
    return this.readFile(await this.uploads.keep(name, bytes));
  }

  readAddress(word: string): IntakeJob {
    const address = parseAddress(word.trim());
    return this.queue.add('address', address.href, this.reading([address.href]));
  }

  async readAgain(id: SourceId): Promise<IntakeJob> {
    const { title, origins } = await this.sourceOf(id);
    return this.queue.add('again', title, this.reading(this.filesOf(origins)));
  }

  async remove(id: SourceId): Promise<IntakeJob> {
    const { title } = await this.sourceOf(id);
    return this.queue.add('removal', title, async (tell, job) => {
      const source = await this.graph.source(id);
      if (source === null) throw new CetuError('NOT_FOUND', 'The source is not here any more.');
      await removeSource(this.options.stores, id);
      const files = this.filesOf(source.origins);
      const aside = new Map<string, SetAside>();
      for (const origin of files)
        if (!(await this.isHeld(origin))) aside.set(origin, await this.uploads.setAside(this.pathOf(origin)));
      await this.removed.add(job, { title, source, files }, aside);
      const results = source.origins.map(({ path }) => nothing(path, 'removed'));
      tell({ of: results.length, results, leftOut: [] });
    });
  }

  restore(removal: string): IntakeJob {
    const { title, source } = this.removed.of(removal);
    return this.queue.add('restoration', title, async (tell) => {
      for (const { path } of source.origins)
        if ((await this.graph.byOrigin(path)) !== null)
          throw new CetuError('INPUT', 'Another text is where it was from now.');
      await this.removed.giveBack(removal);
      await putSource(this.options.stores, source);
      await this.removed.forget(removal);
      const results = source.origins.map(({ path }) => nothing(path, 'stored'));
      tell({
        of: results.length,
        results: await Promise.all(results.map((result) => this.withFacts(result))),
        leftOut: [],
      });
    });
  }

  jobs(): readonly IntakeJob[] {
    return this.queue.jobs().map((job) => ({ ...job, undoable: this.removed.has(job.id) }));
  }

  async close(): Promise<void> {
    this.stop.abort();
    this.endWorkers();
    await this.queue.close();
    await this.removed.close();
  }

  private get graph() {
    return this.options.stores.graph;
  }

  /** Reads a file of the folder; one of which nothing could be read is not kept. */
  private readFile(path: string): IntakeJob {
    const origin = this.originOf(path);
    const read = this.reading([origin]);
    return this.queue.add('file', basename(path), async (tell, job) => {
      await read(tell, job);
      if (!(await this.isHeld(origin))) await this.uploads.drop(path);
    });
  }

  /** Whether a source is from there, or from within the archive there. */
  private async isHeld(origin: string): Promise<boolean> {
    if ((await this.graph.byOrigin(origin)) !== null) return true;
    return (
      mayHoldFiles(origin) && (await originsInArchives(this.graph, filesSeenFrom(this.options.cwd)))(origin).length > 0
    );
  }

  /** The work of reading what is at these origins. */
  private reading(origins: readonly string[]): Work {
    return async (tell) => {
      const { stores, config } = this.options;
      this.workers ??= openWorkers({ most: 1, ...readingLimits(config) });
      const results: IntakeResult[] = [];
      const { signal } = this.stop;
      const outcome = await ingestFiles(this.itemsOf(origins), stores, this.workers, {
        limits: config.limits,
        signal,
        onResult: (all, of) => {
          results.push(...all.slice(results.length).map(toResult));
          tell({ of, results: [...results], leftOut: [] });
        },
      });
      if (outcome.broken) throw outcome.broken;
      if (signal.aborted) throw new CetuError('UNAVAILABLE', 'The server was stopped.');
      tell({
        of: outcome.of,
        results: await Promise.all(results.map((result) => this.withFacts(result))),
        leftOut: [...outcome.skipped, ...otherFiles(outcome.passedOver)],
      });
    };
  }

  private itemsOf(origins: readonly string[]): readonly Item[] {
    const { config, allowedHosts } = this.options;
    const mostBytes = config.limits.fileBytes;
    const web = openWeb({ mostBytes, seconds: secondsPerFile(config), allowedHosts, signal: this.stop.signal });
    return origins.flatMap((origin) =>
      isAddress(origin)
        ? addressItems([parseAddress(origin)], web, 0)
        : [fileItem({ path: this.pathOf(origin), origin }, mostBytes)],
    );
  }

  private async withFacts(result: IntakeResult): Promise<IntakeResult> {
    const held = await this.graph.byOrigin(result.path);
    const source = held && (await this.graph.source(held.id));
    return source ? { ...result, source: source.id, facts: countsOf(source) } : result;
  }

  private async sourceOf(id: SourceId) {
    const [node] = await this.graph.nodes([id]);
    if (node?.kind !== 'Source') throw new CetuError('NOT_FOUND', 'There is no such source.');
    return node;
  }

  private originOf(path: string): string {
    return originOf(path, this.options.cwd);
  }

  private pathOf(origin: string): string {
    return pathOfOrigin(origin, this.options.cwd);
  }

  /** The files and archives that sources were read from. */
  private filesOf(origins: readonly { readonly path: string }[]): readonly string[] {
    return [...new Set(origins.map(({ path }) => fileOf(path, filesSeenFrom(this.options.cwd))))];
  }

  private endWorkers(): void {
    this.workers?.close();
    this.workers = null;
  }
}

const nothing = (path: string, outcome: IntakeResult['outcome']): IntakeResult => ({
  ...{ path, outcome, reason: null, source: null, facts: [] },
});

const otherFiles = (endings: readonly string[]): IntakeJob['leftOut'] =>
  [...new Set(endings)].map((ending) => ({ path: ending, reason: 'Files of this ending are no documents.' }));

const toResult = (result: FileResult): IntakeResult => ({
  ...nothing(result.path, result.outcome),
  reason: result.outcome === 'failed' ? result.reason : null,
});

const countsOf = ({ nodes }: SourceGraph): readonly IntakeCount[] =>
  toldKinds.flatMap((kind) => {
    const count = nodes.filter((node) => node.kind === kind).length;
    return count === 0 ? [] : [{ kind, count }];
  });
