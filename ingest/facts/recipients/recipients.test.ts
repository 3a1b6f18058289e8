import { describe, expect, test } from 'vitest';
import { awardsIn, casesOf } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly recipients: readonly string[] };
const cases = casesOf<Case>('recipients', import.meta.url);

describe('recipientsOf', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, recipients }) => {
    expect(awardsIn(text).map(({ recipient }) => recipient ?? '-')).toEqual(recipients);
  });
});
