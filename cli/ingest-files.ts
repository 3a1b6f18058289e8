// The way of many items into the stores: what has not changed is passed by, the rest is read by the workers, and what
// they found is put one after another as it comes. What the stores hold in the end depends on the items alone, not on
// which was done first. One bad item never stops the others; a store that fails does, and the next run goes on where
// this one ended.
import { type Limits, rulesVersion } from '../ingest/index.ts';
import { CetuError, type Diagnostic, type ErrorCode, type ServerVersion, toCetuError } from '../model/index.ts';
import { freshUnpacking, openItems, type Unpacking } from './archives.ts';
import { bytesHashOf } from './bytes-hash.ts';
import type { Remark } from './documents.ts';
import { HeldSources } from './held.ts';
import type { Brought, BroughtBytes, Item } from './items.ts';
import type { Listing } from './listings.ts';
import { dropOrigin, putSource } from './origins.ts';
import { patiently } from './patience.ts';
import type { Refusals } from './refusals.ts';
import type { Remembered } from './remembered.ts';
import type { Stores } from './stores.ts';
import type { Reading, Workers } from './workers.ts';

/** What became of one item. */
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
  readonly limits: Required<Limits>;
  readonly signal: AbortSignal;
  /** What could not be read before; all is read anew without it. */
  readonly refusals?: Refusals;
  /** What archives held before; all are unpacked without it. */
  readonly listings?: Remembered<Listing>;
  /** Called as each item is done, with all results so far and how many items are known. */
  readonly onResult: (results: readonly FileResult[], of: number) => void;
};

export type IngestOutcome = {
  /** In the order in which they were done; items that were not come to have none. */
  readonly results: readonly FileResult[];
  /** How many items there were, with those that others led to. */
  readonly of: number;
  /** What was left alone in archives: documents in a form that is not read, and endings of what are no documents. */
  readonly skipped: readonly Remark[];
  readonly passedOver: readonly string[];
  /** Why the run ended before its time; null where it did not, or was stopped. */
  readonly broken: CetuError | null;
};

/** Brings the items into the stores. */
export const ingestFiles = async (
  items: readonly Item[],
  stores: Stores,
  workers: Workers,
  options: IngestOptions,
): Promise<IngestOutcome> => {
  const run = new Run(stores, workers, options, await HeldSources.of(stores.graph));
  run.add(items);
  // One lane more than workers: it brings in the next file's bytes meanwhile. A lane waits for its put, so few results
  // wait.
  const lanes = Array.from({ length: workers.size + 1 }, () => run.lane());
  await Promise.all(lanes);
  const { results, of, skipped, passedOver, broken } = run;
  return { results, of, skipped, passedOver, broken };
};

class Run {
  of = 0;
  broken: CetuError | null = null;
  readonly results: FileResult[] = [];
  readonly skipped: Remark[] = [];
  readonly passedOver: string[] = [];
  private readonly stores: Stores;
  private readonly workers: Workers;
  private readonly options: IngestOptions;
  private readonly held: HeldSources;
  private readonly queue: Item[] = [];
  private puts: Promise<void> = Promise.resolve();
  private busy = 0;
  private wake: (() => void)[] = [];

  constructor(stores: Stores, workers: Workers, options: IngestOptions, held: HeldSources) {
    this.stores = stores;
    this.workers = workers;
    this.options = options;
    this.held = held;
  }

  add(items: readonly Item[]): void {
    this.of += items.length;
    for (const item of items) this.queue.push(item);
    this.wakeAll();
  }

  /** Takes item after item; an empty queue is waited at while others may still add to it. */
  async lane(): Promise<void> {
    while (!this.isOver()) {
      const item = this.queue.shift();
      if (!item && this.busy === 0) break;
      if (!item) await new Promise<void>((resolve) => this.wake.push(resolve));
      else await this.take(item);
    }
    this.wakeAll();
  }

  private async take(item: Item): Promise<void> {
    this.busy++;
    const result = await this.bring(item).catch((error: unknown) => this.refuse(item, toCetuError(error)));
    this.busy--;
    if (result) {
      this.results.push(result);
      this.options.onResult(this.results, this.of);
    }
    this.wakeAll();
  }

  private wakeAll(): void {
    for (const resolve of this.wake.splice(0)) resolve();
  }

  private isOver(): boolean {
    return this.broken !== null || this.options.signal.aborted;
  }

  /** Null where the run was stopped before the item was stored, or the item was an archive of others. */
  private async bring(item: Item): Promise<FileResult | null> {
    const { origin } = item;
    const brought: Brought = await item.bring(this.held);
    if (this.isOver()) return null;
    if (brought === 'unchanged') return { path: origin, outcome: brought };
    const { bytes, charset = null, version = {}, further = [] } = brought;
    this.add(further);
    if (await this.open(origin, brought)) return null;
    if (this.isOver()) return null;
    const bytesHash = bytesHashOf(bytes);
    if (this.held.isUnchanged(origin, bytesHash, rulesVersion())) return { path: origin, outcome: 'unchanged' };
    const known = charset === null ? this.options.refusals?.reasonOf(bytesHash) : null;
    if (known != null) return this.failed(origin, known);
    const reading = await this.workers.read({ path: origin, bytes, charset });
    if (charset === null && reading?.status === 'failed')
      this.options.refusals?.note(bytesHash, reading.diagnostics, reasonOf(reading.diagnostics));
    return reading && this.inTurn(() => patiently(() => this.store(origin, reading, version), this.options.signal));
  }

  /** Takes in the files of an archive, or what is attached to an e-mail; false where there is a text left to read. */
  private async open(origin: string, { bytes, unpacking }: BroughtBytes): Promise<boolean> {
    const opened = await openItems(origin, bytes, unpacking ?? this.freshUnpacking(), this.workers);
    if (!opened) return false;
    const { isText, items, skipped, passedOver } = opened;
    if (!isText && items.length + skipped.length === 0)
      throw new CetuError('INPUT', 'The archive holds no document that can be read.');
    if (!isText) this.of--; // its files are counted in its place
    this.add(items);
    this.skipped.push(...skipped);
    this.passedOver.push(...passedOver);
    return !isText;
  }

  private freshUnpacking(): Unpacking {
    const { limits, listings, refusals } = this.options;
    return { ...freshUnpacking(limits), ...(listings && refusals ? { known: { listings, refusals } } : {}) };
  }

  private async store(path: string, reading: Reading, version: ServerVersion): Promise<FileResult> {
    const { status, diagnostics } = reading;
    if (status === 'failed') return this.failed(path, reasonOf(diagnostics));
    const origins = reading.graph.origins.map((origin) => ({ ...origin, ...version }));
    const again = this.held.wasReadByOtherRules(path, origins[0]?.bytesHash ?? '', rulesVersion());
    const source = await putSource(this.stores, { ...reading.graph, origins });
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

  private refuse({ origin }: Item, error: CetuError): FileResult | null {
    if (this.options.signal.aborted) return null;
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

/** Errors that every further item would meet too. */
const endsRun: ReadonlySet<ErrorCode> = new Set([
  'STORE_LOCKED',
  'STORE_DAMAGED',
  'STORE_FAILED',
  'STORE_VERSION',
  'UNAVAILABLE',
  'CONFIG',
]);

const reasonOf = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.find(({ severity }) => severity === 'error')?.message ?? 'Nothing could be read.';
