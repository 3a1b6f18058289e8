import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  comparable,
  intersectionOverUnion,
  overlong,
  ratio,
  ratioBound,
  sameName,
  sameWords,
  similar,
  squash,
} from './similarity.ts';

type Case = { readonly a: string; readonly b: string; readonly ratio: number; readonly intersectionOverUnion: number };

const cases: readonly Case[] = parse(readFileSync(new URL('similarity.cases.yml', import.meta.url), 'utf8'));

describe('ratios are those of difflib', () => {
  test.each(cases)('$a / $b', (known) => {
    const [a, b] = [comparable(known.a), comparable(known.b)];
    expect(ratio(a, b)).toBe(known.ratio);
    expect(intersectionOverUnion(a, b)).toBe(known.intersectionOverUnion);
  });
});

const words = fc.string({ unit: fc.constantFrom(...'企业奖励给予万元500𠮷'), maxLength: 20 }).map(comparable);

test('a text is wholly like itself, and no two texts are more than wholly alike', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(ratio(a, a)).toBe(1);
      expect(ratio(a, b)).toBeGreaterThanOrEqual(0);
      expect(ratio(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the bound is one, and never changes an answer', () => {
  fc.assert(
    fc.property(words, words, (a, b) => {
      expect(ratioBound(a, b)).toBeGreaterThanOrEqual(ratio(a, b));
      const contained = a.text.includes(b.text) || b.text.includes(a.text);
      expect(similar(a, b)).toBe(a.text !== '' && b.text !== '' && (contained || ratio(a, b) >= 0.6));
    }),
    { numRuns: 1000 },
  );
});

test('nothing agrees with an empty text', () => {
  expect(similar(comparable(''), comparable(null))).toBe(false);
  expect(similar(comparable('甲'), comparable(' '))).toBe(false);
  expect(sameName('', '')).toBe(false);
});

test.each([
  ['ＡＢ Ｃ\n１２％', 'ABC12%'],
  ['㎡\u3000\u00a0\u2028\u0085\u001c', 'm2'],
  ['\ufeff甲', '\ufeff甲'],
  [null, ''],
  [false, ''],
  [0, ''],
  [5, '5'],
  [true, 'True'],
])('squashing %o gives %o', (value, expected) => {
  expect(squash(value)).toBe(expected);
});

test.each([
  ['科创局', '东湖高新区科创局', true],
  ['市局', '武汉市局', false],
  ['𠮷局', '大阪𠮷局', false],
  ['科创局', '科创局办公室', false],
])('the names %s and %s are one: %o', (a, b, expected) => {
  expect(sameName(a, b)).toBe(expected);
  expect(sameName(b, a)).toBe(expected);
});

// Each answer is that of the reference.
test.each([
  ['给予企业三十万元', '一次性给予企业三十万元奖金', true],
  ['最高补贴５０万元，按季拨付', '在此基础上最高 补贴50万元', true],
  ['对首次认定的高新技术企业', '首次认定的高新技术企业名单', false], // no figure
  ['补贴５０万元', '另补贴50万元整', true], // six characters
  ['贴50万元', '补贴50万元', false], // five
  ['奖50万元，由市级财政安排', '奖50万由市级财政安排', false], // a figure in the short run, none in the long one
  ['奖励贰拾万元整', '奖励贰拾万元整', false], // 贰 is no figure, 万 alone neither
  ['奖励二十万元整', '再奖励二十万元整', true],
  ['奖励٣٤万元整', '另奖励٣٤万元整', true], // figures of any script
  ['𠮷𠮷𠮷𠮷5元', '甲𠮷𠮷𠮷𠮷5元乙', true], // characters, not UTF-16 units
  ['𠮷𠮷𠮷5元', '甲𠮷𠮷𠮷5元乙', false],
  ['', '', false],
])('the quotes %s and %s share the words of an amount: %o', (a, b, expected) => {
  expect(sameWords(comparable(a), comparable(b))).toBe(expected);
});

test('a quote may have four times the characters of gold and sixty more', () => {
  expect(overlong(comparable('𠮷元'), comparable('长'.repeat(68)))).toBe(false);
  expect(overlong(comparable('𠮷元'), comparable('长'.repeat(69)))).toBe(true);
});
