// Markdown's ** around words that are set bold, which are no part of what a text says.
import type { Span } from '../../model/index.ts';
import { matchesOf } from '../../text/index.ts';

/** The places of such signs in a line, in pairs. */
export const strongSigns = (line: string): Span[] =>
  matchesOf(line, /\*\*(?=\S)([^*]+?)(?<=\S)\*\*/g).flatMap(({ index, 0: whole }) => [
    { start: index, end: index + 2 },
    { start: index + whole.length - 2, end: index + whole.length },
  ]);

/** The pieces of a cell between such signs; the first begins where the cell does, empty where a sign opens it. */
export const withoutStrong = (text: string, cell: Span): Span[] => {
  const words = text.slice(cell.start, cell.end);
  if (!words.includes('**')) return [cell];
  const pieces: Span[] = [];
  let start = cell.start;
  for (const sign of strongSigns(words)) {
    pieces.push({ start, end: cell.start + sign.start });
    start = cell.start + sign.end;
  }
  return [...pieces, { start, end: cell.end }];
};
