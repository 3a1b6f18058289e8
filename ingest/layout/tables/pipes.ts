// Markdown tables: | a | b |, a line of dashes below the header. The line of dashes is no row.
import type { Line } from '../lines.ts';
import { plainCell, type RawCell, trimmedIn } from './raw.ts';

/** The cells of a line that is a row of a Markdown table, null where it is none. */
export const pipeCells = (line: Line): RawCell[] | null => {
  if (!/^\|.*\|$/.test(line.text) || line.text.length < 3) return null;
  const cells: RawCell[] = [];
  let start = 1;
  for (let i = 1; i < line.text.length; i++) {
    if (line.text[i] !== '|' || line.text[i - 1] === '\\') continue;
    cells.push(plainCell(trimmedIn(line, start, i)));
    start = i + 1;
  }
  return cells;
};

/** |---|:--:| between header and body. */
export const isPipeRule = (line: Line): boolean => /^\|(?:\s*:?-+:?\s*\|)+$/.test(line.text);
