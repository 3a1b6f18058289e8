import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulePages, sayOutcome, subjects } from './rule-pages.ts';
import { home } from './shipped.ts';

describe('docs/rules', () => {
  const folder = join(home, 'docs/rules');

  test('holds the rule book as it is; npm run generate writes it', () => {
    const checkedIn = new Map(
      readdirSync(folder)
        .sort()
        .map((name) => [name, readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')]),
    );
    expect(Object.fromEntries(checkedIn)).toEqual(Object.fromEntries(rulePages()));
  });

  test('has a page for each subject', () => {
    expect(subjects()).toContain('amount-role');
    expect(rulePages().get('amount-role.md')).toContain(
      '`amount-role/given-sum` | A sum that is given, without an upper bound, is an award: 给予50万元奖励. | 给予的、没有上界的金额是奖补：给予50万元奖励。 | award, award |',
    );
  });
});

test.each([
  [{ as: 'award', role: 'cap' }, 'award, cap'],
  ['implements', 'implements'],
  [true, 'yes'],
  [null, 'null'],
])('the outcome %j is said as %s', (outcome, said) => {
  expect(sayOutcome(outcome)).toBe(said);
});
