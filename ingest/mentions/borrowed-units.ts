// Units that a number takes from its neighbour or from what it counts: 200、100、50万元, 100—500亩, 200万-500万(不含)美元,
// 20万以上30万元以下, 铺底资金达到1千万以上; and 亿元以上, a unit whose number 1 is not written.
//
// Signals, in order of precedence: a bare number right before one with a unit, joined by a sign of range or list (of
// what is no money only where a bound leads the list: 达到10、20、50家); a bare number with 万 or 亿 that a word of money
// stands before in its clause and that ends its phrase (CNY).
// Never lends across a stop, to a year, or from a ratio.
import { matchesOf, parseNumeral } from '../../text/index.ts';
import { mapping, shapeMaker, vocabulary } from '../vocabulary/index.ts';
import { isMoney, type Piece, unitWords } from './units.ts';

const shapes = vocabulary('bounds', (value) => {
  const shape = shapeMaker(mapping(value, 'bounds.yml')['around'], 'around');
  return {
    /** Signs and words that join the ends of a range; a bracket or bound may stand with the first end. */
    rangeSign: shape(
      '^ ?(?:\\((?:[^)\\d]{1,6}|{counts}[^)]{1,8})\\))? ?(?:{above}?(?:\\({counts}[^)]{0,8}\\))? ?(?:[-—–~～一]+|{to}|,?{andBut}?{notOver}) ?|{above}(?:\\([^)]{1,6}\\))?{and}? ?)$',
    ),
    fromAbove: shape('{upwards}(?:\\([^)]{1,6}\\))?{and}? ?$'),
    spent: shape('{spent} ?$'),
    takenOff: shape('^ ?,?{most}?{takenOff} ?$'),
    aboveBefore: shape('^ ?(?:\\([^)]{1,6}\\))?{above}(?:\\([^)]{1,6}\\))?[,、] ?$'),
    toBelow: shape('^ ?(?:\\([^)]{1,8}\\))? ?{below}'),
    ends: shape('^ ?(?:\\((?:[^)\\d]{1,6}|{counts}[^)]{1,8})\\))? ?(?:{with}|{to}|[-—–~～]) ?$'),
    between: shape('^ ?{between}'),
    listed: shape('^(?:{above}|{of}|\\({counts}[^)]{0,3}\\))? ?(?:、|,|{joint}|\\/|:)? ?$'),
    joined: shape('^ ?(?:[、,/]|{joined}) ?$'),
    bounded: shape('{leads} ?(?:\\d[\\d.]*[百千万亿]?[、/])*$'),
    scaled: shape('^ ?(?:[-—–~～一]+|{to}) ?$'),
    of: shape('^{of}'),
    endsPhrase: shape('^ ?(?:\\([^)]{1,6}\\))? ?(?:{above}|{below}|{around}|[,;。、/]|{of}|$)'),
    givenAs: shape('^(?:{of}|{once}|{of}{once})?(?:(?!{of})[^\\d,;。、]){2,4}'),
    unwritten: shape(
      '(?<!(?:[\\d零一二三四五六七八九十百千万亿两)]|{notOne}) ?)([亿万]){yuan}(?={orEnd}?{upOrDown})',
      'g',
    ),
    unwrittenCount: shape('(?<={leads})([万千百])({wholeThings})(?!{goesOnOtherwise})', 'g'),
  };
});

/** Whether two numbers are the ends of one range, told by the words between them and behind the second. */
export const isRange = (text: string, first: Piece, second: Piece): boolean => {
  const between = text.slice(first.end, second.start);
  if (second.value <= first.value || first.unit === 'ratio' || !shapes().rangeSign.test(between)) return false;
  return !shapes().fromAbove.test(between) || shapes().toBelow.test(text.slice(second.end));
};

/** 介于4000万元和9000万元之间, 在50人(含)与100人之间. */
export const isBetween = (text: string, first: Piece, second: Piece): boolean =>
  second.value > first.value &&
  shapes().ends.test(text.slice(first.end, second.start)) &&
  shapes().between.test(text.slice(second.end));

/** Whether two numbers stand in one list: nothing but 、 和 or a comma between them. */
export const isListed = (text: string, endOfFirst: number, startOfSecond: number): boolean =>
  shapes().listed.test(text.slice(endOfFirst, startOfSecond)) && endOfFirst < startOfSecond;

/** The pieces with the units that they borrow. */
export const lendUnits = (text: string, pieces: readonly Piece[]): Piece[] => {
  const lent = [...pieces];
  for (let i = lent.length - 1; i >= 0; i--) {
    const piece = lent[i];
    const next = lent[i + 1];
    if (!piece || piece.unit !== null) continue;
    lent[i] =
      (next?.unit && fromNext(text, piece, next)) ||
      fromBefore(text, pieces[i - 1], piece) ||
      fromVoucher(text, piece, next) ||
      (ownMoney(text, piece) ? { ...piece, unit: 'CNY' } : piece);
  }
  return lent;
};

/** 4亿元(含)以上,9亿以下: the upper bound has the unit of the lower. */
const fromBefore = (text: string, before: Piece | undefined, piece: Piece): Piece | null =>
  before?.unit &&
  isMoney(before.unit) &&
  piece.scale > 1 &&
  piece.value > before.value &&
  shapes().aboveBefore.test(text.slice(before.end, piece.start)) &&
  shapes().toBelow.test(text.slice(piece.end))
    ? { ...piece, unit: before.unit }
    : null;

/** 满200减30元: what is spent has the unit of what is taken off. */
const fromVoucher = (text: string, piece: Piece, next: Piece | undefined): Piece | null =>
  next?.unit &&
  isMoney(next.unit) &&
  shapes().spent.test(text.slice(0, piece.start)) &&
  shapes().takenOff.test(text.slice(piece.end, next.start))
    ? { ...piece, unit: next.unit }
    : null;

const fromNext = (text: string, piece: Piece, next: Piece): Piece | null => {
  if (!next.unit || next.unit === 'ratio') return null;
  const range = isRange(text, piece, next) || isScaledRange(text, piece, next);
  const between = text.slice(piece.end, next.start);
  // 本科1万、硕士3万、博士10万元: a name stands before each
  const isNamed = piece.scale > 1 && /^、[\u4e00-\u9fff]{2,6}$/.test(between);
  const joined = shapes().joined.test(between);
  const list = !range && (isMoney(next.unit) ? isNamed || joined : joined && isBoundedList(text, piece.start));
  if (!range && !list) return null;
  const large = next.value >= 1e8 ? 1e8 : 1e4; // 五十至一百万: of 百万 only 万
  const scale =
    piece.scale > 1 ? 1 : range && piece.value * next.scale > next.value ? Math.min(large, next.scale) : next.scale;
  const value = piece.value * scale;
  const taken = list || value <= next.value;
  return { ...piece, value: taken ? value : piece.value, scale: taken ? next.scale : piece.scale, unit: next.unit };
};

/** 吞吐量达到10万、20万、50万标箱: the list of bare numbers up to here begins behind a bound. */
const isBoundedList = (text: string, start: number): boolean =>
  shapes().bounded.test(text.slice(Math.max(0, start - 40), start));

/** 500-1000万元: the first end is larger than the second only before it takes 万 too. */
const isScaledRange = (text: string, piece: Piece, next: Piece): boolean =>
  piece.scale === 1 && next.scale > 1 && shapes().scaled.test(text.slice(piece.end, next.start));

/** 销售收入达500万以上, 给予50万奖励: 万 without 元 beside a word of money or of giving, at the end of its phrase. */
const ownMoney = (text: string, piece: Piece): boolean => {
  if (piece.scale === 1) return false;
  const { moneyMetric, moneyGift, notMoney } = unitWords();
  const behind = text.slice(piece.end, piece.end + 16);
  const clause = /[^,;。:]*$/.exec(text.slice(Math.max(0, piece.start - 24), piece.start))?.[0] ?? '';
  if (notMoney.test(clause) || notMoney.test(behind.slice(0, 4))) return false;
  if (shapes().givenAs.test(behind) && moneyGift.test(behind.slice(0, 8))) return true;
  return (
    shapes().endsPhrase.test(behind) &&
    (moneyMetric.test(clause) || (moneyGift.test(clause) && !shapes().of.test(behind)))
  );
};

/** 总投资亿元以上, 千万元级: a unit of money whose number is not written; 面积达千亩: one of what is counted whole. */
export const findUnwrittenOnes = (text: string): Piece[] => [
  ...(text.includes('元以')
    ? matchesOf(text, shapes().unwritten).map((found) => oneOf(found.index, found[1] === '亿' ? 1e8 : 1e4, 'CNY', 1))
    : []),
  ...matchesOf(text, shapes().unwrittenCount).map((found) =>
    oneOf(found.index, parseNumeral(`1${found[1] ?? ''}`) ?? 1, found[2] ?? '', found[2]?.length ?? 0),
  ),
];

const oneOf = (start: number, value: number, unit: string, length: number): Piece => ({
  start,
  end: start + 1 + length,
  numeralEnd: start + 1,
  value,
  unit,
  scale: value,
});
