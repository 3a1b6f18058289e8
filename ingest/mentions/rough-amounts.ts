// Sums that are said roughly: 30多万元, 三十几万元, 二百余万元 (more than), 十来万元 (about), 上百万元, 数百万元, 几千万元 (at least one of
// the unit), 七八千元 (a range); and 50w元.
//
// Never without a currency behind: 10多个 is a counted unit, 七八十 no quantity.
import { matchesOf, parseNumeral } from '../../text/index.ts';
import { alternatives, shapeMaker, vocabulary } from '../vocabulary/index.ts';
import { type Piece, unitWords } from './units.ts';

const digits = '\\d[\\d.,]*';
const han = '[零一二两三四五六七八九十百千]+';
const scales = '万亿|[十百千]?[万亿]|[百千]';

const shapes = vocabulary('rough-amounts', (value) => {
  const shape = shapeMaker(value, 'rough-amounts.yml');
  const currency = `(${alternatives(Object.keys(unitWords().currencies))})`;
  return {
    any: shape('{more}|{about}|{some}|[wW七八一二三四五六]'),
    currency: new RegExp(currency),
    more: shape(
      `(?<![\\d.])((?:${digits}|${han})(?:万亿|[十百千]?[万亿])?)(?:{more}|({about}))(${scales})? ?${currency}`,
      'g',
    ),
    some: shape(`(?<!{notSome}){some}([十百千]?(?:万亿|[万亿])|[百千]) ?${currency}`, 'g'),
    eitherOf: new RegExp(
      `(?<![十百千万亿零一二两三四五六七八九])([一二两三四五六七八])([二三四五六七八九])(${scales}|十) ?${currency}`,
      'g',
    ),
    inLetters: shape(`(?<![\\d.])(\\d[\\d.]*)[wW](?={yuan})${currency}`, 'g'),
  };
});

/** The rough sums of a text, in no order. */
export const findRoughAmounts = (text: string): Piece[] => {
  const { any, currency, more, some, eitherOf: either, inLetters } = shapes();
  if (!any.test(text) || !currency.test(text)) return [];
  return [
    ...matchesOf(text, more).flatMap(moreThan),
    ...matchesOf(text, some).flatMap(someOf),
    ...matchesOf(text, either).flatMap(eitherOf),
    ...matchesOf(text, inLetters).flatMap((found) => sum(found, parseNumeral(found[1] ?? ''), 1e4, found[2])),
  ];
};

/** 30多万元; not 3多元, which is how 多元 begins behind a number of a table. */
const moreThan = (found: RegExpExecArray): Piece[] => {
  const value = parseNumeral(found[1] ?? '');
  if (value === null || value % 10 !== 0) return [];
  return sum(found, value, scaleOf(found[3] ?? ''), found[4]).map((piece) => ({
    ...piece,
    rough: { bound: found[2] === undefined ? 'more-than' : 'about' },
  }));
};

const someOf = (found: RegExpExecArray): Piece[] =>
  sum(found, 1, scaleOf(found[1] ?? ''), found[2]).map((piece) => ({ ...piece, rough: { bound: 'at-least' } }));

/** 七八千元: seven to eight. Two digits that do not follow one another are no rough sum (二三 is, 五三 is not). */
const eitherOf = (found: RegExpExecArray): Piece[] => {
  const [lower, upper] = [parseNumeral(found[1] ?? ''), parseNumeral(found[2] ?? '')];
  if (lower === null || upper !== lower + 1) return [];
  const scale = scaleOf(found[3] ?? '');
  return sum(found, lower, scale, found[4]).map((piece) => ({
    ...piece,
    rough: { bound: 'at-least', valueMax: upper * scale },
  }));
};

const scaleOf = (scale: string): number =>
  scale === '' ? 1 : (parseNumeral(`一${scale}`) ?? parseNumeral(scale) ?? 1);

const sum = (found: RegExpExecArray, value: number | null, scale: number, currency = ''): Piece[] =>
  value === null
    ? []
    : [
        {
          start: found.index,
          end: found.index + found[0].length,
          numeralEnd: found.index + found[0].length - currency.length,
          value: value * scale,
          unit: unitWords().currencies[currency] ?? 'CNY',
          scale: scale === 1 ? 1 : scale,
        },
      ];
