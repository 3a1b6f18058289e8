import { describe, expect, test } from 'vitest';
import { casesOf, sayQuantities } from '../samples/policy.ts';

type Case = { readonly text: string; readonly finds: readonly string[] };
const cases = casesOf<Case>('borrowed-units', import.meta.url);

describe('lendUnits', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, finds }) => {
    expect(sayQuantities(text)).toEqual(finds);
  });
});
