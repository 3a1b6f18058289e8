import { describe, expect, test } from 'vitest';
import { factsOf } from './samples/stages.ts';

const remarks = (text: string, rule: string): string[] =>
  factsOf(text)
    .diagnostics.filter((one) => one.rule === rule)
    .map(({ message }) => message);

const policy = (sentence: string): string => `某县促进产业发展若干措施\n一、资金条款\n${sentence}\n`;

describe('an amount that nothing explains', () => {
  test('is a remark with its place', () => {
    const text = policy('新建小区停车位按1:0.6配置。');
    const { diagnostics } = factsOf(text);
    const [found] = diagnostics.filter(({ rule }) => rule === 'unexplained');
    expect(found).toMatchObject({
      severity: 'warning',
      stage: 'interpret',
      message: 'the share 1:0.6 ended in no fact, and no rule ruled on it',
    });
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe('1:0.6');
  });

  test('is one on the front page, too', () => {
    expect(remarks(`快讯：最高可领3万元！\n${policy('支持企业发展。')}`, 'unexplained')).toEqual([
      'the sum 3万元 ended in no fact, and no rule ruled on it',
    ]);
  });
});

test('a number too large for a sum is told', () => {
  expect(remarks(policy('给予99999999999999999999亿元补助。'), 'unexplained')).toEqual([
    'a number too large for a sum is not read: 99999999999999999999…',
  ]);
  expect(remarks(policy('统一社会信用代码为91420100999999999999。'), 'unexplained')).toEqual([]);
});

test('a share in a row of a table is explained by the table where nothing is given, and not beside measures', () => {
  const table =
    '表1 行政级别\n| 级别 | 数量 | 占比 |\n| --- | --- | --- |\n| 县级 | 18 | 62.1% |\n| 市级 | 11 | 37.9% |\n';
  expect(remarks(`产业基金的区域分布\n\n${table}`, 'unexplained')).toEqual([]);
});

test.each([
  ['an award', '给予50万元奖励。'],
  ['a condition', '对年营业收入2000万元以上的企业给予50万元奖励。'],
  ['a statistic', '2022年，全县数字经济规模占地区生产总值的比重达到47%。'],
  ['what a rule says to be neither given nor asked', '补贴由1万元提高到2万元。'],
  ['a count of things', '建设充电站12座。'],
])('%s is explained', (_, sentence) => {
  expect(remarks(policy(sentence), 'unexplained')).toEqual([]);
});

describe('a contested ruling', () => {
  test('is listed with its rivals', () => {
    expect(remarks(policy('由市财政按1:1给予配套，不足部分由县财政承担。'), 'contested')).toEqual([
      'amount-role/ratio-of-a-burden won over amount-role/match: 1:1',
    ]);
  });

  test('is listed once for a list of amounts', () => {
    const found = remarks(policy('对一级、二级机构按每人每月100元、80元给予补贴。'), 'contested');
    expect(found).toEqual(['amount-role/per-unit won over amount-role/given-sum: 100元、80元']);
  });

  test('is none where only the last resort of a table would have said something else', () => {
    expect(remarks(policy('提供最多30个车位。'), 'contested')).toEqual([]);
  });
});
