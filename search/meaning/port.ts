// Meaning, an option beside the words: passages and questions as vectors of a model that a reader has fetched. It
// finds nothing by itself and decides nothing of what is complete: it brings some more candidates to the second stage,
// and tells how like the question each candidate is (ranking.ts). Without it nothing changes.
import type { Passage, SourceId } from '../../model/index.ts';
import type { IndexedSource } from '../port.ts';

/** The vector of a text, of 512 dimensions. Throws where it cannot be made. */
export type Embed = (text: string) => Promise<ArrayLike<number>>;

export interface Meaning {
  /** What a question means. Throws where it cannot be made a vector. */
  ask(question: string): Promise<AskedMeaning>;
  /** Keeps vectors of the source's passages in place of those kept before; those of the same passages stay. */
  put(source: IndexedSource, passages: readonly Passage[]): Promise<void>;
  remove(source: SourceId): Promise<void>;
  /** The sources whose passages have vectors of this model, with the hash of the passages. */
  held(): ReadonlyMap<SourceId, string>;
  close(): Promise<void>;
}

export type AskedMeaning = {
  /** The ids of the likest passages that have vectors, the likest first. Some may be gone from the index. */
  readonly nearest: (limit: number) => readonly string[];
  /** Some .9 of the cosine; null where the passage has no vector. */
  readonly likeness: (passage: string) => number | null;
};
