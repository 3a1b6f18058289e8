import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it('finds the words that stand nearest to a place', () => {
  const text = '给50万元。另给50万元。再给50万元。';
  expect(nearest(text, '50万元', 0)).toBe(1);
  expect(nearest(text, '50万元', 9)).toBe(8);
  expect(nearest(text, '50万元', 12)).toBe(15);
  expect(nearest(text, '50万元', text.length)).toBe(15);
  expect(nearest(text, '60万元', 3)).toBe(null);
  expect(nearest(text, '', 3)).toBe(null);
});
