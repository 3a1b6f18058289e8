import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';

type Case = { readonly text: string; readonly hypotheses: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./hypotheses.cases.yml', import.meta.url), 'utf8'));

test.each(cases)('reads the hypotheses of $text', ({ text, hypotheses }) => {
  const { facts, text: source } = factsOf(text);
  expect(
    facts.hypotheses.map(({ label, labelNormalized, direction, cause, effect, moderator }) =>
      [labelNormalized ?? label, direction, `${cause ?? '–'} → ${effect ?? '–'}`, moderator]
        .filter((field) => field !== undefined)
        .join(' | '),
    ),
  ).toEqual(hypotheses);
  for (const { span, quote } of facts.hypotheses) expect(source.slice(span.start, span.end)).toBe(quote);
});
