import { describe, expect, test } from 'vitest';
import { foldWidths } from '../../../text/index.ts';
import { casesOf } from '../../samples/policy.ts';
import { findExclusions, findQualities } from './qualities.ts';

type Case = { readonly text: string; readonly asks: readonly string[]; readonly shutsOut?: readonly string[] };
const cases = casesOf<Case>('qualities', import.meta.url);

describe('findExclusions', () => {
  test.each(cases.flatMap((one) => (one.shutsOut ? [[one.text, one.shutsOut] as const] : [])))('%s', (text, shutsOut) =>
    expect(findExclusions(foldWidths(text)).map(({ value }) => value)).toEqual(shutsOut),
  );
});

describe('findQualities', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, asks }) => {
    expect(findQualities(foldWidths(text)).map(({ metric, op, value }) => `${metric} ${op} ${value}`)).toEqual(asks);
  });
});
