// Which places of a text a set of spans covers.
import type { Span } from '../model/index.ts';

export type Cover = {
  /** Whether one of the spans holds this one wholly; two that touch do not. */
  readonly holds: (span: Span) => boolean;
  /** Whether one of the spans has a character of this one. */
  readonly touches: (span: Span) => boolean;
};

/** Looks spans up in O(log n). */
export const coverOf = (spans: readonly Span[]): Cover => {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const ends: number[] = []; // the furthest end of the spans up to each
  for (const span of sorted) ends.push(Math.max(span.end, ends.at(-1) ?? 0));
  /** The furthest end of the spans that begin before a place. */
  const reach = (before: number): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.start ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return ends[low - 1] ?? 0;
  };
  return {
    holds: ({ start, end }) => reach(start + 1) >= end,
    touches: ({ start, end }) => reach(end) > start,
  };
};
