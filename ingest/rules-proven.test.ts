// Every rule of the rule book is tried by the cases: one that it wins, and one that it must lose.
import { beforeAll, describe, expect, test } from 'vitest';
import { ruleBook } from './rule-book.ts';
import { type RuleRecord, recordsOf } from './rules/analysis.ts';
import { tryCases } from './samples/cases.ts';

describe('the cases', () => {
  let records: readonly RuleRecord[] = [];
  beforeAll(() => {
    records = recordsOf(ruleBook, tryCases());
  }, 240_000);

  test('have one at least that each rule wins', () => {
    expect(records.filter(({ wins }) => wins.length === 0).map(({ rule }) => rule)).toEqual([]);
  });

  test('have one at least that each rule must lose, save the last of a table, which takes what the others leave', () => {
    const unopposed = records.filter(({ mustLose, lastResort }) => mustLose.length === 0 && !lastResort);
    expect(unopposed.map(({ rule }) => rule)).toEqual([]);
  });
});

test('only the last rule of a table is a last resort', () => {
  const early = ruleBook.flatMap(({ rules }) => rules.slice(0, -1).filter(({ lastResort }) => lastResort));
  expect(early.map(({ id }) => id)).toEqual([]);
});
