import { describe, expect, test } from 'vitest';
import { awardsIn, casesOf, sayAward } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly awards: readonly string[] };
const cases = casesOf<Case>('awards', import.meta.url);

describe('awardsOf', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, awards }) => {
    expect(awardsIn(text).map((award) => `${sayAward(award)}${award.base ? ` of ${award.base}` : ''}`)).toEqual(awards);
  });
});
