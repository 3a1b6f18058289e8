// A run of text: pieces of the source joined without hard wraps and without the blanks that extraction put into words,
// with the way back to the source for every unit.
import type { Quoted, Span } from '../../model/index.ts';
import { foldWidths, SignSet, simplifyUnits } from '../../text/index.ts';
import type { Run } from '../types.ts';

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u30ff“”‘’…—·]/;
const narrow = /[A-Za-z0-9]/;
const blanks = ' \t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u3000\ufeff\v\f';
const blank = new SignSet(blanks);
const dropped = new SignSet(`${blanks}\r\n`); // for good, or for one blank
const noCells: ReadonlySet<number> = new Set();

/**
 * Joins pieces of the source. A single blank next to a Han character goes (200 亿元, 湖 南); two and more stay as one, for
 * they part columns and names; between Latin words one stays. Pieces that begin at one of `cells` keep a blank before
 * them. Marks of Markdown (**, #, >) are left out by the caller's pieces.
 */
export const joinPieces = (text: string, pieces: readonly Span[], cells: ReadonlySet<number> = noCells): Run => {
  const offsets = new Int32Array(pieces.reduce((sum, { start, end }) => sum + end - start + 1, 1));
  const parts: string[] = [];
  let length = 0;
  let tail = ''; // the last units
  const push = (units: string, at: number): void => {
    for (let i = 0; i < units.length; i++) offsets[length + i] = at + i;
    parts.push(units);
    length += units.length;
    tail = (units.length < 10 ? tail + units : units).slice(-10);
  };
  for (const { start, end } of pieces) {
    const piece = text.slice(start, end);
    const before = tail.at(-1) ?? '';
    const parted = cells.has(start);
    const joins = !parted && isCutNumber(tail, text.slice(start, start + 12));
    if (
      before !== '' &&
      before !== ' ' &&
      !joins &&
      (parted || (narrow.test(before) && narrow.test(text[start] ?? '')))
    )
      push(' ', start);
    let isSpaced: boolean | undefined;
    for (let from = 0; from < piece.length; ) {
      const gap = dropped.firstIn(piece, from);
      const stop = gap < 0 ? piece.length : gap;
      if (stop > from) push(piece.slice(from, stop), start + from);
      from = stop;
      while (from < piece.length && blank.begins(piece[from] ?? '')) from++;
      if (from === stop)
        from++; // a line break
      else if (from < piece.length) {
        isSpaced ??= isSpacedOut(piece);
        const left = tail.at(-1) ?? '';
        const keeps = !(isSpaced && from === stop + 1) && keepsBlank(piece.slice(stop, from), left, piece[from] ?? '');
        if (left !== '' && left !== ' ' && keeps) push(' ', start + stop);
      }
    }
  }
  offsets[length] = pieces.at(-1)?.end ?? 0;
  return { text: simplifyUnits(foldWidths(parts.join(''))), offsets: offsets.subarray(0, length + 1) };
};

/** 给 予 1 0 万 元 补 助: a blank behind every sign, figures too, as some extractors write. */
const isSpacedOut = (piece: string): boolean => {
  const signs = piece.match(/\S(?= |$)/g)?.length ?? 0;
  return signs >= 8 && signs > 0.9 * piece.replace(/\s/g, '').length && /[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(piece);
};

/** 最高40 | 00万元: a number of Chinese text that a wrap cut in two; 2019 | 2020 in a table stay two. */
const isCutNumber = (before: string, next: string): boolean =>
  /^\d[\d.,]* ?[%％\u4e00-\u9fff]/.test(next) && /[\u4e00-\u9fff(（]\d[\d.,]{0,8}$/.test(before.slice(-10));

const keepsBlank = (between: string, left: string, right: string): boolean => {
  if (!wide.test(left) && !wide.test(right)) return true;
  if (between.length === 1 && between !== '\t') return false;
  return wide.test(left) && wide.test(right); // 序号  名称, but not 达到  1000万元
};

/** The span in the source of `[start, end)` of a run's text. */
export const sourceSpan = (run: Run, start: number, end: number): Span => {
  if (start >= end) return { start: run.offsets[start] ?? 0, end: run.offsets[start] ?? 0 };
  return { start: run.offsets[start] ?? 0, end: (run.offsets[end - 1] ?? 0) + 1 };
};

/** The words in the source of `[start, end)` of a run's text. */
export const sourceQuote = (source: string, run: Run, start: number, end: number): Quoted => {
  const span = sourceSpan(run, start, end);
  return { span, quote: source.slice(span.start, span.end) };
};

/** Runs one behind the other, with nothing between. */
export const joinRuns = (runs: readonly Run[]): Run => ({
  text: runs.map(({ text }) => text).join(''),
  offsets: Int32Array.from(
    runs.flatMap(({ text, offsets }, i) => [...(i < runs.length - 1 ? offsets.slice(0, text.length) : offsets)]),
  ),
});

/** A part of a run as a run of its own, without blanks at its ends. */
export const sliceRun = (run: Run, start: number, end: number): Run => {
  let from = start;
  let to = end;
  while (from < to && run.text[from] === ' ') from++;
  while (to > from && run.text[to - 1] === ' ') to--;
  const last = (run.offsets[to - 1] ?? 0) + 1;
  const shared = run.offsets.subarray(from, to + 1); // no copy: V8 takes the memory of each from the system
  if (to === from || shared[to - from] === last) return { text: run.text.slice(from, to), offsets: shared };
  const offsets = shared.slice();
  offsets[to - from] = last;
  return { text: run.text.slice(from, to), offsets };
};
