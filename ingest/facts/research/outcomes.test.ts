import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';

type Case = { readonly said: string; readonly outcomes: Readonly<Record<string, string>> };
const cases: readonly Case[] = parse(readFileSync(new URL('./outcomes.cases.yml', import.meta.url), 'utf8'));

const statements = [
  '企业规模正向影响融资额度',
  '研发强度正向影响专利产出',
  '抵押比例负向影响贷款利率',
  '贷款期限正向影响违约概率',
];

test.each(cases)('tells outcomes from $said', ({ said, outcomes }) => {
  const proposed = Object.keys(outcomes).map((label, k) => `${label}：${statements[k]}。`);
  const { facts, text } = factsOf(`${proposed.join('\n')}\n\n四、结果\n\n${said}\n`);
  expect(Object.fromEntries(facts.hypotheses.map(({ label, outcome }) => [label, outcome]))).toEqual(outcomes);
  for (const { outcome, outcomeQuote, outcomeSpan } of facts.hypotheses) {
    expect(outcomeQuote === undefined).toBe(outcome === 'untested');
    if (outcomeSpan) expect(text.slice(outcomeSpan.start, outcomeSpan.end)).toBe(outcomeQuote);
  }
});
