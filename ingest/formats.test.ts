// One document in each format yields the same facts, and damage that copying and extraction do changes none.
import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Award, Facts } from '../model/index.ts';
import { ingest } from './index.ts';
import { docxOf, htmlOf, pdfOf } from './samples/formats.ts';

const text = readFileSync(new URL('../corpus/donghu-digital-economy-measures-2023.txt', import.meta.url), 'utf8');
// A line of the corpus that a page break cut is mended first: a docx or a web page has whole paragraphs.
const lines = text
  .replace(/(?<=[\u4e00-\u9fff，、])\n\n(?=[\u4e00-\u9fff])(?![一二三四五六七八九十]、|（)/g, (gap, at: number) =>
    (text.slice(0, at).split('\n').at(-1)?.length ?? 0 > 60) ? '' : gap,
  )
  .split(/\n+/)
  .map((line) => line.trim())
  .filter((line) => line !== '');

const factsOf = async (bytes: Uint8Array): Promise<Facts> => {
  const ingested = await ingest({ path: 'x', bytes });
  if (ingested.status === 'failed') throw new Error(ingested.diagnostics[0]?.message);
  return ingested.facts;
};

/** Widths, blanks and a page number that stands in the middle of a quote do not count. */
const fold = (words: string | null): string => (words ?? '').normalize('NFKC').replace(/\s/g, '').replace(/-\d-/g, '');
const awardOf = ({ role, value, unit, per, qualifier, quote }: Award): string =>
  [role, value, unit, per, qualifier, fold(quote)].join(' ');

/** What the facts say, without where they say it. */
const said = (facts: Facts): unknown => ({
  title: fold(facts.document.title),
  number: facts.document.docNumber,
  issuers: facts.document.issuers.map(({ name }) => fold(name)),
  dates: facts.document.dates.map(({ kind, value }) => `${kind} ${value}`),
  validity: facts.document.validity?.years,
  parts: facts.document.parts.map((part) => fold(typeof part === 'string' ? part : part.title)),
  outline: facts.outline.map(({ level, label, title }) => `${level} ${label} ${fold(title)}`),
  measures: facts.measures.map((measure) => [
    fold(measure.title),
    measure.agencies.map(({ name }) => name),
    measure.awards.map(awardOf),
  ]),
  references: facts.references.map(({ title, relation }) => `${relation} ${fold(title)}`),
});

const plain = lines.join('\n');
const markdown = lines.map((line) => (/^[一二三四五]、/.test(line) ? `## ${line}` : line)).join('\n\n');
let expected: unknown;
beforeAll(async () => {
  expected = said(await factsOf(new TextEncoder().encode(plain)));
});

describe('the same document', () => {
  test.each([
    ['Markdown', new TextEncoder().encode(`${markdown}\n\n**完**\n`)],
    ['GB18030', iconv.encode(plain, 'gb18030')],
    ['UTF-16', iconv.encode(plain, 'utf-16le', { addBOM: true })],
    ['a web page', new TextEncoder().encode(htmlOf(lines))],
    ['a web page in GB18030', iconv.encode(htmlOf(lines, '<meta charset="gb2312">'), 'gb18030')],
    ['docx', docxOf(lines)],
    ['PDF', pdfOf(lines)],
  ])('yields the same facts as %s', async (_, bytes) => {
    expect(said(await factsOf(bytes))).toEqual(expected);
  });
});
