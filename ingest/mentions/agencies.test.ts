import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { agencyKind, findAgencyMentions } from './agencies.ts';
import { madeUpSentence } from './made-up-sentence.ts';

type Case = { readonly text: string; readonly finds: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./agencies.cases.yml', import.meta.url), 'utf8'));

const found = (text: string): string[] =>
  findAgencyMentions(text, madeUpSentence(text), 0).map(
    ({ name, generic, role }) => `${name}${generic ? '*' : ''} ${role}`,
  );

describe('the bodies of a sentence', () => {
  test.each(cases)('$text', ({ text, finds }) => {
    expect(found(text)).toEqual(finds);
  });

  test('are quoted as they stand', () => {
    for (const { text } of cases)
      for (const { span, quote } of findAgencyMentions(text, madeUpSentence(text), 0))
        expect(text.slice(span.start, span.end)).toBe(quote);
  });
});

test('a part of a university or society is of its kind', () => {
  const text = '作者系湖北林业大学科学技术处副处长，中国园艺学会蔬菜专业委员会委员。';
  const kinds = findAgencyMentions(text, madeUpSentence(text), 0).map(({ name, kind }) => `${name} ${kind}`);
  expect(kinds).toEqual(['湖北林业大学科学技术处 university', '中国园艺学会蔬菜专业委员会 association']);
});

describe('the kind of a body', () => {
  test.each([
    ['市财政局', 'government'],
    ['中共某市委宣传部', 'party'],
    ['华中农业大学', 'university'],
    ['上海科技情报研究所', 'institute'],
    ['某某银行', 'bank'],
    ['中国石油天然气集团有限公司', 'company'],
    ['湖北省软件行业协会', 'association'],
  ])('%s is of the kind %s', (name, kind) => {
    expect(agencyKind(name)).toBe(kind);
  });
});
