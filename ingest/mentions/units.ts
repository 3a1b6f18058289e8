// Which unit a numeral has: 500万元, 人民币30万元, 30%, 5‰, 30人, 200万(不含)美元.
//
// Signals, in order of precedence: a currency behind it; % or ‰; a currency's mark before it; a counted unit of the
// vocabulary; where it has none, the noun that it measures (measured-units.ts).
// A bracket on the bound (不含, 含) may part number and unit. A number with figures or 万 and no unit is kept
// without one, for the range or list that it opens may lend it one.
// Never a quantity: an ordinal (第3年), a year (2023年), a date, the number of a name (A4, 5G), 一 before what is not
// counted.
import { type Numeral, parseNumeral } from '../../text/index.ts';
import { alternatives, mapping, shapeMaker, vocabulary, wordList, wordMap } from '../vocabulary/index.ts';
import { measuredUnit } from './measured-units.ts';

/** A number of a text with what is known of its unit. Places are half-open in the text. */
export type Piece = {
  readonly start: number;
  readonly end: number;
  /** Where the bare numeral ends. */
  readonly numeralEnd: number;
  /** In base units. */
  readonly value: number;
  /** Null for a bare number that may borrow a unit; '' for one whose noun has none: 容积率. */
  readonly unit: string | null;
  /** What the numeral's 万 or 亿 multiplies by, its own or its neighbour's: 200、100、50万元. 1 for none. */
  readonly scale: number;
  /** Of a sum that is said roughly: 30多万元, 七八千元. */
  readonly rough?: { readonly bound: 'at-least' | 'more-than' | 'about'; readonly valueMax?: number };
};

/** The words of units.yml, ready to be looked for. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one literal, a line for each list of the file
export const unitWords = vocabulary('units', (value) => {
  const file = mapping(value, 'units.yml');
  const currencies = wordMap(file['currencies'], 'currencies');
  const marks = wordMap(file['currencyMarks'], 'currencyMarks');
  const perNames = wordMap(file['perNames'], 'perNames');
  const half = String(file['half']);
  const halved = alternatives(wordList(file['halvedUnits'], 'halvedUnits'));
  const notHalf = `(?:${alternatives(wordList(file['notHalf'], 'notHalf'))})`;
  const inside = '(?: ?\\({counts}[^)]{0,4}\\))?';
  const shape = shapeMaker(file['around'], 'around');
  return {
    currencies,
    marks,
    perNames,
    /** What keeps 个 where it is counted by it: 单个园区 is per 个, 单个企业 per 家. */
    countedByPiece: new Set(wordList(file['countedByPiece'], 'countedByPiece')),
    unitNames: wordMap(file['unitNames'], 'unitNames'),
    measureNames: wordMap(file['measureNames'], 'measureNames'),
    unnamedMeasure: String(file['unnamedMeasure']),
    perName: alternatives(Object.keys(perNames)),
    everyPerName: new RegExp(alternatives(Object.keys(perNames)), 'g'),
    currency: shape(`^${inside} {0,2}(${alternatives(Object.keys(currencies))})`),
    mark: new RegExp(`(${alternatives(Object.keys(marks))}) {0,2}$`),
    /** What says of an amount that it is in CNY, where another currency was named before it. */
    ownYuan: new RegExp(alternatives(Object.keys(marks).filter((mark) => marks[mark] === 'CNY'))),
    /** What shows that a text in traditional characters is Taiwan's, whose 元 is its own. */
    ofTaiwan: new RegExp(alternatives(wordList(file['ofTaiwan'], 'ofTaiwan'))),
    counted: shape(`^${inside} {0,2}{roughly}?(${alternatives(wordList(file['counted'], 'counted'))})`),
    /** Between a figure and its 万: 10(不含)万元. */
    bracketAndScale: shape('^ ?\\({counts}[^)]{0,4}\\) ?([百千]?[万亿])'),
    falseAfter: new RegExp(`^ ?(?:${alternatives(wordList(file['falseAfter'], 'falseAfter'))})`),
    notUnit: new RegExp(`^ ?(?:${alternatives(wordList(file['notUnits'], 'notUnits'))})`),
    /** Units that a numeral in words does not count: 三层, 一片, 十分. */
    inFigures: new Set(wordList(file['inFigures'], 'inFigures')),
    /** A numeral with its unit before 半, or 半 before its unit. */
    half: new RegExp(
      `([\\d一二两三四五六七八九十]+)(${halved})${half}(?!${halved})|(?<!${notHalf})${half}(${halved})`,
      'g',
    ),
    notTime: new RegExp(`^(?:${alternatives(wordList(file['notTimes'], 'notTimes'))})`),
    multiplied: new RegExp(alternatives(wordList(file['multiplied'], 'multiplied'))),
    areaBeforeGift: shape(
      `(?<!{each}|/)(${alternatives(wordList(file['areas'], 'areas'))}){evenly}?(?=${alternatives(wordList(file['areaGifts'], 'areaGifts'))})`,
    ),
    perPersons: new RegExp(alternatives(wordList(file['perPersons'], 'perPersons'))),
    byYear: new RegExp(alternatives(wordList(file['multipliedByYear'], 'multipliedByYear'))),
    moneyGift: new RegExp(`(?:${alternatives(wordList(file['moneyGifts'], 'moneyGifts'))})`),
    notMoney: new RegExp(`(?:${alternatives(wordList(file['notMoney'], 'notMoney'))})[^,;。]{0,12}$`),
    moneyMetric: new RegExp(`(?:${alternatives(wordList(file['moneyMetrics'], 'moneyMetrics'))})`),
    coins: shape('^ {0,2}({coins})(?:{coinWord}|(?<={jiao})(?={behindJiao}|[/,。;]))'),
    jiao: shape('{jiao}'),
    coinWord: shape('{coinWord}$'),
    persons: shape('^ {0,2}{persons}(?!{notPersons})'),
    /** 三到五万元, 三至五年: a bare numeral in words is kept for the range that it opens. */
    opensRange: shape('^ ?(?:[-—–~～]|{to}) ?[一二两三四五六七八九十百千]+'),
    /** 人民币3—5万元: the end of the range says what is counted. */
    scaledEnd: shape('^ ?(?:[-—–~～]|{to}) ?\\d[\\d.]* ?[万亿]'),
    smallMoney: shape('^([\\d一二三四五六七八九]|{formal}){jiao}(?:([\\d一二三四五六七八九]|{formal}){fen})?'),
    ordinal: shape('{ordinal} ?$|{ordinal} ?\\d+ ?(?:[-—~、]|{ordinalTo}) ?$|\\d:$'),
    notYuan: shape('^ {0,2}{notYuan}'),
    /** 二元变量, 一元方差分析: how many variables something has. */
    arity: shape('^{yuan}(?:(?:[一二三]|{many})?{order}?(?:{arity}|[Ll]ogi|[Pp]robit))'),
    dayBefore: shape('{dayBefore}$'),
    monthOrNumber: shape('^{monthOrNumber}$'),
    notYear: shape('^ ?{yearUnit}{notYear}'),
    counters: shape('^{counters}$'),
    boundedPieces: shape('^ ?{piece}{bounded}?'),
    manyPieces: shape('^ ?{manyPiece}{bounded}'),
    saidAgain: shape('{saidAgain}$'),
    boundBefore: shape('{boundBefore}[^,;。]{0,2}$'),
    monthOfYear: shape('\\d{4}{yearUnit}\\d{1,2}$'),
    /** Units that a numeral in words does not count: 三层, 一片, 十分. */
    near: shape('{near}$'),
    yearOrMonth: shape('{yearOrMonth}'),
    lasting: shape('^{lasting}$'),
    lastingBound: shape('^ ?{lasting}{lastingBound}'),
    limit: shape('{limit}[^,;。]{0,8}$'),
    lodged: shape('(?<!{each}){stay}(?:(?!{each})[^,;。]){0,14}$'),
    night: shape('^{night}$'),
    oneOf: shape('^{oneOf}$'),
    notOnce: shape('^ ?{notOnce}'),
    oneOrMore: shape('^ ?{ones}{oneOrMore}'),
  };
});

/** Whether a unit is a currency. */
export const isMoney = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

/**
 * Whether a sum per this is multiplied by a quantity or a time: areas, months, kilometres, 10万美元; not one firm or
 * project.
 */
export const isMultiplied = (per: string): boolean => {
  const { multiplied, byYear } = unitWords();
  return /\d/.test(per) || multiplied.test(per) || (per.includes('年') && byYear.test(per));
};

/** Whether a sum per this is for people: 人·月, 生·年. */
export const isForPersons = (per: string): boolean => unitWords().perPersons.test(per);

/** Whether a unit counts nights: 晚, 夜. */
export const isNight = (unit: string): boolean => unitWords().night.test(unit);

/** The numeral with its unit; null where it counts nothing. */
export const pieceAt = (text: string, bare: Numeral): Piece | null => {
  const numeral = withEnglishScale(text, bare);
  const words = unitWords();
  const { currency, currencies, counted, mark, marks, unitNames } = words;
  const before = text.slice(Math.max(0, numeral.start - 8), numeral.start);
  const after = text.slice(numeral.end, numeral.end + 24);
  const digits = /\d/.test(numeral.text);
  const scaled = /[万亿]/.test(numeral.text);
  // 10(不含)万: the bound's bracket follows the figure
  const bracket = text.slice(numeral.start, numeral.end).indexOf('(');
  const base = {
    start: numeral.start,
    numeralEnd: bracket > 0 ? numeral.start + bracket : numeral.end,
    value: numeral.value,
    scale: scaled ? scaleOf(numeral.text) : 1,
  };
  if (isName(before, after)) return null;
  const money = currency.exec(after);
  if (money && isCurrency(money[1] ?? '', after, scaled || digits)) {
    const code = marks[mark.exec(before)?.[1] ?? ''] ?? currencies[money[1] ?? ''] ?? 'CNY';
    const small = smallMoney(after.slice(money[0].length));
    return {
      ...base,
      value: small.length > 0 ? Number((numeral.value + small.value).toFixed(2)) : numeral.value,
      end: numeral.end + money[0].length + small.length,
      unit: code,
    };
  }
  const coins = words.coins.exec(after);
  if (coins && (digits || words.coinWord.test(coins[0])))
    return {
      ...base,
      value: numeral.value / (words.jiao.test(coins[1] ?? '') ? 10 : 100),
      end: numeral.end + coins[0].length,
      unit: 'CNY',
    };
  const percent = /^ {0,2}(?:%|‰|‱)/.exec(after);
  if (percent) return { ...base, end: numeral.end + percent[0].length, unit: percent[0].trim() };
  const marked = mark.exec(before);
  const code = marked && !isMathematics(text, numeral.start, marked[1]) ? marks[marked[1] ?? ''] : undefined;
  const count = counted.exec(after);
  if (code && (digits || scaled) && !count && (scaled || !words.scaledEnd.test(after)))
    return { ...base, start: numeral.start - (marked?.[0].length ?? 0), end: numeral.end, unit: code };
  const persons = words.persons.exec(after); // 100个人参保
  if (persons && (digits || scaled || numeral.value > 1))
    return { ...base, end: numeral.end + persons[0].length, unit: '人' };
  const far = text.slice(Math.max(0, numeral.start - 18), numeral.start);
  if (count && isCounted(numeral, count[1] ?? '', { before: far, after }, digits))
    return { ...base, end: numeral.end + count[0].length, unit: unitNames[count[1] ?? ''] ?? count[1] ?? '' };
  const measured = measuredUnit(text, numeral);
  if (measured !== null) return { ...base, end: numeral.end, unit: measured };
  return digits || scaled || (numeral.value >= 2 && words.opensRange.test(after))
    ? { ...base, end: numeral.end, unit: null }
    : null;
};

const englishScales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** 5 million美元: the numeral with the English word that multiplies it. */
const withEnglishScale = (text: string, numeral: Numeral): Numeral => {
  const found = /^ ?(thousand|million|billion)(?![A-Za-z])/i.exec(text.slice(numeral.end, numeral.end + 10));
  const scale = englishScales[found?.[1]?.toLowerCase() ?? ''];
  if (!found || scale === undefined) return numeral;
  const end = numeral.end + found[0].length;
  return { ...numeral, text: text.slice(numeral.start, end), value: numeral.value * scale, end };
};

/** 元 with 角 and 分 behind it: 123元1角1分. */
const smallMoney = (after: string): { readonly value: number; readonly length: number } => {
  const found = unitWords().smallMoney.exec(after);
  if (!found) return { value: 0, length: 0 };
  const value = (parseNumeral(found[1] ?? '') ?? 0) / 10 + (parseNumeral(found[2] ?? '') ?? 0) / 100;
  return { value, length: found[0].length };
};

/** $69 \\%$ and $( p <$ 0.001: a dollar sign that sets mathematics apart. */
const isMathematics = (text: string, start: number, mark: string | undefined): boolean =>
  mark === '$' &&
  [...text.matchAll(/\$([^$]{1,120})\$/g)].some(
    (found) =>
      found.index < start &&
      start <= found.index + found[0].length + 2 &&
      (/[\\{}^_=<>~±]/.test(found[1] ?? '') || /^[\d .]+$/.test(found[1] ?? '')),
  );

const scaleOf = (text: string): number => {
  const scale = /[十百千]?(?:万亿|万|亿)/.exec(text)?.[0];
  return scale ? (parseNumeral(`1${scale}`) ?? 1) : 1;
};

/** 第3条, A4, 5G, COVID-19: numbers that name. */
const isName = (before: string, after: string): boolean =>
  unitWords().ordinal.test(before) ||
  /[A-Za-z_]$|[A-Za-z]-$/.test(before) ||
  /^ ?[A-Za-z](?![A-Za-z])(?!²)/.test(after.replace(/^(?:m[23]|nm)/, ''));

const isCurrency = (word: string, after: string, figures: boolean): boolean =>
  !(word === '元' && unitWords().notYuan.test(after)) && !(word === '元' && !figures && unitWords().arity.test(after));

/** 一家 in 一家人 and 2023年 count nothing; 一次 does where it is bounded (仅支持一次, 满一年). */
const isCounted = (
  numeral: Numeral,
  unit: string,
  { before, after }: { readonly before: string; readonly after: string },
  digits: boolean,
): boolean => {
  if (unit === '年' && /^\d{4}$|^[二一][〇○零九八七六五四三二一]{3}$/.test(numeral.text)) return false;
  if (unit === '日') return unitWords().dayBefore.test(before);
  if (unitWords().monthOrNumber.test(unit)) return false;
  if (unit === '年' && unitWords().notYear.test(after) && !digits) return false;
  if (unit === '级' || unit === '强' || unitWords().notUnit.test(after)) return false;
  if (!digits && numeral.value >= 2 && unitWords().manyPieces.test(after) && !unitWords().saidAgain.test(before))
    return true;
  if (!digits && unitWords().inFigures.has(unit)) return false;
  if (!digits && numeral.value < 2 && Number.isInteger(numeral.value)) return isBoundedOne(before, unit, after);
  if (!digits && !/[万亿百千十]/.test(numeral.text) && unitWords().counters.test(unit))
    return unitWords().boundedPieces.test(after) && unitWords().boundBefore.test(before);
  return !unitWords().monthOfYear.test(before + numeral.text);
};

const isBoundedOne = (before: string, unit: string, after: string): boolean =>
  (unitWords().near.test(before) && unitWords().yearOrMonth.test(unit)) ||
  (unitWords().lasting.test(unit) && unitWords().lastingBound.test(after)) ||
  unitWords().oneOrMore.test(after) ||
  (isNight(unit) && unitWords().lodged.test(before)) ||
  (unitWords().limit.test(before) && unitWords().oneOf.test(unit) && !unitWords().notOnce.test(after));
