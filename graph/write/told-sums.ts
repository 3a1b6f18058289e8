// Passages of a store that a former version wrote, which keep no sums: told of those that their facts state.
import { createHash } from 'node:crypto';
import { type Passage, type SourceGraph, withSums } from '../../model/index.ts';

/** The source with the sums of its passages, which tells the index; null where they are kept as they are. */
export const tellSums = (graph: SourceGraph): SourceGraph | null => {
  const passages = withSums(graph.passages, graph.nodes);
  const sums = sumsOf(passages);
  return sums === sumsOf(graph.passages)
    ? null
    : { ...graph, passages, passagesHash: changedHash(graph.passagesHash, [sums]) };
};

/** The sums of passages as one text, to compare. */
export const sumsOf = (passages: readonly Passage[]): string => JSON.stringify(passages.map(({ sums = [] }) => sums));

/** The hash of passages that were put with this one and of which that has changed. */
export const changedHash = (hash: string, changed: readonly unknown[]): string =>
  createHash('sha256')
    .update(JSON.stringify([hash, ...changed]))
    .digest('hex')
    .slice(0, 24);
