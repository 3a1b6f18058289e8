import { describe, expect, test } from 'vitest';
import { awardsIn, casesOf } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly via: readonly string[] };
const cases = casesOf<Case>('via-document', import.meta.url);

describe('findQuotingDocument', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, via }) => {
    expect(awardsIn(text).map(({ viaDocument }) => viaDocument ?? '-')).toEqual(via);
  });
});
