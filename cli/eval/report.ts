// The score as text for people and as JSON for programs. Pure: the caller reads the files and prints.
import { type Counts, type Figures, figures, type Misses, poolCounts, type Row, type Score } from './score.ts';

/** The score of one document, under the name it is listed by. */
export type DocumentScore = Score & { readonly name: string };

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

export type TextOptions = {
  /** Whether each document has a table of its own before that of all. */
  readonly perDocument: boolean;
  /** Whether what was missed and what is spurious is listed by document, under its family. */
  readonly misses: boolean;
};

/**
 * A table of all documents: a line per family with precision, recall, F1 and matched/predicted/gold. Where it is asked
 * for, documents stand before it.
 */
export function textReport(documents: readonly DocumentScore[], options: TextOptions): string {
  const pooled = [...poolCounts(documents.map(({ counts }) => counts))];
  const all: Table = { name: `all (${documents.length})`, rows: pooled, misses: new Map() };
  const single = documents
    .map((document) => ({ ...document, rows: rowsToShow(document, options) }))
    .filter(({ rows }) => rows.length > 0);
  const tables: readonly Table[] = options.perDocument && documents.length === 1 ? single : [...single, all];
  const width = Math.max(...tables.flatMap(({ name, rows }) => [name, ...rows.map(([row]) => row)]).map(displayWidth));
  return tables
    .map(({ name, rows, misses }) => {
      const header = `${padEnd(name, width)}      P      R     F1  matched/predicted/gold\n`;
      const lines = rows.map(
        ([row, count]) => countsLine(padEnd(row, width), count) + (options.misses ? missesLines(misses.get(row)) : ''),
      );
      return header + lines.join('');
    })
    .join('\n');
}

type Table = {
  readonly name: string;
  readonly rows: readonly (readonly [Row, Counts])[];
  readonly misses: ReadonlyMap<Row, Misses>;
};

/** All rows of a document where each has its table, else those under which something is listed. */
const rowsToShow = ({ counts, misses }: DocumentScore, options: TextOptions): Table['rows'] => {
  const isListed = (row: Row): boolean => {
    const { missed = [], spurious = [] } = misses.get(row) ?? {};
    return missed.length + spurious.length > 0;
  };
  return [...counts].filter(([row]) => options.perDocument || (options.misses && isListed(row)));
};

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
