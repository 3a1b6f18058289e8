import { describe, expect, test } from 'vitest';
import { foldWidths } from '../../text/index.ts';
import { casesOf } from '../samples/policy.ts';
import { findClauses } from './clauses.ts';

type Case = { readonly text: string; readonly clauses: readonly string[] };
const cases = casesOf<Case>('clauses', import.meta.url);

describe('findClauses', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, clauses }) => {
    expect(findClauses(foldWidths(text)).map(({ start, end }) => foldWidths(text).slice(start, end))).toEqual(clauses);
  });
});
