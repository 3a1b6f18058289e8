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
