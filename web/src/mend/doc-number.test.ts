import { expect, test } from 'vitest';
import { parseDocNumber } from './doc-number.ts';

test.each([
  ['沪经信技 [2020] 12 号', '沪经信技〔2020〕12号'],
  ['穗工信（２０２１）７号', '穗工信〔2021〕7号'],
  ['渝发改【2022】第8號', '渝发改〔2022〕8号'],
  ['京政办发〖2019〗30号', '京政办发〔2019〕30号'],
  ['财政部 公告 2019年第5号', '财政部公告2019年第5号'],
  ['国务院令第 700 号', '国务院令第700号'],
  ['北市產業字第1093021234號', '北市產業字第1093021234號'],
])('%s is a number of a document', (typed, number) => {
  expect(parseDocNumber(typed)).toBe(number);
});

test.each(['', '沪经信技 [2020]12', '〔2020〕12号', '沪经信技〔20〕12号', '沪经信技12号', '关于奖励的通知（2020）'])(
  '%s is no number of a document',
  (typed) => {
    expect(parseDocNumber(typed)).toBe(null);
  },
);
