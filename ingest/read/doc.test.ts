import { describe, expect, test } from 'vitest';
import { layOut } from '../layout/index.ts';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read.ts';
import { compoundOf, type DocOf, type DocParagraph, docOf } from '../samples/doc.ts';
import type { SourceText } from '../types.ts';

const readBytes = async (bytes: Uint8Array): Promise<SourceText> => {
  const result = await readDocument({ path: 'x', bytes });
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.source;
};
const read = (paragraphs: readonly DocParagraph[], about: DocOf = {}): Promise<SourceText> =>
  readBytes(docOf(paragraphs, about));
const textOf = async (...given: Parameters<typeof read>): Promise<string> => (await read(...given)).text;
const refusal = async (bytes: Uint8Array, limits = defaultLimits): Promise<string> => {
  const result = await readDocument({ path: 'x', bytes }, limits);
  return result.ok ? 'read' : `${result.diagnostics[0]?.rule}: ${result.diagnostics[0]?.message}`;
};
const cells = (...words: string[]): DocParagraph[] => words.map((text) => ({ text, ends: 'cell' as const }));
const row = (edges: readonly number[], down: DocParagraph['down'] = []): DocParagraph => ({
  text: '',
  ends: 'row',
  edges,
  down,
});

describe('doc', () => {
  test('gives its paragraphs, with soft breaks as lines', async () => {
    const { format, text } = await read([{ text: '江城市渔港扶持办法' }, { text: '第一行\u000b第二行' }]);
    expect(format).toBe('doc');
    expect(text).toBe('江城市渔港扶持办法\n第一行\n第二行\n');
  });

  test('tells titles and headings by style', async () => {
    const { blocks } = layOut(
      await read([{ text: '渔港扶持办法', style: 4 }, { text: '总则', style: 1 }, { text: '请认真执行。' }]),
    );
    expect(blocks.map(({ markup }) => markup)).toEqual([1, 2, 0]);
  });

  test('writes the numbers that Word counts', async () => {
    const lists = [
      [
        { pattern: '第%1条', numeral: 37 },
        { pattern: '%1.%2', numeral: 0 },
      ],
    ];
    const item = (text: string, level = 0): DocParagraph => ({ text, list: 1, level });
    expect(await textOf([item('目的。'), item('范围。'), item('细则。', 1), item('附则。')], { lists })).toBe(
      '第一条目的。\n第二条范围。\n二.1细则。\n第三条附则。\n',
    );
  });

  test('gives tables with cells over rows and columns', async () => {
    const { tables } = layOut(
      await read([
        ...cells('渔港', '补助（万元）', ''),
        { ...row([0, 2000, 6000]) },
        ...cells('东湾', '首年', '50'),
        row([0, 2000, 4000, 6000], ['first', 'none', 'none']),
        ...cells('', '次年', '30'),
        row([0, 2000, 4000, 6000], ['more', 'none', 'none']),
        { text: '请认真执行。' },
      ]),
    );
    expect(tables[0]?.rows.map((of) => of.cells.map(({ text }) => text))).toContainEqual(['东湾', '次年', '30']);
  });

  test('leaves out deleted and hidden text, instructions of fields, and headers, and says so', async () => {
    const { text, diagnostics } = await read(
      [
        { text: '保留。' },
        { text: '删去。', is: 'deleted' },
        { text: '隐藏。', is: 'hidden' },
        { text: '见\u0013 HYPERLINK "http://x" \u0014附件\u0015。' },
      ],
      { headers: '内部资料\r' },
    );
    expect(text).toBe('保留。\n见附件。\n');
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['tracked-changes', 'hidden-text', 'heads']);
  });

  test('marks paragraphs that are bold', async () => {
    const { marks } = await read([{ text: '重要。', is: 'bold' }, { text: '其他。' }]);
    expect(marks).toEqual([{ kind: 'bold', span: { start: 0, end: 3 } }]);
  });

  const whole = docOf([{ text: '江城市渔港扶持办法' }]);
  test.each([
    ['with a password', docOf([{ text: '甲。' }], { flags: 0x0100 }), 'encrypted: The text asks for a password'],
    ['of Word 95', docOf([{ text: '甲。' }], { version: 0x65 }), 'format: The file is a text of Word 6 or 95'],
    ['that was cut off', whole.subarray(0, 700), 'damaged: '],
    ['without its table', compoundOf({ WordDocument: new Uint8Array(3000).fill(0xff) }), 'encrypted: '],
    ['in a package with a password', compoundOf({ EncryptedPackage: new Uint8Array(99) }), 'encrypted: '],
    [
      'that is a presentation',
      compoundOf({ 'PowerPoint Document': new Uint8Array(99) }),
      'format: The file is an old presentation (ppt)',
    ],
  ])('is refused with a sentence %s', async (_, bytes, begins) => {
    expect((await refusal(bytes)).slice(0, begins.length)).toBe(begins);
  });

  test('is refused where its pieces repeat the same words without end', async () => {
    expect(await refusal(whole, { ...defaultLimits, textLength: 5 })).toMatch(/^text-length: .*CETU_MAX_CHARACTERS/);
  });
});
