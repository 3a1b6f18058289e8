import { describe, expect, test } from 'vitest';
import { awardsIn, casesOf, conditionsIn, sayAward, sayCondition } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly reads: readonly string[] };
const cases = casesOf<Case>('amount-role', import.meta.url);

describe('readAmounts', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, reads }) => {
    expect([
      ...awardsIn(text).map(sayAward),
      ...conditionsIn(text)
        .filter(({ unit }) => unit)
        .map((condition) => `condition ${sayCondition(condition)}`),
    ]).toEqual(reads);
  });
});
