import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumeral, type NumeralOptions, parseNumeral } from './index.ts';

const NUMERALS: readonly (readonly [string, number])[] = [
  // figures
  ['0', 0],
  ['007', 7],
  ['1,234.5', 1234.5],
  ['12,345,678', 12_345_678],
  ['0.30', 0.3],
  ['.05', 0.05],
  ['１２', 12],
  ['５，３００', 5300],
  ['３．５', 3.5],
  ['9007199254740991', 9_007_199_254_740_991],
  // figures with units
  ['5千万', 50_000_000],
  ['1.3万亿', 1_300_000_000_000],
  ['2188亿', 218_800_000_000],
  ['3千', 3000],
  ['1千万', 10_000_000],
  ['200万', 2_000_000],
  ['500百万', 500_000_000],
  ['1.1万', 11_000],
  ['0.1万', 1000],
  ['1.005亿', 100_500_000],
  ['2,188.56亿', 218_856_000_000],
  ['2亿5千万', 250_000_000],
  ['1亿2000万', 120_000_000],
  ['3万5千', 35_000],
  ['2千5百万', 25_000_000],
  ['12万3456', 123_456],
  ['200 万', 2_000_000],
  ['２００　萬', 2_000_000],
  ['2 亿 3000 万', 230_000_000],
  // by place
  ['零', 0],
  ['两', 2],
  ['十', 10],
  ['廿', 20],
  ['卅', 30],
  ['卅五', 35],
  ['一十二', 12],
  ['一百零五', 105],
  ['一百〇五', 105],
  ['一百十五', 115],
  ['壹佰', 100],
  ['贰佰伍拾叁', 253],
  ['貳佰', 200],
  ['二千二百五十', 2250],
  ['一千零五十', 1050],
  ['一千零五', 1005],
  ['一万零三百', 10_300],
  ['一万三百', 10_300],
  ['十万零五千', 105_000],
  ['十万五千', 105_000],
  ['两百万', 2_000_000],
  ['二百五十万零三', 2_500_003],
  ['三亿五千万', 350_000_000],
  ['一亿零五千', 100_005_000],
  ['三萬億', 3_000_000_000_000],
  ['四万万', 400_000_000],
  ['一亿亿', 10_000_000_000_000_000],
  ['千亿', 100_000_000_000],
  ['百万', 1_000_000],
  ['万亿', 1_000_000_000_000],
  // as spoken
  ['三万五', 35_000],
  ['两万五', 25_000],
  ['一百五', 150],
  ['二百五', 250],
  ['三千六', 3600],
  ['两亿三', 230_000_000],
  // digit by digit
  ['二〇二四', 2024],
  ['二零二四', 2024],
  ['二○二四', 2024],
  ['二O二三', 2023],
  ['二0二三', 2023],
  ['一九九八', 1998],
  ['〇八', 8],
  // with a point
  ['三点五', 3.5],
  ['零点零五', 0.05],
  ['三点五亿', 350_000_000],
  ['一点二五万亿', 1_250_000_000_000],
];

const NO_NUMERALS: readonly string[] = [
  '',
  ' ',
  '1 ',
  '元',
  '第一',
  '一百元',
  '1,23',
  '1234,567',
  '5，300',
  '3.2.1',
  '5.',
  '-5',
  '1e6',
  '100千',
  '3万5',
  '1.5亿3000万',
  '5千万3亿',
  '1亿 2000万',
  '2 亿3000 万',
  '10000000000000001',
  '9007199254740993',
  '半',
  '一半',
  '百',
  '千',
  '万',
  '亿',
  '万一',
  '亿万',
  '两十',
  '一百两',
  '二十两',
  '零两',
  '零五百',
  '零万',
  '一百零五十',
  '三万零五千',
  '三亿五千',
  '一百五万',
  '五百千',
  '十四五',
  '七八十',
  '十七八',
  '三五百',
  '五六万',
  '十几',
  '数十',
  '百分之三十',
  '三分之一',
  '点五',
  '三点五十',
  '三点五千',
  '1\n万',
  '200\t万',
  '一'.repeat(100),
];

describe('parseNumeral', () => {
  test.each(NUMERALS)('reads %s as %d', (text, value) => {
    expect(parseNumeral(text)).toBe(value);
  });

  test.each(NO_NUMERALS.map((text) => [text]))('reads no numeral in %j', (text) => {
    expect(parseNumeral(text)).toBeNull();
  });

  test('answers null or a number from 0 to 10^16 for any text, and never throws', () => {
    const signs = fc.string({ unit: fc.constantFrom(...'零〇一二两五九十廿百千万亿点0123,. ，．Ｏ'), maxLength: 14 });
    fc.assert(
      fc.property(signs, (text) => {
        const value = parseNumeral(text);
        expect(value === null || (value >= 0 && value <= 10 ** 16)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});

describe('formatNumeral', () => {
  test.each<[number, string, string]>([
    [0, '零', '零'],
    [10, '十', '壹拾'],
    [15, '十五', '壹拾伍'],
    [105, '一百零五', '壹佰零伍'],
    [110, '一百一十', '壹佰壹拾'],
    [1005, '一千零五', '壹仟零伍'],
    [10_300, '一万零三百', '壹万零叁佰'],
    [100_500, '十万零五百', '壹拾万零伍佰'],
    [101_000, '十万一千', '壹拾万壹仟'],
    [1_010_001, '一百零一万零一', '壹佰零壹万零壹'],
    [100_005_000, '一亿零五千', '壹亿零伍仟'],
    [100_050_000, '一亿零五万', '壹亿零伍万'],
    [350_000_000, '三亿五千万', '叁亿伍仟万'],
    [1_000_000_000_000, '一万亿', '壹万亿'],
  ])('spells %d as %s and %s', (n, lower, upper) => {
    expect(formatNumeral(n, 'lower')).toBe(lower);
    expect(formatNumeral(n, 'upper')).toBe(upper);
  });

  test('spells years digit by digit', () => {
    expect(formatNumeral(2024, 'digits')).toBe('二〇二四');
  });

  test('says 两 before 百, 千, 万 and 亿 when asked to, but not in 十二万', () => {
    expect(formatNumeral(222_222, 'lower', { two: '两' })).toBe('二十二万两千两百二十二');
    expect(formatNumeral(200_020_000, 'lower', { two: '两' })).toBe('两亿零二万');
    expect(formatNumeral(120_000, 'lower', { two: '两', ten: '一十' })).toBe('一十二万');
  });

  test('refuses what is no whole number from 0 to 10^12', () => {
    for (const n of [-1, 0.5, 10 ** 12 + 1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => formatNumeral(n, 'lower')).toThrow(RangeError);
    }
  });

  test('every spelling of every number from 0 to 10^12 reads back as the number', () => {
    // Random numbers seldom have zeros, where spelling is hardest: half of these are made of few digits.
    const sparse = fc
      .array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 11 })), { maxLength: 4 })
      .map((digits) =>
        Math.min(
          10 ** 12,
          [...new Map(digits.map(([d, p]) => [p, d * 10 ** p])).values()].reduce((a, b) => a + b, 0),
        ),
      );
    const number = fc.oneof(
      sparse,
      fc.integer({ min: 0, max: 10 ** 12 }),
      fc.integer({ min: 0, max: 120_000 }),
      fc.constant(10 ** 12),
    );
    const options: fc.Arbitrary<NumeralOptions> = fc.record({
      two: fc.constantFrom('二', '两'),
      ten: fc.constantFrom('十', '一十'),
    });
    fc.assert(
      fc.property(number, fc.constantFrom('lower', 'upper', 'digits'), options, (n, style, how) => {
        expect(parseNumeral(formatNumeral(n, style, how))).toBe(n);
      }),
      { numRuns: 50_000 },
    );
  });

  test('every number below 12,000 in every style reads back', () => {
    for (let n = 0; n < 12_000; n++) {
      for (const style of ['lower', 'upper', 'digits'] as const) expect(parseNumeral(formatNumeral(n, style))).toBe(n);
    }
  });
});
