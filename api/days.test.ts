import { describe, expect, test } from 'vitest';
import { dayAsked, stateOn } from './days.ts';

const never = (): Date => {
  throw new Error('the clock was read');
};

describe('a day asked about', () => {
  test('is the day given, without a look at the clock', () => {
    expect(dayAsked('2024-02-29', never)).toBe('2024-02-29');
  });

  test('is the day in China for TODAY', () => {
    expect(dayAsked('TODAY', () => new Date('2024-04-30T16:30:00Z'))).toBe('2024-05-01');
    expect(dayAsked('TODAY', () => new Date('2024-04-30T15:59:00Z'))).toBe('2024-04-30');
  });

  test.each(['2024', '2023-02-29', '2024-13-01', '20240501', 'today', '', '2024-05-01T00:00:00Z', '２０２４-05-01'])(
    'is refused as %j',
    (text) => {
      expect(() => dayAsked(text, never)).toThrow(/is no day/);
    },
  );
});

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
