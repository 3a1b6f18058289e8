// What an amount is given per: 50元/平方米/月 behind it; 每月每人, 单个项目, 单家企业每年 before it in its clause.
//
// Signals, in order of precedence: / or 每 right behind the amount; 每, 单, 同一 with a name of the vocabulary before it,
// and words of a year (每年, 年度, 全年) beside one of giving.
// Never reads a step (每增加1亿元) as a per, nor 每 before another amount of the clause.
import { matchesOf } from '../../text/index.ts';
import { shapeMaker, vocabulary } from '../vocabulary/index.ts';
import { unitWords } from './units.ts';

/** The per of an amount, bearers before times (家·年, 人·月), and the place of amount and per words together. */
export type Per = { readonly unit: string | null; readonly start: number; readonly end: number };

/** The per of the amount at `[start, end)`; `from` is where the amount before it in the text ends. */
export const perOf = (text: string, start: number, end: number, from: number): Per => {
  const { behind: right, times, everyTime } = shapes();
  const stroke = text[end] === ' ' ? end + 1 : end;
  const behind = partsGifts(text, stroke) ? null : right.exec(text.slice(end, end + 40));
  const clause = text
    .slice(clauseStart(text, start, from), start)
    .replace(/\([^()]*\)/g, '')
    .replace(/^.*\((?=[^()]{3,}$)/, '')
    .replace(/㎡|m[2²]/g, '平方米');
  const names = perWords(clause);
  if (behind) {
    const own = matchesOf(behind[0], unitWords().everyPerName).map((found) => nameOf(found[0]));
    const isTime = own.every((name) => times.test(name));
    const bearers = isTime ? names.filter((name) => !times.test(name)) : [];
    // 每年给予50元/亩
    const repeated = !isTime && !own.some((name) => times.test(name)) ? (everyTime.exec(clause)?.slice(1) ?? []) : [];
    return { unit: inOrder([...bearers, ...own, ...repeated]), start, end: end + behind[0].length };
  }
  return { unit: names.length > 0 ? inOrder(names) : null, start, end };
};

/**
 * Whether a stroke parts what is given of several things: 竞赛奖80万/培训券35%/种子基金900万. One before a unit
 * (100元/平方米补贴3万元) says what a sum is given per.
 */
export const partsGifts = (text: string, at: number): boolean => {
  if (text[at] !== '/' || !/^ ?\p{Script=Han}{2}/u.test(text.slice(at + 1, at + 4))) return false;
  const start = Math.max(...[...stops].map((stop) => text.lastIndexOf(stop, at))) + 1;
  const run = /^[^;。]*/.exec(text.slice(start))?.[0] ?? '';
  const pieces = run.split('/');
  const sums = pieces.filter((piece) => /\p{Script=Han}{2}[^、,]*\d ?(?:\p{Script=Han}{1,2}|%) ?$/u.test(piece)).length;
  const units = pieces.slice(1).filter((piece) => shapes().unitFirst.test(piece)).length;
  return sums >= 2 && sums * 2 > pieces.length && units * piecesPerUnit <= pieces.length && !run.includes('、');
};

const stops = ';。';
// A name that begins as a unit does (种子基金) stands among others.
const piecesPerUnit = 3;

const shapes = vocabulary('per-units', (value) => {
  const shape = shapeMaker(value, 'per-units.yml');
  const name = `(?:${unitWords().perName})`;
  return {
    behind: shape(
      `^ ?(?:/|{each})(?:{each}|{counter})? ?${name}(?:(?:[/·•・.*×]|{each}){1,2}(?:{each}|{counter})?${name}|{time}(?!{partOfTime}))*`,
    ),
    unitFirst: new RegExp(`^ ?(?:${unitWords().perName})`),
    bearer: shape(
      '(?:{each}一?|(?<=^|{toward}|[,;(])一(?={oneOf}{body}|{whole})|(?<={doneOnce})一(?={onceOf})|{onlyOne}(?={single})|{one}(?!{oneWord})|{same}|{every})((?:(?!{notCounted}){counters})?)([^,;。:\\d]{0,10})',
    ),
    parts: shape('(?={each})|(?={one}{afterOne}|{onlyOne}{afterOnlyOne})|(?={same})'),
    mayTell: shape('{mayTell}'),
    perHead: shape('{perHead}'),
    perHousehold: shape('{perHousehold}'),
    every: shape('^{every}'),
    same: shape('^{same}'),
    only: shape('^{onlyOne}'),
    each: shape('^{each}'),
    step: shape('^(?:{step}|{added}(?=\\d|$)|[三两五\\d])'),
    /** 每新设立分支机构一家: the counter stands behind what is counted. */
    eachOf: shape(
      '{each}{newly}?(?:(?!{each})[^,;。\\d]){2,16}[一1]({countedAfter})(?=[^,;。\\d]{0,4}{giving}[^,;。]*$)',
    ),
    /** What is counted behind 每, with what is done with it before: 每新引进一名. */
    near: shape(
      `^(?:{done}|[1一])*{counted}?(?!{otherNoun})(${unitWords().perName}|{magnitude}(?:${unitWords().perName}))`,
    ),
    /** 每棒一次性补助: a noun that is no unit of the vocabulary, right before the verb. */
    anyNoun: shape(
      '^(?!{done}|{doing}|{times})((?:(?!{of})[^,;。:\\d]){1,2}?){givingManner}*(?:{giving}|{givingVerb})',
    ),
    far: shape('{farBearer}'),
    times: shape('^{times}$'),
    everyTime: shape('{each}({repeatedTime})(?=[^,;。\\d]{0,8}$)'),
    /** 每户月补贴, 月保障标准. */
    month: shape(`{each}(?:${unitWords().perName})({month})(?={monthly}|\\d)`),
    standardFor: shape('(?<!{each}|\\d|{beforeYear})({month}|{year}){guaranteed}{standard}'),
    year: yearShapes.map((one) => shape(one)),
  };
});

/** What says that an amount is given per year. */
const yearShapes = [
  '{wholeYear}',
  '{each}(?:{counter}|一)?{kindOfYear}?{year}(?!{yearWord})',
  '{yearly}(?={mostOfYear}|{sumOfYear})',
  '{thisYear}(?=(?:(?!{year})[^,;。]){0,6}{total})',
  '(?<!\\d|{near})一{withinYear}(?=[^,;。]{0,6}{sumWithin})',
  '(?:^|[,;:]){year}(?:(?!{year})[^,;。]){0,4}{gift}',
  '(?:^|(?!{beforeYear})[^\\d两一二三四五六七八九十百]){year}(?={most}|{sumOfYear})',
];

const nameOf = (word: string): string => unitWords().perNames[word] ?? word;

/**
 * Where the clause of an amount begins: behind a stop, or the amount before it, but not one in brackets
 * (每班次(80人以上)奖励7000元).
 */
const clauseStart = (text: string, start: number, from: number): number => {
  let floor = from;
  for (let i = start - 1; i >= floor; i--) {
    const sign = text[i] ?? '';
    if (/[,;:。]/.test(sign)) return i + 1;
    const open = sign === ')' ? text.lastIndexOf('(', i) : -1;
    if (open >= 0 && open < from) floor = 0;
    if (open >= 0) i = open;
  }
  return floor;
};

/** The names of what a clause says an amount is given per. */
export const perWords = (clause: string): string[] => {
  const { mayTell, perHead, perHousehold, eachOf, parts, bearer, month, standardFor, year } = shapes();
  if (!mayTell.test(clause) && !unitWords().areaBeforeGift.test(clause)) return [];
  const names: string[] = perHead.test(clause) ? ['人'] : perHousehold.test(clause) ? ['户'] : [];
  const area = unitWords().areaBeforeGift.exec(clause)?.[1];
  if (area) names.push(nameOf(area));
  const each = eachOf.exec(clause)?.[1];
  if (each) names.push(nameOf(each));
  for (const piece of clause.split(parts)) {
    const found = bearer.exec(piece);
    const counted = found ? countedBy(found) : null;
    if (counted) names.push(counted);
  }
  const monthly = month.exec(clause)?.[1] ?? (names.length === 0 ? standardFor.exec(clause)?.[1] : undefined);
  if (monthly) names.push(nameOf(monthly));
  if (year.some((shape) => shape.test(clause))) names.push('年');
  return [...new Set(names)];
};

/** What 每, 单 or 同一 counts, by the words behind it; null for a step and for nothing that is counted. */
const countedBy = (found: RegExpExecArray): string | null => {
  const { every, step, near: counted, same, only, each, far: further, anyNoun } = shapes();
  const { notTime, countedByPiece } = unitWords();
  const [lead, counter = '', rest = ''] = found;
  if (every.test(lead) || (step.test(rest) && counter === '')) return null;
  if (counter === '家' || counter === '名' || counter === '位' || counter === '项') return nameOf(counter);
  const near = counted.exec(rest);
  const far = counter === '个' || same.test(lead) || only.test(lead) ? further.exec(rest)?.[0] : undefined;
  const behind = near ? rest.slice(near[0].length - (near[1] ?? '').length) : '';
  const word = (near && !notTime.test(behind) ? near[1] : undefined) ?? far;
  if (counter === '个' && (!word || countedByPiece.has(word))) return '个';
  if (word) return nameOf(word);
  return each.test(lead) ? (anyNoun.exec(rest)?.[1] ?? null) : null;
};

const inOrder = (names: readonly string[]): string => {
  const { times } = shapes();
  const unique = [...new Set(names)];
  return [...unique.filter((name) => !times.test(name)), ...unique.filter((name) => times.test(name))].join('·');
};
