import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';

type Case = { readonly text: string; readonly cites: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./citations.cases.yml', import.meta.url), 'utf8'));

test.each(cases)('finds the literature of $text', ({ text, cites }) => {
  const before = text.startsWith('参考文献') ? '正文内容如下所示，共有两部分。\n\n' : '';
  const { references } = factsOf(`一、引言\n\n${before}${text}\n`).facts;
  expect(references.map(({ label, author, title }) => [label ?? '–', author ?? '–', title ?? '–'].join(' | '))).toEqual(
    cites,
  );
});
