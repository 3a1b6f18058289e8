import { describe, expect, test } from 'vitest';
import { isWithin, readLoneRange, readSumRange } from './sums.ts';

describe('readSumRange', () => {
  test.each([
    ['≥100万', 1_000_000, null],
    ['>=1000000', 1_000_000, null],
    ['＞＝1,000,000元', 1_000_000, null],
    ['不低于一百万元', 1_000_000, null],
    ['100万以上', 1_000_000, null],
    ['100万元（含）以上', 1_000_000, null],
    ['¥3000及以上', 3_000, null],
    ['≤50万', null, 500_000],
    ['50萬元以內', null, 500_000],
    ['不超过0.5亿元', null, 50_000_000],
    ['100万-500万', 1_000_000, 5_000_000],
    ['100-500万元', 1_000_000, 5_000_000],
    ['5000-1万', 5_000, 10_000],
    ['100万元～500万元', 1_000_000, 5_000_000],
    ['一百万至五百万', 1_000_000, 5_000_000],
    ['一百至五百万元', 1_000_000, 5_000_000],
    ['十至五十万元', 100_000, 500_000],
    ['一百-500万', 1_000_000, 5_000_000],
    ['1,000-5,000万元', 10_000_000, 50_000_000],
    ['五百至一千元', 500, 1_000],
    ['五千至一万元', 5_000, 10_000],
    ['三万至一亿元', 30_000, 100_000_000],
    ['100万以上500万以下', 1_000_000, 5_000_000],
    ['≥100万≤500万', 1_000_000, 5_000_000],
    ['不低于100万元且不超过500万元', 1_000_000, 5_000_000],
    ['100万以上，500万元以内', 1_000_000, 5_000_000],
    ['≥100万-500万', 1_000_000, 5_000_000],
    ['100万至500万以下', 1_000_000, 5_000_000],
    ['从100万到500万', 1_000_000, 5_000_000],
    ['100-500万元之间', 1_000_000, 5_000_000],
    ['100万（含）-500万（含）', 1_000_000, 5_000_000],
    ['超过100万（含）', 1_000_000, null],
    ['低于100万（含）', null, 1_000_000],
    ['100万-', 1_000_000, null],
    ['-500万', null, 5_000_000],
    ['500', 500, 500],
    ['=500万', 5_000_000, 5_000_000],
  ])('reads %s', (typed, from, to) => {
    expect(readSumRange(typed)).toEqual({ from, to });
  });

  test('leaves the bound itself out behind a word or sign that does', () => {
    for (const typed of ['<50万', '不满50万元', '低于50万']) {
      const range = readSumRange(typed);
      expect(range && [isWithin(500_000, range), isWithin(499_999.99, range)]).toEqual([false, true]);
    }
    for (const typed of ['>50万', '超过50万元']) {
      const range = readSumRange(typed);
      expect(range && [isWithin(500_000, range), isWithin(500_000.01, range)]).toEqual([false, true]);
    }
    const excluding = readSumRange('100万以上（不含）');
    expect(excluding && [isWithin(1e6, excluding), isWithin(1e6 + 0.01, excluding)]).toEqual([false, true]);
    const between = readSumRange('>100万-500万（不含）');
    expect(between && [1e6, 1e6 + 0.01, 5e6].map((sum) => isWithin(sum, between))).toEqual([false, true, false]);
    const range = readSumRange('>300000000000000');
    expect(range && [isWithin(3e14, range), isWithin(3e14 + 1, range)]).toEqual([false, true]);
  });

  test.each([
    '',
    '很多',
    '500万美元',
    '100万人',
    '≥',
    '-',
    '100万-很多',
    '100万500万',
    '100万以上500万以上',
    '>100万-很多',
    '1-2-3',
  ])('finds no range in %j', (typed) => expect(readSumRange(typed)).toBeNull());
});

describe('readLoneRange', () => {
  test.each(['500万元以上', '≥500万元', '五百万元及以上', '100万元至500万元', '100-500万元', '500万元以内'])(
    'takes %s for a bound',
    (typed) => expect(readLoneRange(typed)).not.toBeNull(),
  );

  test.each([
    '500万元',
    '500万以上',
    '500人以上',
    '2020-2023',
    '最高500万元',
    '不超过500万元',
    '至500万元',
    '投资500万元以上',
    '以上',
  ])('leaves %s as words', (typed) => expect(readLoneRange(typed)).toBeNull());
});
