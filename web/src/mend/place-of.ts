// Where words stand in the text of a source, nearest to a place; null where the text does not have them.
import { ask } from '../ask.ts';
import { Text } from '../generated/operations.ts';
import { nearestInPieces } from './nearest.ts';

const pieceLength = 100_000; // the most that the server gives at once

export const placeOf = async (source: string, near: number, words: string) => {
  const read = async (start: number) =>
    (await ask(Text, { source, start, length: pieceLength })).source?.text ?? { text: '', hasNext: false };
  const start = await nearestInPieces(read, pieceLength, words, near);
  return start === null ? null : { start, end: start + words.length };
};
