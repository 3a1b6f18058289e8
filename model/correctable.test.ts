import { describe, expect, test } from 'vitest';
import { valueFromWords, wrongValue } from './correctable.ts';

describe('a field that a person says', () => {
  test.each([
    ['Award', 'value', '500000', 500_000],
    ['Award', 'value', ' 5e5 ', 500_000],
    ['Award', 'recipient', '企业', '企业'],
    ['Award', 'recipient', '', null],
    ['Award', 'recipient', null, null],
    ['Statistic', 'planned', 'true', true],
    ['Condition', 'value', '30', 30],
    ['Condition', 'value', '武汉市', '武汉市'],
    ['Award', 'unit', '500', '500'],
  ])('%s.%s of "%s" is %j', (kind, name, words, value) => {
    expect(valueFromWords(kind, name, words)).toBe(value);
    expect(wrongValue(kind, name, value)).toBeNull();
  });

  test.each([
    ['Award', 'value', '五十万', 'Award.value takes a number, not "五十万"'],
    ['Award', 'value', '0x10', 'Award.value takes a number, not "0x10"'],
    ['Award', 'value', '', 'Award.value may not be empty'],
    ['Award', 'role', 'prize', 'Award.role takes one of award, unit-rate, rate, cap, pool, match, not "prize"'],
    ['Statistic', 'year', '2019.5', 'Statistic.year takes a whole number, not 2019.5'],
    ['Statistic', 'rank', 'yes', 'Statistic.rank takes true or false, not "yes"'],
    ['Award', 'valueSpan', '1', 'Award has no field "valueSpan": role, value, unit, per, qualifier, recipient, base'],
    ['Award', 'constructor', '1', 'Award has no field "constructor"'],
    ['Section', 'title', '一', 'Section has no field "title"'],
  ])('%s.%s of "%s" is refused', (kind, name, words, said) => {
    expect(wrongValue(kind, name, valueFromWords(kind, name, words))).toContain(said);
  });
});
