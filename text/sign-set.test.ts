import { expect, test } from 'vitest';
import { SignSet } from './sign-set.ts';

const signs = new SignSet('壹贰,');

test('the first of the signs is found from a place on', () => {
  expect(signs.firstIn('甲,乙贰')).toBe(1);
  expect(signs.firstIn('甲,乙贰', 2)).toBe(3);
  expect(signs.firstIn('甲乙')).toBe(-1);
});

test('a text begins with a sign or not; an empty one does not', () => {
  expect([signs.begins('贰元'), signs.begins('元贰'), signs.begins('')]).toEqual([true, false, false]);
});
