// Bounds on sums in a query: 金额:≥100万, 金额:100万-500万, amount:<500000, and as a word of its own 500万元以上. They ask
// for passages that state such a sum as a fact (model/passage-sums.ts), in yuan. It never looks at a passage's words.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { parseNumeral, parseSum } from '../text/index.ts';
import { searchForm } from './form.ts';

/** In yuan, both inclusive; null where it is open. At least one is given. */
export type SumRange = { readonly from: number | null; readonly to: number | null };

const bounds = ['from', 'above', 'to', 'below', 'exactly'] as const;
type Bound = (typeof bounds)[number];

const words = z.partialRecord(z.enum(bounds), z.array(z.string()));
const fileShape = z.strictObject({
  names: z.record(z.string(), z.array(z.string())),
  before: words,
  signs: words,
  after: words,
  between: z.array(z.string()),
  joined: z.array(z.string()),
  around: z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) }),
  bound: z.strictObject({ in: z.array(z.string()), out: z.array(z.string()) }),
});
type Vocabulary = z.infer<typeof fileShape>;

let vocabulary: Vocabulary | undefined;

const known = (): Vocabulary => {
  vocabulary ??= fileShape.parse(parse(readFileSync(new URL('./conditions.yml', import.meta.url), 'utf8')));
  return vocabulary;
};

/** Other names of a condition, as they stand before a colon. */
export const namesOfCondition = (condition: string): readonly string[] => known().names[condition] ?? [];

// 不低于人民币1,000,000.00元（含）且不超过人民币5,000,000.00元（不含） has 46 characters.
const longestRange = 60;

/** The range that stands behind the name of the condition, or null where that is none. */
export const readSumRange = (typed: string): SumRange | null => {
  const form = searchForm(typed);
  if (form.length > longestRange) return null;
  const { before, signs } = known();
  const marks = [signs, before];
  const inner = between(bare(form));
  const ofTwo = inner?.isBound ? inner : bothEnds(bare(form), marks);
  return (bounded(form, marks) ?? between(form) ?? ofTwo)?.range ?? null;
};

/** The range that a word is by itself: of yuan, with a sign before it or a word behind it, or of two. */
export const readLoneRange = (typed: string): SumRange | null => {
  const form = searchForm(typed);
  if (form.length > longestRange) return null;
  const read = bounded(form, [known().signs]) ?? between(form);
  return read?.isYuan && read.isBound ? read.range : null;
};

/** What both ranges leave. */
export const narrowed = (one: SumRange, other: SumRange): SumRange => ({
  from: one.from === null || other.from === null ? (one.from ?? other.from) : Math.max(one.from, other.from),
  to: one.to === null || other.to === null ? (one.to ?? other.to) : Math.min(one.to, other.to),
});

/** Whether a sum lies in the range. */
export const isWithin = (sum: number, { from, to }: SumRange): boolean =>
  (from === null || sum >= from) && (to === null || sum <= to);

/** `isBound`: whether it bounds sums without a name before it, as a sum alone or with an open side does not. */
type Read = { readonly range: SumRange; readonly isYuan: boolean; readonly isBound: boolean };

/** A sum with a word of its bound before or behind it. */
const bounded = (form: string, before: readonly Vocabulary['before'][]): Read | null => {
  const { rest: whole, meant } = saidOfBound(form);
  const marks = [
    ...before.flatMap((table) => wordsOf(table).map((word) => ({ ...word, rest: behind(whole, word.text) }))),
    ...wordsOf(known().after).map((word) => ({ ...word, rest: ahead(whole, word.text) })),
  ];
  for (const { bound, rest } of marks) {
    const sum = rest === null ? null : parseSum(rest);
    if (sum !== null) return { range: rangeOf(meant(bound), sum.value), isYuan: sum.isYuan, isBound: true };
  }
  return null;
};

type Said = { readonly rest: string; readonly meant: (bound: Bound) => Bound };

/** What stands before (含) or (不含), and the bound that these make of one. */
const saidOfBound = (form: string): Said => {
  const { in: closing, out: opening } = known().bound;
  const [word, table] = [
    ...closing.map((text) => [text, closed] as const),
    ...opening.map((text) => [text, open] as const),
  ].find(([text]) => form.endsWith(text)) ?? ['', null];
  return { rest: form.slice(0, form.length - word.length), meant: (bound) => table?.[bound] ?? bound };
};

const closed: Partial<Record<Bound, Bound>> = { above: 'from', below: 'to' };
const open: Partial<Record<Bound, Bound>> = { from: 'above', to: 'below' };

/** A least and a greatest sum, one of which at least has a word of its bound: 100万以上500万以下, >100万-500万. */
const bothEnds = (form: string, before: readonly Vocabulary['before'][]): Read | null => {
  const joints = ['', ...known().between, ...known().joined];
  for (let at = 1; at < form.length; at++) {
    const left = endOf(form.slice(0, at), 'from', before);
    if (left?.range.from == null) continue;
    const joint = joints.filter((word) => form.startsWith(word, at));
    for (const { length } of joint) {
      const right = endOf(form.slice(at + length), 'to', before);
      // Two sums side by side are none: 100万500万.
      if (right?.range.to == null || right.range.from !== null || !(left.isBound || right.isBound)) continue;
      const range = { from: left.range.from, to: right.range.to };
      return { range, isYuan: left.isYuan || right.isYuan, isBound: true };
    }
  }
  return null;
};

/** One end of a range, with a word of its bound or as a sum alone. */
const endOf = (form: string, bound: Bound, before: readonly Vocabulary['before'][]): Read | null => {
  const read = bounded(form, before);
  if (read !== null) return read.range.from === read.range.to ? null : read;
  const { rest, meant } = saidOfBound(form);
  const sum = parseSum(rest);
  return sum && { range: rangeOf(meant(bound), sum.value), isYuan: sum.isYuan, isBound: rest !== form };
};

/** Without what opens and closes a range of two: 从100万到500万之间. */
const bare = (form: string): string => {
  const { before, after } = known().around;
  const opened = form.slice(before.find((word) => form.startsWith(word))?.length ?? 0);
  return opened.slice(0, opened.length - (after.find((word) => opened.endsWith(word))?.length ?? 0));
};

/** Two sums, or one with nothing on the other side, or one alone. */
const between = (form: string): Read | null => {
  const alone = parseSum(form);
  if (alone !== null) return { range: rangeOf('exactly', alone.value), isYuan: alone.isYuan, isBound: false };
  for (const word of known().between)
    for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + 1)) {
      const left = form.slice(0, at);
      const right = form.slice(at + word.length);
      const to = parseSum(right);
      const from = parseSum(left + (to === null ? '' : unitOf(left, right)));
      if ((from === null) !== (left === '') || (to === null) !== (right === '') || (from ?? to) === null) continue;
      const isYuan = from?.isYuan === true || to?.isYuan === true;
      const range = { from: from?.value ?? null, to: to?.value ?? null };
      return { range, isYuan, isBound: from !== null && to !== null };
    }
  return null;
};

/** What 100 is short of in 100-500万元, and 一百 in 一百至五百万元; nothing in 5000-1万. */
const unitOf = (left: string, right: string): string => {
  const [, inFigures, inWords, unit = ''] =
    /^(?:([\d.,]+)|([^\d万亿]+)(?=[万亿]))(\p{Script=Han}+)$/u.exec(right) ?? [];
  const [least, most] = [left, inFigures ?? inWords ?? ''].map(parseNumeral);
  return least != null && most != null && least < most && !/[万亿]/.test(left) ? unit : '';
};

const wordsOf = (table: Vocabulary['before']): readonly { readonly text: string; readonly bound: Bound }[] =>
  bounds
    .flatMap((bound) => (table[bound] ?? []).map((text) => ({ text, bound })))
    .sort((a, b) => b.text.length - a.text.length);

const behind = (form: string, word: string): string | null => (form.startsWith(word) ? form.slice(word.length) : null);
const ahead = (form: string, word: string): string | null => (form.endsWith(word) ? form.slice(0, -word.length) : null);

// A hundredth of a fen: what is nearer to a bound is that bound. Of sums that are so large the next number is farther.
const least = 0.0001;

const rangeOf = (bound: Bound, value: number): SumRange => {
  switch (bound) {
    case 'from':
      return { from: value, to: null };
    case 'above':
      return { from: value + Math.max(least, value * Number.EPSILON), to: null };
    case 'to':
      return { from: null, to: value };
    case 'below':
      return { from: null, to: value - Math.max(least, value * Number.EPSILON) };
    case 'exactly':
      return { from: value, to: value };
  }
};
