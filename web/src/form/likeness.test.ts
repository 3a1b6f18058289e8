import { expect, it } from 'vitest';
import { likeness, pairsOf } from './likeness.ts';

it.each([
  ['企业上市奖励', '企业上市奖励', 1],
  ['企业上市奖励', '企业上市补贴', 0.6],
  ['企业上市奖励', '人才公寓', 0],
  ['奖', '奖', 1],
  ['奖', '补', 0],
])('%s and %s have so many pairs of characters in common: %d', (a, b, like) => {
  expect(likeness(pairsOf(a), pairsOf(b))).toBe(like);
});
