import { describe, expect, test } from 'vitest';
import { stateOn } from './force.ts';

describe('what is in force', () => {
  const force = { from: '2023-03-24', through: '2026-03-23', fromClause: null, throughClause: null };

  test.each([
    ['2023-03-23', 'not-yet'],
    ['2023-03-24', 'in-force'],
    ['2026-03-23', 'in-force'],
    ['2026-03-24', 'ended'],
  ])('on %s is %s', (day, state) => {
    expect(stateOn(force, day)).toBe(state);
  });

  test('goes on where no last day is known', () => {
    expect(stateOn({ ...force, through: null }, '2099-01-01')).toBe('in-force');
  });

  test('is unknown where no first day is known, until the last one', () => {
    expect(stateOn({ ...force, from: null }, '2020-01-01')).toBe('unknown');
    expect(stateOn({ ...force, from: null }, '2027-01-01')).toBe('ended');
    expect(stateOn(null, '2020-01-01')).toBe('unknown');
  });
});
