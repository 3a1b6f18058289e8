// Finds money, rates, ratios and counted quantities in a sentence, with bound and per-unit.
//
// The way of a number: its unit (units.ts), a rate without figures (spoken-rates.ts) or a time with 半 (half-years.ts);
// a unit borrowed in a range or list (borrowed-units.ts); its bound (bounds.ts) and what it is given per
// (per-units.ts). In a list (不低于100万元、50万元; 200万美元、600万美元以上) the bound before the first and the bound behind the last
// hold for all, and so does the per.
// Never a quantity: what stands in a 《title》, a name (千亿产业, 十行千亿万企, 12345热线), a year, a number of a document or
// article.
import { findNumerals, matchesOf, type Numeral, parseNumeral, simplifyUnits } from '../../text/index.ts';
import { sourceSpan } from '../layout/index.ts';
import type { MoneyMention, Sentence } from '../types.ts';
import { stretchOf } from '../vocabulary/cues.ts';
import { shapeMaker, vocabulary } from '../vocabulary/index.ts';
import { findUnwrittenOnes, isBetween, isListed, isRange, lendUnits } from './borrowed-units.ts';
import { boundOf, rangeBounds } from './bounds.ts';
import { findHalfYears } from './half-years.ts';
import { perOf } from './per-units.ts';
import { findRoughAmounts } from './rough-amounts.ts';
import { findSpokenRates } from './spoken-rates.ts';
import { isMoney, type Piece, pieceAt, unitWords } from './units.ts';

export { isMoney } from './units.ts';

/**
 * A quantity in a text, before it is tied to the source. `at` covers bound words and per-unit, `number` the number
 * with its unit.
 */
export type Quantity = {
  readonly value: number;
  readonly valueMax?: number;
  readonly maxBound?: 'at-most' | 'less-than';
  readonly unit: string;
  readonly per: string | null;
  readonly bound: MoneyMention['bound'];
  readonly at: { readonly start: number; readonly end: number };
  readonly number: { readonly start: number; readonly end: number };
};

/** The quantities of sentences as mentions. */
export const findQuantityMentions = (
  source: string,
  sentences: readonly (Sentence | null)[],
): (readonly MoneyMention[])[] => {
  const texts = sentences.map((sentence) => sentence?.text ?? '');
  const yuan = yuanOf(source, texts);
  const found = quantitiesIn(texts).map((inSentence, i) => inSentence.map((one) => inYuan(texts[i] ?? '', one, yuan)));
  return sentences.map((sentence, index) => (sentence ? mentionsOf(source, sentence, index, found[index] ?? []) : []));
};

/** Which 元 a text means that is written in traditional characters and names what only Taiwan has: 新台币, 高雄市. */
const yuanOf = (source: string, texts: readonly string[]): 'TWD' | 'CNY' =>
  texts.some((text) => unitWords().ofTaiwan.test(text)) && simplifyUnits(source) !== source ? 'TWD' : 'CNY';

const inYuan = (text: string, one: Quantity, yuan: 'TWD' | 'CNY'): Quantity =>
  one.unit === 'CNY' &&
  yuan !== 'CNY' &&
  !unitWords().ownYuan.test(text.slice(Math.max(0, one.number.start - 4), one.number.end))
    ? { ...one, unit: yuan }
    : one;

const mentionsOf = (
  source: string,
  sentence: Sentence,
  index: number,
  quantities: readonly Quantity[],
): MoneyMention[] =>
  quantities.flatMap((found) => {
    const span = sourceSpan(sentence, found.at.start, found.at.end);
    const { at, number, ...rest } = found;
    const valueSpan = sourceSpan(sentence, number.start, number.end);
    if (crossesCells(source.slice(valueSpan.start, valueSpan.end))) return [];
    const quote = source.slice(span.start, span.end);
    return [{ ...rest, type: 'quantity', rule: 'quantity', sentence: index, at, span, quote, number, valueSpan }];
  });

/** 最高500万 | 项目落地: the next cell of a row says nothing of what the number counts. */
const crossesCells = (words: string): boolean => /[|｜\t]/.test(words);

/** The quantities of a text in order. Widths must be folded. */
export const findQuantities = (text: string): readonly Quantity[] => quantitiesIn([text])[0] ?? [];

/** The quantities of texts. Each kind of number is looked for in all of them before the next. */
const quantitiesIn = (texts: readonly string[]): (readonly Quantity[])[] => {
  const known = [findSpokenRates, findUnwrittenOnes, findRoughAmounts, findHalfYears].map((find) =>
    texts.map((text) => find(text)),
  );
  const numerals = texts.map((text, i) => behindLabels(text, overBrackets(text, findNumerals(text)), texts, i));
  const pieces = texts.map((text, i) =>
    piecesOf(
      text,
      known.flatMap((found) => found[i] ?? []),
      numerals[i] ?? [],
    ),
  );
  return texts.map((text, i) => quantitiesOf(text, pieces[i] ?? []));
};

const quantitiesOf = (text: string, all: readonly Piece[]): Quantity[] => {
  if (all.length === 0) return [];
  const pieces = inOneCurrency(
    text,
    lendUnits(
      text,
      all.filter((piece, i) => !repeatsInBrackets(text, piece, all[i - 1])),
    ),
  );
  const found: Quantity[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.unit === null || piece.start < (found.at(-1)?.at.end ?? 0)) continue; // 100—500亩(含500亩)
    const next = pieces[i + 1];
    const range =
      next?.unit === piece.unit &&
      !piece.rough &&
      !next.rough &&
      (isRange(text, piece, next) || isBetween(text, piece, next))
        ? next
        : null;
    const last = range ?? piece;
    if (range) i++;
    if (isFalse(text, last.end, piece.unit)) continue;
    found.push(quantityOf(text, piece, range, found.at(-1)?.number.end ?? 0));
  }
  return shareInLists(text, withoutRepeated(text, found));
};

// Currencies that are counted in 元, as CNY is.
const countedInYuan: ReadonlySet<string> = new Set(['TWD', 'HKD', 'MOP']);

/** 新台币100万元，最高300万元: once a sentence has said which 元 it means, it means that. */
const inOneCurrency = (text: string, pieces: readonly Piece[]): Piece[] => {
  let said: string | null = null;
  return pieces.map((piece) => {
    const words = text.slice(Math.max(0, piece.start - 4), piece.end);
    if (piece.unit !== null && countedInYuan.has(piece.unit)) said = piece.unit;
    else if (piece.unit === 'CNY' && said !== null && !unitWords().ownYuan.test(words)) return { ...piece, unit: said };
    else if (piece.unit === 'CNY') said = null;
    return piece;
  });
};

/** The numbers of a text in order; what is taken already is no numeral. */
const piecesOf = (text: string, taken: readonly Piece[], numerals: readonly Numeral[]): Piece[] => {
  const pieces = [...taken];
  for (const numeral of numerals) {
    if (taken.some((piece) => numeral.start < piece.end && piece.start < numeral.end)) continue;
    if (isDash(text, numeral)) continue;
    const piece = pieceAt(text, numeral);
    if (piece) pieces.push(piece);
  }
  if (pieces.length === 0) return pieces;
  const titles = matchesOf(text, /《[^》]*》/g).map((title) => [title.index, title.index + title[0].length] as const);
  return pieces
    .filter((piece) => !titles.some(([start, end]) => piece.start >= start && piece.end <= end))
    .sort((a, b) => a.start - b.start);
};

/** 10(不含)万元: a figure and its 万, with what says whether it counts between them. */
const overBrackets = (text: string, numerals: readonly Numeral[]): Numeral[] =>
  numerals.map((numeral) => {
    const [whole, scale] = unitWords().bracketAndScale.exec(text.slice(numeral.end, numeral.end + 16)) ?? [];
    const times = scale === undefined ? null : parseNumeral(`1${scale}`);
    return whole === undefined || times === null
      ? numeral
      : { ...numeral, text: numeral.text + scale, value: numeral.value * times, end: numeral.end + whole.length };
  });

/**
 * 1.80周岁以上: what is counted whole has no two decimals, nor one (1.5岁以下) where the label before or behind stands
 * near; no decimals end in 00 (1.500万元以上). A figure that opens a paragraph is a label and the number.
 */
const behindLabels = (
  text: string,
  numerals: readonly Numeral[],
  texts: readonly string[],
  at: number,
): readonly Numeral[] => {
  const [first, ...rest] = numerals;
  const found = first && /^ ?(\d{1,2})\.(\d{1,5})(\D?)$/.exec(text.slice(0, first.end));
  const digits = found?.[2];
  if (!first || !digits) return numerals;
  if (/^[1-9]\d*00$/.test(digits) && /^[\u0080-\uffff]/.test(text.slice(first.end - (found[3]?.length ?? 0))))
    return [behindLabel(first, `${digits}${found[3]}`), ...rest];
  if (found[3] || !between().whole.test(text.slice(first.end))) return numerals;
  if (digits.length === 1 && !isInLabelledList(Number(found[1]), texts.slice(Math.max(0, at - 8), at + 9)))
    return numerals;
  return [behindLabel(first, digits), ...rest];
};

const behindLabel = (numeral: Numeral, text: string): Numeral => ({
  ...numeral,
  text,
  value: parseNumeral(text) ?? numeral.value,
  start: numeral.end - text.length,
});

/** Whether a paragraph with the label before or behind stands among texts: 1.企业须…, 2.5岁以下…. */
const isInLabelledList = (label: number, texts: readonly string[]): boolean =>
  texts.some((text) => {
    const other = /^ ?(\d{1,2})\.(?=\D|\d{2})/.exec(text)?.[1];
    return other !== undefined && Math.abs(Number(other) - label) === 1;
  });

/** 12一15吨: a scan takes the dash between two figures for 一. */
const isDash = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  text.slice(start, end) === '一' && /[\d万亿%]/.test(text[start - 1] ?? '') && /\d/.test(text[end] ?? '');

const quantityOf = (text: string, piece: Piece, range: Piece | null, from: number): Quantity => {
  const last = range ?? piece;
  const unit = piece.unit ?? '';
  const share = unit === '%' || unit === '‰' || unit === 'ratio';
  const per =
    unit === 'ratio' ? { unit: null, start: piece.start, end: last.end } : perOf(text, piece.start, last.end, from);
  const number = { start: piece.start, end: last.end };
  const base = { value: piece.value, unit, per: per.unit, number };
  if (range) {
    const { bound, maxBound, end } = rangeBounds(text, { ...piece, next: range.start }, range);
    return { ...base, valueMax: range.value, bound, maxBound, at: { start: per.start, end: Math.max(end, per.end) } };
  }
  if (piece.rough) {
    const { bound, valueMax } = piece.rough;
    const at = { start: per.start, end: Math.max(piece.end, per.end) };
    return valueMax === undefined ? { ...base, bound, at } : { ...base, valueMax, bound, maxBound: 'at-most', at };
  }
  const spans = share ? 'share' : unit === '倍' ? 'times' : 'none';
  const bound = boundOf(text, { ...piece, end: Math.max(piece.end, per.end) }, spans);
  return {
    ...base,
    bound: bound.bound,
    at: { start: Math.min(bound.start, per.start), end: Math.max(bound.end, per.end) },
  };
};

/** 千亿产业, 500强: a number with a unit that is a name. */
const isFalse = (text: string, end: number, unit: string): boolean =>
  !isMoney(unit) && !/[%‰‱]|ratio/.test(unit) && unitWords().falseAfter.test(text.slice(end, end + 6));

/** Runs of quantities of one unit with nothing but 、 or 和 between them. */
export const listsOf = <T extends Pick<Quantity, 'unit' | 'at' | 'number' | 'valueMax'>>(
  text: string,
  quantities: readonly T[],
): T[][] => {
  const lists: T[][] = [];
  for (const quantity of quantities) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && last.unit === quantity.unit && follows(text, last, quantity)) list.push(quantity);
    else lists.push([quantity]);
  }
  return lists;
};

const between = vocabulary('quantities', (value) => {
  const shape = shapeMaker(value, 'quantities.yml');
  return {
    caps: shape('^{caps}'),
    endsInOf: shape('{of},$'),
    of: shape('^{of}'),
    countsItself: shape('^{above}?\\({counts}$'),
    goesOn: shape('^\\){above}?(?:{through}|[-—–~～]|{with}[^,;。]{1,12}{between})'),
    or: shape('^{or}$'),
    orNamed: shape('^{or}[^,;。、\\d]{1,8}$'),
    whole: shape('^{whole}'),
    gives: shape('{give}[^,;。\\d]{0,6}$'),
    givesBehind: shape('^,?{give}[^,;。\\d]{0,6}[\\d.]+[百千万亿]*{money}'),
    overBracket: shape('^\\([^()]*\\)(?:{joined}|、)$'),
  };
});

/** 每千瓦时0.1元、最高不超过50万元: the second has a bound of its own that the first has not. */
const isCapOf = (ofNext: string, ofLast: string): boolean => between().caps.test(ofNext) && ofLast === '';

/**
 * 补贴3000元，20万元以上的补贴5000元; 3000元，10万元至20万元的补贴: a sum, and behind the comma who gets the next. So does a sum that is
 * given, before one that something is given for: 奖励20万元，1亿元以上奖励50万元.
 */
const isTierOf = (
  text: string,
  end: number,
  last: Pick<Quantity, 'at' | 'number' | 'valueMax'>,
  next: Pick<Quantity, 'at' | 'number' | 'valueMax'>,
): boolean => {
  if (!/^[,、]$/.test(text.slice(end, next.at.start)) || end !== last.number.end) return false;
  const behind = text.slice(Math.max(next.at.end, next.number.end));
  const isBound = next.at.end > next.number.end || (next.valueMax !== undefined && last.valueMax === undefined);
  if (isBound && behind.startsWith('的')) return text[end] === ',';
  return (
    between().gives.test(text.slice(Math.max(0, last.at.start - 12), last.at.start)) &&
    (isBound || !behind.startsWith(',')) &&
    between().givesBehind.test(behind)
  );
};

/** A comma lists amounts only where neither side says more of its own: 1000元/平方米, 最高500万元 are two. */
const follows = (
  text: string,
  last: Pick<Quantity, 'at' | 'number' | 'valueMax'>,
  next: Pick<Quantity, 'at' | 'number' | 'valueMax'>,
): boolean => {
  const end = Math.max(last.at.end, last.number.end);
  if (!isListed(text, end, next.at.start)) return false;
  const behind = text.slice(Math.max(next.at.end, next.number.end));
  // 投资达5000万元的，20万元
  if (between().endsInOf.test(text.slice(end, next.at.start)) && !between().of.test(behind)) return false;
  if (isTierOf(text, end, last, next)) return false;
  if (isCapOf(text.slice(next.at.start, next.number.start), text.slice(last.at.start, last.number.start))) return false;
  return (
    !text.slice(end, next.at.start).includes(',') || (end === last.number.end && next.at.start === next.number.start)
  );
};

/** 3亿元(含3亿元)至5亿元, 6米(含6米)与8米之间: the second says only whether the first counts. */
const repeatsInBrackets = (text: string, piece: Piece, last: Piece | undefined): boolean =>
  last?.value === piece.value &&
  between().countsItself.test(text.slice(last.end, piece.start)) &&
  between().goesOn.test(text.slice(piece.end));

/** 260人或260人以上: one quantity said twice. */
const withoutRepeated = (text: string, quantities: readonly Quantity[]): Quantity[] =>
  quantities.flatMap((quantity, i) => {
    const [last, next] = [quantities[i - 1], quantities[i + 1]];
    if (next && isSaidAgain(text, quantity, next)) return [];
    return last && isSaidAgain(text, last, quantity)
      ? [
          {
            ...quantity,
            at: { start: last.at.start, end: quantity.at.end },
            number: { start: last.number.start, end: quantity.number.end },
          },
        ]
      : [quantity];
  });

const isSaidAgain = (text: string, first: Quantity, second: Quantity): boolean =>
  first.value === second.value &&
  first.unit === second.unit &&
  second.bound === 'at-least' &&
  between().or.test(text.slice(first.number.end, second.at.start));

/**
 * 每趟9000元(直达)或6000元(中转), 由每人每月800元提高到850元: what stands beside one in brackets, or follows it, shares its per; so do
 * those that a scale per unit leads in.
 */
const sharePer = (text: string, quantities: readonly Quantity[]): Quantity[] => {
  let scale: string | null = null;
  return quantities.reduce<Quantity[]>((shared, quantity) => {
    const last = shared.at(-1);
    const words = text.slice(last ? Math.max(last.at.end, last.number.end) : 0, quantity.at.start);
    // 博士3000元，用人单位最高10万元: what alone is bounded is of no scale
    const isBoundedAlone = last?.bound === 'exact' && quantity.bound !== 'exact';
    scale = perOfScale(words) ?? (goesOnInScale(words) && !isBoundedAlone ? scale : null);
    const isBare = quantity.per === null && isMoney(quantity.unit);
    const passed = last?.unit === quantity.unit && passesPerOn(words) ? last.per : null;
    const per = isBare ? (passed ?? scale) : quantity.per;
    shared.push(per === quantity.per ? quantity : { ...quantity, per });
    return shared;
  }, []);
};

/** 每月每平方米租金补贴标准是:东区为150元: the units in the name of a scale whose sums follow a colon; null for none. */
const perOfScale = (words: string): string | null => {
  const found = /(?:^|[,。;)])([^,。;:()]{4,40}):[^,。;:]{0,60}$/.exec(words)?.[1];
  if (!found || !stretchOf({ text: found }).ends('scale-noun', 'is?')) return null;
  return perOf(found, found.length, found.length, 0).unit;
};

const goesOnInScale = (words: string): boolean => /^[,;、][^,。;:\d]{1,60}$/.test(words);

const passesPerOn = (words: string): boolean =>
  between().overBracket.test(words) || stretchOf({ text: words }).is('raise-to') !== null;

/**
 * 农业类2亿元、工业类3亿元以上, 硕士3人或者博士1人以上的: of names that end alike, or of which one is enough, each has the bound behind
 * the last.
 */
const shareOverNames = (text: string, quantities: readonly Quantity[]): Quantity[] => {
  const shared = [...quantities];
  for (let i = shared.length - 2; i >= 0; i--) {
    const [quantity, next] = [shared[i], shared[i + 1]];
    if (quantity && next && (isNamedAlike(text, quantity, next) || isEnough(text, quantity, next)))
      shared[i] = { ...quantity, bound: next.bound };
  }
  return shared;
};

/** Whether a bound behind the second of two, or behind one that it shares with, also holds for the first. */
const isNamedAlike = (text: string, first: Quantity, second: Quantity): boolean =>
  first.bound === 'exact' &&
  first.valueMax === undefined &&
  first.unit === second.unit &&
  second.at.start === second.number.start &&
  /^、[^,;。、\d]{1,8}$/.test(text.slice(first.at.end, second.number.start)) &&
  text[first.number.start - 1] === text[second.number.start - 1];

/** Whether a least number is that of the second of two things of one count, of which either is enough. */
const isEnough = (text: string, first: Quantity, second: Quantity): boolean =>
  first.bound === 'exact' &&
  first.valueMax === undefined &&
  first.unit === second.unit &&
  !isMoney(first.unit) &&
  second.bound === 'at-least' &&
  second.at.start === second.number.start &&
  between().of.test(text.slice(second.at.end)) &&
  between().orNamed.test(text.slice(first.at.end, second.number.start));

const shareInLists = (text: string, quantities: readonly Quantity[]): Quantity[] =>
  listsOf(text, shareOverNames(text, sharePer(text, quantities))).flatMap((list) => {
    const first = list[0];
    const last = list.at(-1);
    if (!first || !last || list.length === 1) return list;
    const before = first.bound !== 'exact' && first.at.start < first.number.start ? first.bound : null;
    const behind = last.bound !== 'exact' && last.at.end > last.number.end ? last.bound : null;
    return list.map((quantity) => ({
      ...quantity,
      bound: quantity.bound === 'exact' ? (behind ?? before ?? 'exact') : quantity.bound,
      per: quantity.per ?? first.per ?? last.per,
    }));
  });
