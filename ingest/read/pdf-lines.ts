// The words of a PDF's page, known by their places, as lines in reading order.
//
// Words on one base line within half a character make a line. Where most lines of a stretch leave the same gap in the middle of the page
// and each side is as wide as prose, the stretch has two columns, and the left one is read first; a line across both parts stretches.
// Blanks stand for distance: a gap as wide as a character and a half is written as blanks up to where the next word begins, so that
// columns of tables stand below one another, and a first line keeps its indent.

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

/** Where the gap between two columns of prose is, null where a page has one column. */
export const gutterOf = (words: readonly PdfWord[], width: number): number | null => findGutter(rowsOf(words), width);

/**
 * The lines of a page of that width and height in reading order. `usual` is where other pages of the document have their gap: it parts a
 * page too that has not enough prose on one side to tell, where nothing stands across it.
 */
export const linesOf = (
  words: readonly PdfWord[],
  width: number,
  height: number,
  usual: number | null = null,
): PdfLine[] => {
  const rows = rowsOf(words);
  const stretches: { rows: PdfWord[][]; gutter: number | null }[] = [];
  const gutter = findGutter(rows, width) ?? (usual !== null && partsAt(rows, usual) ? usual : null);
  for (const row of rows) {
    const y = row[0]?.y ?? 0;
    const inMargin = y < height * 0.04 || y > height * 0.96; // running heads and feet belong to no column
    const parted = gutter !== null && !inMargin && !crosses(row, gutter);
    const last = stretches.at(-1);
    if (last && (last.gutter !== null) === parted) last.rows.push(row);
    else stretches.push({ rows: [row], gutter: parted ? gutter : null });
  }
  return stretches.flatMap(({ rows: own, gutter: at }) => {
    if (at === null) return written(own);
    const left = own.map((row) => row.filter((word) => word.x < at)).filter((row) => row.length > 0);
    const right = own.map((row) => row.filter((word) => word.x >= at)).filter((row) => row.length > 0);
    return [...written(left), ...apart(written(right))];
  });
};

/** A column begins apart from the one before it. */
const apart = ([first, ...rest]: readonly PdfLine[]): PdfLine[] =>
  first ? [{ ...first, gapBefore: true }, ...rest] : [];

const rowsOf = (words: readonly PdfWord[]): PdfWord[][] => {
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

/** The middle of the gap that most rows leave between two columns of prose; null where the page has one column. */
const findGutter = (rows: readonly (readonly PdfWord[])[], width: number): number | null => {
  const counts: { at: number; parted: number }[] = [];
  for (let at = width * 0.35; at <= width * 0.65; at += width / 200) {
    let parted = 0;
    let crossing = 0;
    for (const row of rows) {
      if (crosses(row, at)) crossing++;
      else if (
        isProse(
          row.filter((word) => word.x < at),
          width,
        ) &&
        isProse(
          row.filter((word) => word.x >= at),
          width,
        )
      )
        parted++;
    }
    counts.push({ at, parted: parted >= 5 && parted > crossing ? parted : 0 });
  }
  const most = Math.max(0, ...counts.map(({ parted }) => parted));
  // The middle of the gap, so that a line that is a little longer than others does not cross it.
  const gap = counts.filter(({ parted }) => most > 0 && parted >= most * 0.9);
  return gap[Math.floor(gap.length / 2)]?.at ?? null;
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

/** A third of the page wide, and without gaps as a table's row has them. */
const isProse = (row: readonly PdfWord[], width: number): boolean => {
  const [first] = row;
  const last = row.at(-1);
  if (!first || !last || last.x + last.width - first.x < width * 0.28) return false;
  return row.every((word, i) => i === 0 || word.x - endOf(row[i - 1] ?? word) < word.size * 2);
};

const endOf = (word: PdfWord): number => word.x + word.width;

const written = (rows: readonly (readonly PdfWord[])[]): PdfLine[] => {
  const left = Math.min(...rows.map((row) => row[0]?.x ?? 0));
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
    } else if (gap > word.size * 0.2 && text !== '' && !text.endsWith(' ') && !word.text.startsWith(' ')) {
      text += ' ';
      width++;
    }
    text += word.text;
    width += columnsOf(word.text);
    end = endOf(word);
  }
  return text.trimEnd();
};

const columnsOf = (text: string): number => {
  let columns = 0;
  for (let i = 0; i < text.length; i++) columns += text.charCodeAt(i) > 0x2e7f ? 2 : 1;
  return columns;
};

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
