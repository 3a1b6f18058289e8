import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';
import { interpretReferences } from './references.ts';

type Case = {
  readonly title?: string;
  /** The text is a document with its own title. */
  readonly whole?: boolean;
  readonly text: string;
  readonly finds: readonly string[];
};
const cases: readonly Case[] = parse(readFileSync(new URL('./references.cases.yml', import.meta.url), 'utf8'));

const referencesOf = ({ title, text }: Pick<Case, 'title' | 'text'>) =>
  interpretReferences(factsOf(`一、要求\n\n${text}\n`), title ?? null, null);

describe('the documents that a text names', () => {
  test.each(cases)('$text', ({ title, text, whole = false, finds }) => {
    const found = whole
      ? factsOf(text).facts.references
      : referencesOf(title === undefined ? { text } : { title, text });
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
