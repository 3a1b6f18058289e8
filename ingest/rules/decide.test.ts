import { describe, expect, test } from 'vitest';
import { choose, decide, outcomeOf } from './decide.ts';
import { all, type RuleTable } from './rule.ts';
import { watched } from './trace.ts';

const table: RuleTable<number, string> = {
  id: 'size',
  says: 'How large a number is.',
  rules: [
    { id: 'size/zero', says: 'Zero is nothing.', outcome: 'none', when: (n) => n === 0 },
    {
      id: 'size/negative',
      says: 'A number below zero is small.',
      outcome: 'small',
      when: (n) => n < 0 && [{ start: 0, end: 1 }],
    },
    { id: 'size/any', says: 'Any other number is large.', outcome: 'large', when: () => true },
  ],
};

describe('decide', () => {
  test('takes the first rule that speaks, with its words, and keeps the others as rivals', () => {
    expect(decide(table, -3)).toEqual({
      rule: 'size/negative',
      outcome: 'small',
      evidence: [{ start: 0, end: 1 }],
      rivals: [{ rule: 'size/any', outcome: 'large', evidence: [] }],
    });
  });

  test('says nothing where no rule speaks', () => {
    expect(decide({ ...table, rules: table.rules.slice(0, 1) }, 5)).toBeNull();
  });
});

describe('outcomeOf', () => {
  test('is what the first rule that speaks says, whether decisions are watched or not', () => {
    expect([0, -3, 5].map((n) => outcomeOf(table, n))).toEqual(['none', 'small', 'large']);
    expect(outcomeOf({ ...table, rules: table.rules.slice(0, 1) }, 5)).toBeNull();
    const { found, decisions } = watched(() => outcomeOf(table, -3));
    expect(found).toBe('small');
    expect(decisions.map(({ winner, losers }) => [winner?.rule, losers.length])).toEqual([['size/negative', 1]]);
  });
});

describe('choose', () => {
  test('takes the candidate for which the highest rule speaks, the first of several', () => {
    expect(choose(table, [5, -2, -1])?.candidate).toBe(-2);
    expect(choose(table, [])).toBeNull();
  });
});

describe('all', () => {
  test('joins the words of its signals, and is null where one is missing', () => {
    expect(all(true, [{ start: 1, end: 2 }], [{ start: 4, end: 5 }])).toEqual([
      { start: 1, end: 2 },
      { start: 4, end: 5 },
    ]);
    expect(all([{ start: 1, end: 2 }], null)).toBeNull();
    expect(all([{ start: 1, end: 2 }], false)).toBeNull();
  });
});
