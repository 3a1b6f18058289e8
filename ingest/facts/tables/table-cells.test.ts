import { expect, test } from 'vitest';
import { parseEstimate } from './table-cells.ts';

test.each([
  ['−.008*', { value: -0.008, stars: 1 }],
  ['–0.017***', { value: -0.017, stars: 3 }],
  ['0.453 *', { value: 0.453, stars: 1 }],
  ['1,024.5', { value: 1024.5, stars: 0 }],
  ['0.332***(0.052)', { value: 0.332, stars: 3 }],
  ['(0.041)', null],
  ['Pnum*', null],
  ['—', null],
  ['', null],
] as const)('takes %s for %j', (cell, estimate) => {
  expect(parseEstimate(cell)).toEqual(estimate);
});
