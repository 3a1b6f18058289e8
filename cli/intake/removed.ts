// What removals took out, so that each can be undone: the last ones, for as long as the server runs.
//
// Sources may be from one file, an archive or a text read at two times: it is set aside with the last of them, given
// back with the first that is put back, and dropped when none of them is kept any more.
import { CetuError, type SourceGraph } from '../../model/index.ts';
import type { SetAside } from './uploads.ts';

export type Removed = {
  readonly title: string;
  readonly source: SourceGraph;
  /** The files that it was read from. */
  readonly files: readonly string[];
};

// Some fifty policies; one text is kept however long it is.
const mostCharacters = 1_000_000;

export class RemovedSources {
  private readonly byJob = new Map<string, Removed>();
  private readonly aside = new Map<string, SetAside>();

  has(job: string): boolean {
    return this.byJob.has(job);
  }

  /** Keeps what a job took out; `aside` are those of its files that are needed no more. */
  async add(job: string, removed: Removed, aside: ReadonlyMap<string, SetAside>): Promise<void> {
    for (const [file, one] of aside) {
      await this.aside.get(file)?.drop();
      this.aside.set(file, one);
    }
    this.byJob.set(job, removed);
    let length = 0;
    for (const [id, { source }] of [...this.byJob].reverse()) {
      length += source.text.length;
      if (length > mostCharacters && id !== job) await this.forget(id);
    }
  }

  /** What the job took out. Throws NOT_FOUND where it is not kept. */
  of(job: string): Removed {
    const removed = this.byJob.get(job);
    if (!removed) throw new CetuError('NOT_FOUND', 'What was removed is not kept any more: read it again.');
    return removed;
  }

  /** Gives the files back that were set aside, whichever removal did so. */
  async giveBack({ files }: Removed): Promise<void> {
    await Promise.all(files.map((file) => this.aside.get(file)?.giveBack()));
  }

  /** Keeps no longer what a job took out, nor files that no other needs. */
  async forget(job: string): Promise<void> {
    const files = this.byJob.get(job)?.files ?? [];
    this.byJob.delete(job);
    const needed = new Set([...this.byJob.values()].flatMap((removed) => removed.files));
    for (const file of files) if (!needed.has(file)) await this.drop(file);
  }

  /** Drops all of it. */
  async close(): Promise<void> {
    for (const id of [...this.byJob.keys()]) await this.forget(id);
  }

  private async drop(file: string): Promise<void> {
    await this.aside.get(file)?.drop();
    this.aside.delete(file);
  }
}
