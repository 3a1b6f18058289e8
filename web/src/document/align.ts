// Where each character of a passage stands in the source's text. A passage's words are the source's with line breaks
// mended and page furniture gone; spans count in the source.
import type { Span } from '../form/span.ts';

/** Words of a passage, and which of the spans cover them. */
export type Piece<T extends Span> = { readonly text: string; readonly spans: readonly T[] };

/**
 * For each UTF-16 unit of `words` its offset in `raw`; units that the raw text lacks (a mended blank) get the offset
 * where they went in.
 */
const alignWords = (words: string, raw: string): Uint32Array => {
  const offsets = new Uint32Array(words.length);
  let at = 0;
  for (let index = 0; index < words.length; index++) {
    const found = raw.indexOf(words.charAt(index), at);
    const isBlank = words.charAt(index) === ' ';
    if (found < 0 || (isBlank && raw.slice(at, found).trim() !== '')) {
      offsets[index] = at;
    } else {
      offsets[index] = found;
      at = found + 1;
    }
  }
  return offsets;
};

/** The words cut where spans of the source begin and end; `start` is where the passage stands in the source. */
export const cutWords = <T extends Span>(
  words: string,
  raw: string,
  start: number,
  spans: readonly T[],
): readonly Piece<T>[] => {
  if (spans.length === 0) return [{ text: words, spans }];
  const offsets = alignWords(words, raw);
  const unitAt = (place: number): number => {
    const unit = offsets.findIndex((offset) => start + offset >= place);
    return unit < 0 ? words.length : unit;
  };
  const here = spans.map((span) => ({ span, from: unitAt(span.start), to: unitAt(span.end) }));
  const cuts = [...new Set([0, words.length, ...here.flatMap(({ from, to }) => [from, to])])].sort((a, b) => a - b);
  return cuts.slice(1).map((to, at) => {
    const from = cuts[at] ?? 0;
    return {
      text: words.slice(from, to),
      spans: here.filter((one) => one.from <= from && one.to >= to).map(({ span }) => span),
    };
  });
};
