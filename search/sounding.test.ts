import { expect, test } from 'vitest';
import { readTyped } from './completions.ts';
import { wordsSounding } from './sounding.ts';

const sounding = (typed: string, words: readonly string[], names: readonly string[] = []): readonly string[] => {
  const read = readTyped(typed);
  return read === null ? [] : wordsSounding(read, words, names);
};

test('finds words by their syllables before those by their initials, each in the order given', () => {
  expect(sounding('buz', ['标准', '补足', '补助', '步骤'])).toEqual(['补足', '补助', '步骤']);
  expect(sounding('bz', ['标准', '企业', '补助'])).toEqual(['标准', '补助']);
  expect(sounding('ba', ['部案', '保障'])).toEqual(['保障', '部案']);
});

test('reads a word as it is read, and finds a syllable typed in part', () => {
  expect(sounding('chongq', ['重庆', '重量'])).toEqual(['重庆']);
  expect(sounding('zhongl', ['重庆', '重量'])).toEqual(['重量']);
  expect(sounding('chongqings', ['重庆'])).toEqual([]);
});

test('listens to words of Han characters alone, and to two letters at least', () => {
  expect(sounding('bu', ['补', 'bus', '5g部', '补助'])).toEqual(['补助']);
  expect(sounding('b', ['补助'])).toEqual([]);
  expect(sounding('补z', ['补助'])).toEqual([]);
});

test('leaves out short forms of a name that is suggested in full', () => {
  expect(sounding('kjj', ['科技局', '快捷键'], ['科学技术局'])).toEqual(['快捷键']);
});
