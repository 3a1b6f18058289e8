import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumerals, parseNumeral } from './index.ts';

const SENTENCES: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  ['最高给予500万元补助', [['500万', 5_000_000]]],
  ['总规模 200 亿元', [['200 亿', 20_000_000_000]]],
  ['投入 2 亿 3000 万元', [['2 亿 3000 万', 230_000_000]]],
  [
    '分别为3万 5万元',
    [
      ['3万', 30_000],
      ['5万', 50_000],
    ],
  ],
  ['人民币叁佰万元整', [['叁佰万', 3_000_000]]],
  [
    '实现营收1.3万亿元，同比增长8.5%',
    [
      ['1.3万亿', 1.3e12],
      ['8.5', 8.5],
    ],
  ],
  ['新增装机200万千瓦', [['200万', 2_000_000]]],
  ['发电量5万亿千瓦时', [['5万亿', 5e12]]],
  [
    '充电功率300千瓦，另有3千瓦',
    [
      ['300', 300],
      ['3', 3],
    ],
  ],
  ['补贴3千元', [['3千', 3000]]],
  ['提高3百分点', [['3', 3]]],
  ['2万5000元', [['2万5000', 25_000]]],
  [
    '投资3万2023年到位',
    [
      ['3万', 30_000],
      ['2023', 2023],
    ],
  ],
  [
    '到2025年千亿产业',
    [
      ['2025', 2025],
      ['千亿', 100_000_000_000],
    ],
  ],
  [
    '到2025 千亿产业',
    [
      ['2025', 2025],
      ['千亿', 100_000_000_000],
    ],
  ],
  [
    '二〇二三年十二月二十五日',
    [
      ['二〇二三', 2023],
      ['十二', 12],
      ['二十五', 25],
    ],
  ],
  [
    '二O二三年，一九九O年',
    [
      ['二O二三', 2023],
      ['一九九O', 1990],
    ],
  ],
  ['第三十二条', [['三十二', 32]]],
  ['百分之三十五', [['三十五', 35]]],
  [
    '入选2020十大品牌',
    [
      ['2020', 2020],
      ['十', 10],
    ],
  ],
  [
    '2024一号文件',
    [
      ['2024', 2024],
      ['一', 1],
    ],
  ],
  [
    '三百两、五十两',
    [
      ['三百', 300],
      ['两', 2],
      ['五十', 50],
      ['两', 2],
    ],
  ],
  ['共三点五亿元', [['三点五亿', 350_000_000]]],
  [
    '上午九点三十分',
    [
      ['九', 9],
      ['三十', 30],
    ],
  ],
  ['一些企业', [['一', 1]]],
  [
    '1,234.5元与１２人',
    [
      ['1,234.5', 1234.5],
      ['１２', 12],
    ],
  ],
  [
    '1,23,456',
    [
      ['1', 1],
      ['23,456', 23_456],
    ],
  ],
  [
    '共23项.23家，p<.05',
    [
      ['23', 23],
      ['23', 23],
      ['.05', 0.05],
    ],
  ],
  [
    '5，300人',
    [
      ['5', 5],
      ['300', 300],
    ],
  ],
  ['奖励200多万元', [['200', 200]]],
  ['“十四五”“十三五”时期', []],
  ['推进一二三产业融合', []],
  ['五一劳动节', []],
  ['零售、零部件、理念、人才队伍建设、两岸大陆', [['两', 2]]],
  ['队伍五百人', [['五百', 500]]],
  ['收拾十间', [['十', 10]]],
  [
    '人民币伍万元、陆拾万元整、拾万元',
    [
      ['伍万', 50_000],
      ['陆拾万', 600_000],
      ['拾万', 100_000],
    ],
  ],
  ['一两件，两三家', []],
  ['七八十人，十七八岁，五六万元', []],
  ['数十家、几百万、十几万、数千万元、几千亿', []],
  ['百姓，万一，千家万户', []],
  ['见3.2.1，2023.5.1', []],
  ['证号110101199003070000123', []],
  [
    '200\n万，三\n十',
    [
      ['200', 200],
      ['三', 3],
      ['十', 10],
    ],
  ],
];

describe('findNumerals', () => {
  test.each(SENTENCES)('in %j', (sentence, numerals) => {
    expect(findNumerals(sentence).map(({ text, value }) => [text, value])).toEqual(numerals);
  });

  test('quotes exactly, in order, without overlap, and each reads alone as what it was found to be', () => {
    const unit = fc.constantFrom(...'零〇一二两五九十廿百千万亿点几年元瓦0123,.， \nOＡ５😀');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let last = 0;
        for (const numeral of findNumerals(text)) {
          expect(numeral.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(numeral.start, numeral.end)).toBe(numeral.text);
          expect(numeral.text).not.toMatch(/\n/);
          expect(parseNumeral(numeral.text)).toBe(numeral.value);
          last = numeral.end;
        }
      }),
      { numRuns: 20_000 },
    );
  });

  test('takes time in proportion to the text, whatever it is made of', () => {
    for (const sign of ['一', '1', '1,', '1.', '万', '1万', '1 ', '十', '.', '二O']) {
      const begun = performance.now();
      findNumerals(sign.repeat(200_000));
      expect(performance.now() - begun, sign).toBeLessThan(3000);
    }
  });
});
