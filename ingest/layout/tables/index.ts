// Which lines are rows of tables, and what the tables' rows, columns and names are.
//
// Signals, in order of precedence:
//   1. rows that the format marks (a docx or html file, positions in a pdf), <table> in the text, or lines that are a
//      cell each below a head whose cells are lines, too (cell-lines.ts)
//   2. | cells | of Markdown
//   3. tabs, two or more on each of two lines or more
//   4. a head that 序号 opens, and rows below it that count from one and have as many cells
//   5. below a caption (表 1. 变量说明): lines that do not read as sentences, up to a note, another caption or a paragraph
//   6. three lines or more whose cells stand below one another, or that end in the same number of figures
// Never takes a sentence with a stop for a row, and never a heading.
import { SignSet } from '../../../text/index.ts';
import { parseLabel } from '../../labels.ts';
import { layoutWords } from '../../vocabulary/layout.ts';
import { parseCaption } from '../captions.ts';
import { type Line, columns as widthOf } from '../lines.ts';
import { findWraps, type Wraps } from '../wraps.ts';
import { cutColumns, isNumeric } from './columns.ts';
import { numberedTables } from './numbered.ts';
import { isPipeRule, pipeCells } from './pipes.ts';
import type { RawTable } from './raw.ts';
import { findTabRuns, tabCells } from './tabs.ts';

/** The tables in order. */
export const findRawTables = (text: string, lines: readonly Line[]): RawTable[] => {
  const wraps = findWraps(lines, (at) => lines[at]?.row != null); // asked below captions alone
  const taken = lines.map(() => false);
  const tables: RawTable[] = [];
  const take = (table: RawTable | null): void => {
    if (!table) return;
    for (const row of table.rows) taken[row.line] = true;
    tables.push(table);
  };
  for (const table of cutRows(lines)) take(table);
  for (const table of pipeTables(lines)) take(table);
  for (const { start, end } of findTabRuns(text, lines, taken))
    take({
      from: 'tabs',
      rows: range(start, end).map((line) => ({ line, cells: tabCells(text, at(lines, line)) })),
      doubtful: [],
    });
  for (const table of numberedTables(lines, taken)) take(table);
  lines.forEach((line, i) => {
    if (!taken[i] && parseCaption(line)?.of === 'table') take(belowCaption(lines, i, taken, wraps));
  });
  for (const table of standingTables(lines, taken)) take(table);
  return tables.sort((a, b) => (a.rows[0]?.line ?? 0) - (b.rows[0]?.line ?? 0));
};

const at = (lines: readonly Line[], i: number): Line => {
  const line = lines[i];
  if (!line) throw new RangeError(`no line ${i}`);
  return line;
};

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

/** Rows that were cut out as lines of their own. */
const cutRows = (lines: readonly Line[]): RawTable[] => {
  const tables = new Map<number, RawTable & { rows: RawTable['rows'][number][] }>();
  lines.forEach((line, i) => {
    if (!line.row) return;
    const table = tables.get(line.row.table) ?? { from: line.row.from, rows: [], doubtful: [] };
    table.rows.push({ line: i, cells: line.row.cells });
    tables.set(line.row.table, table);
  });
  return [...tables.values()];
};

const pipeTables = (lines: readonly Line[]): RawTable[] => {
  const tables: RawTable[] = [];
  for (let i = 0; i < lines.length; ) {
    const rows: RawTable['rows'][number][] = [];
    let end = i;
    for (let line = lines[end]; line && !line.row; line = lines[++end]) {
      const cells = pipeCells(line);
      if (!cells || (line.gapBefore && end > i)) break;
      rows.push({ line: end, cells: isPipeRule(line) ? [] : cells });
    }
    if (rows.filter((row) => row.cells.length > 0).length > 0) tables.push({ from: 'pipes', rows, doubtful: [] });
    i = Math.max(end, i + 1);
  }
  return tables;
};

const belowCaption = (
  lines: readonly Line[],
  caption: number,
  taken: readonly boolean[],
  wraps: Wraps,
): RawTable | null => {
  let start = caption + 1;
  for (
    let line = lines[start];
    line && (parseCaption(line)?.of === 'table' || layoutWords().unitLine.test(line.text));
    line = lines[start]
  )
    start++;
  let end = start;
  for (let line = lines[end]; line && !taken[end] && isCaptionedRow(line, wraps(end)); line = lines[end]) end++;
  if (end - start < 2) return null;
  const cut = cutColumns(lines.slice(start, end));
  return cut && cut.rows.filter((row) => row !== null && row.length >= 2).length >= 2
    ? {
        from: 'columns',
        rows: cut.rows.map((cells, i) => ({ line: start + i, cells: cells ?? [] })),
        doubtful: cut.doubtful,
      }
    : null;
};

const isCaptionedRow = (line: Line, wrap: number | null): boolean => {
  const { text } = line;
  if (parseCaption(line) || layoutWords().tableNote.test(text) || /[。；;：:]$/.test(text) || /^#/.test(text))
    return false;
  const label = parseLabel(text);
  if (
    label &&
    !/[\d*)）%]$/.test(text) &&
    ['编', '章', '节', '条', '一、', '（一）', '1.', '1.1'].includes(label.style)
  )
    return false;
  const cells = text.split(/[ \t\u3000]+/);
  if (cells.length === 1) return line.width <= 24 && !/[，,。]/.test(text);
  const isProse = (text.match(/[，、]/g)?.length ?? 0) >= 2 && cells.filter(isNumeric).length < 2;
  return !isProse && (wrap === null || line.width < wrap || cells.length >= 4);
};

/** Rows without a caption. */
const standingTables = (lines: readonly Line[], taken: readonly boolean[]): RawTable[] => {
  const shapes = lines.map((line, i) => (taken[i] ? null : shapeOf(line)));
  const tables: RawTable[] = [];
  let failed = { until: 0, times: 0 };
  for (let start = 0; start < lines.length; start++) {
    const shape = shapes[start];
    if (!shape) continue;
    if (failed.times > mostTries && start < failed.until) continue;
    let end = start + 1;
    while (agrees(shape, shapes[end] ?? null)) end++;
    if (end - start < (shape.kind === 'figures' ? 3 : 2)) continue;
    const head = squash(at(lines, start).text);
    // The head of a table that goes on over a page stands above each part.
    const below = lines.slice(start + 1, end).filter(({ text }) => squash(text) !== head);
    if (shape.kind === 'columns' && shape.count === 2 && !areFigured(below)) continue;
    const cut = cutColumns(lines.slice(start, end));
    if (cut?.rows.every((row) => row !== null && row.length >= 2)) {
      const rows = cut.rows.map((cells, i) => ({ line: start + i, cells: cells ?? [] }));
      tables.push({ from: 'columns', rows, doubtful: cut.doubtful });
      start = end - 1;
    } else failed = { until: end, times: start < failed.until ? failed.times + 1 : 1 };
  }
  return tables;
};

const squash = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Rows of a name and a figure, two at least: below a head, two columns are a table, too. */
const areFigured = (rows: readonly Line[]): boolean =>
  rows.length >= 2 && rows.every(({ text }) => isNumeric(text.split(/[ \t\u3000]+/).at(-1) ?? ''));

// How often a run of lines that agree in shape is tried for a table, each time from the next line on.
const mostTries = 20;

// What may part cells that no sign parts.
const gaps = new SignSet(' \t\u3000');

type Shape = { readonly kind: 'columns' | 'figures'; readonly count: number };

const shapeOf = (line: Line | undefined): Shape | null => {
  if (!line || line.row || gaps.firstIn(line.text) < 0) return null; // most lines are one cell
  if (/[。；;]|^#/.test(line.text) || parseCaption(line)) return null;
  const wide = line.text.split(/ {2,}|\u3000{2,}|\t/).filter((cell) => cell.trim() !== '');
  if (wide.length >= 3 || (wide.length === 2 && / {3}|\u3000{3}/.test(line.text)))
    return { kind: 'columns', count: wide.length };
  const tokens = line.text.split(/[ \t\u3000]+/);
  const figures = tokens.filter(isNumeric).length;
  if (figures >= 2 && figures >= tokens.length - 3 && isNumeric(tokens.at(-1) ?? '') && widthOf(line.text) < 120)
    return { kind: 'figures', count: figures };
  return null;
};

const agrees = (a: Shape, b: Shape | null): boolean =>
  b !== null && a.kind === b.kind && (a.kind === 'figures' || (b.count <= a.count + 1 && b.count >= a.count / 2));
