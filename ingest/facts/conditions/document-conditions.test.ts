import { describe, expect, test } from 'vitest';
import { casesOf, policyOf, sayCondition } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly asks: readonly string[] };
const cases = casesOf<Case>('document-conditions', import.meta.url);

describe('documentConditions', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, asks }) => {
    expect(policyOf(text).conditions.map(sayCondition)).toEqual(asks);
  });
});
