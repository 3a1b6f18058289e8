// The score as text for people and as JSON for programs. Pure: the caller reads the files and prints.
import { type Counts, type Figures, figures, type Misses, poolCounts, type Row, type Score } from './score.ts';

/** The score of one document, under the name it is listed by. */
export type DocumentScore = Score & { readonly name: string };

type Table = {
  readonly name: string;
  readonly counts: ReadonlyMap<Row, Counts>;
  readonly misses: ReadonlyMap<Row, Misses>;
};

/** What `--json` prints. */
export type EvalReport = {
  readonly documents: readonly {
    readonly name: string;
    readonly scores: Readonly<Partial<Record<Row, Counts & Figures>>>;
    readonly misses: Readonly<Partial<Record<Row, Misses>>>;
  }[];
  /** Over all documents: counts are summed, figures come from the sums. */
  readonly pooled: Readonly<Partial<Record<Row, Counts & Figures>>>;
};

/** A table for each document and one for all: a line per family with precision, recall, F1 and matched/predicted/gold; with `misses` also what was missed and what is spurious. */
export function textReport(documents: readonly DocumentScore[], options: { readonly misses: boolean }): string {
  const pooled = { name: `all (${documents.length})`, counts: poolCounts(documents.map(({ counts }) => counts)) };
  const tables: readonly Table[] =
    documents.length === 1 ? documents : [...documents, { ...pooled, misses: new Map<Row, Misses>() }];
  const firstColumn = tables.flatMap(({ name, counts }) => [name, ...counts.keys()]);
  const width = Math.max(...firstColumn.map(displayWidth));
  return tables
    .map(({ name, counts, misses }) => {
      const header = `${padEnd(name, width)}      P      R     F1  matched/predicted/gold\n`;
      const lines = [...counts].map(
        ([row, count]) => countsLine(padEnd(row, width), count) + (options.misses ? missesLines(misses.get(row)) : ''),
      );
      return header + lines.join('');
    })
    .join('\n');
}

/** The same as JSON in the form of `EvalReport`, misses always included. */
export function jsonReport(documents: readonly DocumentScore[]): string {
  const report: EvalReport = {
    documents: documents.map(({ name, counts, misses }) => ({
      name,
      scores: withFigures(counts),
      misses: Object.fromEntries(misses),
    })),
    pooled: withFigures(poolCounts(documents.map(({ counts }) => counts))),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

const withFigures = (counts: ReadonlyMap<Row, Counts>): Partial<Record<Row, Counts & Figures>> =>
  Object.fromEntries([...counts].map(([row, count]) => [row, { ...count, ...figures(count) }]));

function countsLine(name: string, counts: Counts): string {
  const { precision, recall, f1 } = figures(counts);
  const columns = [precision, recall, f1].map((figure) => figure.toFixed(3).padStart(7)).join('');
  return `${name}${columns}  ${counts.matched}/${counts.predicted}/${counts.gold}\n`;
}

const missesLines = (misses: Misses | undefined): string =>
  [
    ...(misses?.missed.map((label) => `    missed    ${oneLine(label)}\n`) ?? []),
    ...(misses?.spurious.map((label) => `    spurious  ${oneLine(label)}\n`) ?? []),
  ].join('');

/** Quotes may run over line breaks of their source. */
const oneLine = (label: string): string => label.replace(/\s*\n\s*/g, ' ');

const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - displayWidth(text)));

/** The columns that a text takes in a terminal: two for each Chinese character and full-width sign. */
const displayWidth = (text: string): number =>
  [...text].reduce((width, character) => width + (wide.test(character) ? 2 : 1), 0);

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;
