import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsOf, randomText } from '../../samples/stages.ts';
import { interpretPolicy } from '../policy.ts';

const policyOf = (text: string) => interpretPolicy(mentionsOf(text), 'policy-measures', null);

describe('interpretMeasures', () => {
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
