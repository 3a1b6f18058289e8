import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { factsOf } from '../../samples/stages.ts';
import { interpretAgencies } from './agencies.ts';

type Case = {
  readonly region: string | null;
  readonly issuers: readonly string[];
  readonly text: string;
  readonly finds: readonly string[];
};
const cases: readonly Case[] = parse(readFileSync(new URL('./agencies.cases.yml', import.meta.url), 'utf8'));

describe('the bodies of a document', () => {
  test.each(cases)('$text', ({ region, issuers, text, finds }) => {
    const whole = `一、要求\n\n${text}\n\n${issuers.join('\n')}\n`;
    const named = issuers.map((name) => {
      const start = whole.lastIndexOf(name);
      return { name, span: { start, end: start + name.length }, quote: name };
    });
    const found = interpretAgencies(factsOf(whole), named, region);
    expect(
      found.map(({ name, canonical, aliases, generic }) =>
        [`${name}${generic ? '*' : ''} = ${canonical}`, ...aliases].join(', '),
      ),
    ).toEqual(finds);
    for (const { span, quote } of found) expect(whole.slice(span.start, span.end)).toBe(quote);
  });
});
