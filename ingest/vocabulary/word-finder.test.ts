import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordFinder } from './word-finder.ts';

const words = ['市', '市场', '场监', '市场监管', '监管'];

test('every occurrence of every word is found, overlapping ones too', () => {
  const find = wordFinder(words.map((word) => [word, word] as const));
  expect(find('市市场监管').map(({ start, value }) => `${start}${value}`)).toEqual([
    '0市',
    '1市',
    '1市场',
    '1市场监管',
    '2场监',
    '3监管',
  ]);
});

test('a word given twice has both values', () => {
  const find = wordFinder([
    ['处', 1],
    ['处', 2],
  ]);
  expect(find('一处').map(({ value }) => value)).toEqual([1, 2]);
});

test('it finds what a search for each word finds', () => {
  const find = wordFinder(words.map((word) => [word, word] as const));
  fc.assert(
    fc.property(fc.array(fc.constantFrom('市', '场', '监', '管', 'x'), { maxLength: 30 }), (signs) => {
      const text = signs.join('');
      const one = find(text).map(({ start, value }) => `${start}${value}`);
      const other = words.flatMap((word) =>
        signs.flatMap((_, start) => (text.startsWith(word, start) ? [`${start}${word}`] : [])),
      );
      expect(one.sort()).toEqual(other.sort());
    }),
  );
});
