import { describe, expect, test } from 'vitest';
import { findAgencies } from './agencies.ts';
import { agencyKind } from './agency-kind.ts';
import { madeUpSentence } from './made-up-sentence.ts';

const mentionsIn = (text: string) => findAgencies(text, madeUpSentence(text));

test('an agency is quoted as it stands, with the list that names it', () => {
  const text = '推广节水器具（市水务局牵头，市财政局（国库科）配合），各区参照执行。（责任单位：市城管局）';
  const found = mentionsIn(text);
  expect(found.map(({ name, listed }) => `${name} ${listed ? `${listed.as} by ${listed.in}` : '-'}`)).toEqual([
    '市水务局 lead by bracket',
    '市财政局(国库科) support by bracket',
    '各区 -',
    '市城管局 responsible by list',
  ]);
  for (const { span, quote } of found) expect(text.slice(span.start, span.end)).toBe(quote);
});

test('a part of a university or society is of its kind', () => {
  const text = '作者系湖北林业大学科学技术处副处长，中国园艺学会蔬菜专业委员会委员。';
  const kinds = mentionsIn(text).map(({ name, kind }) => `${name} ${kind}`);
  expect(kinds).toEqual(['湖北林业大学科学技术处 university', '中国园艺学会蔬菜专业委员会 association']);
});

describe('the kind of an agency', () => {
  test.each([
    ['市财政局', 'government'],
    ['中共某市委宣传部', 'party'],
    ['中共某市委', 'party'],
    ['团市委', 'association'],
    ['共青团武汉市委员会', 'association'],
    ['市总工会', 'association'],
    ['华中农业大学', 'university'],
    ['上海科技情报研究所', 'institute'],
    ['某某银行', 'bank'],
    ['中国石油天然气集团有限公司', 'company'],
    ['湖北省软件行业协会', 'association'],
  ])('%s is of the kind %s', (name, kind) => {
    expect(agencyKind(name)).toBe(kind);
  });
});
