// All cases of the subjects: of each kind that a case lists, the text yields these lines and no others. Whatever a
// case lists, all that is found in it is quoted as it stands.
import { describe, expect, test } from 'vitest';
import { caseFiles, readCases } from './samples/case-files.ts';
import { remarksOf } from './samples/kinds/studies.ts';
import { readCase } from './samples/read-case.ts';
import type { Interpreted } from './types.ts';

describe.each(caseFiles())('%s', (file) => {
  test.each(readCases(file).map((one) => [one.name, one] as const))('%s', (_, one) => {
    const { document, lines, decisions } = readCase(one);
    expect(Object.fromEntries(lines)).toEqual(Object.fromEntries(one.facts));
    const winners = new Set(decisions.flatMap(({ winner }) => winner?.rule ?? []));
    expect(one.rules.filter((rule) => !winners.has(rule))).toEqual([]);
    expectStated(document);
  });
});

/** What was found stands in the text where it says. */
const expectStated = (document: Interpreted): void => {
  const { text, facts, mentions, aliases } = document;
  for (const [start, end, quote] of quotesIn([facts, mentions, aliases])) expect(text.slice(start, end)).toBe(quote);
  const { abstracts = [], keywords = [] } = facts.document;
  for (const { span, text: words } of abstracts) expect(bare(text.slice(span.start, span.end))).toBe(bare(words));
  for (const { span, words } of keywords)
    for (const word of words) expect(bare(text.slice(span.start, span.end))).toContain(bare(word));
  for (const { outcome, outcomeQuote } of facts.hypotheses)
    expect(outcomeQuote === undefined).toBe(outcome === 'untested');
  for (const { span, message } of remarksOf(document))
    if (span) expect(message).toContain(text.slice(span.start, span.end));
};

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

/** Words without blanks and without the hyphens that part them at the end of a line. */
const bare = (words: string): string => words.replace(/-\n/g, '').replace(/\s/g, '');

const isSpan = (value: unknown): value is { readonly start: number; readonly end: number } =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;
