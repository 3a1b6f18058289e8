import { describe, expect, test } from 'vitest';
import { awardsIn, casesOf, sayAward } from '../../samples/policy.ts';

type Case = { readonly name: string; readonly text: string; readonly awards: readonly string[] };
const cases = casesOf<Case>('award-tables', import.meta.url);

describe('tableAwards', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { text, awards }) => {
    expect(awardsIn(text).map((award) => `${award.recipient ?? '-'}: ${sayAward(award)}`)).toEqual(awards);
  });
});
