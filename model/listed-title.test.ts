import { expect, it } from 'vitest';
import { listedTitle } from './listed-title.ts';

it('calls a document by its subject, else by its title, else by what others cite it by', () => {
  const document = { title: '云江市人民政府关于扶持蚕桑的意见', name: '云政〔2024〕1号' };
  expect(listedTitle({ ...document, subject: '关于扶持蚕桑的意见' })).toBe('关于扶持蚕桑的意见');
  expect(listedTitle(document)).toBe('云江市人民政府关于扶持蚕桑的意见');
  expect(listedTitle({ ...document, title: null })).toBe('云政〔2024〕1号');
});

it('leaves out the blank of a line end, and no other', () => {
  const called = (title: string): string => listedTitle({ title, name: '' });
  expect(called('关于扶持 蚕桑\n的意见')).toBe('关于扶持蚕桑的意见');
  expect(called('AI for Science 行动计划（2024 年）')).toBe('AI for Science 行动计划（2024 年）');
});
