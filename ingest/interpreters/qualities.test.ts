import { describe, expect, test } from 'vitest';
import { foldWidths } from '../../text/index.ts';
import { casesOf } from '../samples/policy.ts';
import { findQualities } from './qualities.ts';

type Case = { readonly text: string; readonly asks: readonly string[] };
const cases = casesOf<Case>('qualities', import.meta.url);

describe('findQualities', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, asks }) => {
    expect(findQualities(foldWidths(text)).map(({ metric, op, value }) => `${metric} ${op} ${value}`)).toEqual(asks);
  });
});
