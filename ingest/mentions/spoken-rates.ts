// Rates and ratios that are spoken without %: 百分之三十, 千分之五, 三成, 三分之一, 1:1, 同比例, 全额, 减半.
//
// Signals: the words themselves; 同比例, 等额 and 全额, 减半 count only beside a verb or noun of giving, for they say elsewhere
// no share (等额本息, 全额投保).
// Never takes a time of day (9:30) or a score with more than two parts (3:2:1) for a ratio, nor 一成不变, 三成立 for a share.
import { matchesOf, parseNumeral } from '../../text/index.ts';
import { shapeMaker, vocabulary } from '../vocabulary/index.ts';
import type { Piece } from './units.ts';

const shapes = vocabulary('spoken-rates', (value) => {
  const shape = shapeMaker(value, 'spoken-rates.yml');
  return {
    behind: shape('^(?:{of}?{share})?[^,;。\\d]{0,14}'),
    paid: shape('{paid}'),
    inStages: shape('{stages}[一二两三四五六]?{stageOf}'),
    fractions: shape('([百千万]|[二三四五六七八九十]){partsOf}((?:[零〇一二三四五六七八九十百两\\d.]|{point})+)', 'g'),
    tenth: shape('{tenth}'),
    tenths: shape(
      '(?<={tenthLead})([一二两三四五六七八九]){tenth}(?!{notTenth})|([一二三四五六七八九]){tenth}(?=[^\\u4e00-\\u9fff]|{tenthBehind}|$)',
      'g',
    ),
    notBefore: shape('{notBefore}$'),
    hints: shape('{hints}'),
    alike: shape('(?<!{alikeNot}){alike}(?!{degree}{of}? ?\\d)', 'g'),
    alikeGift: shape('^[^,;。]{0,8}{alikeGift}'),
    wholes: shape(
      '{full}(?={mayGive}?{given})|(?<={paidOf}(?:[^,;。\\d]{1,12}{ownedBy})?){full}(?=[,;。]|$)|(?<={giveBefore}){full}|(?<={rent}){none}',
      'g',
    ),
    halves: shape('{half}(?={halved})|(?<={halfOf}){half}|(?<={free}[一二三四五]){half}|{halfPrice}(?={halfOff})', 'g'),
  };
});

/**
 * The spoken rates and ratios of a text, in no order. Shares, also those of 4:3:3, are in % (千分之 in ‰, 万分之 in ‱), n:m
 * is n/m.
 */
export const findSpokenRates = (text: string): Piece[] => [
  ...findPartsOrRatios(text),
  ...findFractions(text),
  ...findWrittenFractions(text),
  ...findTenths(text),
  ...findWords(text),
];

const findRatios = (text: string): Piece[] => {
  const found: Piece[] = [];
  for (const ratio of matchesOf(text, /(?<![\d:.])(\d{1,2}(?:\.\d+)?) ?: ?(\d{1,2}(?:\.\d+)?)(?![\d:.])/g)) {
    if (/^\d{2}$/.test(ratio[2] ?? '') && !/[0]$/.test(ratio[1] ?? '') && Number(ratio[2]) % 5 === 0) continue; // 9:30
    // 2025-07-03 18:17
    if (isBehindDay(text.slice(Math.max(0, ratio.index - 12), ratio.index)) && /^\d{2}$/.test(ratio[2] ?? '')) continue;
    const right = Number(ratio[2]);
    const left = Number(ratio[1]);
    // 1:0.5配套
    if (right > 0) found.push(piece(ratio.index, ratio[0], left === 1 && right < 1 ? right : left / right, 'ratio'));
  }
  return found;
};

const isBehindDay = (before: string): boolean => /\d{4}([-/.])\d{1,2}\1\d{1,2} *$/.test(before);

const findPartsOrRatios = (text: string): Piece[] => {
  if (!text.includes(':')) return [];
  const parts = findParts(text);
  return [
    ...parts,
    ...findRatios(text).filter(({ start, end }) => !parts.some((part) => start <= part.start && part.end <= end)),
  ];
};

/** 按4:3:3的比例分三年拨付: parts that make up ten or a hundred, beside a word of paying. */
const findParts = (text: string): Piece[] =>
  matchesOf(text, /(?<![\d:.])\d{1,2}(?: ?: ?\d{1,2}){1,5}(?![\d:.])/g).flatMap((found) => {
    const shares = matchesOf(found[0], /\d+/g);
    const whole = shares.reduce((sum, share) => sum + Number(share[0]), 0);
    const before = text.slice(Math.max(0, found.index - 8), found.index);
    const behind = shapes().behind.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
    const paid =
      (shares.length > 2 && shapes().paid.test(behind)) ||
      shapes().inStages.test(before) ||
      shapes().inStages.test(behind);
    return paid && (whole === 10 || whole === 100)
      ? shares.map((share) => piece(found.index + share.index, share[0], (100 * Number(share[0])) / whole, '%'))
      : [];
  });

const parts: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

/** 按实际缴费的2/3执行: figures over one another behind 的; not 2023/3 or 1/2/3. */
const findWrittenFractions = (text: string): Piece[] =>
  matchesOf(text, /(?<=[\u4e00-\u9fff])([1-9]) ?\/ ?([2-9])(?![\d/])/g).flatMap((found) => {
    const share = (100 * Number(found[1])) / Number(found[2]);
    return share < 100 ? [piece(found.index, found[0], Number(share.toFixed(2)), '%')] : [];
  });

const findFractions = (text: string): Piece[] => {
  return matchesOf(text, shapes().fractions).flatMap((found) => {
    const value = parseNumeral(found[2] ?? '');
    const whole = found[1] ?? '';
    const unit = parts[whole];
    if (value === null) return [];
    if (unit) return [piece(found.index, found[0], value, unit)];
    const share = (100 * value) / (parseNumeral(whole) ?? 1);
    return share < 100 ? [piece(found.index, found[0], Number(share.toFixed(4)), '%')] : [];
  });
};

const findTenths = (text: string): Piece[] => {
  if (!shapes().tenth.test(text)) return [];
  return matchesOf(text, shapes().tenths)
    .filter((found) => !shapes().notBefore.test(text.slice(0, found.index)))
    .map((found) => piece(found.index, found[0], 10 * (parseNumeral(found[1] ?? found[2] ?? '') ?? 0), '%'));
};

const findWords = (text: string): Piece[] => {
  if (!shapes().hints.test(text)) return [];
  return [
    ...matchesOf(text, shapes().alike)
      .filter((found) => shapes().alikeGift.test(text.slice(found.index + found[0].length)))
      .map((found) => piece(found.index, found[0], 1, 'ratio')),
    ...matchesOf(text, shapes().wholes).map((found) => piece(found.index, found[0], 100, '%')),
    ...matchesOf(text, shapes().halves).map((found) => piece(found.index, found[0], 50, '%')),
  ];
};

const piece = (start: number, words: string, value: number, unit: string): Piece => ({
  start,
  end: start + words.length,
  numeralEnd: start + words.length,
  value,
  unit,
  scale: 1,
});
