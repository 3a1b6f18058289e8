import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../samples/stages.ts';

type Case = { readonly text: string; readonly labels: readonly string[] };
const cases: readonly Case[] = parse(readFileSync(new URL('./hypothesis-labels.cases.yml', import.meta.url), 'utf8'));

test.each(cases)('finds the labels of $text', ({ text, labels }) => {
  const { mentions } = factsOf(`一、假设\n\n${text}\n`);
  expect(mentions.flatMap((mention) => (mention.type === 'hypothesis-label' ? [mention.label] : []))).toEqual(labels);
});
