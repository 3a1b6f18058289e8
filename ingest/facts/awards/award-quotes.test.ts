import { describe, expect, test } from 'vitest';
import { awardsIn, casesOf } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly quotes: readonly string[] };
const cases = casesOf<Case>('award-quotes', import.meta.url);

describe('awardQuote', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, quotes }) => {
    expect(awardsIn(text).map(({ quote }) => quote)).toEqual(quotes);
  });
});
