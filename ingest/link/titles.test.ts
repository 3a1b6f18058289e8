import { describe, expect, test } from 'vitest';
import { carriedTitle, splitIssuers } from './titles.ts';

describe('the issuers that a title names', () => {
  test.each([
    ['青岛市海洋发展局关于印发《渔业办法》的通知', ['青岛市海洋发展局'], '关于印发《渔业办法》的通知'],
    ['中共浙江省委 浙江省人民政府关于共同富裕的意见', ['中共浙江省委', '浙江省人民政府'], '关于共同富裕的意见'],
    ['国务院办公厅转发财政部关于预算的意见', ['国务院办公厅'], '转发财政部关于预算的意见'],
    ['山东省渔业条例', [], '山东省渔业条例'],
    ['关于促进消费的若干措施', [], '关于促进消费的若干措施'],
  ])('of %s', (title, issuers, rest) => {
    expect(splitIssuers(title)).toEqual({ issuers, rest });
  });
});

describe('what a notice carries', () => {
  test.each([
    ['关于印发《青岛市渔业办法》的通知', '青岛市渔业办法'],
    ['关于印发青岛市渔业办法的通知', '青岛市渔业办法'],
    ['某局关于公布某市老字号名录管理规定的公告', '某市老字号名录管理规定'],
    ['关于开展渔业普查的通知', null],
    ['青岛市渔业办法', null],
  ])('%s: %s', (title, carried) => {
    expect(carriedTitle(title)).toBe(carried);
  });
});
