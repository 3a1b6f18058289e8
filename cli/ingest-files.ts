// The way of many files into the stores: what has not changed is passed by, the rest is read by the workers, and what they
// found is put one after another as it comes. What the stores hold in the end depends on the files alone, not on which was
// done first. One bad file never stops the others; a store that fails does, and the next run goes on where this one ended.
import { createHash } from 'node:crypto';
import { rulesVersion } from '../ingest/index.ts';
import { type CetuError, type Diagnostic, type ErrorCode, toCetuError } from '../model/index.ts';
import type { DocumentFile } from './documents.ts';
import { HeldSources } from './held.ts';
import { dropOrigin, putSource } from './origins.ts';
import { patiently } from './patience.ts';
import { readBytes } from './read-file.ts';
import type { Stores } from './stores.ts';
import type { Reading, Workers } from './workers.ts';

/** What became of one file. */
export type FileResult =
  | { readonly path: string; readonly outcome: 'unchanged' }
  /** `again`: the file is the same, but other rules had read it. */
  | { readonly path: string; readonly outcome: 'stored'; readonly again: boolean }
  | {
      readonly path: string;
      readonly outcome: 'partial';
      readonly again: boolean;
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly path: string;
      readonly outcome: 'failed';
      readonly reason: string;
      /** Whether a former text of the path stays in the store. */
      readonly keptFormer: boolean;
    };

export type IngestOptions = {
  readonly fileBytes: number;
  readonly signal: AbortSignal;
  /** Called as each file is done, with all results so far. */
  readonly onResult: (results: readonly FileResult[]) => void;
};

export type IngestOutcome = {
  /** In the order in which they were done; files that were not come to have none. */
  readonly results: readonly FileResult[];
  /** Why the run ended before its time; null where it did not, or was stopped. */
  readonly broken: CetuError | null;
};

/** Brings the files into the stores. */
export const ingestFiles = async (
  files: readonly DocumentFile[],
  stores: Stores,
  workers: Workers,
  options: IngestOptions,
): Promise<IngestOutcome> => {
  const run = new Run(stores, workers, options, await HeldSources.of(stores.graph));
  const queue = files.values();
  // One lane more than workers: it brings in the next file's bytes meanwhile. A lane waits for its put, so few results wait.
  const lanes = Array.from({ length: workers.size + 1 }, () => run.lane(queue));
  await Promise.all(lanes);
  return { results: run.results, broken: run.broken };
};

class Run {
  broken: CetuError | null = null;
  readonly results: FileResult[] = [];
  private readonly stores: Stores;
  private readonly workers: Workers;
  private readonly options: IngestOptions;
  private readonly held: HeldSources;
  private puts: Promise<void> = Promise.resolve();

  constructor(stores: Stores, workers: Workers, options: IngestOptions, held: HeldSources) {
    this.stores = stores;
    this.workers = workers;
    this.options = options;
    this.held = held;
  }

  async lane(queue: Iterator<DocumentFile> & Iterable<DocumentFile>): Promise<void> {
    for (const file of queue) {
      if (this.isOver()) return;
      const result = await this.bring(file).catch((error: unknown) => this.refuse(file, toCetuError(error)));
      if (!result) continue;
      this.results.push(result);
      this.options.onResult(this.results);
    }
  }

  private isOver(): boolean {
    return this.broken !== null || this.options.signal.aborted;
  }

  /** Null where the run was stopped before the file was stored. */
  private async bring({ path, origin }: DocumentFile): Promise<FileResult | null> {
    const bytes = await readBytes(path, this.options.fileBytes);
    const bytesHash = createHash('sha256').update(bytes).digest('hex');
    if (this.held.isUnchanged(origin, bytesHash, rulesVersion)) return { path: origin, outcome: 'unchanged' };
    const reading = await this.workers.read({ path: origin, bytes });
    return reading && this.inTurn(() => patiently(() => this.store(origin, reading), this.options.signal));
  }

  private async store(path: string, reading: Reading): Promise<FileResult> {
    const { status, diagnostics } = reading;
    if (status === 'failed') return this.failed(path, reasonOf(diagnostics));
    const hash = reading.graph.origins[0]?.bytesHash ?? '';
    const again = this.held.wasReadByOtherRules(path, hash, rulesVersion);
    const source = await putSource(this.stores, reading.graph);
    this.held.put(source);
    for (const other of this.held.others(path, source.id)) {
      const left = await dropOrigin(this.stores, other, path);
      if (left) this.held.put(left);
      else this.held.remove(other);
    }
    return status === 'partial' ? { path, outcome: status, again, diagnostics } : { path, outcome: 'stored', again };
  }

  /** Runs puts one after another; what waits when the run ends is left for the next one. */
  private inTurn<T>(put: () => Promise<T>): Promise<T | null> {
    const turn = this.puts.then(() => (this.isOver() ? null : put()));
    this.puts = turn.then(
      () => {},
      (error: unknown) => this.noteBroken(toCetuError(error)), // before the next one begins
    );
    return turn;
  }

  private refuse({ origin }: DocumentFile, error: CetuError): FileResult | null {
    if (!endsRun.has(error.code)) return this.failed(origin, error.message);
    this.noteBroken(error);
    return null;
  }

  private noteBroken(error: CetuError): void {
    if (endsRun.has(error.code)) this.broken ??= error;
  }

  private failed(path: string, reason: string): FileResult {
    return { path, outcome: 'failed', reason, keptFormer: this.held.has(path) };
  }
}

/** Errors that every further file would meet too. */
const endsRun: ReadonlySet<ErrorCode> = new Set(['STORE_LOCKED', 'STORE_DAMAGED', 'STORE_VERSION', 'UNAVAILABLE']);

const reasonOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.find(({ severity }) => severity === 'error')?.message ?? 'Nothing could be read.';
