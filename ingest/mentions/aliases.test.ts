import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Segmented } from '../types.ts';
import { findAliases } from './aliases.ts';
import { madeUpSentence } from './made-up-sentence.ts';

type Case = { readonly text: string; readonly finds: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./aliases.cases.yml', import.meta.url), 'utf8'));

describe('the names that a sentence gives', () => {
  test.each(cases)('$text', ({ text, finds }) => {
    const found = findAliases({ text, sentences: [madeUpSentence(text)] } as unknown as Segmented);
    expect(found.map(({ alias, of }) => `${alias} = ${of}`)).toEqual(finds);
    for (const { span, quote } of found) expect(text.slice(span.start, span.end)).toBe(quote);
  });
});
