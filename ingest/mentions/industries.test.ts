import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { foldWidths } from '../../text/index.ts';
import { findIndustries } from './industries.ts';

type Case = { readonly text: string; readonly industries: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./industries.cases.yml', import.meta.url), 'utf8'));

test.each(cases)('finds the industries of $text', ({ text, industries }) => {
  expect(findIndustries(foldWidths(text)).map(({ name }) => name)).toEqual(industries);
});
