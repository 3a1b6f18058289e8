import { expect, test } from 'vitest';
import { daysAfter, lastDayOfTerm } from './day.ts';

test('thirty days after a day is a day of the next month', () => {
  expect(daysAfter('2023-03-24', 30)).toBe('2023-04-23');
});

test.each([
  ['2023-03-24', 3, '2026-03-23'],
  ['2023-07-01', 1.5, '2024-12-31'],
  ['2023', 3, null],
])('a term that begins on %s and lasts %s years has the last day %s', (from, years, last) => {
  expect(lastDayOfTerm(from, years)).toBe(last);
});
