// Tables whose cells are parted by tabs, as a spreadsheet or Word pastes them: every tab is a border, also at the
// ends of a line.
//
// Signals: a run of lines with tabs, most of them with the same number. A single line with one tab (一、	推动…) is no
// table.
import type { Span } from '../../../model/index.ts';
import type { Line } from '../lines.ts';
import { plainCell, type RawCell } from './raw.ts';

/** How many tabs the line has, those before and behind its words included. */
const countTabs = (text: string, line: Line): number => text.slice(line.raw.start, line.raw.end).split('\t').length - 1;

/** Runs of two lines or more with at least two tabs each, of a table with three columns or more. */
export const findTabRuns = (text: string, lines: readonly Line[], taken: readonly boolean[]): Span[] => {
  const runs: Span[] = [];
  for (let i = 0; i < lines.length; ) {
    let end = i;
    while (isTabbed(text, lines[end], taken[end])) end++;
    if (end - i >= 2) runs.push({ start: i, end });
    i = Math.max(end, i + 1);
  }
  return runs;
};

const isTabbed = (text: string, line: Line | undefined, taken: boolean | undefined): boolean =>
  line !== undefined && !taken && line.row === null && countTabs(text, line) >= 2;

/** The cells of a line: what stands between its tabs. */
export const tabCells = (text: string, line: Line): RawCell[] => {
  const cells: RawCell[] = [];
  let start = line.raw.start;
  for (let i = line.raw.start; i <= line.raw.end; i++) {
    if (i < line.raw.end && text[i] !== '\t') continue;
    cells.push(plainCell(trimmed(text, start, i)));
    start = i + 1;
  }
  return cells;
};

const trimmed = (text: string, from: number, to: number): Span => {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
};
