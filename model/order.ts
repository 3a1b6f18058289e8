// The one order of text in Cetu: by code point. Cursors, exports and entity ids use it on every adapter.

/** Compares by code point (UTF-8 byte order), not by UTF-16 unit as `<` does, nor by a locale: < 0, 0 or > 0. */
export const compareText = (a: string, b: string): number => {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
};

// Surrogates (astral characters) sort after U+E000–U+FFFF, as their code points do.
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

/** The items in ascending order of the text that `of` gives for them; a new array. */
export const sortedBy = <T>(items: Iterable<T>, of: (item: T) => string): T[] =>
  [...items].sort((a, b) => compareText(of(a), of(b)));
