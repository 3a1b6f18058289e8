// The article that a page prints twice: once to read, once for a reader of another kind or a script. Facts are taken
// from the first.
//
// Signals: a run of lines whose words stood before, wherever the lines break; together more than 200 characters and a
// third of what stood before. A line between them may be new where it is short. Or a long line says a long stretch
// twice.
// Never takes a restated paragraph, or a form that has the fields of another.
import type { Span } from '../../model/index.ts';
import type { Line } from './lines.ts';

// Half a phrase: long enough to be nobody's common words, short enough to find a title within a longer line.
const size = 8;
const step = 4;

/** The places of the lines that say again what lines before them said. */
export const findRepetitions = (lines: readonly Line[]): Set<number> => {
  const windows = new Set<string>();
  const whole = new Set<string>();
  let before = 0;
  let run: Run = { first: -1, last: -1, length: 0, fresh: 0, before: 0 };
  const repeated = new Set<number>();
  const close = (): void => {
    if (run.length > Math.max(200, run.before / 3)) for (let k = run.first; k <= run.last; k++) repeated.add(k);
    run = { first: -1, last: -1, length: 0, fresh: 0, before: 0 };
  };
  lines.forEach((line, i) => {
    const words = line.text.replace(/[^\p{L}\p{N}]/gu, '');
    if (words === '') return;
    const share = shareSaid(words, windows, whole);
    if (share >= 0.7) {
      if (run.first < 0 && share > 0.8 && words.length >= 2 * size)
        run = { first: i, last: i, length: 0, fresh: 0, before };
      if (run.first >= 0) run = { ...run, last: i, length: run.length + words.length, fresh: 0 };
    } else if (run.first >= 0) {
      run = { ...run, fresh: run.fresh + words.length };
      if (run.fresh > 60) close();
    }
    before += words.length;
    whole.add(words);
    for (let at = 0; at + size <= words.length; at += step) windows.add(words.slice(at, at + size));
  });
  close();
  return repeated;
};

type Run = {
  readonly first: number;
  readonly last: number;
  readonly length: number;
  /** Characters since the last line that was said before. */
  readonly fresh: number;
  /** Characters before the run. */
  readonly before: number;
};

/** How much of the words stood in lines before, from 0 to 1. */
const shareSaid = (words: string, windows: ReadonlySet<string>, whole: ReadonlySet<string>): number => {
  if (whole.has(words)) return 1;
  if (words.length < 2 * size) return 0;
  let said = 0;
  for (let at = 0; at + size <= words.length; ) {
    const here = windows.has(words.slice(at, at + size));
    if (here) said += size;
    at += here ? size : 1;
  }
  return said / words.length;
};

// A text of one line is seldom shorter; a quotation is seldom longer.
const leastCopy = 600;
const probe = 40;

/**
 * The stretch of a line in which it says again, word for word, what stands before within it; null where it is not
 * long.
 */
export const copyWithin = (text: string): Span | null => {
  if (text.length < 2 * leastCopy) return null;
  const places = new Map<string, number>();
  for (let at = 0; at + probe <= text.length; at += probe) {
    const words = text.slice(at, at + probe);
    if (!places.has(words)) places.set(words, at);
  }
  for (let at = probe; at + probe <= text.length; at++) {
    const known = places.get(text.slice(at, at + probe));
    if (known === undefined || known >= at) continue;
    let [start, from] = [at, known];
    while (from > 0 && text[from - 1] === text[start - 1]) {
      from--;
      start--;
    }
    let length = at - start + probe;
    while (start + length < text.length && from + length < start && text[from + length] === text[start + length])
      length++;
    if (length >= leastCopy && isVaried(text.slice(start, start + length))) return { start, end: start + length };
    at = Math.max(at, start + length - probe); // what is said again is read once
  }
  return null;
};

/** Whether a stretch says something new throughout: a run of one character, or of one clause, is no copy of a text. */
const isVaried = (stretch: string): boolean => {
  const pieces = Array.from({ length: Math.floor(stretch.length / probe) }, (_, i) =>
    stretch.slice(i * probe, (i + 1) * probe),
  );
  return new Set(pieces).size * 2 > pieces.length;
};
