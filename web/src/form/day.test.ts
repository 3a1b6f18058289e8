import { describe, expect, it } from 'vitest';
import { daysAfter, daysBetween, rangeAhead, todayInChina } from './day.ts';

describe('a day', () => {
  it('is that of China, also where the reader still has yesterday', () => {
    expect(todayInChina(new Date('2026-03-23T17:00:00Z'))).toBe('2026-03-24');
  });
  it('is counted on over months and leap days', () => {
    expect(daysAfter('2028-02-28', 2)).toBe('2028-03-01');
    expect(daysBetween('2026-11-29', '2027-02-27')).toBe(90);
  });
  it('is a range ahead only for whole numbers of days', () => {
    expect(rangeAhead('90')?.from).toBe('TODAY');
    expect([rangeAhead(null), rangeAhead('0'), rangeAhead('soon')]).toEqual([undefined, undefined, undefined]);
  });
});
