// A line of a comparison: what each side gives for the same, the greatest sum of each role first.
import type { ComparedQuery } from '../generated/operations.ts';
import type { Words } from '../words/zh.ts';

export type Line = ComparedQuery['fundingCompared']['nodes'][number];
export type Cell = NonNullable<Line['cells'][number]>;
export type Sum = Cell['best'][number];

/** So many at once: of four sides with two sums each as many ids as the server takes at once for their terms. */
export const linesAtOnce = 12;

type Page = Pick<ComparedQuery['fundingCompared'], 'totalCount' | 'sums' | 'allSums'> & {
  readonly nodes: readonly unknown[];
};

/**
 * How many lines the portions have of which the first pages show something, and whether there are no more: a page
 * tells of its own portion alone, which ends where all of its lines were given.
 */
export const linesKnown = (pages: readonly Page[]): { readonly count: number; readonly isAll: boolean } => {
  let [count, sums, given, all] = [0, 0, 0, 0];
  for (const page of pages) {
    if (given === 0) {
      count += page.totalCount;
      sums += page.sums;
    }
    given += page.nodes.length;
    if (given >= page.totalCount) given = 0;
    all = page.allSums;
  }
  return { count, isAll: sums >= all };
};

/** What a line is called: lines of instruments by the page's words for them. */
export const lineName = ({ name, instrument }: Line, words: Words): string =>
  instrument === null ? name : words.instruments[instrument];

/** What a cell shows of its sums: two, those first of which another side gives more or less. */
export const firstOf = (line: Line, cell: Cell): readonly Sum[] =>
  cell.best
    .toSorted((a, b) => Number(standing(line, a) === null) - Number(standing(line, b) === null))
    .slice(0, atFirst);

const atFirst = 2;

/** What two sums must have in common to be compared. */
const comparable = ({ award }: Sum): string => `${award.role} ${award.unit} ${award.per ?? ''}`;

/**
 * Whether a sum is more than what other sides give of its kind on the line, or less; null where nothing differs or
 * nothing is comparable.
 */
export const standing = (line: Line, sum: Sum): 'more' | 'less' | null => {
  const values = line.cells.flatMap(
    (cell) => cell?.best.filter((one) => comparable(one) === comparable(sum)).map(({ award }) => award.value) ?? [],
  );
  const [least, most] = [Math.min(...values), Math.max(...values)];
  if (values.length < 2 || least === most) return null;
  return sum.award.value === most ? 'more' : 'less';
};
