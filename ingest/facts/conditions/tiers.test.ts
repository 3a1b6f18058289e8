import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../model/index.ts';
import { casesOf, policyOf, sayCondition } from '../../samples/policy.ts';

type Case = { readonly text: string; readonly binds: readonly string[] };
const cases = casesOf<Case>('tiers', import.meta.url);

describe('bindAwards', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, binds }) => {
    expect(policyOf(text).measures.flatMap(sayLadder)).toEqual(binds);
  });
});

/** Of a measure each award with the conditions that bind it: 100000 ← 年收入 >= 100000000 CNY. */
const sayLadder = ({ awards, conditions }: Measure): string[] =>
  awards.map((award) => {
    const binding = conditions.filter(({ awards: bound }) => bound?.includes(award.id) ?? true);
    return `${award.value} ← ${binding.map(sayCondition).join('; ') || 'nothing'}`;
  });
