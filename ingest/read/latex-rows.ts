// The rows of a table in LaTeX: cells parted by &, rows by \\, both outside braces and environments within.
import type { LatexSource, Place } from './latex-source.ts';
import type { CellWords } from './text-builder.ts';

type Row = { readonly cells: Place[]; isHead: boolean };

/** The rows between `from` and `to`; `wordsOf` reads a cell. Heads and feet of further pages are none. */
export const rowsOfTable = (
  latex: LatexSource,
  { from, to }: Place,
  wordsOf: (place: Place) => string,
): CellWords[][] => {
  const rows = rowsIn(latex, { from, to });
  const below = new Map<number, number>(); // columns that a cell above covers, with the rows left
  return rows.flatMap(({ cells, isHead }) => {
    const row: CellWords[] = [];
    let column = 0;
    for (const place of cells) {
      const { words, rowSpan, colSpan } = cellOf(latex.text, place, wordsOf);
      const left = below.get(column) ?? 0;
      if (left > 0 && words === '') below.set(column, left - 1);
      else {
        row.push({ words, rowSpan, colSpan, header: isHead });
        below.set(column, rowSpan - 1);
      }
      column += colSpan;
    }
    return row.some(({ words }) => words !== '') ? [row] : [];
  });
};

const cellOf = (
  text: string,
  { from, to }: Place,
  wordsOf: (place: Place) => string,
): { readonly words: string; readonly rowSpan: number; readonly colSpan: number } => {
  const source = text.slice(from, Math.min(to, from + 200));
  const covered = (command: RegExp): number => Math.min(200, Math.max(1, Number(command.exec(source)?.[1] ?? 1)));
  const words = wordsOf({ from, to });
  return { words, rowSpan: covered(/\\multirow\s*\{(\d+)\}/), colSpan: covered(/\\multicolumn\s*\{(\d+)\}/) };
};

const joints = /\\([A-Za-z]+)|\\\\(?:\*?\s*\[[^\]]{0,20}\])?|\\[\s\S]|[{&]/g;

/** What stands above the first rule within the table is its head. */
const rowsIn = (latex: LatexSource, { from, to }: Place): Row[] => {
  const { text, closes, ends } = latex;
  const rows: Row[] = [];
  let [cells, start, rules, kept]: [Place[], number, number, number] = [[], from, 0, 0];
  const endRow = (at: number): void => {
    if (cells.length > 0 || text.slice(start, at).trim() !== '')
      rows.push({ cells: [...cells, { from: start, to: at }], isHead: false });
    cells = [];
  };
  const isBare = (at: number): boolean => cells.length === 0 && /^(?:\\[A-Za-z]+|\s)*$/.test(text.slice(start, at));
  joints.lastIndex = from;
  for (let found = joints.exec(text); found && found.index < to; found = joints.exec(text)) {
    const { 0: sign, 1: command, index } = found;
    if (sign === '{') joints.lastIndex = (closes.get(index) ?? index) + 1;
    else if (sign === '&') {
      cells.push({ from: start, to: index });
      start = index + 1;
    } else if (sign.startsWith('\\\\')) {
      endRow(index);
      start = index + sign.length;
    } else if (command === 'begin') joints.lastIndex = Math.min(to, ends.get(index)?.end ?? index + sign.length);
    else if (/^(?:hline|midrule)$/.test(command ?? '') && isBare(index)) {
      if (rules++ === (command === 'hline' ? 1 : 0)) for (const row of rows) row.isHead = true;
    } else if (command === 'endfirsthead') kept = rows.length;
    else if (/^(?:endhead|endfoot|endlastfoot)$/.test(command ?? '')) {
      // The first head is kept: where none is named, that of every page.
      if (kept === 0) kept = rows.length;
      rows.length = kept;
      for (const row of rows) row.isHead = true;
      start = index + sign.length;
    }
  }
  endRow(to);
  return rows;
};
