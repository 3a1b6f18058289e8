import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { layOut } from '../layout/index.ts';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read.ts';
import type { SourceText } from '../types.ts';

const fonts = String.raw`{\fonttbl{\f0\fnil\fcharset134 Song;}{\f1\fnil\fcharset0 Times;}{\f2\fnil\fcharset136 Ming;}}`;
const rtf = (body: string): Uint8Array =>
  new TextEncoder().encode(
    String.raw`{\rtf1\ansi\ansicpg936\deff0${fonts}{\stylesheet{\s1 heading 1;}{\s2 Title;}}${body}}`,
  );
const read = async (body: string): Promise<SourceText> => {
  const result = await readDocument({ path: 'x', bytes: rtf(body) });
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.source;
};
const refusal = async (bytes: Uint8Array, limits = defaultLimits): Promise<string> => {
  const result = await readDocument({ path: 'x', bytes }, limits);
  return result.ok ? 'read' : `${result.diagnostics[0]?.rule}: ${result.diagnostics[0]?.message}`;
};
/** As WPS writes them: \'xx for each byte. */
const escaped = (words: string, encoding = 'gbk'): string =>
  [...iconv.encode(words, encoding)].map((byte) => `\\'${byte.toString(16)}`).join('');
const unicode = (words: string): string => Array.from(words, (sign) => `\\u${sign.charCodeAt(0)}?`).join('');

describe('rtf', () => {
  test.each([
    ['escapes of GBK', `\\f0 ${escaped('江城市渔港')}`],
    ['escapes of Big5 in their font', `\\f2 ${escaped('江城市漁港', 'big5')}`],
    ['Unicode with a stand-in', unicode('江城市渔港')],
    [
      'Unicode with two escaped stand-ins',
      String.raw`\uc2 \u27743\'bd\'ad\u22478\'b3\'c7\u24066\'ca\'d0\u28180\'d3\'e6\u28207\'b8\'db`,
    ],
    ['Unicode without stand-ins', String.raw`\uc0\u27743\u22478\u24066\u28180 \u28207`],
  ])('reads %s', async (_, body) => {
    const { format, text } = await read(`\\pard ${body}\\par`);
    expect(format).toBe('rtf');
    expect(text.replace('漁', '渔')).toBe('江城市渔港\n');
  });

  test('reads bytes of two whose second one is a letter', async () => {
    const bytes = iconv.encode('镕', 'gbk'); // 0xe9 0x46
    const second = String.fromCharCode(bytes[1] ?? 0);
    expect((await read(`\\f0 \\'${bytes[0]?.toString(16)}${second}\\par`)).text).toBe('镕\n');
  });

  test('tells titles and headings by style and outline level, and writes the numbers of lists', async () => {
    const { blocks } = layOut(
      await read(
        String.raw`\pard\s2 ${unicode('渔港办法')}\par\pard\s1 ${unicode('总则')}\par\pard\outlinelevel1 ${unicode('目的')}\par\pard{\listtext 1.\tab}${unicode('支持。')}\par`,
      ),
    );
    expect(blocks.map(({ text, markup }) => [text, markup])).toEqual([
      ['渔港办法', 1],
      ['总则', 2],
      ['目的', 3],
      [expect.stringMatching(/^1\.\s?支持。$/), 0],
    ]);
  });

  test('gives tables with cells over rows', async () => {
    const row = (cells: readonly string[], merge: string): string =>
      `\\trowd${merge}\\cellx2000\\cellx4000\\cellx6000\\pard\\intbl ${cells.map((cell) => `${unicode(cell)}\\cell `).join('')}\\row`;
    const { tables } = layOut(
      await read(
        `${row(['渔港', '期间', '补助'], '')}${row(['东湾', '首年', '50'], '\\clvmgf')}${row(['', '次年', '30'], '\\clvmrg')}\\pard ${unicode('完。')}\\par`,
      ),
    );
    expect(tables[0]?.header).toEqual(['渔港', '期间', '补助']);
    expect(tables[0]?.rows.map(({ cells }) => cells.map(({ text }) => text))).toContainEqual(['东湾', '次年', '30']);
  });

  test('puts footnotes behind the text, and leaves out what is deleted, hidden, in headers or comments, with a remark', async () => {
    const body = String.raw`{\header ${unicode('内部')}\par}\pard ${unicode('支持渔港')}{\footnote ${unicode('指东湾。')}}${unicode('。')}{\deleted ${unicode('删去')}}{\v ${unicode('隐藏')}}{\*\annotation ${unicode('批注')}}{\field{\*\fldinst HYPERLINK "x"}{\fldrslt ${unicode('附件')}}}\par`;
    const { text, diagnostics } = await read(body);
    expect(text).toBe('支持渔港①。附件\n\n① 指东湾。\n');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['tracked-changes', 'hidden-text', 'heads', 'comments']);
  });

  test('passes over pictures, their bytes, and groups that it need not know', async () => {
    const body = String.raw`{\pict\wmetafile8 0a0b0c}{\*\unknown abc}\bin3 }}}\pard ok\par`;
    expect((await read(body)).text).toBe('ok\n');
  });

  test.each([
    ['nesting', rtf('{'.repeat(500_000)), defaultLimits],
    ['text-length', rtf(`${'a'.repeat(200)}\\par`), { ...defaultLimits, textLength: 100 }],
    ['empty', rtf('\\par'), defaultLimits],
  ])('is refused by %s', async (rule, bytes, limits) => {
    expect(await refusal(bytes, limits)).toMatch(new RegExp(`^${rule}: .+\\.$`));
  });

  test('that is cut off, or closes more groups than it opens, gives what there is', async () => {
    expect((await read(String.raw`\pard one\par}}}}}two`)).text).toBe('one\ntwo\n');
  });
});
