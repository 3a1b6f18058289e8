// Units that a number takes from its neighbour or from what it counts: 200、100、50万元, 100—500亩, 200万-500万(不含)美元,
// 20万以上30万元以下, 铺底资金达到1千万以上; and 亿元以上, a unit whose number 1 is not written.
//
// Signals, in order of precedence: a bare number right before one with a unit, joined by a sign of range or list; a bare
// number with 万 or 亿 that a word of money stands before in its clause and that ends its phrase (CNY).
// Never lends across a stop, to a year, or from a ratio.
import { isMoney, type Piece, unitWords } from './units.ts';

/** Signs and words that join the ends of a range; a bracket or bound may stand with the first end. */
const rangeSign =
  /^ ?(?:\((?:[^)\d]{1,6}|不?含[^)]{1,8})\))? ?(?:(?:及以上|以上)? ?(?:[-—–~～一]+|至|到|,?(?:且|但)?(?:不足|不满|低于|不超过)) ?|(?:及以上|以上)(?:\([^)]{1,6}\))?(?:且|、|,)? ?)$/;

/** Whether two numbers are the ends of one range, told by the words between them and behind the second. */
export const isRange = (text: string, first: Piece, second: Piece): boolean => {
  const between = text.slice(first.end, second.start);
  if (second.value <= first.value || first.unit === 'ratio' || !rangeSign.test(between)) return false;
  return (
    !/以上(?:\([^)]{1,6}\))?(?:且|、|,)? ?$/.test(between) ||
    /^ ?(?:\([^)]{1,8}\))? ?(?:及以下|以下|以内)/.test(text.slice(second.end))
  );
};

/** Whether two numbers stand in one list: nothing but 、 和 or a comma between them. */
export const isListed = (text: string, endOfFirst: number, startOfSecond: number): boolean =>
  /^(?:及以上|以上|的|\(不?含[^)]{0,3}\))? ?(?:、|,|和|或|及|与|以及|\/|:)? ?$/.test(
    text.slice(endOfFirst, startOfSecond),
  ) && endOfFirst < startOfSecond;

/** The pieces with the units that they borrow. */
export const lendUnits = (text: string, pieces: readonly Piece[]): Piece[] => {
  const lent = [...pieces];
  for (let i = lent.length - 1; i >= 0; i--) {
    const piece = lent[i];
    const next = lent[i + 1];
    if (!piece || piece.unit) continue;
    lent[i] =
      (next?.unit && fromNext(text, piece, next)) || (ownMoney(text, piece) ? { ...piece, unit: 'CNY' } : piece);
  }
  return lent;
};

const fromNext = (text: string, piece: Piece, next: Piece): Piece | null => {
  if (!next.unit || next.unit === 'ratio') return null;
  const range = isRange(text, piece, next) || isScaledRange(text, piece, next);
  const list = !range && isMoney(next.unit) && /^ ?(?:[、,/]|和|或|及|与) ?$/.test(text.slice(piece.end, next.start));
  if (!range && !list) return null;
  const scale = piece.scale === 1 ? next.scale : 1;
  const value = piece.value * scale;
  const taken = list || value <= next.value;
  return { ...piece, value: taken ? value : piece.value, scale: taken ? next.scale : piece.scale, unit: next.unit };
};

/** 500-1000万元: the first end is larger than the second only before it takes 万 too. */
const isScaledRange = (text: string, piece: Piece, next: Piece): boolean =>
  piece.scale === 1 && next.scale > 1 && /^ ?(?:[-—–~～一]+|至|到) ?$/.test(text.slice(piece.end, next.start));

/** 销售收入达500万以上: 万 without 元 beside a word of money, at the end of its phrase. */
const ownMoney = (text: string, piece: Piece): boolean => {
  if (piece.scale === 1) return false;
  if (
    !/^ ?(?:\([^)]{1,6}\))? ?(?:及以上|以上|及以下|以下|以内|左右|[,;。、]|的(?:企业|项目|$)|$)/.test(
      text.slice(piece.end),
    )
  )
    return false;
  const clause = /[^,;。:]*$/.exec(text.slice(Math.max(0, piece.start - 24), piece.start))?.[0] ?? '';
  return (
    unitWords().moneyMetric.test(clause) &&
    !/(?:用户|人口|人数|人次|粉丝|会员|受众|读者|游客|客流|观众|下载|播放|点击|访问)[^,;。]{0,12}$/.test(clause)
  );
};

/** 总投资亿元以上, 千万元级: a unit of money whose number is not written. */
export const findUnwrittenOnes = (text: string): Piece[] =>
  text.includes('元以')
    ? [...text.matchAll(/(?<![\d零一二三四五六七八九十百千万亿几数多余两] ?)([亿万])元(?=(?:及|或)?以[上下])/g)].map(
        (found) => ({
          start: found.index,
          end: found.index + 2,
          numeralEnd: found.index + 1,
          value: found[1] === '亿' ? 1e8 : 1e4,
          unit: 'CNY',
          scale: found[1] === '亿' ? 1e8 : 1e4,
        }),
      )
    : [];
