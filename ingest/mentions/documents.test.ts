import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findDocumentMentions } from './documents.ts';
import { madeUpSentence } from './made-up-sentence.ts';

type Case = { readonly text: string; readonly finds: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./documents.cases.yml', import.meta.url), 'utf8'));

describe('the documents of a sentence', () => {
  test.each(cases)('$text', ({ text, finds }) => {
    const found = findDocumentMentions(text, madeUpSentence(text), 0).map(({ title, docNumber }) =>
      [title === null ? '' : `《${title}》`, docNumber ?? ''].filter((part) => part !== '').join(' '),
    );
    expect(found).toEqual(finds);
  });

  test('are quoted as they stand', () => {
    for (const { text } of cases)
      for (const { span, quote } of findDocumentMentions(text, madeUpSentence(text), 0))
        expect(text.slice(span.start, span.end)).toBe(quote);
  });
});
