import { describe, expect, test } from 'vitest';
import { framed } from '../../samples/cases.ts';
import { casesOf } from '../../samples/policy.ts';
import { mentionsOf } from '../../samples/stages.ts';
import { checkDays, findDates } from './dates.ts';
import { findValidity } from './validity.ts';

type Case = { readonly text: string; readonly dates?: readonly string[]; readonly validity?: string };
const cases = casesOf<Case>('dates', import.meta.url);

describe('the days of a text', () => {
  test.each(cases)('$text', ({ text, dates = [], validity = '' }) => {
    const read = mentionsOf(framed(text));
    const found = findDates(read);
    const held = findValidity(read, found);
    expect(found.map(({ kind, value }) => `${kind} ${value}`)).toEqual(dates);
    expect(held ? [held.years, held.from, ...(held.through ? [held.through] : [])].join(' ') : '').toBe(
      validity.replace('null', ''),
    );
  });

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
