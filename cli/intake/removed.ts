// What removals took out, so that each can be undone: the last ones, for as long as the server runs.
import { CetuError, type SourceGraph } from '../../model/index.ts';

export type Removed = {
  readonly title: string;
  readonly source: SourceGraph;
  /** Gives the files back that were set aside. */
  readonly giveBack: () => Promise<void>;
  /** Takes them away for good. */
  readonly drop: () => Promise<void>;
};

// Some fifty policies; one text is kept however long it is.
const mostCharacters = 1_000_000;

export class RemovedSources {
  private readonly byJob = new Map<string, Removed>();

  has(job: string): boolean {
    return this.byJob.has(job);
  }

  async add(job: string, removed: Removed): Promise<void> {
    this.byJob.set(job, removed);
    let length = 0;
    for (const [id, { source }] of [...this.byJob].reverse()) {
      length += source.text.length;
      if (length > mostCharacters && id !== job) await this.drop(id);
    }
  }

  /** What the job took out. Throws NOT_FOUND where it is not kept. */
  of(job: string): Removed {
    const removed = this.byJob.get(job);
    if (!removed) throw new CetuError('NOT_FOUND', 'What was removed is not kept any more: read it again.');
    return removed;
  }

  /** Keeps no longer what was put back. */
  forget(job: string): void {
    this.byJob.delete(job);
  }

  /** Drops all of it. */
  async close(): Promise<void> {
    for (const id of [...this.byJob.keys()]) await this.drop(id);
  }

  private async drop(job: string): Promise<void> {
    await this.byJob.get(job)?.drop();
    this.byJob.delete(job);
  }
}
