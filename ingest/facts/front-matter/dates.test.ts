import { describe, expect, test } from 'vitest';
import { mentionsOf } from '../../samples/stages.ts';
import { checkDays, findDates } from './dates.ts';

describe('the days of a text', () => {
  test('that no calendar has are refused with a remark', () => {
    const read = mentionsOf('江北市人民政府\n2023年2月30日\n');
    expect(findDates(read)).toEqual([]);
    expect(checkDays(read).map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'day: No calendar has this day: 2023年2月30日',
    ]);
  });

  test('of the lunar calendar are not counted over, and a remark says so', () => {
    const read = mentionsOf('江北市人民政府\n农历癸卯年二月初三\n');
    expect(findDates(read)).toEqual([]);
    expect(checkDays(read)).toHaveLength(1);
  });
});
