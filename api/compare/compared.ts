// What several sides give for the same, line by line, a portion of their sums after the other: so many of each side
// are read and lined up with one another, for to line up takes more than twice as long for twice as many. The lines
// of a portion are kept until the next write, so that a reader who goes on from line to line waits once.
//
// A cursor says where the portion begins on each side and how many of its lines were given.
import type { FundingFilter, FundingRow, GraphReader } from '../../graph/index.ts';
import { decodeCursor, encodeCursor, type Page } from '../../model/index.ts';
import { refusal } from '../errors.ts';
import type { PageArguments } from '../page.ts';
import { type Alignment, alignSums, type Line, type Sum } from './align.ts';
import type { Pause } from './likeness.ts';

export type Comparison = {
  readonly sides: readonly FundingFilter[];
  readonly by: Alignment;
  /** Only lines on which two sides give something. */
  readonly shared: boolean;
};

/** A line with the ids of the rows that it shows. */
export type ComparedLine = Pick<Line, 'key' | 'name' | 'instrument'> & {
  readonly cells: readonly (ComparedCell | null)[];
};
export type ComparedCell = { readonly best: readonly string[]; readonly rows: number };

/** Where the portion begins on each side: a cursor of the store; null at the beginning, and false where it ended. */
export type Starts = readonly (string | null | false)[];

export type Portion = {
  readonly lines: readonly ComparedLine[];
  /** How many sums were lined up, and how many the sides have in all. */
  readonly sums: number;
  readonly all: number;
  /** Where the next one begins; null behind the last. */
  readonly next: Starts | null;
};

// Of four sides 4,000 are read and lined up in some seconds on a busy machine; two places have a few hundred each.
const sumsOfSide = 1000;
const readAtOnce = 250;

/** Gives the portion of a comparison that begins there. */
export type FindPortion = (comparison: Comparison, starts: Starts) => Promise<Portion>;

export type ComparedPage = Omit<Page<ComparedLine>, 'total'> &
  Pick<Portion, 'sums' | 'all'> & { readonly total: number };

/** The lines after a cursor, those of one portion; the portion's own figures beside. */
export const comparedLines = async (
  portion: FindPortion,
  comparison: Comparison,
  { first, after }: PageArguments & { readonly first: number },
): Promise<ComparedPage> => {
  const { at, starts } = placeOf(after ?? null, comparison.sides.length);
  const { lines, next, ...figures } = await portion(comparison, starts);
  const items = lines.slice(at, at + first);
  const end = at + items.length;
  const isEnd = end >= lines.length;
  const cursors = items.map((_, n) => cursorOf(at + n + 1, starts));
  if (isEnd && next !== null) cursors.splice(-1, 1, cursorOf(0, next));
  return { ...figures, items, cursors, hasNext: !isEnd || next !== null, total: lines.length };
};

/** Reads and lines up the portion that begins there. */
export const portionOf = async (
  { graph, pause }: { readonly graph: GraphReader; readonly pause: Pause },
  { sides, by, shared }: Comparison,
  starts: Starts,
): Promise<Portion> => {
  const read = [];
  for (const [at, filter] of sides.entries()) read.push(await sideOf(graph, filter, starts[at] ?? null));
  const lines = await alignSums(
    read.map(({ sums }) => sums),
    by,
    pause,
  );
  // The same measure, industry or instrument may stand in several portions.
  const portion = starts.every((start) => start === null) ? '' : ` ${cursorOf(0, starts)}`;
  const next = read.map(({ end }) => end);
  return {
    lines: lines
      .filter(({ cells }) => !shared || cells.filter((cell) => cell !== null).length > 1)
      .map(({ key, name, instrument, cells }) => ({
        key: `${key}${portion}`,
        name,
        instrument,
        cells: cells.map((cell) => cell && { best: cell.best.map(({ id }) => id), rows: cell.sums.length }),
      })),
    sums: read.reduce((count, { sums }) => count + sums.length, 0),
    all: read.reduce((count, { all }) => count + all, 0),
    next: next.every((end) => end === false) ? null : next,
  };
};

type Side = { readonly sums: readonly Sum[]; readonly all: number; readonly end: string | false };

/** The next sums of a side in the order of its texts, and where they end. */
const sideOf = async (graph: GraphReader, filter: FundingFilter, start: string | null | false): Promise<Side> => {
  const first = await graph.funding(filter, 'text-order', { first: readAtOnce, after: start === false ? null : start });
  if (start === false) return { sums: [], all: first.total, end: false };
  const sums = first.items.map(sumOf);
  let end = first.hasNext ? (first.cursors.at(-1) ?? false) : (false as const);
  while (end !== false && sums.length < sumsOfSide) {
    const page = await graph.fundingUncounted(filter, 'text-order', { first: readAtOnce, after: end });
    for (const row of page.items) sums.push(sumOf(row));
    end = page.hasNext ? (page.cursors.at(-1) ?? false) : false;
  }
  return { sums, all: first.total, end };
};

const sumOf = ({ id, award, measure, industries }: FundingRow): Sum => {
  const { role, unit, per, value, recipient } = award;
  const { title, beneficiary, instrument } = measure;
  return {
    id,
    role,
    unit,
    per,
    value,
    recipient,
    measure: { id: measure.id, title, beneficiary, instrument },
    industries: industries.map(({ name }) => name),
  };
};

const cursorOf = (at: number, starts: Starts): string =>
  encodeCursor([at, ...starts.map((start) => (start === false ? ended : (start ?? '')))]);

const ended = '-'; // no cursor of a store

const placeOf = (after: string | null, sides: number): { readonly at: number; readonly starts: Starts } => {
  if (after === null) return { at: 0, starts: Array.from({ length: sides }, () => null) };
  const [at, ...starts] = decodeCursor(after) ?? [];
  const isOne = typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 && starts.length === sides;
  if (!isOne || !starts.every((start) => typeof start === 'string'))
    throw refusal('BAD_INPUT', 'after is no cursor of a comparison of so many sides.');
  return { at, starts: starts.map((start) => (start === ended ? false : start === '' ? null : start)) };
};
