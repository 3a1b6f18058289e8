import { expect, test } from 'vitest';
import { parseTypedSum } from './typed-sum.ts';

test.each([
  ['180万元', '1800000'],
  ['1.1 万', '11000'],
  ['２.５亿', '250000000'],
  ['3百万元', '3000000'],
  ['1,800,000', '1800000'],
  ['0.3', '0.3'],
  ['-5', '-5'],
])('%s is the number %s', (typed, number) => {
  expect(parseTypedSum(typed)).toBe(number);
});

test.each(['', '万元', '180 dollars', '1.2.3', '五十万'])('%s is no number in figures', (typed) => {
  expect(parseTypedSum(typed)).toBe(null);
});
