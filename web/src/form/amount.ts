// An amount in human words: 5000000 CNY, at most, per 人·月 → 最高每人每月500万元. Never adds anything up.
import type { Qualifier } from '../generated/operations.ts';
import type { Language } from '../language.ts';

export type Amount = {
  readonly value: number;
  readonly unit: string;
  readonly per?: string | null;
  readonly qualifier: Qualifier;
  /** The words of the text, for what numbers alone do not say: 1:1. */
  readonly valueText: string;
};

type Currency = { readonly zh: string; readonly en: string };
const currencies: Readonly<Record<string, Currency>> = {
  CNY: { zh: '元', en: 'CNY' },
  USD: { zh: '美元', en: 'USD' },
  EUR: { zh: '欧元', en: 'EUR' },
  GBP: { zh: '英镑', en: 'GBP' },
  JPY: { zh: '日元', en: 'JPY' },
  HKD: { zh: '港元', en: 'HKD' },
  TWD: { zh: '新台币元', en: 'TWD' },
};

const qualified: Readonly<Record<Language, Readonly<Record<Qualifier, string>>>> = {
  zh: { EXACT: '', AT_MOST: '最高', AT_LEAST: '不低于', ABOUT: '约', RANGE: '' },
  en: { EXACT: '', AT_MOST: 'up to ', AT_LEAST: 'at least ', ABOUT: 'about ', RANGE: '' },
};

/** The amount as a person says it, in either language; `most` is the upper bound of a range that it begins. */
export const amountWords = (amount: Amount, language: Language, most: number | null = null): string => {
  const bound = qualified[language][amount.qualifier];
  if (amount.unit === 'ratio') return bound + amount.valueText;
  const size =
    most === null
      ? sizeWords(amount.value, amount.unit, language)
      : rangeWords([amount.value, most], amount.unit, language);
  const per = amount.per?.split('·') ?? [];
  if (language === 'en') return bound + size + per.map((one) => ` per ${unitInEnglish(one)}`).join('');
  return `${bound}${per.map((one) => `每${one}`).join('')}${size}`;
};

/** What is usually counted and measured, in English; another unit stays as the text has it. */
const counted: Readonly<Record<string, string>> = {
  人: 'person',
  生: 'student',
  家: 'organisation',
  户: 'household',
  个: 'item',
  项: 'item',
  件: 'item',
  次: 'time',
  场: 'event',
  辆: 'vehicle',
  台: 'unit',
  套: 'set',
  年: 'year',
  学年: 'school year',
  学期: 'term',
  季度: 'quarter',
  月: 'month',
  天: 'day',
  日: 'day',
  小时: 'hour',
};
const measured: Readonly<Record<string, string>> = {
  平方米: 'm²',
  立方米: 'm³',
  公里: 'km',
  米: 'm',
  亩: 'mu',
  公顷: 'ha',
  吨: 't',
  公斤: 'kg',
  千瓦时: 'kWh',
};

/** A unit as the text has it, in English where it is a usual one. */
export const unitInEnglish = (unit: string, value = 1): string => {
  const thing = counted[unit];
  return thing ? `${thing}${value === 1 ? '' : 's'}` : (measured[unit] ?? unit);
};

/** A value with its unit: 500万元, 12.5%, 30平方米. */
export const sizeWords = (value: number, unit: string, language: Language): string => {
  const currency = currencies[unit];
  if (language === 'en') {
    return currency
      ? `${currency.en} ${compact.format(value)}`
      : `${grouped.format(value)}${gap(unit)}${unitInEnglish(unit, value)}`;
  }
  if (!currency) return `${plain.format(value)}${unit}`;
  if (value >= 1e8) return `${plain.format(value / 1e8)}亿${currency.zh}`;
  if (value >= 1e4) return `${plain.format(value / 1e4)}万${currency.zh}`;
  return `${plain.format(value)}${currency.zh}`;
};

/**
 * Two bounds, their unit said once: 5–10家, 50万–100万元, CNY 500 thousand–1 million. The first has its own where it
 * would seem to take the scale of the second (5000元–1万元), and percents have it twice, as is usual.
 */
const rangeWords = ([least, most]: readonly [number, number], unit: string, language: Language): string => {
  const [from, to] = [sizeWords(least, unit, language), sizeWords(most, unit, language)];
  const currency = currencies[unit];
  const scaled = language === 'en' ? 1e3 : 1e4;
  if (from === to) return from;
  if (gap(unit) === '' || (currency && least < scaled && most >= scaled)) return `${from}–${to}`;
  if (currency && language === 'en') return `${from}–${to.slice(`${currency.en} `.length)}`;
  if (language === 'en') return `${grouped.format(least)}–${grouped.format(most)} ${unitInEnglish(unit, 2)}`;
  return `${from.slice(0, from.length - (currency?.zh ?? unit).length)}–${to}`;
};

const gap = (unit: string): string => (unit === '%' || unit === '‰' ? '' : ' ');
const plain = new Intl.NumberFormat('zh-CN', { useGrouping: false, maximumFractionDigits: 8 });
const grouped = new Intl.NumberFormat('en', { maximumFractionDigits: 8 });
const compact = new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 8 });
