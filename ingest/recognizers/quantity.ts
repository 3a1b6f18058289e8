// Finds money, rates, ratios and counted quantities in a sentence, with bound and per-unit.
//
// Signals, in order of precedence: a numeral with a unit behind it (500万元, 30%, 1:1, 30人); a numeral whose unit stands
// behind the other end of its range (10—100万元) or in the list it opens (200、100、50万元); 百分之三十, 三成.
// The bound comes from the word right before (不超过) or right behind (以上); the per-unit from 每月每人 before it in the
// clause or /平方米/月 behind it.
// Never money: 十行千亿万企, 12345热线, 千亿产业, a year, a document number, a blank of a form, the number of an article.
import { findNumerals, parseNumeral } from '../../text/index.ts';
import { sourceSpan } from '../layout/index.ts';
import type { MoneyMention, Sentence } from '../types.ts';
import { mapping, readVocabulary, wordList, wordMap } from '../vocabulary/index.ts';

/** A quantity in a text, before it is tied to the source. `at` covers bound words and per-unit, `number` the number with its unit. */
export type Quantity = {
  readonly value: number;
  readonly valueMax?: number;
  readonly unit: string;
  readonly per: string | null;
  readonly bound: MoneyMention['bound'];
  readonly at: { readonly start: number; readonly end: number };
  readonly number: { readonly start: number; readonly end: number };
};

/** The quantities of a sentence as mentions. */
export const findQuantityMentions = (source: string, sentence: Sentence, index: number): MoneyMention[] =>
  findQuantities(sentence.text).map((found) => {
    const span = sourceSpan(sentence, found.at.start, found.at.end);
    const { at, number, ...rest } = found;
    return {
      ...rest,
      type: 'quantity',
      rule: 'quantity',
      sentence: index,
      at,
      span,
      quote: source.slice(span.start, span.end),
      valueSpan: sourceSpan(sentence, number.start, number.end),
    };
  });

type Piece = {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Null for a bare number that may borrow the unit behind it in a range or list. */
  readonly unit: string | null;
  /** Whether the number itself ends in 万 or 亿. */
  readonly scaled: boolean;
};

/** The quantities of a text in order. Widths must be folded. */
export const findQuantities = (text: string): Quantity[] => {
  const pieces = lendUnits(text, findPieces(text));
  const found: Quantity[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece?.unit) continue;
    const next = pieces[i + 1];
    const range = next?.unit === piece.unit && isRange(text, piece, next) ? next : null;
    const last = range ?? piece;
    if (isFalse(text, last.end, piece.unit)) continue;
    const bound = boundOf(text, piece.start, last.end);
    const per = perOf(text, piece.start, last.end, piece.unit);
    found.push({
      value: piece.value,
      ...(range ? { valueMax: range.value } : {}),
      unit: piece.unit,
      per: per.unit,
      bound: bound.bound,
      at: { start: Math.min(bound.start, per.start), end: Math.max(bound.end, per.end) },
      number: { start: piece.start, end: last.end },
    });
    if (range) i++;
  }
  return found;
};

const units = () =>
  readVocabulary('units', (value) => {
    const file = mapping(value, 'units.yml');
    const currencies = wordMap(file['currencies'], 'currencies');
    const marks = wordMap(file['currencyMarks'], 'currencyMarks');
    const alternatives = (words: readonly string[]): string =>
      [...words]
        .sort((a, b) => b.length - a.length)
        .map((word) => word.replace(/[$^]/g, '\\$&'))
        .join('|');
    return {
      currencies,
      marks,
      currency: new RegExp(`^ {0,2}(${alternatives(Object.keys(currencies))})`),
      mark: new RegExp(`(${alternatives(Object.keys(marks))}) {0,2}$`),
      counted: new RegExp(`^ {0,2}(?:多|余|几)?(${alternatives(wordList(file['counted'], 'counted'))})`),
    };
  });

const findPieces = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const ratio of text.matchAll(/(?<![\d:∶.])(\d{1,2}(?:\.\d+)?) ?[:∶] ?(\d{1,2}(?:\.\d+)?)(?![\d:∶.])/g)) {
    if (/\d{1,2}[:∶]\d{2}/.test(ratio[0]) && Number(ratio[2]) % 5 === 0 && ratio[2]?.length === 2) continue; // 9:30
    const [left, right] = [Number(ratio[1]), Number(ratio[2])];
    if (right === 0) continue;
    pieces.push({
      start: ratio.index,
      end: ratio.index + ratio[0].length,
      value: left / right,
      unit: 'ratio',
      scaled: false,
    });
  }
  for (const percent of text.matchAll(/百分之([零〇一二三四五六七八九十百点两\d.]+)/g)) {
    const value = parseNumeral(percent[1] ?? '');
    if (value !== null)
      pieces.push({ start: percent.index, end: percent.index + percent[0].length, value, unit: '%', scaled: false });
  }
  const taken = [...pieces];
  for (const numeral of findNumerals(text)) {
    if (numeral.start < from || taken.some((piece) => numeral.start < piece.end && piece.start < numeral.end)) continue;
    const piece = pieceAt(text, numeral);
    if (piece) pieces.push(piece);
    from = piece?.end ?? numeral.end;
  }
  return pieces.sort((a, b) => a.start - b.start);
};

const pieceAt = (text: string, numeral: { start: number; end: number; text: string; value: number }): Piece | null => {
  const { currency, currencies, counted, mark, marks } = units();
  const before = text.slice(Math.max(0, numeral.start - 6), numeral.start);
  const after = text.slice(numeral.end);
  const digits = /\d/.test(numeral.text);
  const scaled = /[万亿]/.test(numeral.text);
  const base = { start: numeral.start, value: numeral.value, scaled };
  if (/第 ?$/.test(before) || /[A-Za-z_-]$/.test(before)) return null;
  const money = currency.exec(after);
  if (
    money &&
    !(money[1] === '元' && /^ {0,2}元(?:旦|素|器件|宇宙|件)/.test(after)) &&
    !(money[1] === '块' && !scaled && !digits)
  ) {
    const code = marks[mark.exec(before)?.[1] ?? ''] ?? currencies[money[1] ?? ''] ?? 'CNY';
    return { ...base, end: numeral.end + money[0].length, unit: code };
  }
  const percent = /^ {0,2}(?:[%％]|‰)/.exec(after);
  if (percent) return { ...base, end: numeral.end + percent[0].length, unit: percent[0].includes('‰') ? '‰' : '%' };
  if (/^成(?:以上|以下|左右)?(?![立为果本员长就都功交效品])/.test(after) && !digits && numeral.value <= 10)
    return { ...base, value: numeral.value * 10, end: numeral.end + 1, unit: '%' };
  const marked = mark.exec(before);
  const code = marked ? marks[marked[1] ?? ''] : undefined;
  if (code && (digits || scaled))
    return { ...base, start: numeral.start - (marked?.[0].length ?? 0), end: numeral.end, unit: code };
  const count = counted.exec(after);
  if (count && isCounted(numeral, count[1] ?? '', after, before, digits))
    return { ...base, end: numeral.end + count[0].length, unit: count[1] ?? '' };
  return digits || scaled ? { ...base, end: numeral.end, unit: null } : null;
};

/** 一家 in 一家人 and 2023年 are no quantities: a year of four digits, a day, and 一 before what is not counted. */
const isCounted = (
  numeral: { text: string; value: number },
  unit: string,
  after: string,
  before: string,
  digits: boolean,
): boolean => {
  if (unit === '年' && /^\d{4}$|^[二一][〇○零九八七六五四三二一]{3}$/.test(numeral.text)) return false;
  if (/^[月日号]$/.test(unit)) return false;
  if (unit === '年' && /^ ?年(?:度|级|代|产|均|来)/.test(after) && !digits) return false;
  if (!digits && numeral.value < 2) return /[满近每达过]$/.test(before) && /[年月]/.test(unit);
  if (!digits && !/[万亿百千]/.test(numeral.text) && /[级类种条批期届次对]/.test(unit)) return false;
  return !/\d{4}年\d{1,2}$/.test(before + numeral.text);
};

/** 200万-500万美元, 100—500亩, 200、100、50万元: a bare number takes the unit of the next one that it is joined with. */
const lendUnits = (text: string, pieces: readonly Piece[]): Piece[] => {
  const lent = [...pieces];
  for (let i = lent.length - 2; i >= 0; i--) {
    const piece = lent[i];
    const next = lent[i + 1];
    if (!piece || piece.unit || !next?.unit || next.unit === 'ratio') continue;
    const between = text.slice(piece.end, next.start);
    const range = /^ ?(?:[（(][^）)]{1,6}[）)])? ?(?:[-—–~～至到]+) ?$/.test(between);
    const list = /^ ?[、和或及与,，] ?$/.test(between) && isMoney(next.unit);
    if (!range && !list) continue;
    const scale = !piece.scaled && next.scaled && range ? scaleOf(text.slice(next.start, next.end)) : 1;
    if (list && !piece.scaled && next.scaled)
      lent[i] = { ...piece, value: piece.value * scaleOf(text.slice(next.start, next.end)), unit: next.unit };
    else
      lent[i] = {
        ...piece,
        value: piece.value * (scale !== 1 && piece.value * scale <= next.value ? scale : 1),
        unit: next.unit,
      };
  }
  return lent;
};

const scaleOf = (text: string): number => {
  const scale = /[十百千]?(?:万亿|万|亿)/.exec(text)?.[0];
  return scale ? (parseNumeral(`1${scale}`) ?? 1) : 1;
};

const isRange = (text: string, a: Piece, b: Piece): boolean =>
  b.value > a.value &&
  /^ ?(?:[（(](?:不?含|含)[^）)]{0,4}[）)])? ?(?:[-—–~～]+|至|到) ?$/.test(text.slice(a.end, b.start)) &&
  a.unit !== 'ratio';

export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

const falseAfter = /^ ?(?:产业|级产业|级企业|热线|工程|计划|行动|大关)/;

const isFalse = (text: string, end: number, unit: string): boolean => {
  const after = text.slice(end);
  if (isMoney(unit)) return false;
  if (/^[强级]$/.test(unit)) return true;
  return falseAfter.test(after) && !/[%‰]/.test(unit);
};

type Bound = { readonly bound: MoneyMention['bound']; readonly start: number; readonly end: number };

const before: readonly (readonly [RegExp, MoneyMention['bound']])[] = [
  [
    /(?:不得?(?:超过|高于|多于|大于)|最高(?:不超过|可达|可|达|给予|奖励|补助|补贴)?(?:不超过)?|最多(?:不超过)?|至多|上限(?:为|不超过)?|封顶|控制在|以内)$/,
    'at-most',
  ],
  [/(?:不得?(?:低于|少于|小于)|不下于|最低|最少|至少|达到或超过|达到?|已达|满|力争(?:达到)?)$/, 'at-least'],
  [/(?:超过|突破|高于|大于|多于|超)$/, 'more-than'],
  [/(?:低于|少于|小于|不足|不满|未达到?)$/, 'less-than'],
  [/(?:大?约|近|将近|接近|左右)$/, 'about'],
];
const behind: readonly (readonly [RegExp, MoneyMention['bound']])[] = [
  [/^ ?(?:[（(]含[^）)]{0,8}[）)])? ?(?:及以上|或以上|以上|起)(?:[（(]不?含[^）)]{0,8}[）)])?/, 'at-least'],
  [/^ ?(?:[（(]不?含[^）)]{0,8}[）)])? ?(?:及以下|以下|以内|之内|封顶)/, 'at-most'],
  [/^ ?(?:左右|上下)/, 'about'],
];

/** The bound around `[start, end)` with the words that say it. */
const boundOf = (text: string, start: number, end: number): Bound => {
  const head = text.slice(Math.max(0, start - 12), start).trimEnd();
  for (const [words, bound] of behind) {
    const found = words.exec(text.slice(end));
    if (found) {
      const strict = /不超过|最高|以内/.test(head.slice(-4)) ? 'at-most' : bound;
      return {
        bound: /[（(]不含/.test(found[0]) && bound === 'at-least' ? 'more-than' : strict,
        start,
        end: end + found[0].length,
      };
    }
  }
  for (const [words, bound] of before) {
    const found = words.exec(head);
    if (found) return { bound, start: start - (text.slice(Math.max(0, start - 12), start).length - found.index), end };
  }
  if (/^ ?[多余]/.test(text.slice(end)) || /[多余](?:家|个|人|项|亿|万)?$/.test(text.slice(start, end)))
    return { bound: 'more-than', start, end };
  return { bound: 'exact', start, end };
};

type Per = { readonly unit: string | null; readonly start: number; readonly end: number };

const perBehind =
  /^ ?(?:[/／每]\s?(平方米|平米|㎡|m2|亩|公顷|人|家|户|项|个|件|套|台|辆|场|次|天|日|夜|晚|月|年|吨|公里|千瓦时|千瓦|度|机柜|张|册|标箱|单|头|株|间|床|立方米|小时|班|课时|学时))((?:[/／·•每]\s?(?:平方米|㎡|亩|人|家|户|项|个|天|日|夜|晚|月|年|次|场|张|间|床|机柜))*)/;
const perWord =
  /(?:每|单)(?:新增|新?引进|认定|成功推荐|推荐|培育|孵化|招收|新?招用|新?吸纳|一|1)*(?:个|家|名)?(平方米|亩|公顷|人|家|户|项|件|套|台|辆|场|次|天|日|夜|晚|月|年度?|吨|公里|千瓦时|千瓦|度|个?月|名|位|个?企业|个?机构|个?项目|个?品种|个?产品|个?平台|场?活动|款|篇|部|集|班|单|笔|票|标箱|机柜|只|头|株|学年|季度|个?工作日|所|座|届|期|份|条|类|级|处|种|批|展位|品种)/g;

/** What an amount is given per: /平方米/月 behind it, 每月每人 or 单个项目 before it in the same clause. */
const perOf = (text: string, start: number, end: number, unit: string): Per => {
  if (unit === 'ratio') return { unit: null, start, end };
  const slash = perBehind.exec(text.slice(end));
  if (slash) {
    const words = slash[0]
      .split(/[/／·•每]/)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    return { unit: words.map(perName).join('·'), start, end: end + slash[0].length };
  }
  const clauseStart =
    Math.max(
      text.lastIndexOf(',', start - 1),
      text.lastIndexOf('，', start - 1),
      text.lastIndexOf(';', start - 1),
      text.lastIndexOf('、', start - 1),
    ) + 1;
  const clause = text.slice(clauseStart, start);
  const names = [...clause.matchAll(perWord)].map((found) => perName(found[1] ?? ''));
  return { unit: names.length > 0 ? [...new Set(names)].reverse().join('·') : null, start, end };
};

const perName = (word: string): string => {
  const bare = word.replace(/^个/, '');
  const names: Readonly<Record<string, string>> = {
    年度: '年',
    企业: '家',
    机构: '家',
    项目: '项',
    名: '人',
    位: '人',
    活动: '场',
    平米: '平方米',
    '㎡': '平方米',
    m2: '平方米',
    场活动: '场',
    产品: '项',
  };
  return names[bare] ?? bare;
};
