import { describe, expect, test } from 'vitest';
import { casesOf, sayQuantities } from '../samples/policy.ts';

type Case = { readonly text: string; readonly finds: readonly string[] };
const cases = casesOf<Case>('rough-amounts', import.meta.url);

describe('findRoughAmounts', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, finds }) => {
    expect(sayQuantities(text)).toEqual(finds);
  });
});
