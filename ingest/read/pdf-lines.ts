// The words of a PDF's page, known by their places, as lines in reading order.
//
// Words on one base line within half a character make a line. Where most lines of a stretch leave the same gap in the
// middle of the page and each side is as wide as prose, the stretch has two columns, and the left one is read first; a
// line across both parts stretches. Blanks stand for distance: a gap as wide as a character and a half is written as
// blanks up to where the next word begins, so that columns of tables stand below one another, and a first line keeps
// its indent.

import { highest, lowest } from './extremes.ts';
import { verticalLines } from './pdf-vertical.ts';
import { joinWrapped } from './pdf-wraps.ts';

/** A run of characters at a place; y grows upwards. */
export type PdfWord = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};

export type PdfLine = {
  readonly text: string;
  readonly y: number;
  readonly size: number;
  /** More space above than between the lines of a paragraph. */
  readonly gapBefore: boolean;
};

/** Where the gaps between columns of prose are, from left to right; none where a page has one column. */
export const guttersOf = (words: readonly PdfWord[], width: number): readonly number[] =>
  findGutters(rowsOf(words), width);

/**
 * The lines of a page of that width and height in reading order. `usual` is where other pages of the document have
 * their gaps: they part a page too that has not enough prose on one side to tell, where nothing stands across them.
 */
export const linesOf = (
  words: readonly PdfWord[],
  width: number,
  height: number,
  usual: readonly number[] = [],
): PdfLine[] => {
  const upright = verticalLines(words);
  if (upright) {
    const top = highest(upright.lines.map(({ y }) => y));
    const others = linesOf(upright.others, width, height, []);
    return [
      ...others.filter(({ y }) => y > top),
      ...apart(upright.lines),
      ...apart(others.filter(({ y }) => y <= top)),
    ];
  }
  const rows = rowsOf(words);
  const stretches: { rows: PdfWord[][]; isParted: boolean }[] = [];
  const own = findGutters(rows, width);
  const gutters = own.length > 0 ? own : usual.every((at) => partsAt(rows, at)) ? usual : [];
  for (const row of rows) {
    const y = row[0]?.y ?? 0;
    const inMargin = y < height * 0.04 || y > height * 0.96; // running heads and feet belong to no column
    const isParted = gutters.length > 0 && !inMargin && !gutters.some((at) => crosses(row, at));
    const last = stretches.at(-1);
    if (last && last.isParted === isParted) last.rows.push(row);
    else stretches.push({ rows: [row], isParted });
  }
  return stretches.flatMap(({ rows: all, isParted }) => {
    if (!isParted) return written(all);
    const edges = [Number.NEGATIVE_INFINITY, ...gutters, Number.POSITIVE_INFINITY];
    return gutters.concat(0).flatMap((_, i) => {
      const column = all.map((row) => between(row, edges[i] ?? 0, edges[i + 1] ?? 0)).filter((row) => row.length > 0);
      return i === 0 ? written(column) : apart(written(column));
    });
  });
};

const between = (row: readonly PdfWord[], from: number, to: number): PdfWord[] =>
  row.filter((word) => word.x >= from && word.x < to);

/** A column begins apart from the one before it. */
const apart = ([first, ...rest]: readonly PdfLine[]): PdfLine[] =>
  first ? [{ ...first, gapBefore: true }, ...rest] : [];

export const rowsOf = (words: readonly PdfWord[]): PdfWord[][] => {
  const rows: PdfWord[][] = [];
  for (const word of [...words].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    // A raised sign (¹) belongs to the line whose characters it stands beside.
    if (row && first && Math.abs(first.y - word.y) <= Math.max(first.size, word.size) * 0.5) row.push(word);
    else rows.push([word]);
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x);
  return rows;
};

/** The gaps that most rows leave between two or three columns of prose; none where the page has one column. */
const findGutters = (rows: readonly (readonly PdfWord[])[], width: number): readonly number[] => {
  const wide = gutterWhere(rows, width, 0.28, 0.28);
  if (wide !== null) return [wide];
  const thirds = [gutterBetween(rows, width, 0.22, 0.45), gutterBetween(rows, width, 0.55, 0.78)];
  if (thirds.every((at) => at !== null) && areColumns(rows, width, thirds, 0.2)) return thirds;
  // Lines of another language fill their column less.
  const ragged = gutterWhere(rows, width, 0.28, 0.14);
  return ragged !== null && areColumns(rows, width, [ragged], 0.24) ? [ragged] : [];
};

/**
 * The middle of the gap where rows of prose are parted, so wide on the left and on the right as shares of the page.
 */
const gutterWhere = (
  rows: readonly (readonly PdfWord[])[],
  width: number,
  left: number,
  right: number,
): number | null => gutterBetween(rows, width, 0.35, 0.65, left, right);

const gutterBetween = (
  rows: readonly (readonly PdfWord[])[],
  width: number,
  ...[from, to, left = 0.14, right = 0.14]: readonly [from: number, to: number, left?: number, right?: number]
): number | null => {
  const counts: { at: number; parted: number }[] = [];
  for (let at = width * from; at <= width * to; at += width / 200) {
    let parted = 0;
    let crossing = 0;
    for (const row of rows) {
      if (crosses(row, at)) crossing++;
      else if (isProse(segmentEnding(row, at), width * left) && isProse(segmentFrom(row, at), width * right)) parted++;
    }
    counts.push({ at, parted: parted >= 5 && parted > crossing ? parted : 0 });
  }
  const most = highest([0, ...counts.map(({ parted }) => parted)]);
  // The middle of the gap, so that a line that is a little longer than others does not cross it.
  const gap = counts.filter(({ parted }) => most > 0 && parted >= most * 0.9);
  return gap[Math.floor(gap.length / 2)]?.at ?? null;
};

/** The words on one side of a gap up to the next one. */
const segmentEnding = (row: readonly PdfWord[], at: number): readonly PdfWord[] => {
  const before = row.filter((word) => word.x < at);
  const gap = before.findLastIndex((word, i) => i > 0 && word.x - endOf(before[i - 1] ?? word) >= word.size * 1.5);
  return gap < 0 ? before : before.slice(gap);
};
const segmentFrom = (row: readonly PdfWord[], at: number): readonly PdfWord[] => {
  const behind = row.filter((word) => word.x >= at);
  const gap = behind.findIndex((word, i) => i > 0 && word.x - endOf(behind[i - 1] ?? word) >= word.size * 1.5);
  return gap < 0 ? behind : behind.slice(0, gap);
};

/**
 * Whether five rows have prose in each column, and the lines of each are that wide in the middle: cells of a table are
 * narrow or uneven.
 */
const areColumns = (
  rows: readonly (readonly PdfWord[])[],
  width: number,
  gutters: readonly (number | null)[],
  least: number,
): gutters is readonly number[] => {
  const edges = [Number.NEGATIVE_INFINITY, ...gutters.map((at) => at ?? 0), Number.POSITIVE_INFINITY];
  const clear = rows.filter((row) => !gutters.some((at) => crosses(row, at ?? 0)));
  const columns = edges
    .slice(1)
    .map((to, i) => clear.map((row) => between(row, edges[i] ?? 0, to)).filter((row) => row.length > 0));
  const full = clear.filter((row) => edges.slice(1).every((to, i) => between(row, edges[i] ?? 0, to).length > 0));
  return (
    full.length >= 5 &&
    columns.every((column) => {
      const spans = column.map(spanOf);
      return median(spans) >= width * least && column.every((row) => isProse(row, 0));
    })
  );
};

const spanOf = (row: readonly PdfWord[]): number => {
  const [first] = row;
  const last = row.at(-1);
  return first && last ? endOf(last) - first.x : 0;
};

/** Ten rows keep clear of the gap, some of them with words on both sides, and not one in five crosses it. */
const partsAt = (rows: readonly (readonly PdfWord[])[], at: number): boolean => {
  const crossing = rows.filter((row) => crosses(row, at)).length;
  const both = rows.filter(
    (row) => !crosses(row, at) && row.some((word) => word.x < at) && row.some((word) => word.x >= at),
  );
  return rows.length >= 10 && both.length >= 3 && crossing < rows.length / 5;
};

const crosses = (row: readonly PdfWord[], at: number): boolean =>
  row.some((word) => word.x < at - 1 && word.x + word.width > at + 1);

/** So wide at least, and without gaps as a table's row has them. */
const isProse = (row: readonly PdfWord[], least: number): boolean => {
  if (row.length === 0 || spanOf(row) < least) return false;
  return row.every((word, i) => i === 0 || word.x - endOf(row[i - 1] ?? word) < word.size * 2);
};

const endOf = (word: PdfWord): number => word.x + word.width;

const written = (printed: readonly (readonly PdfWord[])[]): PdfLine[] => {
  const rows = joinWrapped(printed);
  const left = lowest(rows.map((row) => row[0]?.x ?? 0));
  const size = median(rows.flatMap((row) => row.map((word) => word.size)));
  const gaps = rows.slice(1).map((row, i) => (rows[i]?.[0]?.y ?? 0) - (row[0]?.y ?? 0));
  const usual = median(gaps.filter((gap) => gap > 0));
  return rows.map((row, i) => ({
    text: lineOf(row, left, size),
    y: row[0]?.y ?? 0,
    size: median(row.map((word) => word.size)),
    gapBefore: i > 0 && usual > 0 && (gaps[i - 1] ?? 0) > usual * 1.5,
  }));
};

/** Words with blanks between them; column n of the text stands n half characters from the left. */
const lineOf = (row: readonly PdfWord[], left: number, size: number): string => {
  const unit = Math.max(1, size / 2);
  let text = '';
  let width = 0;
  let end = left;
  for (const word of row) {
    const gap = word.x - end;
    if (gap >= size * 1.5 || (text === '' && gap >= size * 1.2)) {
      const column = Math.round((word.x - left) / unit);
      const blanks = Math.max(text === '' ? 0 : 2, Math.min(200, column - width));
      text += ' '.repeat(blanks);
      width += blanks;
    } else if (
      gap > word.size * (isLatin(text, word.text) ? 0.1 : 0.2) &&
      text !== '' &&
      !text.endsWith(' ') &&
      !word.text.startsWith(' ')
    ) {
      text += ' ';
      width++;
    }
    text += word.text;
    width += columnsOf(word.text);
    end = endOf(word);
  }
  return text.trimEnd();
};

/** Whether two pieces of a line meet in letters or figures, which stand closer than signs of Chinese. */
const isLatin = (before: string, behind: string): boolean => /[\w.,;:)]$/.test(before) && /^[\w(]/.test(behind);

const columnsOf = (text: string): number => {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return columns;
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
