// Where numerals stand in a text. A numeral is taken whole or not at all: a run that does not read as one numeral
// (十四五, 七八十, 3.2.1) yields nothing rather than a part of itself.
//
// What surrounds a numeral is the caller's to judge: 一 in 一些, 第 before it, 多 or 余 after it (200多万 yields 200), 分之,
// letters before figures (A4). Signs and percentages are no part of it.

import { canonicalNumerals, parseNumeral, UNITS } from './numerals.ts';
import { SignSet } from './sign-set.ts';

/** A numeral with its half-open span in UTF-16 units; `text` is what stands there. */
export type Numeral = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
};

const START = new SignSet('.0123456789零一二三四五六七八九十百千万亿两廿卅卌');

// 2.5 but not the chains 3.2.1 and 2023.5.1; the 1 of 1,23.
// 100 000 and 1 250 000: blanks part groups where the last is 000, since a table's row may have 1 500 in two cells.
const GROUPED_BY_BLANKS = /\d{1,3}(?: \d{3})* 000(?!\d|[.,]\d)/y;
const GROUPED = /\d{1,3}(?:,\d{3})+(?!\d|,\d)(?:\.\d+)?(?!\.?\d)/y;
const UNGROUPED = /\d+(?:\.\d+)?(?!\.?\d)/y;
const BARE_FRACTION = /(?<![\p{L}\p{N}).%])\.\d+(?!\.?\d)/uy;
const CHAIN = /[\d.]+/y;

const UNIT = new RegExp(UNITS, 'y');
const FOUR_FIGURES = /\d{4}(?![\d.,年])/y;

// 3千瓦 is 3 千瓦: there 千 belongs to the unit of measure, as in 千克, 千米, 千卡, 千伏, 千帕, 千赫; so does 百 in 3百分点.
const OF_THE_MEASURE = /千[瓦克米卡伏帕赫]|百分/y;

// 队伍, 大陆, 收拾: these three count with a financial sign or a large unit beside them only.
const FINANCIAL = /[伍陆陸拾]/;
const WORDLIKE =
  /(?<![壹贰貳弐叁參叄肆伍陆陸柒捌玖拾佰仟零万亿萬億])[伍陆陸拾](?![壹贰貳弐叁參叄肆伍陆陸柒捌玖拾佰仟零万亿萬億])/g;

// A run of signs. 百 and 千 right after another unit begin something else (200万千瓦, 三万百姓), so does a last 两; o and 0
// stand for 〇 between digits only (二O二三年).
const WORDS = new RegExp(
  '[零一二三四五六七八九十百千万亿两廿卅卌]' +
    '(?:[零一二三四五六七八九十廿卅卌万亿]|两(?=[百千万亿])|(?<=一)两|(?<![百千万亿])[百千]' +
    '|(?<=[零一二三四五六七八九])[o0]{1,3}(?=[零一二三四五六七八九年]))*',
  'y',
);
// ○．○五: a stop parts a zero from its fraction as 点 does.
const FRACTION_IN_WORDS =
  /(?:点|(?<=^零|[^零一二三四五六七八九十百千万亿]零)[.．](?=零))[零一二三四五六七八九]+(?![零一二三四五六七八九十百]|千(?!万))(?:[十百千]?(?:万亿|万|亿))?/y;

/** Returns the numerals of the text in order; they don't overlap, and none crosses a line break. */
export function findNumerals(text: string): Numeral[] {
  const signs = canonicalNumerals(FINANCIAL.test(text) ? text.replace(WORDLIKE, '　') : text);
  const found: Numeral[] = [];
  let at = nextStart(signs, 0);
  while (at < signs.length) {
    const figures = /[.\d]/.test(signs.charAt(at));
    const end = figures ? figuresEnd(signs, at) : wordsEnd(signs, at);
    const value = figures || isNumeralInWords(signs, at, end) ? parseNumeral(withoutBlanks(text.slice(at, end))) : null;
    if (value !== null) found.push({ start: at, end, text: text.slice(at, end), value });
    at = nextStart(signs, Math.max(end, at + 1));
  }
  return found;
}

function nextStart(signs: string, from: number): number {
  const at = START.firstIn(signs, from);
  return at < 0 ? signs.length : at;
}

/** The end of the figures at the place and of the units and pieces that belong to them. */
function figuresEnd(signs: string, start: number): number {
  let end = bareFiguresEnd(signs, start);
  if (end === start) return signs[start] === '.' ? start + 1 : endOf(CHAIN, signs, start);
  let figures = signs.slice(start, end);
  let spaced: boolean | undefined;
  for (let unitAt = afterSpaces(signs, end); ; unitAt = afterSpaces(signs, unitAt)) {
    const figuresStop = unitAt;
    const unitStop = endOf(UNIT, signs, unitAt);
    const unit = signs.slice(unitAt, unitStop);
    const space = signs[unitAt - 1] === ' ';
    spaced ??= space;
    if (unit === '' || space !== spaced || !belongs(figures, unit, space)) return end;
    if (endOf(OF_THE_MEASURE, signs, figuresStop) > figuresStop) return end;
    if (parseNumeral(withoutBlanks(signs.slice(start, unitStop))) === null) return end;
    end = unitStop;
    if (unit === '万' && !spaced) end = endOf(FOUR_FIGURES, signs, end);
    const next = spaced ? afterSpaces(signs, end) : skippedPlace(signs, end);
    unitAt = bareFiguresEnd(signs, next);
    if (unitAt === next) return end;
    if (next > end && !spaced && parseNumeral(signs.slice(start, unitAt)) !== null) end = unitAt;
    figures = signs.slice(next, unitAt);
  }
}

/** Behind 零 that stands for places skipped between units: 5万零5, 1亿零300万. */
function skippedPlace(signs: string, at: number): number {
  return signs[at] === '零' && /\d/.test(signs.charAt(at + 1)) ? at + 1 : at;
}

/** The numeral without the blanks that part its groups of three digits. */
function withoutBlanks(numeral: string): string {
  return !numeral.includes(' ') ? numeral : numeral.replace(/(?<=\d) (?=\d{3}(?!\d))/g, '');
}

function bareFiguresEnd(signs: string, at: number): number {
  for (const pattern of [GROUPED_BY_BLANKS, GROUPED, UNGROUPED, BARE_FRACTION]) {
    const end = endOf(pattern, signs, at);
    if (end > at) return end;
  }
  return at;
}

function afterSpaces(signs: string, at: number): number {
  return signs[at] === ' ' ? (signs[at + 1] === ' ' ? at + 2 : at + 1) : at;
}

/** 3千 but not 300千; 2 千万 but not 2025 千亿, where a year stands before a word. */
function belongs(figures: string, unit: string, space: boolean): boolean {
  const digit = /^[1-9]$/.test(figures);
  if (unit === '百' || unit === '千') return digit && !space;
  return digit || !space || unit === '万' || unit.startsWith('亿') || unit.startsWith('万');
}

function wordsEnd(signs: string, start: number): number {
  const end = endOf(WORDS, signs, start);
  return endOf(FRACTION_IN_WORDS, signs, end);
}

/** Whether a run is a numeral and no approximation (数十, 十几, 一两) or word (零售, 五一, 一二三产业). */
function isNumeralInWords(signs: string, start: number, end: number): boolean {
  const run = signs.slice(start, end);
  if (/^[十百千万亿]/.test(run) && /[几数多余来百千万亿]/.test(signs.charAt(start - 1))) return false;
  if (signs[end] === '几') return false;
  if (run.length === 1) return run !== '零';
  return !/^[一二三四五六七八九]{2}$/.test(run) && !'零一二三四五六七八九'.includes(run);
}

/** The end of the pattern's match right at the place, or the place itself. */
function endOf(pattern: RegExp, signs: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(signs) ? pattern.lastIndex : at;
}
