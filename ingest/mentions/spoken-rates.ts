// Rates and ratios that are spoken without %: 百分之三十, 千分之五, 三成, 三分之一, 1:1, 同比例, 全额, 减半.
//
// Signals: the words themselves; 同比例, 等额 and 全额, 减半 count only beside a verb or noun of giving, for they say elsewhere
// no share (等额本息, 全额投保).
// Never takes a time of day (9:30) or a score with more than two parts (3:2:1) for a ratio, nor 一成不变, 三成立 for a share.
import { matchesOf, parseNumeral } from '../../text/index.ts';
import type { Piece } from './units.ts';

/** The spoken rates and ratios of a text, in no order. Shares, also those of 4:3:3, are in % (千分之 in ‰, 万分之 in ‱), n:m is n/m. */
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
    if (isBehindDay(text.slice(Math.max(0, ratio.index - 12), ratio.index)) && /^\d{2}$/.test(ratio[2] ?? '')) continue; // 2025-07-03 18:17
    const right = Number(ratio[2]);
    const left = Number(ratio[1]);
    if (right > 0) found.push(piece(ratio.index, ratio[0], left === 1 && right < 1 ? right : left / right, 'ratio')); // 1:0.5配套
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
    const behind = /^(?:的?比例)?[^,;。\d]{0,14}/.exec(text.slice(found.index + found[0].length))?.[0] ?? '';
    const paid =
      (shares.length > 2 && /拨付|兑现|兑付|支付|发放/.test(behind)) || inStages.test(before) || inStages.test(behind);
    return paid && (whole === 10 || whole === 100)
      ? shares.map((share) => piece(found.index + share.index, share[0], (100 * Number(share[0])) / whole, '%'))
      : [];
  });

const inStages = /分[一二两三四五六]?[年期次批]/;

const numerals = '[零〇一二三四五六七八九十百点两\\d.]+';
const parts: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };

const fractions = new RegExp(`([百千万]|[二三四五六七八九十])分之(${numerals})`, 'g');

/** 按实际缴费的2/3执行: figures over one another behind 的; not 2023/3 or 1/2/3. */
const findWrittenFractions = (text: string): Piece[] =>
  matchesOf(text, /(?<=[\u4e00-\u9fff])([1-9]) ?\/ ?([2-9])(?![\d/])/g).flatMap((found) => {
    const share = (100 * Number(found[1])) / Number(found[2]);
    return share < 100 ? [piece(found.index, found[0], Number(share.toFixed(2)), '%')] : [];
  });

const findFractions = (text: string): Piece[] => {
  if (!text.includes('分之')) return [];
  return matchesOf(text, fractions).flatMap((found) => {
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
  if (!text.includes('成')) return [];
  return [
    ...matchesOf(
      text,
      /(?:(?<=减征|减收|减免|上浮|下浮|超过|不足|超|近|约|占|达)([一二两三四五六七八九])成(?![立为果本员长就都功交效品型熟])|([一二三四五六七八九])成(?=[^\u4e00-\u9fff]|以上|以下|左|的|多|资金|给予|补|奖|$))/g,
    ),
  ]
    .filter((found) => !/[完组形建集构变养促合分]$/.test(text.slice(0, found.index)))
    .map((found) => piece(found.index, found[0], 10 * (parseNumeral(found[1] ?? found[2] ?? '') ?? 0), '%'));
};

const given = '奖励|奖补|补助|补贴|返还|资助|贴息|支持|报销|补偿|扶持|配套';

const findWords = (text: string): Piece[] => {
  if (!/全额|全免|减半|半价|比例|等额|同额|相同额度/.test(text)) return [];
  return [
    ...matchesOf(text, /同等?比例|等比例|等额|同额|相同额度/g)
      .filter((found) =>
        /^[^,;。]{0,8}(?:配套|匹配|支持|奖励|补助|资助)/.test(text.slice(found.index + found[0].length)),
      )
      .map((found) => piece(found.index, found[0], 1, 'ratio')),
    ...matchesOf(text, wholes).map((found) => piece(found.index, found[0], 100, '%')),
    ...matchesOf(text, halves).map((found) => piece(found.index, found[0], 50, '%')),
  ];
};

const wholes = new RegExp(`全额(?=(?:予以|给予|的)?(?:${given}))|(?<=给予|予以)全额|(?<=租金|房租|租)全免`, 'g');
const halves =
  /减半(?=给予|予以|奖励|补助|补贴|资助|执行|支持|发放|计发|征收|收取|缴纳|计征|优惠)|(?<=额度|标准|金额|租金|房租)减半|(?<=免[一二三四五])减半|半价(?=优惠)/g;

const piece = (start: number, words: string, value: number, unit: string): Piece => ({
  start,
  end: start + words.length,
  numeralEnd: start + words.length,
  value,
  unit,
  scale: 1,
});
