import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWrittenNumbers, foldForSearch, formatNumeral } from './index.ts';

const keysOf = (text: string): readonly string[] => findWrittenNumbers(foldForSearch(text)).flatMap(({ held }) => held);
const sought = (text: string): readonly string[] =>
  findWrittenNumbers(foldForSearch(text)).flatMap((one) => one.sought);

/** Whether a query with the one finds a passage with the other. */
const finds = (query: string, passage: string): boolean => sought(query).some((key) => keysOf(passage).includes(key));

describe('findWrittenNumbers', () => {
  test.each([
    [
      '500万元',
      [
        '5,000,000元',
        '５００万元',
        '五百万元',
        '500 万元',
        '0.05亿元',
        '人民币500万',
        '￥5,000,000',
        '五百萬圓',
        '补贴500万',
      ],
    ],
    ['五百万', ['500万元', '500万人', '5,000,000', '500万的资金']],
    ['第12条', ['第十二条', '第１２條']],
    ['2023-03-24', ['2023年3月24日', '二〇二三年三月二十四日', '二○二三年三月二十四日', '民国112年3月24日']],
    ['2023年3月', ['2023年3月24日', '二〇二三年三月', '民国112年3月']],
    ['2023年', ['2023-03-24', '二〇二三年', '民国一百一十二年']],
    ['30%', ['30％', '百分之三十', '30 %']],
    ['武新管[2023]4号', ['武新管〔2023〕4号', '依据武新管（２０２３）4號', '武新管【二〇二三】四号']],
    ['100平方米', ['100㎡', '一百平米']],
    ['3个月', ['三个月']],
    ['10家', ['十家', '5-10家']],
  ])('of %s finds other ways to write it', (query, passages) => {
    for (const passage of passages) expect(finds(query, passage), passage).toBe(true);
    for (const passage of passages) expect(finds(passage, passage), passage).toBe(true);
  });

  test.each([
    ['500万元', ['500家企业和万元奖励', '5000万元', '1500万元', '500万人', '500万美元', '500元', '200多万元']],
    ['第12条', ['12条', '第120条', '第12款']],
    ['2023-03-24', ['2023年3月', '2023年3月2日', '2023年4月24日']],
    ['30%', ['30个百分点', '3%', '130%']],
    ['武新管[2023]4号', ['武新管〔2023〕14号', '武新规〔2023〕4号', '武新管〔2022〕4号']],
  ])('of %s does not find another number', (query, passages) => {
    for (const passage of passages) expect(finds(query, passage), passage).toBe(false);
  });

  test.each(['5G', 'A4纸', '一次性奖励', '引进500人才', '十四五', '3D/4D', '第一产业', '三农', '2', 'v2.0版'])(
    'reads none in %s',
    (text) => {
      expect(findWrittenNumbers(foldForSearch(text))).toEqual([]);
    },
  );

  test('looks for no 一 before a unit, which is mostly a word of grammar', () => {
    expect(finds('一项', '一项')).toBe(false);
    expect(finds('1项', '一项')).toBe(true);
  });

  test('has one key for a sum in figures, with commas and in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 11 }), (value) => {
        const ways = [`${value}元`, `${value.toLocaleString('en')}元`, `${formatNumeral(value, 'lower')}元`];
        for (const query of ways) for (const passage of ways) expect(finds(query, `补助${passage}。`)).toBe(true);
      }),
    );
  });

  test('gives spans in order that do not overlap, with keys of letters and digits', () => {
    const unit = fc.constantFrom(...'第十二条0123年月日万亿元%，,.〔[（2023]〕）号百分之三个家-');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 24 }), (units) => {
        const text = foldForSearch(units.join(''));
        let end = 0;
        for (const number of findWrittenNumbers(text)) {
          expect(number.start).toBeGreaterThanOrEqual(end);
          expect(number.end).toBeGreaterThan(number.start);
          end = number.end;
          for (const key of [...number.held, ...number.sought]) expect(key).toMatch(/^[\p{L}\p{N}]+$/u);
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 3000 },
    );
  });
});
