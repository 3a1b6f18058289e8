// Every rule of the rule book is tried by the cases: one that it wins, and one that it must lose.
import { beforeAll, describe, expect, test } from 'vitest';
import { ruleBook } from './rule-book.ts';
import { type RuleRecord, recordsOf, type Trial } from './rules/analysis.ts';
import { tryCases } from './samples/cases.ts';

/** Rules that no case can make lose, and why. */
const neverLose: Readonly<Record<string, string>> = {
  'text-quality/not-twice': 'it speaks wherever its words stand, beside any other rule of its table',
};

describe('the cases', () => {
  let trials: readonly Trial[] = [];
  let records: readonly RuleRecord[] = [];
  beforeAll(() => {
    trials = tryCases();
    records = recordsOf(ruleBook, trials);
  }, 120_000);

  test('have one at least that each rule wins', () => {
    expect(records.filter(({ wins }) => wins.length === 0).map(({ rule }) => rule)).toEqual([]);
  });

  test('have one at least that each rule must lose, save the last of a table, which takes what the others leave', () => {
    const unopposed = records.filter(({ mustLose, lastResort }) => mustLose.length === 0 && !lastResort);
    expect(unopposed.map(({ rule }) => rule)).toEqual(Object.keys(neverLose));
  });

  test('ask no table that the rule book does not have', () => {
    const known = new Set(ruleBook.map(({ id }) => id));
    const asked = new Set(trials.flatMap(({ decisions }) => decisions.map(({ table }) => table.id)));
    expect([...asked].filter((id) => !known.has(id))).toEqual([]);
  });
});

test('only the last rule of a table is a last resort', () => {
  const early = ruleBook.flatMap(({ rules }) => rules.slice(0, -1).filter(({ lastResort }) => lastResort));
  expect(early.map(({ id }) => id)).toEqual([]);
});
