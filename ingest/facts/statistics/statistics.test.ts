import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';

type Case = { readonly text: string; readonly statistics: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./statistics.cases.yml', import.meta.url), 'utf8'));

test.each(cases)('finds the statistics of $text', ({ text, statistics }) => {
  const { facts, text: source } = factsOf(`一、现状\n\n${text}\n`);
  expect(
    facts.statistics.map((at) =>
      [
        at.indicator,
        `${at.value}${at.valueMax === undefined ? '' : `–${at.valueMax}`} ${at.unit}`,
        at.qualifier === 'exact' ? '' : at.qualifier,
        at.year ?? '',
        at.place ?? '',
        at.planned ? 'planned' : '',
        at.rank ? 'rank' : '',
      ]
        .filter((field) => field !== '')
        .join(' | '),
    ),
  ).toEqual(statistics);
  for (const { span, quote } of facts.statistics) expect(source.slice(span.start, span.end)).toBe(quote);
});
