import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';

type Case = { readonly about: string; readonly said: string; readonly remarks: readonly string[] };
const file: { readonly paper: string; readonly cases: readonly Case[] } = parse(
  readFileSync(new URL('./checks.cases.yml', import.meta.url), 'utf8'),
);

test.each(file.cases)('$about', ({ said, remarks }) => {
  const { diagnostics, text } = factsOf(`一、结果\n\n${file.paper}\n\n${said}\n`);
  const found = diagnostics.filter(({ stage }) => stage === 'interpret');
  expect(found.map(({ rule, message }) => `${rule} ${message.split(':')[0]}`)).toEqual(remarks);
  for (const { span, message } of found) if (span) expect(message).toContain(text.slice(span.start, span.end));
});
