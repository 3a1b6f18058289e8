import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';

type Case = {
  readonly text: string;
  readonly variables: readonly string[];
  readonly of?: Readonly<Record<string, readonly string[]>>;
};
const cases: readonly Case[] = parse(readFileSync(new URL('./variables.cases.yml', import.meta.url), 'utf8'));

test.each(cases)('finds and joins the variables of $text', ({ text, variables, of = {} }) => {
  const { facts } = factsOf(`一、方法\n\n${text}`);
  expect(
    facts.variables.map(({ symbol, name, type, otherNames }) =>
      [symbol ?? '–', name, type ?? '–', otherNames?.join(' ')].filter((field) => field !== undefined).join(' | '),
    ),
  ).toEqual(variables);
  expect({
    ...Object.fromEntries(facts.hypotheses.map((hypothesis) => [hypothesis.label, hypothesis.variables])),
    ...Object.fromEntries(facts.coefficients.map(({ variable, symbol }) => [variable, symbol ? [symbol] : []])),
  }).toEqual(of);
});
