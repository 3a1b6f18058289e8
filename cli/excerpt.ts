// A passage as a search shows it: as many characters as fit around the first word found, the words found marked.
import type { Passage, Span } from '../model/index.ts';

/**
 * The passage's text, at most `most` characters of it, with `mark` around the words that stand at `highlights` in the
 * source.
 */
export const excerptOf = (
  passage: Passage,
  highlights: readonly Span[],
  most: number,
  mark: (text: string) => string,
): string => {
  const found = highlights.map(({ start, end }) => ({ start: placeOf(passage, start), end: placeOf(passage, end) }));
  const { text } = passage;
  const start = Math.max(0, Math.min((found[0]?.start ?? 0) - Math.floor(most / 4), text.length - most));
  const end = Math.min(text.length, start + most);
  let shown = start > 0 ? '…' : '';
  let at = start;
  for (const span of found) {
    const [from, to] = [Math.max(at, span.start), Math.min(end, span.end)];
    if (from >= to) continue;
    shown += text.slice(at, from) + mark(text.slice(from, to));
    at = to;
  }
  return (shown + text.slice(at, end) + (end < text.length ? '…' : '')).replace(/\s+/g, ' ');
};

/** Where a place in the source stands in the passage's text: the first unit there or after it. */
const placeOf = ({ text, offsets, span }: Passage, place: number): number => {
  if (!offsets) return Math.max(0, Math.min(text.length, place - span.start));
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? Number.POSITIVE_INFINITY) < place) low = middle + 1;
    else high = middle;
  }
  return low;
};
