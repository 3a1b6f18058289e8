// Jobs one after another, in the order in which they were asked for, whoever watches. Keeps what became of the last
// few hundred.
import { randomUUID } from 'node:crypto';
import type { IntakeJob, IntakeKind, IntakeResult } from '../../api/index.ts';
import { CetuError, toCetuError } from '../../model/index.ts';

/** What a job found so far. */
export type Found = Pick<IntakeJob, 'of' | 'results' | 'leftOut'>;

/** The work of a job, which has an id; tells what it found whenever there is more. */
export type Work = (tell: (found: Found) => void, job: string) => Promise<void>;

const mostWaiting = 500;
const mostKept = 300;

export class IntakeQueue {
  private readonly onIdle: () => void;
  private readonly waiting: { readonly id: string; readonly work: Work }[] = [];
  private readonly told = new Map<string, IntakeJob>();
  private running: Promise<void> | null = null;
  private closed = false;

  /** `onIdle` is called when nothing waits any more. */
  constructor(onIdle: () => void) {
    this.onIdle = onIdle;
  }

  /** Throws LIMIT where as many wait as may. */
  refuseWhenFull(): void {
    if (this.waiting.length >= mostWaiting)
      throw new CetuError('LIMIT', `${mostWaiting} files wait to be read already: try again later.`);
  }

  add(kind: IntakeKind, name: string, work: Work): IntakeJob {
    this.refuseWhenFull();
    const job: IntakeJob = {
      ...{ id: randomUUID(), kind, name, state: 'queued', queuedAt: now(), startedAt: null, endedAt: null },
      ...{ reason: null, of: 1, results: [], leftOut: [], undoable: false },
    };
    this.told.set(job.id, job);
    this.waiting.push({ id: job.id, work });
    this.running ??= this.run();
    return job;
  }

  /** The newest first. */
  jobs(): readonly IntakeJob[] {
    return [...this.told.values()].reverse();
  }

  /** Begins nothing more, and waits for what is under way. */
  async close(): Promise<void> {
    this.closed = true;
    await this.running;
  }

  private async run(): Promise<void> {
    for (let next = this.waiting.shift(); next && !this.closed; next = this.waiting.shift()) {
      const { id, work } = next;
      this.tell(id, { state: 'working', startedAt: now() });
      const reason = await work((found) => this.tell(id, found), id).then(
        () => null,
        (error: unknown) => toCetuError(error).message,
      );
      const results = this.told.get(id)?.results ?? [];
      const failed = reason !== null || (results.length > 0 && results.every(isFailed));
      this.tell(id, { state: failed ? 'failed' : 'done', endedAt: now(), reason });
      this.forgetOldest();
    }
    this.running = null;
    this.onIdle();
  }

  private tell(id: string, more: Partial<IntakeJob>): void {
    const job = this.told.get(id);
    if (job) this.told.set(id, { ...job, ...more });
  }

  private forgetOldest(): void {
    for (const { id, endedAt } of this.told.values()) {
      if (this.told.size <= mostKept) return;
      if (endedAt !== null) this.told.delete(id);
    }
  }
}

const isFailed = ({ outcome }: IntakeResult): boolean => outcome === 'failed';

const now = (): string => new Date().toISOString();
