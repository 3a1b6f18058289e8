import { expect, test } from 'vitest';
import { saidInChinese } from './said.ts';
import { withRules } from './with-rules.ts';

const named = [
  { id: 'sum/given', says: 'What is given is an award: 给予5万元.', inChinese: '给予的是奖补：给予5万元。' },
  {
    id: 'sum/given-yearly',
    says: 'What is given a year is a pool: 每年5万元.',
    inChinese: '每年给予的是总额：每年5万元。',
  },
];
const message = 'sum/given-yearly won over sum/given: 5万元';

test('rules that a remark names are told by what they say', () => {
  expect(withRules(saidInChinese(message), named, 'zh')).toBe('“5万元”：“每年给予的是总额”，胜过“给予的是奖补”');
  expect(withRules(message, named, 'en')).toBe(
    '“What is given a year is a pool” won over “What is given is an award”: 5万元',
  );
});

test('a rule that nobody knows goes by its id', () => {
  expect(withRules('a/b won over c/d: 5万元', [{ id: 'a/b', says: null, inChinese: null }], 'zh')).toBe(
    '“a/b” won over c/d: 5万元',
  );
});

test('says of a rule what stands before its example, with all its quotations and without its stop', () => {
  const rule = (inChinese: string) => [{ id: 'a/b', says: null, inChinese }];
  expect(withRules('a/b', rule('写在“牵头单位：”之后的是牵头单位：牵头单位：市渔业局。'), 'zh')).toBe(
    '“写在“牵头单位：”之后的是牵头单位”',
  );
  expect(withRules('a/b', rule('一笔钱是什么。'), 'zh')).toBe('“一笔钱是什么”');
});
