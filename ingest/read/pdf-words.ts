// The words of a page as a reader sees them: what stands upright, what is turned by a quarter and what stands aslant
// apart.
//
// A page whose words stand on their side is turned as a whole (a wide table on an upright page). Words drawn again at
// their own place, as programs do for bold type, count once. Words aslant are those of a watermark, and only counted.
import { foldWidths } from '../../text/index.ts';
import type { PdfWord } from './pdf-lines.ts';
import { placeOf, type Watermarks, watermarksOfPage } from './pdf-watermarks.ts';

/** A run of characters with its place: [a b c d x y] from its own unit to the page, y growing downwards. */
export type PlacedRun = {
  readonly text: string;
  readonly matrix: readonly number[];
  readonly width: number;
  readonly height: number;
  /** Drawn in a light grey or so that what is below shows through. */
  readonly isFaint?: boolean;
};

export type PageWords = {
  readonly words: readonly PdfWord[];
  readonly width: number;
  readonly height: number;
  /** Words that stand on their side on a page of upright ones. */
  readonly turned: readonly PdfWord[];
  /** How many characters stand aslant. */
  readonly slanted: number;
};

// The quarters by which words are turned, and how a point of the page moves when it is turned back.
const quarters = [0, 90, 180, 270] as const;
type Quarter = (typeof quarters)[number];

/** The words of a page of that size, y growing upwards. */
export const wordsOfPage = (
  runs: readonly PlacedRun[],
  width: number,
  height: number,
  marks: Watermarks = new Set(),
): PageWords => {
  const groups = new Map<Quarter, PlacedRun[]>(quarters.map((quarter) => [quarter, []]));
  let slanted = 0;
  const ofPage = watermarksOfPage(runs);
  for (const run of runs) {
    const quarter = quarterOf(run.matrix);
    if (quarter === null || marks.has(placeOf(run)) || ofPage.has(run)) slanted += run.text.length;
    else groups.get(quarter)?.push(run);
  }
  const lengthOf = (quarter: Quarter): number =>
    (groups.get(quarter) ?? []).reduce((sum, { text }) => sum + text.trim().length, 0);
  // Upright unless more stands in another way.
  const main = quarters.reduce((best, quarter) => (lengthOf(quarter) > lengthOf(best) ? quarter : best));
  const placed = (quarter: Quarter): PdfWord[] =>
    once((groups.get(quarter) ?? []).map((run) => wordOf(run, quarter, width, height)));
  const isSideways = main === 90 || main === 270;
  return {
    words: placed(main),
    width: isSideways ? height : width,
    height: isSideways ? width : height,
    turned: quarters.filter((quarter) => quarter !== main).flatMap(placed),
    slanted,
  };
};

/** By how much a run is turned to the right; null where it is no quarter of a turn. */
const quarterOf = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Quarter | null => {
  // Italics made by slanting alone lean by a third; they stand upright.
  if (Math.abs(b) <= Math.abs(a) * 0.1 && Math.abs(c) <= Math.abs(d) * 0.5) return a > 0 || d < 0 ? 0 : 180;
  if (Math.abs(a) <= Math.abs(b) * 0.1 && Math.abs(d) <= Math.abs(c) * 0.5) return b > 0 ? 90 : 270;
  return null;
};

const wordOf = (run: PlacedRun, quarter: Quarter, width: number, height: number): PdfWord => {
  const [, , c = 0, d = 0, x = 0, y = 0] = run.matrix;
  const [across, down] = turnedBack([x, y], quarter, width, height);
  const lead = /^\s*/.exec(run.text)?.[0].length ?? 0;
  const advance = run.text.length > 0 ? (run.width / run.text.length) * lead : 0;
  return {
    text: plain(run.text.trim()),
    x: across + advance,
    y: (quarter === 90 || quarter === 270 ? width : height) - down,
    width: Math.max(0, run.width - advance),
    size: Math.abs(quarter === 90 || quarter === 270 ? c : d) || run.height || 10,
  };
};

/** Where a point stands once a page of that size is turned back by that much; y growing downwards. */
const turnedBack = (
  [x, y]: readonly [number, number],
  quarter: Quarter,
  width: number,
  height: number,
): [number, number] => {
  if (quarter === 90) return [y, width - x];
  if (quarter === 180) return [width - x, height - y];
  return quarter === 270 ? [height - y, x] : [x, y];
};

/** Words without those that are drawn again at their place, or next to it. */
const once = (words: readonly PdfWord[]): PdfWord[] => {
  const kept = new Map<string, PdfWord[]>();
  return words.filter((word) => {
    const same = kept.get(word.text) ?? [];
    // Less than half a character apart: two letters l side by side are two.
    const near = Math.min(word.size * 0.3, (word.width / Math.max(1, word.text.length)) * 0.5);
    if (same.some((other) => Math.abs(other.x - word.x) < near && Math.abs(other.y - word.y) < word.size * 0.3))
      return false;
    same.push(word);
    kept.set(word.text, same);
    return true;
  });
};

/** Chromium writes radicals where the ideographs that look alike are meant: ⾼ for 高. */
const plain = (text: string): string => text.replace(/[\u2e80-\u2fdf]/g, foldWidths);
