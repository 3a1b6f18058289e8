import { describe, expect, test } from 'vitest';
import { casesOf } from '../../samples/policy.ts';
import { callName } from './calls.ts';

type Case = { readonly title: string; readonly calls: string | null };
const cases = casesOf<Case>('calls', import.meta.url);

describe('callName', () => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', (_, { title, calls }) => {
    expect(callName(title)).toBe(calls);
  });
});
