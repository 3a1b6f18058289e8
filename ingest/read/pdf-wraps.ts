// Rows of a table without rules whose cells were wrapped: the lines of such a row become one, each cell's words
// together, so that a row of the table is a line of the text.
//
// A table is a stretch of lines with three cells and more, and of lines that lack some of these, whose cells stand
// below one another; below a head, it has figures in one column at least. A line without a first cell goes on with
// the row above it where it brings no figure that the row has already, and where each cell that both have had no room
// for another character; what the first line lacks, the second may bring. A line so close that it would touch the one
// above stands in the same row. Two lines with a figure each are never one row, nor are lines of prose in columns.
import type { PdfWord } from './pdf-lines.ts';

type Cell = { readonly words: readonly PdfWord[]; readonly x: number; readonly end: number };

/** The rows with those put together that are one row of a table. */
export const joinWrapped = (rows: readonly (readonly PdfWord[])[]): readonly (readonly PdfWord[])[] => {
  const cells = rows.map(cellsOf);
  const joined: (readonly PdfWord[])[] = [];
  for (let start = 0; start < rows.length; ) {
    const end = endOfTable(cells, start);
    const table = tableOf(cells.slice(start, end));
    for (const row of table ?? rows.slice(start, end)) joined.push(row);
    start = end;
  }
  return joined;
};

const cellsOf = (row: readonly PdfWord[]): Cell[] => {
  const cells: PdfWord[][] = [];
  for (const word of row) {
    const last = cells.at(-1)?.at(-1);
    if (last && word.x - endOf(last) < word.size * 1.5) cells.at(-1)?.push(word);
    else cells.push([word]);
  }
  return cells.map((words) => ({ words, x: words[0]?.x ?? 0, end: mostOf(words.map(endOf)) }));
};

const endOf = ({ x, width }: PdfWord): number => x + width;

/** The greatest, of however many there are. */
const mostOf = (numbers: readonly number[]): number => numbers.reduce((most, one) => Math.max(most, one));

// A line of more cells is no row of a table that somebody reads, and each row is held against each cell of the head.
const mostColumns = 60;

/**
 * Where the stretch that begins with a line of three cells ends: at a line whose cells do not stand below these, or
 * that has one cell, at the margin.
 */
const endOfTable = (rows: readonly (readonly Cell[])[], start: number): number => {
  const first = rows[start] ?? [];
  if (first.length < 3 || first.length > mostColumns) return start + 1;
  const margin = (first[0]?.end ?? 0) + 1;
  let end = start + 1;
  const isRow = (row: readonly Cell[]): boolean =>
    (row.length >= 2 || (row[0]?.x ?? 0) >= margin) && placedIn(first, row) !== null;
  for (let row = rows[end]; row && isRow(row); row = rows[end]) end++;
  return end;
};

type Cells = readonly (Cell | undefined)[];
type Row = {
  readonly cells: Cells;
  /** Of its last line. */
  readonly last: Cells;
  readonly y: number;
};

/** The lines of a table, those of one row as one; null where it is no table, or there is nothing to put together. */
const tableOf = (rows: readonly (readonly Cell[])[]): (readonly PdfWord[])[] | null => {
  const [head = []] = rows;
  if (rows.length < 3) return null;
  const lines = rows.map((row): Row => {
    const cells = placedIn(head, row) ?? [];
    return { cells, last: cells, y: row[0]?.words[0]?.y ?? 0 };
  });
  const body = lines.slice(1);
  const isFigures = head.map((_, k) => {
    const filled = body.flatMap(({ cells }) => cells[k] ?? []);
    return k > 0 && filled.length >= 2 && filled.every((cell) => figure.test(wordsOf(cell)));
  });
  if (!isFigures.includes(true)) return null;
  const ends = head.map((_, k) => mostOf(body.map(({ cells }) => cells[k]?.end ?? 0)));
  const joined: Row[] = lines.slice(0, 1);
  body.forEach((line, i) => {
    const above = joined.at(-1);
    if (i > 0 && above && goesOn(above, line, isFigures, ends)) joined[joined.length - 1] = together(above, line);
    else joined.push(line);
  });
  return joined.length === lines.length ? null : joined.map(({ cells }) => cells.flatMap((cell) => cell?.words ?? []));
};

const figure = /^[(（]?[-−–+<>≤≥]?\d[\d.,]*[%％‰]?[)）]?$/;

const wordsOf = ({ words }: Cell): string => words.map(({ text }) => text.trim()).join('');

/** The cells in the columns of a head; null where two stand in one, or one stands across two. */
const placedIn = (head: readonly Cell[], row: readonly Cell[]): Cells | null => {
  const placed: (Cell | undefined)[] = head.map(() => undefined);
  for (const cell of row) {
    const size = cell.words[0]?.size ?? 0;
    // Words begin with the head, or stand below its middle.
    const at = head.findIndex(
      (one) =>
        Math.abs(one.x - cell.x) < size ||
        Math.abs(one.x + one.end - cell.x - cell.end) < size * 2 ||
        isBelow(one, cell),
    );
    const next = head[at + 1];
    if (at < 0 || placed[at] || (next && cell.end > next.x && cell.end > next.end)) return null;
    placed[at] = cell;
  }
  return placed;
};

const isBelow = (head: Cell, cell: Cell): boolean => cell.x < head.end && cell.end > head.x;

const goesOn = (above: Row, below: Row, isFigures: readonly boolean[], ends: readonly number[]): boolean => {
  const size = below.cells.find(Boolean)?.words[0]?.size ?? 0;
  if (above.y - below.y < size * 0.95 && sharedBy(above.last, below.cells).length === 0) return true;
  const shared = sharedBy(above.cells, below.cells);
  if (shared.length === 0 || below.cells[0] || !above.cells[0] || shared.some((k) => isFigures[k])) return false;
  return shared.every((k) => {
    const [upper, lower] = [above.cells[k]?.words.at(-1), below.cells[k]?.words[0]];
    if (!upper || !lower) return false;
    const character = lower.width / Math.max(1, lower.text.length);
    return endOf(upper) + character > (ends[k] ?? 0) + 0.1;
  });
};

/** The columns in which both have words. */
const sharedBy = (a: Cells, b: Cells): number[] => a.flatMap((cell, k) => (cell && b[k] ? [k] : []));

const together = (above: Row, below: Row): Row => ({
  y: below.y,
  last: below.cells,
  cells: above.cells.map((cell, k) => {
    const more = below.cells[k];
    if (!cell || !more) return cell ?? more;
    return { words: behind(cell.words, more.words), x: cell.x, end: Math.max(cell.end, more.end) };
  }),
});

/** Words of Latin letters keep a blank between them. */
const behind = (upper: readonly PdfWord[], [first, ...rest]: readonly PdfWord[]): PdfWord[] => {
  if (!first) return [...upper];
  const isApart = /\w$/.test(upper.at(-1)?.text ?? '') && /^[A-Za-z]/.test(first.text);
  return [...upper, isApart ? { ...first, text: ` ${first.text}` } : first, ...rest];
};
