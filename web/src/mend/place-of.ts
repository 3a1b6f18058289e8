// Where words stand in the text of a source, nearest to a place; null where the text does not have them.
import { ask } from '../ask.ts';
import { Text } from '../generated/operations.ts';
import { nearest } from './nearest.ts';

const pieceLength = 100_000; // the most that the server gives at once

export const placeOf = async (source: string, near: number, words: string) => {
  const start = Math.max(0, near - pieceLength / 2);
  const { source: of } = await ask(Text, { source, start, length: pieceLength });
  const found = of ? nearest(of.text.text, words, near - start) : null;
  return found === null ? null : { start: start + found, end: start + found + words.length };
};
