import { describe, expect, test } from 'vitest';
import { dayAsked } from './days.ts';

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
