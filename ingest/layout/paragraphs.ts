// The paragraphs of a hard-wrapped stretch: of all ways to cut its lines into paragraphs, the cheapest.
//
// A paragraph's middle lines reach to one column; its first line falls short of it by two characters where the
// extractor dropped the indent; its last line is no longer, and ends with a stop. A line alone that has no stop is a
// heading. Words speak too: one that stands across a break (农|村), one that cannot end a line (的, 和) or begin one.
// Each paragraph has a width of its own, for the columns of a page differ. The costs are log odds, weighed by eye on
// wrapped papers and newspaper pages.
import { wordOver } from '../../text/index.ts';
import { layoutWords } from '../vocabulary/layout.ts';
import type { Line } from './lines.ts';

/** What is known of a line's end before anything is measured. */
export type Break = 'ends' | 'goes-on' | 'open';

/** With a stop, with a bracket that may close a text, or with neither. */
type End = 'stop' | 'bracket' | 'open';

/**
 * Lines with what is known of each, measured once: each stands in sixty paragraphs that might be. Numbers stand in
 * typed arrays, for a list may hold whole numbers or fractions, and V8 throws away what it compiled for the one at the
 * other.
 */
type Stretch = {
  readonly lines: readonly Line[];
  readonly breaks: readonly Break[];
  /** The width that lines near by reach to. */
  readonly wraps: readonly (number | null)[];
  /** What the breaks behind the lines before a place cost within a paragraph. */
  readonly insideBefore: Float64Array;
  /** How far each line reaches. */
  readonly reach: Float64Array;
  /** How each line ends. */
  readonly ends: readonly End[];
  /** How many lines before a place end a sentence. */
  readonly stopsBefore: readonly number[];
  readonly keepsIndents: boolean;
};

/** Per line: whether it goes on in the next one. `wraps` is the width that lines near by reach to. */
export const fitParagraphs = (
  lines: readonly Line[],
  breaks: readonly Break[],
  wraps: readonly (number | null)[],
): boolean[] => {
  const stretch = { lines, breaks, wraps, ...measured(lines, breaks) };
  const best = new Float64Array(lines.length + 1);
  const cut = new Int32Array(lines.length + 1);
  for (let end = 1; end <= lines.length; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    for (let start = end - 1; start >= 0 && end - start <= longest; start--) {
      if (end - start > 1 && breaks[start] === 'ends') break;
      const before = (best[start] ?? 0) + heldCost(breaks, start);
      const cost = before + paragraphCost(stretch, start, end, (best[end] ?? 0) - before);
      if (cost >= (best[end] ?? 0)) continue;
      best[end] = cost;
      cut[end] = start;
    }
  }
  const goes = lines.map(() => true);
  for (let end = lines.length; end > 0; end = cut[end] ?? 0) goes[end - 1] = false;
  return goes;
};

const measured = (
  lines: readonly Line[],
  breaks: readonly Break[],
): Pick<Stretch, 'insideBefore' | 'reach' | 'ends' | 'stopsBefore' | 'keepsIndents'> => {
  const stopsBefore = countBefore(lines, ({ text }) => sentenceStops.test(text));
  const gapsBefore = countBefore(lines, ({ gapBefore }) => gapBefore);
  const insideBefore = new Float64Array(lines.length + 1);
  for (const [i, line] of lines.entries())
    insideBefore[i + 1] =
      (insideBefore[i] ?? 0) + insideCost(line, lines[i + 1], breaks[i] ?? 'ends', isGapped(gapsBefore, i));
  return {
    insideBefore,
    reach: Float64Array.from(lines, ({ reach }) => reach),
    ends: lines.map(({ text }) => (stops.test(text) ? 'stop' : /[）)》”]$/.test(text) ? 'bracket' : 'open')),
    stopsBefore,
    keepsIndents: lines.filter((line) => line.indent >= 2 && line.indent <= 8).length > lines.length / 12,
  };
};

// A paragraph of more lines than this is cut at its best place; papers have some of 40.
const longest = 60;

/** How many lines before each place are such; one place more than lines. */
const countBefore = (lines: readonly Line[], isSuch: (line: Line) => boolean): number[] => {
  let count = 0;
  return [0, ...lines.map((line) => (isSuch(line) ? ++count : count))];
};

/** Most lines around have a blank line before them. */
const isGapped = (gapsBefore: readonly number[], at: number): boolean => {
  const from = Math.max(0, at - 10);
  const to = Math.min(gapsBefore.length - 1, at + 11);
  return (gapsBefore[to] ?? 0) - (gapsBefore[from] ?? 0) > (to - from) * 0.7;
};

/** What it costs to begin a paragraph where the words say that the line before goes on. */
const heldCost = (breaks: readonly Break[], start: number): number =>
  start > 0 && breaks[start - 1] === 'goes-on' ? 30 : 0;

const sentenceStops = /(?:[。！？!?…]["”’）)】》]*|[。；][（(【][^（()）【】]*[)）】])$/;
const stops = /(?:[。！？!?；;：:…]["”’）)】》]*|[。；][（(【][^（()）【】]*[)）】])$/;

/** What it costs to have a break within a paragraph; less than nothing where the words want it. */
const insideCost = (line: Line, next: Line | undefined, kind: Break, gapped: boolean): number => {
  // no paragraph goes over a break that ends one
  if (!next || kind !== 'open') return 0;
  if (sentenceStops.test(line.text)) return !gapped && next.gapBefore ? 2.5 : 0.8;
  let cost = stops.test(line.text) ? 0.8 : 0;
  if (gapped && !next.gapBefore && !stops.test(line.text)) cost -= 4;
  if (layoutWords().unfinished.test(line.text)) cost -= 1.5;
  if (layoutWords().continued.test(next.text)) cost -= 3;
  if (takesUp(line.text, next.text)) cost += 2;
  return cost + (cutsWord(line.text, next.text) ? -2.5 : 0.4);
};

/** A text begins with the words of its heading: 优化创新生态 | 创新生态是…. */
const takesUp = (text: string, next: string): boolean => {
  const words = /^[\u4e00-\u9fff]{4}/.exec(next)?.[0];
  return words !== undefined && text.length <= 30 && text.includes(words);
};

/** Without the blanks that OCR puts into words. */
export const unspaced = (text: string): string =>
  text.includes(' ') ? text.replace(/(?<=[\u4e00-\u9fff]) (?=[\u4e00-\u9fff])/g, '') : text;

/** Whether a word of two characters or more stands across the break. */
export const cutsWord = (text: string, next: string): boolean => {
  const head = unspaced(text.slice(-12)).slice(-8);
  const word = wordOver(head + unspaced(next.slice(0, 12)).slice(0, 8), head.length);
  return word !== null && /\p{L}|\d/u.test(word);
};

/**
 * What the lines `[start, end)` cost as one paragraph; infinite where that is `most` or more, for most are too dear by
 * their words.
 */
const paragraphCost = (stretch: Stretch, start: number, end: number, most: number): number => {
  const { lines, wraps, insideBefore, reach, ends, stopsBefore } = stretch;
  const first = lines[start];
  const last = lines[end - 1];
  if (!first || !last) return 0;
  const near = wraps[start] ?? wraps[end - 1] ?? first.reach;
  if (end - start === 1) return 1 + aloneCost(last, near);
  const hasStop = (stopsBefore[end - 1] ?? 0) > (stopsBefore[start] ?? 0);
  let cost = 1 + (insideBefore[end - 1] ?? 0) - (insideBefore[start] ?? 0) + openEnd(ends[end - 1] ?? 'open', hasStop);
  if (cost >= most) return Number.POSITIVE_INFINITY;
  const { width, cost: uneven } = middleOf(reach, start, end, near);
  cost += uneven;
  if (stretch.keepsIndents) {
    if (first.indent < 2) cost += 1.5;
    for (let i = start + 1; i < end; i++) if ((lines[i]?.indent ?? 0) >= 2) cost += 4;
    cost += deviation(width - first.reach);
  } else cost += Math.min(deviation(width - first.reach) + 0.4, deviation(width - 4 - first.reach));
  return last.reach > width + 3 ? cost + 4 : cost;
};

/** The width of a paragraph by its middle lines, and what it costs that they do not all reach to it. */
const middleOf = (
  reach: Float64Array,
  start: number,
  end: number,
  near: number,
): { readonly width: number; readonly cost: number } => {
  if (end - start <= 2) return { width: near, cost: 0 };
  let sum = 0;
  let most = 0;
  for (let i = start + 1; i < end - 1; i++) {
    sum += reach[i] ?? 0;
    most = Math.max(most, reach[i] ?? 0);
  }
  const width = Math.max(sum / (end - start - 2), Math.min(most, near + 2) - 2);
  let cost = 0;
  for (let i = start + 1; i < end - 1; i++)
    cost += Math.min(4, Math.max(0, Math.abs(width - (reach[i] ?? 0)) - 1.5) / 1.5);
  return { width, cost: cost + Math.min(3, Math.max(0, Math.abs(width - near) - 6) / 3) };
};

/** What it costs to end without a stop, most of all where a line within has one; a bracket may close a text. */
const openEnd = (end: End, afterStop: boolean): number => {
  if (end === 'stop') return 0;
  return end === 'bracket' ? 1.5 : afterStop ? 5 : 3;
};

const deviation = (apart: number): number => Math.min(6, Math.max(0, Math.abs(apart) - 1.5) / 1.2);

/** A line alone: a heading where it has no stop, and then seldom a full line, never one with a sentence in it. */
const aloneCost = (line: Line, near: number): number => {
  if (stops.test(line.text) || /^[（(【].*[）)】]$/.test(line.text)) return 0;
  const full = near - line.reach <= 6;
  return 2 + (full ? 1.5 : 0) + (/[。！？；]/.test(line.text) ? 3 : 0);
};
