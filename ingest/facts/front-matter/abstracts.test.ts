import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { TextLanguage } from '../../../model/index.ts';
import { mentionsOf } from '../../samples/stages.ts';
import { interpretFrontMatter } from './front-matter.ts';

type Case = {
  readonly name: string;
  readonly text: string;
  readonly a?: Partial<Record<TextLanguage, string>>;
  readonly k?: Partial<Record<TextLanguage, readonly string[]>>;
};
const cases = parse(readFileSync(new URL('./abstracts.cases.yml', import.meta.url), 'utf8')) as readonly Case[];

const factsOf = (text: string) => {
  const { abstracts = [], keywords = [] } = interpretFrontMatter(mentionsOf(text));
  return { abstracts, keywords };
};

describe('abstracts and keywords', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { text, a = {}, k = {} }) => {
    const { abstracts, keywords } = factsOf(text);
    expect({
      a: Object.fromEntries(abstracts.map((one) => [one.language, one.text.replaceAll('\n', '⏎')])),
      k: Object.fromEntries(keywords.map(({ language, words }) => [language, words])),
    }).toEqual({ a, k });
  });

  test.each(cases.map((one) => [one.name, one.text] as const))('spans have the words: %s', (_, text) => {
    const { abstracts, keywords } = factsOf(text);
    const bare = (words: string): string => words.replace(/-\n/g, '').replace(/\s/g, '');
    const at = ({ span }: (typeof abstracts | typeof keywords)[number]): string =>
      bare(text.slice(span.start, span.end));
    for (const abstract of abstracts) expect(at(abstract)).toBe(bare(abstract.text));
    for (const list of keywords) for (const word of list.words) expect(at(list)).toContain(bare(word));
  });
});
