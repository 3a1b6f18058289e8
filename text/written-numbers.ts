// Numbers as a text writes them, with the keys by which search knows their value: 500万元, 5,000,000元 and 五百万元 have one
// key, and so have 第12条 and 第十二条, 30% and 百分之三十, 2023-03-24 and 二〇二三年三月二十四日, 武新管〔2023〕4号 and 武新管[2023]4号.
//
//   最高500万元 ──► held 元5000000, 数5000000 · sought 元5000000 or 裸5000000 (the same number where no unit is written)
//
// Signals, in order of precedence: the number of a document; a day, month or year; a label behind 第; a share; a sum;
// what is counted; a large number without a unit. Keys hold letters and digits only. It never reads a numeral in a
// name (5G, A4, 一次性), an approximation (200多万), or figures alone below ten thousand.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { findTimes } from './days.ts';
import { findNumerals, type Numeral } from './find-numerals.ts';
import { matchesOf } from './matches.ts';
import { parseNumeral } from './numerals.ts';

/** A number with its half-open span in UTF-16 units. */
export type WrittenNumber = {
  readonly start: number;
  readonly end: number;
  /** The keys by which a passage with it is found. */
  readonly held: readonly string[];
  /** A query with it looks for any of these. */
  readonly sought: readonly string[];
};

/** Returns the numbers of a text in order; they do not overlap. The text is folded for search. */
export function findWrittenNumbers(text: string): WrittenNumber[] {
  const found: WrittenNumber[] = [];
  const add = (numbers: readonly WrittenNumber[]): void => {
    for (const number of numbers)
      if (!found.some(({ start, end }) => number.start < end && start < number.end)) found.push(number);
  };
  if (/[〔[({【〖]/.test(text)) add(docNumbers(text));
  add(findTimes(text).flatMap(timeNumber));
  if (STARTS_NUMERAL.test(text)) add(findNumerals(text).flatMap((numeral) => counted(text, numeral)));
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Returns the sum in yuan that a folded text is as a whole, and whether it says that it is yuan (500万元, ¥500); null
 * where it is none. The number alone of 500万 is read as 万; that of 100 is 100.
 */
export const parseSum = (text: string): { readonly value: number; readonly isYuan: boolean } | null => {
  const [numeral, ...more] = findNumerals(text);
  if (numeral === undefined || more.length > 0) return null;
  const { money, mark } = unitWords();
  const before = text.slice(0, numeral.start);
  const after = text.slice(numeral.end);
  const marked = before !== '' && mark.exec(before)?.[0] === before;
  const named = after !== '' && money.exec(after)?.[0] === after;
  if ((before !== '' && !marked) || (after !== '' && !named)) return null;
  return { value: numeral.value, isYuan: marked || named };
};

/** The keys of which a passage holds one where it writes a sum in figures or words: with its unit, or without. */
export const keysOfSum = (value: number): readonly string[] => [`元${keyOf(value)}`, `裸${keyOf(value)}`];

const STARTS_NUMERAL = /[\d零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾]/;

const DOC_NUMBER =
  /(?<office>[\p{Script=Han}a-z]{0,8})[〔[({【〖](?<year>(?:19|20)\d{2}|[〇○零一二三四五六七八九]{4})年?[〕\])}】〗]年?第?(?<number>\d{1,4}|[一二三四五六七八九十百]{1,5})号/gu;
/** Of an office's sign the key has the last two characters: what stands before it may be another word. */
const OFFICE_SIGNS = 2;

const docNumbers = (text: string): WrittenNumber[] =>
  matchesOf(text, DOC_NUMBER).flatMap(({ 0: words, index, groups }) => {
    const { office = '', year = '', number = '' } = groups ?? {};
    const key = `${parseNumeral(year) ?? year}号${parseNumeral(number) ?? number}`;
    const signs = office.slice(-OFFICE_SIGNS);
    const end = index + words.length;
    const start = index + office.length - signs.length;
    const whole = `文${signs}${key}`;
    return [{ start, end, held: [...new Set([whole, `文${key}`])], sought: [whole] }];
  });

const timeNumber = ({ start, end, value }: ReturnType<typeof findTimes>[number]): WrittenNumber[] => {
  if (value === null) return [];
  const [year = '', month, day] = value.split('-');
  const held = [
    ...(day === undefined ? [] : [`日${year}${month}${day}`]),
    ...(month === undefined ? [] : [`月${year}${month}`]),
    `年${year}`,
  ];
  return [{ start, end, held, sought: held.slice(0, 1) }];
};

/** The number that a numeral makes with what stands around it. */
const counted = (text: string, numeral: Numeral): WrittenNumber[] => {
  const { label, share, money, unit, word, mark } = unitWords();
  const before = text.slice(Math.max(0, numeral.start - 4), numeral.start);
  const after = text.slice(numeral.end, numeral.end + 8);
  if (/[a-z]-?$|[.\d]$/.test(before) || /^[多余几来]/.test(after)) return [];
  const value = keyOf(numeral.value);
  const number = (from: number, length: number, held: readonly string[], sought = held): WrittenNumber[] => [
    { start: from, end: numeral.end + length, held, sought },
  ];
  if (before.endsWith('第')) {
    const behind = word.test(after) ? null : label.exec(after);
    return behind ? number(numeral.start - 1, behind[0].length, [`第${value}${behind[1]}`]) : [];
  }
  const parts = /[百千]分之$/.exec(before);
  if (parts) return number(numeral.start - parts[0].length, 0, [`${parts[0].startsWith('百') ? '百' : '千'}${value}`]);
  const ofHundred = share.exec(after);
  if (ofHundred) return number(numeral.start, ofHundred[0].length, [`${unitKey(ofHundred[1] ?? '')}${value}`]);
  const isLarge = numeral.value >= 10_000 || /[万亿,，]/.test(numeral.text);
  const any = numeral.value >= 1_000 ? [`数${value}`] : [];
  const marked = mark.exec(before);
  const yuan = money.exec(after);
  if (yuan || marked)
    return number(
      numeral.start - (marked?.[0].length ?? 0),
      yuan?.[0].length ?? 0,
      [`元${value}`, ...any],
      [`元${value}`, `裸${value}`],
    );
  const named = word.test(after) ? null : unit.exec(after);
  if (named) {
    const name = unitKey(named[1] ?? '');
    // 一 before a unit is mostly a word of grammar (一个, 一项): it is found, and not looked for.
    return number(
      numeral.start,
      named[0].length,
      [`${name}${value}`, ...any],
      numeral.text === '一' ? [] : [`${name}${value}`],
    );
  }
  if (!isLarge || /^[a-z.\d-]/.test(after)) return [];
  return number(numeral.start, 0, [`裸${value}`, ...any], [`数${value}`]);
};

const keyOf = (value: number): string => String(value).replace(/[^\d]/g, '点');

type UnitWords = {
  readonly label: RegExp;
  readonly share: RegExp;
  readonly money: RegExp;
  readonly unit: RegExp;
  readonly word: RegExp;
  readonly mark: RegExp;
  /** Ways to write a unit → its key. */
  readonly keys: ReadonlyMap<string, string>;
};

let words: UnitWords | undefined;

const unitKey = (form: string): string => unitWords().keys.get(form) ?? form;

const unitWords = (): UnitWords => {
  words ??= readUnits(parse(readFileSync(new URL('./units.yml', import.meta.url), 'utf8')));
  return words;
};

type Forms = Readonly<Record<string, readonly string[]>>;
type UnitFile = {
  readonly [list in 'money' | 'marks' | 'labels' | 'words']: readonly string[];
} & { readonly [table in 'shares' | 'counted']: Forms };

const readUnits = (file: UnitFile): UnitWords => {
  const formsOf = (forms: Forms): readonly string[] =>
    Object.entries(forms).flatMap(([name, others]) => [name, ...others]);
  const at = (list: readonly string[]): RegExp => new RegExp(`^ ?(${alternatives(list)})(?![a-z])`);
  const keys = new Map<string, string>([
    ['%', '百'],
    ['‰', '千'],
  ]);
  for (const [name, others] of [...Object.entries(file.counted), ...Object.entries(file.shares)])
    for (const form of others) keys.set(form, keys.get(name) ?? name);
  return {
    label: at(file.labels),
    share: at(formsOf(file.shares)),
    money: at(file.money),
    unit: at(formsOf(file.counted)),
    word: new RegExp(`^ ?(?:${alternatives(file.words)})`),
    mark: new RegExp(`(?:${alternatives(file.marks)}) ?$`),
    keys,
  };
};

const alternatives = (list: readonly string[]): string =>
  list
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
