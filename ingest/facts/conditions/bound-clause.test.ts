import { describe, expect, test } from 'vitest';
import { casesOf, conditionsIn, sayCondition } from '../../samples/policy.ts';
import { boundsIn } from './bound-clause.ts';

type Case = { readonly text: string; readonly says: Readonly<Record<string, string>> };
const cases = casesOf<Case>('bound-clause', import.meta.url);

describe('boundsIn', () => {
  test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, says }) => {
    expect(boundsIn(text)).toEqual(says);
  });

  test('holds for every threshold of the text', () => {
    const text =
      '一、入库奖励\n年收入500万元以上、1000万元以下的企业奖励1万元。\n二、附则\n所称“以上”“以下”均不含本数。\n';
    expect(conditionsIn(text).map(sayCondition)).toEqual(['年收入 > 5000000 CNY', '年收入 < 10000000 CNY']);
  });
});
