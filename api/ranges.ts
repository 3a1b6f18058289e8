// From spans of a source's text to ranges of a passage's text, which has hard wraps and blanks inside words mended.
import type { Passage, Span } from '../model/index.ts';

/**
 * The ranges of the passage's text that show what stands in the spans of the source; what lies outside is left out.
 */
export const rangesIn = ({ span, text, offsets }: Passage, spans: readonly Span[]): Span[] =>
  spans.flatMap(({ start, end }) => {
    const range = offsets
      ? { start: firstAtLeast(offsets, start), end: firstAtLeast(offsets, end) }
      : { start: start - span.start, end: end - span.start };
    const cut = { start: Math.max(0, range.start), end: Math.min(text.length, range.end) };
    return cut.start < cut.end ? [cut] : [];
  });

/** The place of the first number that is not less; the length where all are less. The numbers ascend. */
const firstAtLeast = (numbers: readonly number[], least: number): number => {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
};
