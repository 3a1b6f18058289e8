/**
 * Where the words stand in a text, the occurrence that begins nearest to a place; null where they do not stand there.
 */
export const nearest = (text: string, words: string, place: number): number | null => {
  if (words === '') return null;
  const before = text.lastIndexOf(words, place);
  const after = text.indexOf(words, place);
  if (before < 0 || after < 0) return Math.max(before, after) < 0 ? null : Math.max(before, after);
  return place - before < after - place ? before : after;
};

type ReadPiece = (start: number) => Promise<{ readonly text: string; readonly hasNext: boolean }>;

/** The same in a text that is read by pieces: in that about the place, else where they stand first. */
export const nearestInPieces = async (
  read: ReadPiece,
  length: number,
  words: string,
  place: number,
): Promise<number | null> => {
  const about = Math.max(0, place - Math.floor(length / 2));
  const near = await read(about);
  const found = nearest(near.text, words, place - about);
  if (found !== null) return about + found;
  // Pieces overlap, so that words across two of them are found.
  for (let start = 0; words.length < length; start += length - words.length) {
    const { text, hasNext } = start === about ? near : await read(start);
    const at = nearest(text, words, 0);
    if (at !== null) return start + at;
    if (!hasNext) return null;
  }
  return null;
};
