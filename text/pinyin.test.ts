import { describe, expect, test } from 'vitest';
import { matchPinyin, pinyinTyped, soundAlike, syllablesOf } from './pinyin.ts';

describe('syllablesOf', () => {
  test('reads characters as their words are read, and keeps letters together', () => {
    expect(syllablesOf('重庆市')).toEqual(['chong', 'qing', 'shi']);
    expect(syllablesOf('长沙')).toEqual(['chang', 'sha']);
    expect(syllablesOf('绿色5G产业')).toEqual(['lv', 'se', '5g', 'chan', 'ye']);
  });
});

describe('matchPinyin', () => {
  test.each([
    ['fagaiwei', '发改委', 'spelt'],
    ['fagai', '发改委', 'spelt'],
    ['fgw', '发改委', 'initials'],
    ['fgaiw', '发改委', 'mixed'],
    ['zhs', '中山市', 'mixed'],
    ['zss', '中山市', 'initials'],
    ['wuhan', '武汉市', 'spelt'],
    ['gaiwei', '发改委', null],
    ['fgwx', '发改委', null],
    ['fagw', '发展和改革委员会', null],
  ])('finds by %s in %s %s', (letters, name, match) => {
    expect(matchPinyin(letters, syllablesOf(name))).toBe(match);
  });
});

describe('pinyinTyped', () => {
  test.each([
    ["Xi'an", 'xian'],
    ['f', null],
    ['5g', null],
    ['发g', null],
  ])('takes %s for %s', (typed, letters) => expect(pinyinTyped(typed)).toBe(letters));
});

test('characters sound alike by any of their readings, whatever the tone', () => {
  expect(soundAlike('励', '利')).toBe(true);
  expect(soundAlike('行', '航')).toBe(true);
  expect(soundAlike('奖', '讲')).toBe(true);
  expect(soundAlike('奖', '补')).toBe(false);
});
