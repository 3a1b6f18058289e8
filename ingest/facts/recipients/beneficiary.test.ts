import { describe, expect, test } from 'vitest';
import { foldWidths } from '../../../text/index.ts';
import { casesOf } from '../../samples/policy.ts';
import { leadingRecipient } from './recipient-noun.ts';

type Case = { readonly text: string; readonly finds: string | null };
const cases = casesOf<Case>('beneficiary', import.meta.url);

describe('leadingRecipient', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, finds }) => {
    expect(leadingRecipient(foldWidths(text))).toBe(finds);
  });
});
