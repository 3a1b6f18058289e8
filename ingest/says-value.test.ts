import { expect, test } from 'vitest';
import { saysValue } from './says-value.ts';

test.each([
  ['50万元', 500_000],
  ['200', 2_000_000],
  ['五十万元', 500_000],
  ['亿元', 100_000_000],
  ['减半', 50],
  ['首位', 1],
  ['1.5亿元', 150_000_000],
  ['3%至5%', 5],
])('%s can say %d', (words, value) => {
  expect(saysValue(words, value)).toBe(true);
});

test.each([
  ['50万元', 9_000_000],
  ['200', 300],
  ['亿元', 200_000_000],
  ['给予奖励', 500_000],
  ['3%', 0],
])('%s cannot say %d', (words, value) => {
  expect(saysValue(words, value)).toBe(false);
});
