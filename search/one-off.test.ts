import { expect, test } from 'vitest';
import { slipBetween } from './one-off.ts';

test.each([
  ['讲励', '奖励', 'same-sound'],
  ['发励', '奖励', 'other'],
  ['励奖', '奖励', 'swapped'],
  ['数经济', '数字经济', 'missing'],
  ['字经济', '数字经济', 'missing'],
  ['数字经济济', '数字经济', 'extra'],
  ['数字字经济', '数字经济', 'extra'],
  ['patnet', 'patent', 'swapped'],
  ['奖励', '奖励', null],
  ['讲力', '奖励', null],
  ['数经', '数字经济', null],
  ['济经字数', '数字经济', null],
])('%s is from %s %s', (typed, word, slip) => expect(slipBetween(typed, word)).toBe(slip));
