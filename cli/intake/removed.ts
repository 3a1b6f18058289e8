// What removals took out, so that each can be undone: the last ones, for as long as the server runs.
//
// Sources may be from one file, an archive or a text read at two times: it is set aside with the last of them, given
// back with the first that is put back, and dropped when none of them is kept any more. Another file that stood at the
// same path later, and was removed too, is another one.
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
  private readonly byJob = new Map<string, Removed & { readonly keys: readonly string[] }>();
  /** By path and which of the files that stood there. */
  private readonly aside = new Map<string, SetAside>();
  private readonly stoodBefore = new Map<string, number>();

  has(job: string): boolean {
    return this.byJob.has(job);
  }

  /** Keeps what a job took out; `aside` are those of its files that are needed no more. */
  async add(job: string, removed: Removed, aside: ReadonlyMap<string, SetAside>): Promise<void> {
    for (const [file, one] of aside) {
      if (this.aside.has(this.keyOf(file))) this.stoodBefore.set(file, (this.stoodBefore.get(file) ?? 0) + 1);
      this.aside.set(this.keyOf(file), one);
    }
    this.byJob.set(job, { ...removed, keys: removed.files.map((file) => this.keyOf(file)) });
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

  /** Gives the files of a job back that were set aside, whichever removal did so. */
  async giveBack(job: string): Promise<void> {
    await Promise.all((this.byJob.get(job)?.keys ?? []).map((key) => this.aside.get(key)?.giveBack()));
  }

  /** Keeps no longer what a job took out, nor files that no other needs. */
  async forget(job: string): Promise<void> {
    const keys = this.byJob.get(job)?.keys ?? [];
    this.byJob.delete(job);
    const needed = new Set([...this.byJob.values()].flatMap((removed) => removed.keys));
    for (const key of keys) if (!needed.has(key)) await this.drop(key);
  }

  /** Drops all of it. */
  async close(): Promise<void> {
    for (const id of [...this.byJob.keys()]) await this.forget(id);
  }

  private keyOf(file: string): string {
    return `${this.stoodBefore.get(file) ?? 0} ${file}`;
  }

  private async drop(key: string): Promise<void> {
    await this.aside.get(key)?.drop();
    this.aside.delete(key);
  }
}
