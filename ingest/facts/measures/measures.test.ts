import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mentionsOf, randomText } from '../../samples/stages.ts';
import { interpretPolicy } from '../policy.ts';

const policyOf = (text: string) => interpretPolicy(mentionsOf(text), 'policy-measures', null);

describe('interpretMeasures', () => {
  test('gives each measure of a section an id of its own, also where its text goes on behind items', () => {
    const text = [
      '一、支持购房',
      '对购房人每套补贴1万元，由区住建局负责审核发放。',
      '（一）对引进的博士，每人补贴10万元，按规定审核。',
      '（二）对引进的硕士，每人补贴6万元，按规定审核。',
      '以上补贴由区财政局负责发放，对购房人另奖励2万元。',
    ].join('\n');
    const ids = policyOf(text).measures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('says of what stands under a heading that sums up which gift it tells again', () => {
    const text = [
      '一、租房补贴',
      '对新来的硕士，每年补贴2万元。',
      '二、购房补贴',
      '对新来的硕士，一次性补贴9万元。',
      '三、速查表',
      '硕士每年补贴2万元，学士一次性补贴3万元。',
    ].join('\n');
    const awards = policyOf(text).measures.flatMap((measure) => measure.awards);
    const [rent, , again, other] = awards;
    expect(awards.map(({ value }) => value)).toEqual([20000, 90000, 20000, 30000]);
    expect(again?.restates).toBe(rent?.id);
    expect(other?.restates).toBeUndefined();
  });

  test('quotes every award, condition and amount exactly, whatever the text, and finds the same again', () => {
    fc.assert(
      fc.property(randomText, (random) => {
        const text = `一、标题\n${random}`;
        const found = policyOf(text);
        const facts = [
          ...found.measures.flatMap(({ awards, conditions }) => [...awards, ...conditions]),
          ...found.conditions,
          ...found.amounts,
        ];
        for (const { span, quote, valueSpan } of facts) {
          expect(text.slice(span.start, span.end)).toBe(quote);
          expect(valueSpan.start).toBeGreaterThanOrEqual(0);
          expect(valueSpan.end).toBeLessThanOrEqual(text.length);
        }
        expect(policyOf(text)).toEqual(found);
      }),
      { numRuns: 200 },
    );
  });
});
