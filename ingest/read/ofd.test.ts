import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { layOut } from '../layout/index.ts';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read.ts';
import { type OfdWords, ofdWith } from '../samples/ofd.ts';
import type { SourceText } from '../types.ts';

const read = async (...given: Parameters<typeof ofdWith>): Promise<SourceText> => {
  const result = await readDocument({ path: 'x', bytes: ofdWith(...given) });
  if (!result.ok) throw new Error(result.diagnostics[0]?.message);
  return result.source;
};
const linesOf = async (...given: Parameters<typeof ofdWith>): Promise<string[]> =>
  (await read(...given)).text.split('\n').filter((line) => line !== '');
const refusal = async (bytes: Uint8Array, limits = defaultLimits): Promise<string> => {
  const result = await readDocument({ path: 'x', bytes }, limits);
  return result.ok ? 'read' : `${result.diagnostics[0]?.rule}: ${result.diagnostics[0]?.message}`;
};
const at = (y: number, text: string, more: Partial<OfdWords> = {}): OfdWords => ({ x: 25, y, text, ...more });
const sentence = '为扶持渔港建设，制定本办法，请认真执行。';

describe('ofd', () => {
  test.each(['ofd:', '', 'o:'])(
    'gives its pages in their order, whatever stands first in the file (prefix "%s")',
    async (prefix) => {
      const source = await read(
        [[at(60, sentence), at(40, '江城市渔港扶持办法')], [at(40, '第二页的文字也要读出来。')]],
        {
          prefix,
        },
      );
      expect(source.format).toBe('ofd');
      expect(source.text.split('\n').filter((line) => line.trim() !== '')).toEqual([
        '江城市渔港扶持办法',
        sentence,
        '第二页的文字也要读出来。',
      ]);
      expect(source.pages).toHaveLength(2);
    },
  );

  test('joins the lines that a page breaks', async () => {
    const first = `　　${'渔港建设资金由市财政承担并按年度拨付给各区县财政部门'.slice(0, 24)}`;
    const words = [at(40, first), at(46, '并接受审计部门的监督检查和社会各界的评议，不得挪用于'), at(52, '其他用途。')];
    const { blocks } = layOut(await read([words]));
    expect(blocks).toHaveLength(1);
  });

  test('parts words where a text goes on to the next line, or leaves a gap', async () => {
    const code = 'DeltaX="4 4 -8 4 4 40 4" DeltaY="0 0 8 0 0 0 0"';
    expect(await linesOf([[at(40, '第一行第二行甲乙', { code }), at(80, sentence)]])).toEqual([
      expect.stringMatching(/^第一行$/),
      expect.stringMatching(/^第二行 {6,}甲乙$/),
      sentence,
    ]);
  });

  test('takes the matrix of a text into account, and leaves out text that stands aslant', async () => {
    const { text, diagnostics } = await read([
      [
        at(40, sentence, { size: 1, object: 'CTM="4 0 0 4 0 0"' }),
        at(70, '第二句话。', { size: 1, object: 'CTM="4 0 0 4 0 0"' }),
        at(50, '内部资料', { object: 'CTM="0.7 0.7 -0.7 0.7 0 0"' }),
        at(90, '竖排', { object: 'ReadDirection="90"' }),
      ],
    ]);
    expect(text.split('\n').filter((line) => line !== '')).toEqual([sentence, '第二句话。']);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['watermark']);
  });

  test.each(['0 1 -1 0 0 0', '0 -1 1 0 0 0'])(
    'reads text that stands on its side behind the upright one: %s',
    async (matrix) => {
      const column = (x: number, text: string): OfdWords => ({ ...at(100, text, { object: `CTM="${matrix}"` }), x });
      const [first, second] = matrix.startsWith('0 1') ? [180, 170] : [170, 180];
      const page = [at(40, sentence), column(second, '侧排的第二行。'), column(first, '侧排的第一行。')];
      expect(await linesOf([page])).toEqual([sentence, '侧排的第一行。', '侧排的第二行。']);
      expect(await linesOf([page.slice(1)])).toEqual(['侧排的第一行。', '侧排的第二行。']);
    },
  );

  test('reads a few words where no picture stands beside them', async () => {
    const picture = '<Content><Layer><ImageObject ID="9" Boundary="0 0 210 297" ResourceID="3"/></Layer></Content>';
    expect(await linesOf([[at(40, '签发：李某')]])).toEqual(['签发：李某']);
    expect(await refusal(ofdWith([[at(40, '签发：李某')]], { page: picture }))).toMatch(/^scanned: /);
  });

  test('is refused where drawings of the stock stand beside numbers of pages, and read where sentences do', async () => {
    const page = '<Content><Layer><CompositeObject ID="9" ResourceID="7" Boundary="0 0 210 297"/></Layer></Content>';
    const numbers = [[at(280, '- 1 -')], [at(280, '- 2 -')]];
    expect(await refusal(ofdWith(numbers, { page }))).toMatch(/^scanned: /);
    expect(await linesOf([[at(40, sentence)], [at(40, sentence)]], { page })).toContain(sentence);
  });

  test('tells of text on its side whose characters the file does not name', async () => {
    const onSide = (text: string): OfdWords => ({ ...at(20, text, { object: 'CTM="0 1 -1 0 0 0"' }), x: 100 });
    const rules = async (words: readonly OfdWords[]) => (await read([words])).diagnostics.map(({ rule }) => rule);
    expect(await rules([onSide('\ue123\ue456\ue789'.repeat(12))])).toContain('garbled');
    expect(await rules([onSide(sentence)])).not.toContain('garbled');
  });

  test('reads the templates below a page', async () => {
    const template = `<P><Content><Layer><TextObject Boundary="25 20 99 9" Size="4"><TextCode X="0" Y="4" DeltaX="g 9 4">江城市人民政府文件</TextCode></TextObject></Layer></Content></P>`;
    const found = await linesOf([[at(60, sentence)]], {
      document: '<CommonData><TemplatePage ID="7" BaseLoc="/Doc_0/Tpls/T.xml"/></CommonData>',
      page: '<Template TemplateID="7"/>',
      parts: { 'Doc_0/Tpls/T.xml': template },
    });
    expect(found).toEqual(['江城市人民政府文件', sentence]);
  });

  test('tells of attachments, notes, unseen texts and glyphs of its own', async () => {
    const glyphs =
      '<ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>';
    const { text, diagnostics } = await read(
      [[at(40, sentence, { within: glyphs }), at(60, '看不见。', { object: 'Visible="false"' })]],
      {
        document: '<Attachments>Attachs/A.xml</Attachments><Annotations>Annots/A.xml</Annotations>',
        parts: { 'Doc_0/Attachs/A.xml': '<Attachments><Attachment Name="附表.xlsx"/></Attachments>' },
      },
    );
    expect(text).not.toContain('看不见');
    expect(diagnostics.map(({ rule }) => rule).sort()).toEqual([
      'annotations',
      'attachments',
      'glyph-map',
      'hidden-text',
    ]);
    expect(diagnostics.map(({ message }) => message).join()).toContain('附表.xlsx');
  });

  test('tells how many characters are drawn and not named', async () => {
    const glyphs =
      '<ofd:CGTransform CodePosition="0" CodeCount="7"><ofd:Glyphs>1 2 3 4 5 6 7</ofd:Glyphs></ofd:CGTransform>';
    const { diagnostics } = await read([[at(40, sentence), at(60, '浏览\ue123\ue124', { within: glyphs })]]);
    expect(diagnostics.map(({ severity, message }) => `${severity}: ${message}`)).toContainEqual(
      expect.stringMatching(/^warning: .*5 characters/),
    );
  });

  test('tells of pages whose glyphs are drawn for characters that the file does not name', async () => {
    const glyphs = '<ofd:CGTransform><ofd:Glyphs>7 8 9</ofd:Glyphs></ofd:CGTransform>';
    const { diagnostics } = await read([
      [at(40, sentence), at(60, '\ue123\ue456\ue789'.repeat(12), { within: glyphs })],
    ]);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)).toEqual(['garbled']);
  });
});

describe('hostile OFD', () => {
  const whole = ofdWith([[at(40, sentence)]]);
  test.each([
    ['without text', ofdWith([[], []]), 'scanned: The OFD has 2 pages'],
    ['without pages', zipSync({ 'OFD.xml': strToU8('<OFD/>') }), 'damaged: The OFD names no pages'],
    ['cut off', whole.subarray(0, 300), 'damaged: '],
  ])('is refused %s', async (_, bytes, begins) => {
    expect((await refusal(bytes)).slice(0, begins.length)).toBe(begins);
  });

  test.each([
    ['pages', { pages: 0 }],
    ['nesting', { nesting: 3 }],
    ['archive-size', { unpackedBytes: 300 }],
    ['text-length', { textLength: 10 }],
  ])('is held to the limit of %s', async (rule, limit) => {
    expect(await refusal(whole, { ...defaultLimits, ...limit })).toMatch(new RegExp(`^${rule}: .*sets another\\.$`));
  });

  test('whose pages are one page a thousand times is refused by the length of its text', async () => {
    const pages = '<Page BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(1500);
    const bytes = ofdWith([[at(40, sentence.repeat(500))]], { document: `<Pages>${pages}</Pages>` });
    expect(await refusal(bytes, { ...defaultLimits, textLength: 100_000 })).toMatch(/^text-length/);
  });

  test('whose distances are no numbers, or without end, is read', async () => {
    const code = 'DeltaX="g 999999999 4 x g" DeltaY="NaN"';
    expect(await linesOf([[at(40, sentence, { code })]])).toEqual([sentence]);
  });
});
