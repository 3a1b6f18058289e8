import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';
import { interpretReferences } from './references.ts';

type Case = { readonly title?: string; readonly text: string; readonly finds: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./references.cases.yml', import.meta.url), 'utf8'));

const referencesOf = ({ title, text }: Pick<Case, 'title' | 'text'>) =>
  interpretReferences(factsOf(`一、要求\n\n${text}\n`), title ?? null, null);

describe('the documents that a text names', () => {
  test.each(cases)('$text', ({ title, text, finds }) => {
    const found = referencesOf(title === undefined ? { text } : { title, text });
    expect(found.map((one) => `${one.relation} ${one.title ?? one.docNumber}`)).toEqual(finds);
  });

  test('are quoted with the words that state the relation', () => {
    const [implemented] = referencesOf({ text: '为贯彻落实《某省湿地保护条例》第十条，制定本办法。' });
    expect(implemented?.quote).toBe('贯彻落实《某省湿地保护条例》第十条');
    const [repealed] = referencesOf({ text: '《某区人才公寓管理办法》（某府办〔2017〕5号）同时废止。' });
    expect(repealed?.quote).toBe('《某区人才公寓管理办法》（某府办〔2017〕5号）同时废止');
  });

  test('a number given later is that of the title before', () => {
    const found = referencesOf({
      text: '按照《农机购置补贴办法》执行。申报《农机购置补贴办法》（某农发〔2021〕8号）所列机具的，从其规定。',
    });
    expect(found.map(({ title, docNumber }) => [title, docNumber])).toEqual([
      ['农机购置补贴办法', '某农发〔2021〕8号'],
    ]);
  });

  test('what stands for a document by its alias is that document', () => {
    const found = referencesOf({
      text: '根据《城镇燃气管理条例》（以下简称《条例》），制定本细则。违反《条例》的，依法处罚。',
    });
    expect(found.map(({ title, relation }) => [title, relation])).toEqual([['城镇燃气管理条例', 'based-on']]);
  });
});

describe('the head of a text', () => {
  const head = (title: string, lines: string): string[] =>
    interpretReferences(factsOf(`${title}\n${lines}\n`), title, null).map((one) => `${one.relation} ${one.title}`);

  test('names the document that a decision changes', () => {
    expect(
      head('某市人民政府关于修改《某市科技奖励办法》的决定', '各区人民政府：\n一、将第三条修改为新的规定。'),
    ).toEqual(['cites 某市科技奖励办法']);
  });

  test('tells how the text came to be, which is no reference', () => {
    const history = '2003年7月18日某市人民代表大会常务委员会通过　根据《关于修改〈某市计划管理条例〉的决定》第一次修正';
    expect(head('某市计划管理条例', history)).toEqual([]);
  });
});
