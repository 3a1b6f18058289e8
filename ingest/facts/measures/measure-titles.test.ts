import { describe, expect, test } from 'vitest';
import { foldWidths } from '../../../text/index.ts';
import { parseLabel } from '../../labels.ts';
import { casesOf } from '../../samples/policy.ts';
import { ownPhrase } from './measure-titles.ts';

type Case = { readonly text: string; readonly title: string };
const cases = casesOf<Case>('measure-titles', import.meta.url);

describe('ownPhrase', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, title }) => {
    const folded = foldWidths(text);
    expect(ownPhrase(folded.slice(parseLabel(folded)?.end ?? 0))).toBe(title);
  });
});
