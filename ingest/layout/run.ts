// A run of text: pieces of the source joined without hard wraps and without the blanks that extraction put into words,
// with the way back to the source for every unit.
import type { Quoted, Span } from '../../model/index.ts';
import { foldWidths, SignSet, simplifyUnits } from '../../text/index.ts';
import type { Run } from '../types.ts';

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u30ff“”‘’…—·]/;
const narrow = /[A-Za-z0-9]/;
const blank = new SignSet(' \t\u00a0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u3000\ufeff\v\f');

/**
 * Joins pieces of the source. A single blank next to a Han character goes (200 亿元, 湖 南); two and more stay as one, for
 * they part columns and names; between Latin words one stays. `parted` pieces keep a blank between them, as cells do.
 * Marks of Markdown (**, #, >) are left out by the caller's pieces.
 */
export const joinPieces = (text: string, pieces: readonly Span[], parted = false): Run => {
  const units: string[] = [];
  const offsets: number[] = [];
  const push = (unit: string, at: number): void => {
    units.push(unit);
    offsets.push(at);
  };
  for (const piece of pieces) {
    const before = units.at(-1) ?? '';
    const first = text[piece.start] ?? '';
    const joins = !parted && isCutNumber(units, text.slice(piece.start, piece.start + 12));
    if (before !== '' && before !== ' ' && !joins && (parted || (narrow.test(before) && narrow.test(first))))
      push(' ', piece.start);
    const isSpaced = isSpacedOut(text.slice(piece.start, piece.end));
    for (let i = piece.start; i < piece.end; i++) {
      const unit = text[i] ?? '';
      if (unit === '\r' || unit === '\n') continue;
      if (!blank.begins(unit)) {
        push(unit, i);
        continue;
      }
      let end = i;
      while (end < piece.end && blank.begins(text[end] ?? '')) end++;
      const left = units.at(-1) ?? '';
      const right = text[end] ?? '';
      const keeps = !(isSpaced && end === i + 1) && keepsBlank(text.slice(i, end), left, right);
      if (end < piece.end && left !== '' && left !== ' ' && keeps) push(' ', i);
      i = end - 1;
    }
  }
  offsets.push(pieces.at(-1)?.end ?? 0);
  return { text: simplifyUnits(foldWidths(units.join(''))), offsets: new Int32Array(offsets) };
};

/** 给 予 1 0 万 元 补 助: a blank behind every sign, figures too, as some extractors write. */
const isSpacedOut = (piece: string): boolean => {
  const signs = piece.match(/\S(?= |$)/g)?.length ?? 0;
  return signs >= 8 && signs > 0.9 * piece.replace(/\s/g, '').length && /[\u4e00-\u9fff] [\u4e00-\u9fff]/.test(piece);
};

/** 最高40 | 00万元: a number of Chinese text that a wrap cut in two; 2019 | 2020 in a table stay two. */
const isCutNumber = (units: readonly string[], next: string): boolean =>
  /^\d[\d.,]* ?[%％\u4e00-\u9fff]/.test(next) && /[\u4e00-\u9fff(（]\d[\d.,]{0,8}$/.test(units.slice(-10).join(''));

const keepsBlank = (blanks: string, left: string, right: string): boolean => {
  if (!wide.test(left) && !wide.test(right)) return true;
  if (blanks.length === 1 && blanks !== '\t') return false;
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

/** A part of a run as a run of its own, without blanks at its ends. */
export const sliceRun = (run: Run, start: number, end: number): Run => {
  let from = start;
  let to = end;
  while (from < to && run.text[from] === ' ') from++;
  while (to > from && run.text[to - 1] === ' ') to--;
  const offsets = run.offsets.slice(from, to + 1);
  if (to > from) offsets[to - from] = (run.offsets[to - 1] ?? 0) + 1;
  return { text: run.text.slice(from, to), offsets };
};
