import { describe, expect, test } from 'vitest';
import { casesOf, policyOf } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly lasts: readonly string[] };
const cases = casesOf<Case>('duration', import.meta.url);

describe('durationOf', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, lasts }) => {
    expect(
      policyOf(text).measures.flatMap(({ duration }) =>
        duration ? [`${duration.value} ${duration.unit} ${duration.qualifier} | ${duration.quote}`] : [],
      ),
    ).toEqual(lasts);
  });
});
