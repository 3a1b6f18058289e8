// Where a text is hard-wrapped, and at which column. Measured once for a place, when somebody asks.
//
// Signals: most lines near by are about as wide, between 24 and 160 columns, and hold the signs of sentences (a list
// of names does not); where few lines stand near by, those of the whole text. Never counts rows of tables, nor lines
// of three characters and less.
import { SignSet } from '../../text/index.ts';
import type { Line } from './lines.ts';

/** The column that the lines near a place reach to; null where they are not wrapped. */
export type Wraps = (at: number) => number | null;

export const findWraps = (lines: readonly Line[], isTableRow: (at: number) => boolean): Wraps => {
  const usable = lines.map((line, i) => !isTableRow(i) && line.width >= 8);
  const hasSigns = lines.map((line, i) => usable[i] === true && signs.firstIn(line.text) >= 0);
  const known = new Map<number, number | null>();
  let whole: number | null | undefined;
  const measure = (at: number): number | null => {
    const line = lines[at];
    if (!line) return null;
    const near = wrapOf({ lines, usable, hasSigns }, at - window, at + window + 1);
    if (near === null && whole === undefined) whole = wrapOf({ lines, usable, hasSigns }, 0, lines.length);
    const width = near ?? whole ?? null;
    return width !== null && (line.reach <= width + 10 || line.width < width) ? width : null;
  };
  return (at) => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const found = measure(at);
    known.set(at, found);
    return found;
  };
};

// A column of a newspaper page may be ten lines high.
const window = 8;

/** The lines, and of each whether it counts and whether it has a sign of sentences. */
type Measured = {
  readonly lines: readonly Line[];
  readonly usable: readonly boolean[];
  readonly hasSigns: readonly boolean[];
};

const signs = new SignSet('，。；、,.');

const wrapOf = ({ lines, usable, hasSigns }: Measured, from: number, to: number): number | null => {
  const near: number[] = [];
  let withSigns = 0;
  for (let k = Math.max(0, from); k < Math.min(lines.length, to); k++) {
    const line = lines[k];
    if (!line || !usable[k]) continue;
    near.push(line.reach);
    if (hasSigns[k]) withSigns++;
  }
  if (near.length < 5 || withSigns < near.length / 2) return null;
  const sorted = Float64Array.from(near).sort();
  const width = sorted[Math.floor(near.length * 0.7)] ?? 0;
  const alike = near.filter((other) => Math.abs(other - width) <= 7).length;
  return width >= 24 && width <= 160 && alike >= near.length * 0.5 ? width : null;
};
