import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { casesOf, policyOf } from '../../samples/policy.ts';
import { randomText } from '../../samples/stages.ts';

type Case = {
  readonly name: string;
  readonly title?: string;
  readonly text: string;
  readonly measures: readonly string[];
};
const cases = casesOf<Case>('measures', import.meta.url);

describe('interpretMeasures', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { title: own, text, measures }) => {
    const found = policyOf(text, own ?? null).measures.map(({ title, section, agencies, awards }) => {
      const labels = section.join('').replaceAll('(', '（').replaceAll(')', '）');
      return `${title} ${labels} ${agencies.map(({ name }) => name).join('、') || '-'} ${awards.length}`;
    });
    expect(found).toEqual(measures);
  });

  test('quotes every award, condition and amount exactly, whatever the text, and finds the same again', () => {
    fc.assert(
      fc.property(randomText, (random) => {
        const text = `一、标题\n${random}`;
        const found = policyOf(text);
        const facts = [
          ...found.measures.flatMap(({ awards, conditions }) => [...awards, ...conditions]),
          ...found.conditions,
          ...found.amounts,
        ];
        for (const { span, quote, valueSpan } of facts) {
          expect(text.slice(span.start, span.end)).toBe(quote);
          expect(valueSpan.start).toBeGreaterThanOrEqual(0);
          expect(valueSpan.end).toBeLessThanOrEqual(text.length);
        }
        expect(policyOf(text)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});
