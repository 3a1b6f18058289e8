// Tables in the text of a PDF, whose columns are known by blanks alone.
//
// Two ways that extractors write them:
//   one blank a border    `Age 0.032*  0.027* −0.021`: between two borders with nothing in between stands an empty
//                         cell
//   aligned               columns parted by two blanks or more, each at its place: a cell belongs to the column below
//                         which it stands
// In the first way a blank within a cell (Ln (Size), 专利 IPC 个数) looks like a border. How many columns there are is
// told by most rows; which blanks are borders by what the unambiguous rows have in each column: numbers, Latin
// symbols, Han words, of what length. A word alone on its line heads the rows below it (自变量) where the others lack
// their first cell.
import type { Span } from '../../../model/index.ts';
import { matchesOf } from '../../../text/index.ts';
import { type Line, columns as widthOf } from '../lines.ts';
import { cellText, plainCell, type RawCell, trimmedIn } from './raw.ts';

export type ColumnRows = {
  /** Per line of the run: its cells; a line may be the head of several rows and have none of its own. */
  readonly rows: readonly (readonly RawCell[] | null)[];
  readonly doubtful: readonly number[];
};

/** The cells of a run of lines that is one table; null where no columns can be told. */
export const cutColumns = (lines: readonly Line[]): ColumnRows | null =>
  isAligned(lines) ? cutAligned(lines) : cutByBlanks(lines);

// Rows of more cells and cells of more characters are none that a page shows.
const widest = 200;
const longestCell = 400;

const gaps = /[ \t\u00a0\u2002-\u200b\u3000]+/g;

/** Two blanks and more are usual between cells. */
const isAligned = (lines: readonly Line[]): boolean => {
  let wide = 0;
  let all = 0;
  for (const line of lines)
    for (const gap of matchesOf(line.text, gaps)) {
      all++;
      if (widthOf(gap[0]) >= 2 || gap[0] === '\t') wide++;
    }
  return wide > all / 2;
};

// ---- aligned

type Placed = { readonly span: Span; readonly from: number; readonly to: number };

const cutAligned = (lines: readonly Line[]): ColumnRows | null => {
  const placed = lines.map(placedCells);
  const most = mode(placed.map((cells) => cells.length).filter((count) => count > 1));
  if (most === null || most > widest) return null;
  // Only rows with the usual number of cells say where columns are: a heading may stand across several.
  const bands = bandsOf(placed.filter((cells) => cells.length === most).flat());
  if (bands.length < 2) return null;
  const doubtful: number[] = [];
  const rows = placed.map((cells, i) => {
    const row = bands.map((): RawCell => plainCell({ start: lines[i]?.span.end ?? 0, end: lines[i]?.span.end ?? 0 }));
    const free = cells.length === bands.length;
    cells.forEach((cell, k) => {
      const at = free ? k : nearest(bands, cell);
      const taken = row[at];
      if (taken && taken.span.end > taken.span.start) {
        row[at] = plainCell({ start: taken.span.start, end: cell.span.end });
        doubtful.push(i);
      } else row[at] = plainCell(cell.span);
    });
    return row;
  });
  return { rows: withCovering(rows, lines), doubtful };
};

/**
 * A first cell that is left blank is covered by the one above, where words stand beside both (重点实验室 国家级 500, below it
 * 省级 200): rows of a name and its kinds, also behind a head that a page repeats. Not where the head leaves the first
 * column blank, nor below a name alone (合计 700).
 */
const withCovering = (rows: readonly (readonly RawCell[])[], lines: readonly Line[]): (readonly RawCell[])[] => {
  const wordsOf = (row: number): string[] => {
    const line = lines[row];
    return line ? (rows[row] ?? []).map(({ span }) => cellText(line, span)) : [];
  };
  const head = wordsOf(0);
  const covered = rows.map((row) => [...row]);
  if (head[0] === '') return covered;
  let name: RawCell | null = null;
  let start = 0;
  for (let row = 1; row < rows.length; row++) {
    const words = wordsOf(row);
    if (words.every((cell, k) => cell === head[k])) continue;
    const [first = '', second = ''] = words;
    const isKind = isWords(second);
    if (first !== '') [name, start] = [isKind && isWords(first) ? (rows[row]?.[0] ?? null) : null, row];
    else if (!name || !isKind || !words.some(isNumeric)) name = null;
    else {
      if (covered[row - 1]?.[0]?.span !== name.span) start = row;
      const own = covered[row];
      if (own) own[0] = { ...name, rowSpan: 0 };
      const above = covered[start];
      if (above) above[0] = { ...name, rowSpan: Math.max(2, row - start + 1) };
    }
  }
  return covered;
};

const isWords = (words: string): boolean => /\p{Script=Han}/u.test(words) && !isNumeric(words);

const placedCells = (line: Line): Placed[] => {
  const cells: Placed[] = [];
  let start = 0;
  let measured = 0;
  let column = line.indent;
  const push = (end: number): void => {
    const span = trimmedIn(line, start, end);
    if (span.end === span.start) return;
    const at = span.start - line.span.start;
    column += widthOf(line.text.slice(measured, at));
    measured = at;
    cells.push({ span, from: column, to: column + widthOf(cellText(line, span)) });
  };
  for (const gap of matchesOf(line.text, gaps)) {
    if (widthOf(gap[0]) < 2 && gap[0] !== '\t') continue;
    push(gap.index);
    start = gap.index + gap[0].length;
  }
  push(line.text.length);
  return cells;
};

/** The columns as stretches that cells of one column share. */
const bandsOf = (cells: readonly Placed[]): { from: number; to: number }[] => {
  const bands: { from: number; to: number }[] = [];
  for (const { from, to } of [...cells].sort((a, b) => a.from - b.from)) {
    const last = bands.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else bands.push({ from, to });
  }
  return bands;
};

const nearest = (bands: readonly { from: number; to: number }[], cell: Placed): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  bands.forEach((band, i) => {
    const apart = Math.max(0, band.from - cell.to, cell.from - band.to);
    const overlap = Math.max(0, Math.min(band.to, cell.to) - Math.max(band.from, cell.from));
    const distance = apart - overlap / 1000;
    if (distance < least) [best, least] = [i, distance];
  });
  return best;
};

// ---- one blank a border

type Token = { readonly span: Span; readonly text: string };

const cutByBlanks = (lines: readonly Line[]): ColumnRows | null => {
  const tokens = lines.map(tokensOf);
  const counts = tokens.map((row) => row.length);
  const usual = mode(counts.slice(1).filter((count) => count >= 2)) ?? mode(counts.filter((count) => count >= 2));
  if (usual === null || usual > widest) return null;
  // Rows below a word alone lack their first cell; the header has it.
  const headed = counts.some((count, i) => count === 1 && i > 0) && (counts[0] === usual + 1 || counts[0] === usual);
  const width = headed && counts[0] === usual + 1 ? usual + 1 : usual;
  const profile = profileOf(tokens, width, headed);
  const doubtful: number[] = [];
  const rows = tokens.map((row, i): RawCell[] | null => {
    const [only] = row;
    if (row.length === 1 && only) return headed || i === 0 ? null : padded([plainCell(only.span)], width, lines[i]);
    const costOf =
      i === 0 ? headerCost(row, width) : (group: readonly Token[], at: number) => cellCost(group, at, profile);
    const whole = divide(row, 0, width, costOf);
    const lacking = headed && i > 0 ? divide(row, 1, width, costOf) : null;
    // A row with a cell for every column as it stands is seldom one that lacks its first.
    const fits = row.length === width ? 5 : 0;
    const best = lacking && (!whole || lacking.cost + fits < whole.cost) ? lacking : whole;
    if (!best) {
      doubtful.push(i);
      return padded(row.map((token) => plainCell(token.span)).slice(0, width), width, lines[i]);
    }
    const cells = best.groups.map((group) => groupCell(group));
    const first = row[0]?.span.start ?? 0;
    return best === lacking ? [plainCell({ start: first, end: first }), ...cells] : cells;
  });
  return { rows: headed ? withHeads(rows, tokens) : rows, doubtful };
};

/**
 * What single blanks part; nothing between two of them is an empty token. A bracket or sign alone joins what it
 * belongs to.
 */
const tokensOf = (line: Line): Token[] => {
  const tokens: Token[] = [];
  let start = 0;
  for (let i = 0; i <= line.text.length; i++) {
    if (i < line.text.length && !/[ \t\u00a0\u3000]/.test(line.text[i] ?? '')) continue;
    const span = { start: line.span.start + start, end: line.span.start + i };
    const token = { span, text: line.text.slice(start, i) };
    const before = tokens.at(-1);
    if (before && before.text !== '' && joins(before.text, token.text))
      tokens[tokens.length - 1] = {
        span: { start: before.span.start, end: span.end },
        text: `${before.text} ${token.text}`,
      };
    else tokens.push(token);
    start = i + 1;
  }
  return tokens;
};

/**
 * Ln (Size), R & D, 是为 1，否为 0 up to its comma; but 0.15 (2.11) are an estimate and its error in two cells or one:
 * left apart.
 */
const joins = (left: string, right: string): boolean =>
  left.length < longestCell &&
  ((/^[(（]/.test(right) && !isNumeric(left) && !/[)）]$/.test(left)) ||
    /^[&+=×/]$/.test(right) ||
    /(?:^|\s)[&+=×/]$/.test(left) ||
    /[(（][^)）]*$/.test(left));

type Profile = {
  readonly numeric: readonly number[];
  readonly latin: readonly number[];
  readonly length: readonly number[];
};

/** What each column mostly holds, by the rows that have as many tokens as columns. */
const profileOf = (rows: readonly (readonly Token[])[], width: number, headed: boolean): Profile => {
  const columns = Array.from({ length: width }, () => [] as string[]);
  rows.slice(1).forEach((row) => {
    const shift = row.length === width ? 0 : headed && row.length === width - 1 ? 1 : null;
    if (shift === null) return;
    row.forEach((token, i) => {
      if (token.text !== '') columns[i + shift]?.push(token.text);
    });
  });
  const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
    (cells.filter(test).length + 0.5) / (cells.length + 1);
  return {
    numeric: columns.map((cells) => share(cells, isNumeric)),
    latin: columns.map((cells) => share(cells, isLatin)),
    length: columns.map((cells) =>
      cells.length ? cells.reduce((sum, cell) => sum + widthOf(cell), 0) / cells.length : 8,
    ),
  };
};

export const isNumeric = (cell: string): boolean =>
  cell.length <= longestFigure &&
  (/^[-−–+<>≤≥]?\s?[(（[]?[-−–]?\s?\d*[.,]?\d+(?:,\d{3})*(?:\.\d+)?[%％‰]?[)）\]]?\s?(?:\*{1,4}|[†‡#])?$/.test(cell) ||
    /^[-—–/]$/.test(cell));

// (−1,234,567,890.123)***
const longestFigure = 40;
const isLatin = (cell: string): boolean => /^[\x20-\x7e−–×]+$/.test(cell) && !isNumeric(cell);

type Cost = (group: readonly Token[], column: number) => number;

/** Names of columns: of like length, and none begins with a number (模型 1 模型 2). */
const headerCost = (row: readonly Token[], width: number): Cost => {
  const even = row.reduce((sum, token) => sum + widthOf(token.text), 0) / width;
  return (group) => {
    if (group.length === 1 && group[0]?.text === '') return 1;
    if (group.some((token) => token.text === '')) return 50;
    const length = group.reduce((sum, token) => sum + widthOf(token.text), 0);
    return (isNumeric(group[0]?.text ?? '') ? 8 : 0) + Math.abs(length - even) / (even + 2);
  };
};

type Division = { readonly groups: readonly (readonly Token[])[]; readonly cost: number };

/** The cheapest way to make columns `first` … `width` of a row's tokens in order; null where there are too few. */
const divide = (tokens: readonly Token[], first: number, width: number, costOf: Cost): Division | null => {
  const wanted = width - first;
  if (tokens.length < wanted || tokens.length > wanted + 12 || wanted < 1) return null;
  const costs: number[][] = [];
  const cuts: number[][] = [];
  for (let column = 0; column < wanted; column++) {
    costs.push(tokens.map(() => Number.POSITIVE_INFINITY));
    cuts.push(tokens.map(() => 0));
    // The columns before take a token each at least, and so do those behind.
    for (let end = column; end <= column + tokens.length - wanted; end++)
      for (let start = column; start <= end; start++) {
        const before =
          column === 0 ? (start === 0 ? 0 : Number.POSITIVE_INFINITY) : (costs[column - 1]?.[start - 1] ?? 0);
        const cost = before + costOf(tokens.slice(start, end + 1), column + first);
        const row = costs[column];
        const cut = cuts[column];
        if (row && cut && cost < (row[end] ?? 0)) [row[end], cut[end]] = [cost, start];
      }
  }
  const groups: Token[][] = [];
  let end = tokens.length - 1;
  for (let column = wanted - 1; column >= 0; column--) {
    const start = cuts[column]?.[end] ?? 0;
    groups.unshift(tokens.slice(start, end + 1));
    end = start - 1;
  }
  const cost = costs[wanted - 1]?.[tokens.length - 1] ?? Number.POSITIVE_INFINITY;
  return Number.isFinite(cost) ? { groups, cost } : null;
};

const cellCost = (group: readonly Token[], column: number, profile: Profile): number => {
  if (group.length === 1 && group[0]?.text === '') return 0.5;
  if (group.some((token) => token.text === '')) return 50;
  const words = group.map((token) => token.text).join(' ');
  const likely = (share: number, is: boolean): number => -Math.log(is ? share : 1 - share);
  const apart = (widthOf(words) - (profile.length[column] ?? 8)) / ((profile.length[column] ?? 8) / 2 + 3);
  return (
    likely(profile.numeric[column] ?? 0.5, isNumeric(words)) +
    likely(profile.latin[column] ?? 0.5, isLatin(words)) +
    apart * apart * 0.5 +
    (/^\d+$/.test(words) && group.length === 1 ? 0 : 0.1 * (group.length - 1))
  );
};

const groupCell = (group: readonly Token[]): RawCell =>
  plainCell({ start: group[0]?.span.start ?? 0, end: group.at(-1)?.span.end ?? 0 });

const padded = (cells: readonly RawCell[], width: number, line: Line | undefined): RawCell[] => {
  const end = line?.span.end ?? 0;
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => plainCell({ start: end, end }))];
};

/** A word alone heads the rows below it that lack their first cell: it becomes that cell and covers them. */
const withHeads = (
  rows: readonly (RawCell[] | null)[],
  tokens: readonly (readonly Token[])[],
): (RawCell[] | null)[] => {
  const done = rows.map((row) => row && [...row]);
  rows.forEach((row, i) => {
    const head = tokens[i]?.[0];
    if (row !== null || !head) return;
    let end = i + 1;
    const lacks = (at: number): boolean => {
      const first = rows[at]?.[0];
      return first !== undefined && first.span.end === first.span.start;
    };
    while (lacks(end)) end++;
    for (let k = i + 1; k < end; k++) {
      const cells = done[k];
      if (cells) cells[0] = { ...plainCell(head.span), rowSpan: k === i + 1 ? end - k : 0 };
    }
  });
  return done;
};

const mode = (values: readonly number[]): number | null => {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: number | null = null;
  for (const [value, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && best !== null && value > best)) best = value;
  }
  return best;
};
