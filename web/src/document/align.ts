// Where each character of a passage stands in the source's text. A passage's words are the source's with line breaks mended
// and page furniture gone; spans count in the source.

export type Piece = { readonly text: string; readonly marked: boolean };

/** For each UTF-16 unit of `words` its offset in `raw`; units that the raw text lacks (a mended blank) get the offset where they went in. */
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

/** The words cut where a span of the source begins and ends; `start` is where the passage stands in the source. */
export const markWords = (
  words: string,
  raw: string,
  start: number,
  span: { readonly start: number; readonly end: number },
): readonly Piece[] => {
  const offsets = alignWords(words, raw);
  const from = offsets.findIndex((offset) => start + offset >= span.start);
  let to = offsets.findIndex((offset) => start + offset >= span.end);
  if (to < 0) to = words.length;
  if (from < 0 || from >= to) return [{ text: words, marked: false }];
  return [
    { text: words.slice(0, from), marked: false },
    { text: words.slice(from, to), marked: true },
    { text: words.slice(to), marked: false },
  ].filter((piece) => piece.text !== '');
};
