import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { layoutOf } from '../samples/stages.ts';

type Case = { readonly name: string; readonly lines: readonly string[]; readonly paragraphs: readonly number[] };
const cases = parse(readFileSync(new URL('./reflow.cases.yml', import.meta.url), 'utf8')) as readonly Case[];

describe('reflow', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, { lines, paragraphs }) => {
    // + at the start of a line: no blank line before it.
    const text = lines
      .map((line, i) => (i === 0 ? line : line.startsWith('+') ? `\n${line.slice(1)}` : `\n\n${line}`))
      .join('');
    const found = layoutOf(text).blocks.map(
      (block) => text.slice(block.span.start, block.span.end).split(/\n+/).length,
    );
    expect(found).toEqual(paragraphs);
  });
});
