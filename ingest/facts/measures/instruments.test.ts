import { describe, expect, test } from 'vitest';
import { casesOf } from '../../samples/policy.ts';
import { instrumentOf } from './instruments.ts';

type Case = { readonly title: string; readonly body: string; readonly instrument: string };
const cases = casesOf<Case>('instruments', import.meta.url);

describe('instrumentOf', () => {
  test.each(cases.map((one) => [one.title, one] as const))('%s', (_, { title, body, instrument }) => {
    expect(instrumentOf(title, body, /给予|规模|配套|贴息/.test(body))).toBe(instrument);
  });
});
