// All cases of the subjects: of each kind that a case lists, the text yields these lines and no others. Whatever a case lists, all that is
// found in it is quoted as it stands.
import { describe, expect, test } from 'vitest';
import { caseFiles, readCases } from './samples/case-files.ts';
import { linesOf } from './samples/case-kinds.ts';
import { readCase } from './samples/read-case.ts';

describe.each(caseFiles())('%s', (file) => {
  test.each(readCases(file).map((one) => [one.name, one] as const))('%s', (_, one) => {
    const reading = readCase(one);
    const found = [...one.facts].map(([kind, expected]) => [kind, linesOf(kind, reading, expected)]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(one.facts));
    const winners = new Set(reading.decisions.flatMap(({ winner }) => winner?.rule ?? []));
    expect(one.rules.filter((rule) => !winners.has(rule))).toEqual([]);
    const { text, facts, mentions, aliases } = reading.document;
    for (const [start, end, quote] of quotesIn([facts, mentions, aliases])) expect(text.slice(start, end)).toBe(quote);
    for (const { outcome, outcomeQuote } of facts.hypotheses)
      expect(outcomeQuote === undefined).toBe(outcome === 'untested');
  });
});

/** Every quote below a value, with the span beside it: `quote` and `span`, `outcomeQuote` and `outcomeSpan` … */
const quotesIn = (value: unknown): (readonly [start: number, end: number, quote: string])[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = Object.entries(value).flatMap(([name, quote]) => {
    if (!/quote$/i.test(name) || typeof quote !== 'string') return [];
    const span: unknown = Reflect.get(value, name.replace('quote', 'span').replace('Quote', 'Span'));
    return isSpan(span) ? [[span.start, span.end, quote] as const] : [];
  });
  return [...own, ...Object.values(value).flatMap(quotesIn)];
};

const isSpan = (value: unknown): value is { readonly start: number; readonly end: number } =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
