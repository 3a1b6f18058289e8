import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from './limits.ts';
import { readDocument, readSource } from './read.ts';
import { docOf } from './samples/doc.ts';

const words = '关于印发《若干措施》的通知\r\n一、总体要求\r\n奖励５００万元。\n';
const read = (bytes: Uint8Array, limits = defaultLimits) => readSource({ path: 'x', bytes }, limits);
const textOf = async (bytes: Uint8Array): Promise<string | null> => {
  const result = await read(bytes);
  return result.ok ? result.source.text : null;
};
const refusal = async (bytes: Uint8Array, limits = defaultLimits): Promise<string> => {
  const result = await read(bytes, limits);
  return result.ok ? 'read' : result.diagnostics.map((remark) => remark.rule).join();
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const withMark = (mark: readonly number[], bytes: Uint8Array): Uint8Array => Uint8Array.from([...mark, ...bytes]);
const utf16 = (text: string, big: boolean): Uint8Array =>
  iconv.encode(text, big ? 'utf-16be' : 'utf-16le', { addBOM: false });

describe('readSource', () => {
  test.each([
    ['UTF-8', bytesOf(words)],
    ['UTF-8 with a mark', withMark([0xef, 0xbb, 0xbf], bytesOf(words))],
    ['UTF-16 LE with a mark', withMark([0xff, 0xfe], utf16(words, false))],
    ['UTF-16 BE with a mark', withMark([0xfe, 0xff], utf16(words, true))],
    ['UTF-16 LE', utf16(words, false)],
    ['UTF-16 BE', utf16(words, true)],
    ['GB18030', iconv.encode(words, 'gb18030')],
  ])('reads %s as the same text', async (_, bytes) => {
    expect(await textOf(bytes)).toBe(words);
  });

  test('reads a page in Latin letters in the encoding that it names, and Chinese that names it wrongly as Chinese', async () => {
    const pageOf = (body: string): string =>
      `<html><head><meta charset="windows-1252"></head><body><p>${body}</p></body></html>`;
    const western = iconv.encode(
      pageOf('Fördert höhere Erlöse, und die Stadt bezahlt den Hafen in drei Jahren. '.repeat(20)),
      'windows-1252',
    );
    const chinese = iconv.encode(pageOf('为支持渔业，促进渔港发展，制定本办法，请认真执行。'.repeat(20)), 'gb18030');
    expect(await textOf(western)).toContain('Fördert höhere Erlöse');
    expect(await textOf(chinese)).toContain('促进渔港发展');
  });

  test('reads UTF-16 without a mark and without an ASCII character', async () => {
    const text = '关于印发措施的通知各有关单位请认真执行';
    expect(await textOf(utf16(text, false))).toBe(text);
  });

  test('reads Big5', async () => {
    const traditional = '關於印發《若干措施》的通知\n一、總體要求\n對企業給予獎勵五百萬元。\n';
    expect(await textOf(iconv.encode(traditional, 'big5'))).toBe(traditional);
  });

  describe('where another script has most of the letters', () => {
    const russian = 'Рыбаки получают субсидию на ремонт лодок.\n'.repeat(40);
    const line = '渔民每户得到五千元补助，由政府发放。';

    test('keeps a line in GB18030 among UTF-8', async () => {
      const both = Buffer.concat([bytesOf(russian), iconv.encode(`${line}\n`, 'gb18030'), bytesOf(russian)]);
      expect(await textOf(both)).toBe(`${russian}${line}\n${russian}`);
    });

    test('reads UTF-8 that lost a byte as UTF-8', async () => {
      const whole = bytesOf(russian + russian);
      const cut = Buffer.concat([whole.subarray(0, 300), whole.subarray(301)]);
      expect(await textOf(cut)).toContain(russian.slice(200, 900));
    });

    test('keeps Chinese in GB18030 whose bytes are letters of another script in UTF-8', async () => {
      const names = `${'小学校\n'.repeat(40)}的\n`;
      expect(await textOf(iconv.encode(names, 'gb18030'))).toBe(names);
      const told = names + line;
      expect(await textOf(iconv.encode(told, 'gb18030'))).toBe(told);
    });
  });

  test('mends UTF-8 that lost a few bytes, and says so', async () => {
    const bytes = [...bytesOf(words.repeat(5))];
    bytes.splice(4, 1);
    const result = await read(Uint8Array.from(bytes));
    expect(result.ok && result.source.encoding).toBe('utf-8');
    expect(result.ok && result.source.diagnostics.map((remark) => remark.rule)).toEqual(['encoding']);
  });

  test('takes UTF-8 in letters of another script for that, though a byte is lost', async () => {
    const words = Buffer.from('ئېلان قىلىنغان كۈندىن باشلاپ ئىجرا قىلىنىدۇ. '.repeat(20));
    const result = await readDocument({
      path: 'x.txt',
      bytes: Buffer.concat([words.subarray(0, 301), words.subarray(302)]),
    });
    expect(result.ok && result.source.text.replaceAll('\ufffd', '').slice(0, 12)).toBe('ئېلان قىلىنغ');
    expect(result.ok && result.source.text).not.toMatch(/\p{Script=Han}/u);
  });

  test('changes nothing but the byte order mark', async () => {
    expect(await textOf(bytesOf('\ufeff　a\tb\u00a0\r\nc\f'))).toBe('　a\tb\u00a0\r\nc\f');
  });

  test('gives one id to one text, whatever its encoding', async () => {
    const results = await Promise.all([read(bytesOf(words)), read(iconv.encode(words, 'gb18030'))]);
    const [a, b] = results.map((result) => (result.ok ? result.source : null));
    expect(a?.id).toBe(b?.id);
    expect(a?.bytesHash).not.toBe(b?.bytesHash);
  });

  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['white space', bytesOf(' \n\t　\n'), 'empty'],
    ['random bytes', Uint8Array.from({ length: 400 }, (_, i) => (i * 97 + 13) % 256), 'encoding'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), 'format'],
    ['control characters', bytesOf('a\u0001\u0002\u0003b'), 'encoding'],
  ])('refuses %s and says why', async (_, bytes, rule) => {
    expect(await refusal(bytes)).toBe(rule);
  });

  test('refuses what is over a limit', async () => {
    expect(await refusal(bytesOf(words), { ...defaultLimits, fileBytes: 10 })).toBe('file-size');
    expect(await refusal(bytesOf(words), { ...defaultLimits, textLength: 10 })).toBe('text-length');
  });

  test('puts U+FFFD for what cannot be decoded behind a mark, and says so', async () => {
    const result = await read(
      withMark([0xef, 0xbb, 0xbf], Uint8Array.from([...bytesOf('通知'), 0xff, ...bytesOf('二')])),
    );
    expect(result.ok && result.source.text).toBe('通知\ufffd二');
    expect(result.ok && result.source.diagnostics.map((remark) => remark.rule)).toEqual(['encoding']);
  });

  test.each([
    ['GB18030 with a bad byte', 'gb18030', [0xff]],
    ['GB18030 with a NUL', 'gb18030', [0]],
    ['UTF-8 with a NUL', 'utf-8', [0]],
    ['UTF-8 with a byte of GBK among much markup', 'utf-8', [0xb9, 0xfa]],
  ])('reads %s, and says where', async (what, encoding, bad) => {
    const markup = what.includes('markup') ? '<span class="x">'.repeat(60) : '';
    const text = words.repeat(3);
    const bytes = Buffer.concat([
      iconv.encode(markup + text, encoding),
      Uint8Array.from(bad),
      iconv.encode(`\n${text}`, encoding),
    ]);
    const result = await read(bytes);
    if (!result.ok) throw new Error(result.diagnostics[0]?.message);
    const { source } = result;
    expect(source.encoding).toBe(encoding);
    expect(source.text.replaceAll('\ufffd', '')).toBe(`${markup}${text}\n${text}`);
    const span = { start: markup.length + text.length, end: markup.length + text.length + 1 };
    expect(source.diagnostics.at(-1)).toMatchObject({ severity: 'warning', rule: 'encoding', span });
  });

  test('refuses a file half in one encoding and half in another, where no line is whole', async () => {
    const long = words.replace(/\r?\n/g, '').repeat(10);
    expect(await refusal(Buffer.concat([iconv.encode(long, 'gb18030'), bytesOf(long)]))).toBe('encoding');
  });

  test('reads HZ, and leaves a tilde and a brace alone where they stand for themselves', async () => {
    const hz = 'Subject: ~{9XSZS!7"Sf8[29Vz0l7(5DM(V*~}\nabc ~~ ~{R;!"W\\LeR*Gs~}\n';
    expect(await textOf(Buffer.from(hz))).toBe('Subject: 关于印发渔港补助办法的通知\nabc ~ 一、总体要求\n');
    expect(await textOf(Buffer.from('const a = `~{b}`; // 5 ~ 7\n'))).toBe('const a = `~{b}`; // 5 ~ 7\n');
  });

  test('reads UTF-7, and leaves a plus alone where it stands for itself', async () => {
    const seven = (text: string): string => `+${iconv.encode(text, 'utf-16be').toString('base64').replace(/=+$/, '')}-`;
    const bytes = Buffer.from(
      `${seven('关于印发渔港补助办法的通知')}\n${seven('对渔民补助')}10${seven('万元')} 1 +- 1\n`,
    );
    expect(await textOf(bytes)).toBe('关于印发渔港补助办法的通知\n对渔民补助10万元 1 + 1\n');
    const plain = 'key: AAAA+abcdefghij/klmn==\n';
    expect(await textOf(Buffer.from(plain))).toBe(plain);
  });

  test('is not misled by a mark of UTF-8 before a text in GB18030', async () => {
    const text = '江城市渔港补助实施办法的全部条款如下。\n';
    expect(await textOf(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), iconv.encode(text, 'gbk')]))).toBe(text);
  });

  test('takes short lines for GB18030 where longer ones are', async () => {
    const [page, other, day] = [
      '江城市渔港补助实施办法的全部条款如下。\n',
      '江城市人民政府办公室印发实施\n',
      '2023年3月24日\n',
    ];
    const strange = iconv.encode(`${other}${day}${other}`, 'gbk');
    expect(await textOf(Buffer.concat([Buffer.from(page.repeat(3)), strange]))).toBe(
      `${page.repeat(3)}${other}${day}${other}`,
    );
  });

  test('is not whole where one character in a hundred is lost', async () => {
    const severity = (lost: number): string | undefined => {
      const read = readSource({
        path: 'x',
        bytes: Buffer.from(`${'渔港补助办法'.repeat(100)}${'\ufffd'.repeat(lost)}`),
      });
      return read.ok ? read.source.diagnostics.find(({ rule }) => rule === 'encoding')?.severity : 'refused';
    };
    expect([severity(2), severity(20)]).toEqual(['warning', 'error']);
  });

  test('reads lines of GB18030 in a page of UTF-8 each in its own, and says so', async () => {
    const [page, footer] = ['江城市渔港补助实施办法的全部条款如下。\n', '版权所有：江城市人民政府办公室主办\n'];
    const bytes = Buffer.concat([Buffer.from(page.repeat(20)), iconv.encode(footer, 'gbk'), Buffer.from(page)]);
    const read = readSource({ path: 'x', bytes });
    expect(read.ok && read.source.text).toBe(page.repeat(20) + footer + page);
    expect(read.ok && read.source.encoding).toBe('utf-8');
    expect(read.ok && read.source.diagnostics.map(({ severity, rule }) => [severity, rule])).toEqual([
      ['warning', 'encoding'],
    ]);
  });

  test('warns of a text that was decoded wrongly before', async () => {
    const garbled = iconv.decode(Buffer.from(bytesOf(words.repeat(20))), 'gb18030').replaceAll('\ufffd', '');
    const result = await read(bytesOf(garbled));
    expect(result.ok && result.source.diagnostics.map((remark) => remark.rule)).toEqual(['garbled']);
  });

  test('tells Markdown by its signs', async () => {
    const result = await read(bytesOf('# 标题\n\n**一**、正文\n'));
    expect(result.ok && result.source.format).toBe('md');
  });
});

test('what is wrong with a damaged file is said in words for its reader, not in those of a program', async () => {
  const archive = new Uint8Array(99);
  archive.set([0x50, 0x4b, 3, 4]);
  archive.set([0x50, 0x4b, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 9, 0, 0, 0, 0xff, 0xff, 0, 0], 70);
  const old = docOf([{ text: '甲。' }]);
  new DataView(old.buffer, old.byteOffset).setUint32(48, 0xffffff, true); // where its directory begins
  const said = await Promise.all([archive, old].map((bytes) => readDocument({ path: 'x', bytes })));
  expect(said.map((one) => (one.ok ? '' : one.diagnostics[0]?.message))).toEqual([
    'The archive is damaged (it is not built as its format says): open it in its program and save it again.',
    'The file is an old Office file and damaged (it is not built as its format says): open it in its program and save it again.',
  ]);
});
