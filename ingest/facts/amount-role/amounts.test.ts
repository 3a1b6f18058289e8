import { describe, expect, test } from 'vitest';
import { casesOf, policyOf } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly finds: readonly string[] };
const cases = casesOf<Case>('amounts', import.meta.url);

describe('interpretAmounts', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, finds }) => {
    expect(
      policyOf(text).amounts.map(
        ({ role, value, unit, year, subject }) => `${role} ${value} ${unit} ${year ?? '-'} ${subject ?? '-'}`,
      ),
    ).toEqual(finds);
  });
});
