import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';

type Case = {
  readonly about: string;
  readonly text: string;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly differs: readonly string[];
};
const cases: readonly Case[] = parse(readFileSync(new URL('./outcome-tables.cases.yml', import.meta.url), 'utf8'));

const proposed = 'H1：企业规模正向影响融资额度。\nH2：研发强度正向影响专利产出。\nH3：抵押比例负向影响贷款利率。\n';

test.each(cases)('$about', ({ text, outcomes, differs }) => {
  const { facts, diagnostics } = factsOf(`${proposed}\n四、结果\n\n${text}\n`);
  expect(
    Object.fromEntries(
      facts.hypotheses.map(({ label, outcome, tableOutcome }) => [
        label,
        tableOutcome ? `${outcome} ${tableOutcome}` : outcome,
      ]),
    ),
  ).toEqual(outcomes);
  const remarks = diagnostics.filter(({ rule }) => rule === 'outcome-text-table');
  expect(remarks.map(({ message }) => message.split(' ')[0])).toEqual(differs);
});
