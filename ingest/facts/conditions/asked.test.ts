import { describe, expect, test } from 'vitest';
import { casesOf, conditionsIn, sayCondition } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly asks: readonly string[] };
const cases = casesOf<Case>('asked', import.meta.url);

describe('withoutTold', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, asks }) => {
    expect(
      conditionsIn(text)
        .filter(({ unit }) => unit)
        .map((condition) => `${sayCondition(condition)} | ${condition.quote}`),
    ).toEqual(asks);
  });
});
