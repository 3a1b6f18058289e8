import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../generated/operations.ts';
import { amountWords } from './amount.ts';

const words = (
  value: number,
  unit: string,
  qualifier: Qualifier = 'EXACT',
  per: string | null = null,
  valueText = '',
) => [
  amountWords({ value, unit, qualifier, per, valueText }, 'zh'),
  amountWords({ value, unit, qualifier, per, valueText }, 'en'),
];

describe('an amount in human words', () => {
  it('counts money in 万 and 亿 without losing a digit', () => {
    expect(words(5_000_000, 'CNY')).toEqual(['500万元', 'CNY 5 million']);
    expect(words(20_000_000_000, 'CNY')).toEqual(['200亿元', 'CNY 20 billion']);
    expect(words(500, 'CNY')).toEqual(['500元', 'CNY 500']);
    expect(words(123_456.78, 'CNY')[0]).toBe('12.345678万元');
    expect(words(2_000_000, 'USD')[0]).toBe('200万美元');
  });
  it('says the bound and by what the amount is multiplied', () => {
    expect(words(500, 'CNY', 'AT_MOST', '人·月')).toEqual(['最高每人每月500元', 'up to CNY 500 per person per month']);
    expect(words(50, '%', 'AT_LEAST')).toEqual(['不低于50%', 'at least 50%']);
  });
  const range = (value: number, most: number, unit: string) =>
    (['zh', 'en'] as const).map((language) =>
      amountWords({ value, unit, qualifier: 'RANGE', valueText: '' }, language, most),
    );
  it('says the unit of a range once', () => {
    expect(range(5, 10, '家')).toEqual(['5–10家', '5–10 organisations']);
    expect(range(1, 3, '年')).toEqual(['1–3年', '1–3 years']);
    expect(range(500_000, 1_000_000, 'CNY')).toEqual(['50万–100万元', 'CNY 500 thousand–1 million']);
    expect(range(3, 5, '%')).toEqual(['3%–5%', '3%–5%']);
    expect(range(0.5, 1, '年')).toEqual(['0.5–1年', '0.5–1 years']);
  });
  it('says the unit of both bounds where the first would seem to have the scale of the second', () => {
    expect(range(5_000, 10_000, 'CNY')).toEqual(['5000元–1万元', 'CNY 5 thousand–10 thousand']);
    expect(range(500, 1_000, 'CNY')).toEqual(['500–1000元', 'CNY 500–CNY 1 thousand']);
  });
  it('says a range of two equal bounds as one number', () => {
    expect(range(50, 50, '个')).toEqual(['50个', '50 items']);
    expect(range(1, 1, '年')).toEqual(['1年', '1 year']);
  });
  it('gives a ratio in the words of the text', () => {
    expect(words(1, 'ratio', 'EXACT', null, '1:1')).toEqual(['1:1', '1:1']);
  });
  it('says usual units in English, and leaves one that it does not know as it is', () => {
    expect(words(3000, '平方米')).toEqual(['3000平方米', '3,000 m²']);
    expect(words(20, '人')).toEqual(['20人', '20 persons']);
    expect(words(3000, '标箱')).toEqual(['3000标箱', '3,000 标箱']);
  });
});
