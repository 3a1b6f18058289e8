// What a numeral is worth: Arabic (1,234.5), Chinese by place (二千二百五十, 壹佰零伍), Chinese digit by digit (二〇二四), and
// figures with Chinese units (1.3万亿, 2亿3000万). Sums are exact: 1.1万 is 11000.
//
// Never read as a numeral: approximations (七八十, 十几, 数百), fractions and percentages (百分之三十), signs, 半, and a unit
// without a digit (百, 万) unless two stand together (百万, 千亿).

import { remembering } from './remembering.ts';
import { SignSet } from './sign-set.ts';
import { foldWidths } from './widths.ts';

/** The largest value that is read; what is longer is an identifier, not a quantity. */
const LARGEST = 10n ** 16n;

// 9,999,999,999,999,998 takes 35 characters in words; the rest is room for decimal fractions.
const LONGEST = 64;

const DIGITS = '零一二三四五六七八九';
const EXPONENTS: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };

// Financial, traditional and other ways to write the signs above; every pair keeps its length.
const VARIANTS = '〇零○零壹一弌一贰二貳二弐二叁三參三叄三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千萬万億亿兩两點点Oo';
const PLAIN = new Map(Array.from({ length: VARIANTS.length / 2 }, (_, i) => [VARIANTS[2 * i], VARIANTS[2 * i + 1]]));
const VARIANT = new RegExp(`[${[...PLAIN.keys()].join('')}]`, 'g');
const VARIANTS_ONLY = new SignSet([...PLAIN.keys()].join(''));

/** A number in figures as it stands in canonical text. A comma groups three digits and nothing else. */
const FIGURES = /(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?/;

/** The Chinese units that may follow figures. */
export const UNITS = /[十百千]?(?:万亿|亿亿|万万|万|亿)|[百千]/;

const PLAIN_DIGITS = /^\d{1,15}$/;
const FIGURES_ONLY = new RegExp(`^${FIGURES.source}$`);
const PIECE = new RegExp(`(${FIGURES.source})( {0,2})(${UNITS.source})( ?)`, 'y');
const SINGLE_FIGURES = /^(?:\d[十百千万亿]+)+$/;
const DIGIT_STRING = /^[零一二三四五六七八九](?:[零一二三四五六七八九]|[o0](?![十百千万亿]))+$/;
const DECIMAL = new RegExp(`^(.+)[点.．]([零一二三四五六七八九]+)(${UNITS.source})?$`);
const BARE_UNITS = /^[十百千]?(?:万亿|[万亿])$/;

/**
 * Returns what the numeral is worth, or null where the whole text is not one numeral up to 10^16 or is not exactly
 * representable. Integers are exact; a decimal fraction is the nearest double.
 *
 * A last digit without a unit counts in tenths of the unit before it, as people speak: 三万五 is 35000, 一百五 is 150.
 */
export function parseNumeral(text: string): number | null {
  if (text.length > LONGEST) return null;
  return PLAIN_DIGITS.test(text) ? Number(text) : worthOf(text);
}

/** Of a numeral with signs other than digits: few are written, and labels have them. */
const worthOf = remembering((text: string): number | null => {
  const numeral = canonicalNumerals(text);
  if (/[\d.]/.test(numeral[0] ?? '')) return parseFigures(numeral);
  if (DIGIT_STRING.test(numeral)) return exact(BigInt([...numeral].map(digitOf).join('')), 0);
  const decimal = DECIMAL.exec(numeral);
  if (decimal === null) return exact(parsePlaces(numeral, true), 0);
  const [, whole = '', fraction = '', unit = ''] = decimal;
  const value = parsePlaces(whole, false);
  if (value === null || /^[百千]$/.test(unit)) return null;
  return exact(BigInt(value + [...fraction].map(digitOf).join('')) * 10n ** exponent(unit), fraction.length);
});

/**
 * Returns the text with one sign for every way to write a numeral's sign: 壹 as 一, 萬 as 万, １ as 1. It keeps the length.
 * A full-width comma stays unless full-width digits stand on both sides: in 5，300人 it separates.
 */
export function canonicalNumerals(text: string): string {
  const apart = text.includes('，') ? text.replace(/(?<![０-９])，|，(?![０-９])/g, '、') : text;
  const folded = foldWidths(apart);
  return VARIANTS_ONLY.firstIn(folded) < 0 ? folded : folded.replace(VARIANT, (sign) => PLAIN.get(sign) ?? sign);
}

function parseFigures(numeral: string): number | null {
  if (FIGURES_ONLY.test(numeral)) return decimal(numeral);
  if (SINGLE_FIGURES.test(numeral)) {
    const places = parsePlaces(
      numeral.replace(/\d/g, (figure) => DIGITS[Number(figure)] ?? ''),
      true,
    );
    if (places !== null) return exact(places, 0);
  }
  return parsePieces(numeral);
}

/** 2亿3000万, 1.3万亿, 2 亿 3000 万, 12万3456: figures with units, each piece below the unit of the one before. */
function parsePieces(numeral: string): number | null {
  let sum = 0n;
  let places = 0; // digits after the point; only the last piece may have some
  let ceiling = LARGEST * 10n;
  let spaced: boolean | undefined;
  let at = 0;
  while (at < numeral.length) {
    const skips = at > 0 && numeral[at] === '零'; // 5万零5
    if (skips) at++;
    PIECE.lastIndex = at;
    const piece = PIECE.exec(numeral);
    if (piece === null) {
      const rest = numeral.slice(at);
      const isWhole = skips
        ? /^\d+$/.test(rest) && BigInt(rest) < ceiling
        : ceiling === 10n ** 4n && /^\d{4}$/.test(rest);
      if (spaced !== false || !isWhole) return null;
      return places === 0 ? exact(sum + BigInt(rest), 0) : null;
    }
    const [whole, figures = '', space = '', unit = '', after = ''] = piece;
    spaced ??= space !== '';
    at += whole.length;
    // A space between pieces belongs to those who also put one before the unit; otherwise it parts two numerals.
    if (spaced !== (space !== '') || (after !== '') !== (spaced && at < numeral.length)) return null;
    if (figures === '' || places > 0 || (/^[百千]$/.test(unit) && !/^[1-9]$/.test(figures))) return null;
    const [integer = '', fraction = ''] = figures.replaceAll(',', '').split('.');
    places = fraction.length;
    const size = 10n ** exponent(unit);
    const value = BigInt(integer + fraction) * size;
    if (value >= ceiling * 10n ** BigInt(places)) return null;
    sum = sum * 10n ** BigInt(places) + value;
    ceiling = size;
  }
  return exact(sum, places);
}

/**
 * Returns the value of a Chinese numeral written by place, or null. `last` says that nothing follows it, so that its
 * last digit may lack its unit. 零 must stand for a place that is skipped: 一百零五十 is no numeral, 十万零五千 is one.
 */
function parsePlaces(numeral: string, last: boolean): bigint | null {
  const spelt = numeral.replaceAll('廿', '二十').replaceAll('卅', '三十').replaceAll('卌', '四十');
  if (spelt === '两') return last ? 2n : null;
  if (spelt === '零') return 0n;
  return parseBelow(BARE_UNITS.test(spelt) && spelt.length > 1 && spelt[0] !== '十' ? `一${spelt}` : spelt, last);
}

function parseBelow(numeral: string, last: boolean): bigint | null {
  for (const unit of ['亿', '万', '千', '百', '十']) {
    const at = numeral.lastIndexOf(unit);
    if (at < 0) continue;
    const size = 10n ** exponent(unit);
    const head = parseHead(numeral.slice(0, at), unit);
    const tail = numeral.slice(at + 1);
    if (head === null) return null;
    const below = tail === '' ? 0n : parseTail(tail, head, size, last);
    return below === null || below >= size ? null : head * size + below;
  }
  const digit = numeral.length === 1 ? DIGITS.indexOf(numeral) : -1;
  return digit > 0 ? BigInt(digit) : null;
}

/** How many of the unit there are: one digit before 十, 百 and 千, a numeral below the unit itself before 万 and 亿. */
function parseHead(head: string, unit: string): bigint | null {
  if (head === '') return unit === '十' ? 1n : null;
  if (head === '两') return unit === '十' ? null : 2n;
  const value = parseBelow(head, false);
  if (value === null) return null;
  if (exponent(unit) < 4n) return head.length === 1 ? value : null;
  // 四万万 and 一亿亿 repeat their unit.
  return value < 10n ** exponent(unit) || head.endsWith(unit) ? value : null;
}

function parseTail(tail: string, head: bigint, size: bigint, last: boolean): bigint | null {
  if (tail.startsWith('零')) {
    const value = parseBelow(tail.slice(1), false);
    return value !== null && (value * 10n < size || head % 10n === 0n) ? value : null;
  }
  if (tail.length === 1 && tail !== '十') {
    if (size === 10n) return parseBelow(tail, last);
    const digit = last ? parseBelow(tail, false) : null;
    return digit === null ? null : (digit * size) / 10n;
  }
  // 三亿五千 may mean 三亿五千万 or 三亿零五千.
  if (size === 10n ** 8n && !tail.includes('万')) return null;
  return parseBelow(tail, last);
}

function digitOf(sign: string): number {
  return Math.max(0, DIGITS.indexOf(sign));
}

function exponent(units: string): bigint {
  let sum = 0;
  for (const unit of units) sum += EXPONENTS[unit] ?? 0;
  return BigInt(sum);
}

function decimal(figures: string): number | null {
  const [integer = '', fraction = ''] = figures.replaceAll(',', '').split('.');
  return integer + fraction === '' ? null : exact(BigInt(integer + fraction), fraction.length);
}

/** The number `sum` / 10^`places`, or null where it is too large or an integer that no double holds. */
function exact(sum: bigint | null, places: number): number | null {
  if (sum === null || sum > LARGEST * 10n ** BigInt(places)) return null;
  const value = places === 0 ? Number(sum) : Number(`${sum}e-${places}`);
  return Number.isInteger(value) && BigInt(value) * 10n ** BigInt(places) !== sum ? null : value;
}
