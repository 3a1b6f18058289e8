import { describe, expect, test } from 'vitest';
import { findDays, parseDay, parseDayLine, yearsBetween } from './days.ts';

describe('a day', () => {
  test.each([
    ['2023年3月24日', '2023-03-24'],
    ['二〇二三年十月八日', '2023-10-08'],
    ['二О二三年三月二十四日', '2023-03-24'],
    ['2017-05-23', '2017-05-23'],
    ['中華民國112年3月24日', '2023-03-24'],
    ['民国一百一十二年五月二十日', '2023-05-20'],
    ['一百零二年一月一日', '2013-01-01'],
    ['2024年2月29日', '2024-02-29'],
    ['2023年2月30日', null],
    ['2023年13月1日', null],
    ['二〇二〇年', null],
  ])('%s is %s', (text, value) => {
    expect(parseDay(text)).toBe(value);
  });

  test.each([
    ['自2023年1月1日至12月31日', ['2023-01-01', '2023-12-31']],
    ['有效期至2026年底', ['2026-12-31']],
    ['2024年2月底前完成', ['2024-02-29']],
    ['成立二十年以来，2024年取得进展', []],
    ['2023年2月30日施行', [null]],
  ])('%s holds %j', (text, values) => {
    expect(findDays(text).map(({ value }) => value)).toEqual(values);
  });

  test.each([
    ['20240307', '2024-03-07'],
    ['2022 11 23', '2022-11-23'],
    ['（2023年3月24日）', '2023-03-24'],
    ['2023/3/24', '2023-03-24'],
  ])('stands alone on the line %s', (line, value) => {
    expect(parseDayLine(line)?.value).toBe(value);
  });

  test.each(['20241307', '2023年3月24日印发', '共20240307元'])('does not stand alone on the line %s', (line) => {
    expect(parseDayLine(line)).toBeNull();
  });
});

test.each([
  ['2025-08-01', '2030-07-31', 5],
  ['2019-01-01', '2021-12-31', 3],
  ['2023-03-24', '2026-03-24', 3],
  ['2023-03-24', '2026-09-01', null],
])('from %s through %s are %s years', (from, through, years) => {
  expect(yearsBetween(from, through)).toBe(years);
});
