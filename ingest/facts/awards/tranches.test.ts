import { describe, expect, test } from 'vitest';
import { awardsIn, casesOf, sayAward } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly awards: readonly string[] };
const cases = casesOf<Case>('tranches', import.meta.url);

describe('markTranches', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, awards }) => {
    expect(awardsIn(text).map(sayAward)).toEqual(awards);
  });
});
