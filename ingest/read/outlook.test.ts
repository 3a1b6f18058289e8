// Messages of Outlook (msg), made here of the properties that its programs write.
import { CFB } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { readParts } from '../parts.ts';
import { readDocument } from '../read.ts';
import { compoundOf, docOf } from '../samples/doc.ts';
import { type OutlookOf, outlookOf, type Part, packedRtfOf } from '../samples/outlook.ts';
import type { Limits } from '../types.ts';

const id = {
  subject: 0x0037,
  sender: 0x0c1a,
  senderAddress: 0x5d01,
  head: 0x007d,
  sent: 0x0039,
  kind: 0x001a,
  text: 0x1000,
  rtf: 0x1009,
  page: 0x1013,
  codepage: 0x3ffd,
  netCodepage: 0x3fde,
  name: 0x3001,
  address: 0x39fe,
  role: 0x0c15,
  fileName: 0x3707,
  content: 0x3701,
  type: 0x370e,
  contentId: 0x3712,
  flags: 0x3714,
} as const;

const words = (text: string): Uint8Array => new TextEncoder().encode(text);
const narrow = (text: string, encoding = 'gbk') => ({ narrow: iconv.encode(text, encoding) });
const person = (name: string, address: string, role: number): Part => ({
  is: { [id.name]: name, [id.address]: address, [id.role]: role },
});
const file = (name: string, content: string, more: Part['is'] = {}): Part => ({
  is: { [id.fileName]: name, [id.content]: words(content), ...more },
});

const read = async (bytes: Uint8Array, limits: Partial<Limits> = {}) => {
  const found = await readDocument({ path: 'x', bytes }, { ...defaultLimits, ...limits });
  if (!found.ok) return { text: '', said: found.diagnostics.map(({ message }) => message) };
  const { text, format, diagnostics } = found.source;
  return { text: text.split('\n').filter(Boolean), format, said: diagnostics.map(({ message }) => message) };
};
const textOf = async (message: OutlookOf) => (await read(outlookOf(message))).text;
const partsOf = async (bytes: Uint8Array, limits: Partial<Limits> = {}) => {
  const parts = await readParts(
    { path: 'x', bytes },
    { ...defaultLimits, ...limits },
    (name) => !name.endsWith('.png'),
  );
  if ('status' in parts) throw new Error(JSON.stringify(parts));
  return parts;
};

test('a message gives its subject, who wrote to whom, its day and its words, and names what is attached', async () => {
  const message = outlookOf({
    is: {
      [id.subject]: '关于报送渔港改造材料的函',
      [id.sender]: '王某',
      [id.senderAddress]: 'wang@example.org',
      [id.sent]: new Date('2023-03-24T02:00:00Z'),
      [id.text]: '请于月底前报送材料。\r\n\r\n联系人：李某',
    },
    recipients: [person('科技处', 'kjc@example.org', 1), person('李某', '/O=某局/CN=LI', 2), person('无', 'b@x', 3)],
    attachments: [file('申请表.docx', 'PK'), file('标志.png', 'x', { [id.contentId]: 'a', [id.flags]: 4 })],
  });
  expect(await read(message)).toEqual({
    format: 'eml',
    text: [
      '关于报送渔港改造材料的函',
      'From: 王某 <wang@example.org>',
      'To: 科技处 <kjc@example.org>',
      'Cc: 李某',
      'Date: Fri, 24 Mar 2023 02:00:00 GMT',
      '请于月底前报送材料。',
      '联系人：李某',
    ],
    said: ['Attached, and no part of the text: 申请表.docx. cetu ingest reads each as FILE!/NAME.'],
  });
});

test('the day is the one that its head on the way has', async () => {
  const head = 'Subject: x\r\nDate: Fri, 24 Mar 2023 10:00:00 +0800\r\n';
  expect(await textOf({ is: { [id.head]: head, [id.sent]: new Date(0), [id.text]: '见附件。' } })).toEqual([
    'Date: Fri, 24 Mar 2023 10:00:00 +0800',
    '见附件。',
  ]);
});

test.each([
  ['the codepage that it names', { [id.codepage]: 936 }, 'gbk'],
  [
    'the codepage of its way where its own is that of Latin letters',
    { [id.codepage]: 1252, [id.netCodepage]: 950 },
    'big5',
  ],
  ['the one that reads it as Chinese where it names none', {}, 'gbk'],
  ['the one that reads it where it names another', { [id.netCodepage]: 65001 }, 'gbk'],
])('words that are not in Unicode are read in %s', async (_, is, encoding) => {
  const body = '各單位請於月底前報送材料並加蓋公章';
  expect(
    await textOf({ is: { ...is, [id.subject]: narrow('報送材料', encoding), [id.text]: narrow(body, encoding) } }),
  ).toEqual(['報送材料', body]);
});

test('words of another script are not taken for Chinese', async () => {
  const body = { narrow: iconv.encode('Grüße aus Köln und Zürich, schöne Tage', 'windows-1252') };
  expect(await textOf({ is: { [id.text]: body } })).toEqual(['Grüße aus Köln und Zürich, schöne Tage']);
});

const table = '<table><tr><td>项目</td><td>金额</td></tr><tr><td>甲</td><td>10万元</td></tr></table><p>请查收。</p>';

test.each([
  ['in UTF-8', { [id.page]: words(table) }],
  ['in GBK that its codepage names', { [id.page]: iconv.encode(table, 'gbk'), [id.netCodepage]: 936 }],
  ['in GBK that the page names', { [id.page]: iconv.encode(`<meta charset=gb2312>${table}`, 'gbk') }],
  ['as words', { [id.page]: table }],
])('a web page is read with its tables, before the plain words: %s', async (_, is) => {
  expect(await textOf({ is: { ...is, [id.text]: '项目 金额' } })).toEqual(['项目\t金额', '甲\t10万元', '请查收。']);
});

const bytesInRtf = (text: string): string =>
  Array.from(iconv.encode(text, 'gbk'), (byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');

test('a web page that was put into RTF is taken out of it, without what is for programs that know RTF alone', async () => {
  const tag = (html: string): string => `{\\*\\htmltag64 ${html}}`;
  const cell = (text: string): string =>
    `${tag('<td>')}\\htmlrtf {\\f1 多余\\htmlrtf0 {\\f1 ${text}}\\htmlrtf }\\htmlrtf0 ${tag('</td>')}`;
  const rtf = `{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0\\fswiss Arial;}{\\f1\\fnil\\fcharset134 SimSun;}}{\\colortbl\\red0;}{\\*\\generator 某程序;}\\uc1\\pard\\f0 {\\*\\mhtmltag64 <a href="cid:x">}${tag('<table><tr>')}${cell(bytesInRtf('项目'))}${cell('\\u37329?\\u39069?')}${tag('</tr><tr>')}${cell('a')}${cell('10')}${tag('</tr></table><p>')}\\lquote a\\{b\\}\\rquote\\par\\tab ${tag('&lt;')}\\htmlrtf <\\htmlrtf0 5${tag('</p>')}}`;
  expect(await textOf({ is: { [id.rtf]: packedRtfOf(rtf), [id.text]: '别的' } })).toEqual([
    '项目\t金额',
    'a\t10',
    '‘a{b}’ <5',
  ]);
});

test('a character whose two bytes stand in two groups of a page in RTF is one, whatever font the second one names', async () => {
  const rtf = (words: string): string =>
    `{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\fonttbl{\\f0\\fnil\\fcharset134 SimSun;}{\\f1\\fswiss\\fcharset0 Arial;}}\\f0 {\\*\\htmltag64 <p>}${words}}`;
  const read = (words: string) => textOf({ is: { [id.rtf]: packedRtfOf(rtf(words)) } });
  expect(await read("\\'b2{\\f1\\'b9}\\'d6\\'fa")).toEqual(['补助']);
  expect(await read("{\\'b2}\\htmlrtf {\\htmlrtf0 \\'b9\\'d6\\htmlrtf }\\htmlrtf0 {\\f0\\'fa}10")).toEqual(['补助10']);
  expect(await read("\\'b2\\par 10{\\f1\\'e9}")).toEqual(['\ufffd 10é']);
});

test('words that are RTF of their own are read with their tables, and plain ones that were put into RTF as they are', async () => {
  const own = `{\\rtf1\\ansi\\ansicpg936 \\trowd\\cellx100\\cellx200\\intbl ${bytesInRtf('项目')}\\cell ${bytesInRtf('金额')}\\cell\\row\\pard ${bytesInRtf('请查收。')}\\par}`;
  expect(await textOf({ is: { [id.rtf]: packedRtfOf(own), [id.text]: '项目 金额 请查收。' } })).toEqual([
    '项目\t金额',
    '请查收。',
  ]);
  const plain = '{\\rtf1\\ansi\\fromtext \\fs20 a\\par b}';
  expect(await textOf({ is: { [id.rtf]: packedRtfOf(plain), [id.text]: '甲\r\n乙' } })).toEqual(['甲', '乙']);
  expect(await textOf({ is: { [id.rtf]: packedRtfOf(plain) } })).toEqual(['a', 'b']);
});

test('RTF is unpacked by references into what stood before, and no further than it says or there is', async () => {
  // {\rtf1\ansi, the first eleven characters that the format knows; then ab, and six characters from there on
  const before = Uint8Array.of(0b10001, 0x00, 0x09, ...words(' ab'), 0x0d, 0xb4);
  expect(await textOf({ is: { [id.rtf]: packedRtfOf('}', before, 99) } })).toEqual(['abababab']);
  const cut = packedRtfOf('{\\rtf1\\ansi abc\\par', new Uint8Array(), 0xffffffff);
  expect(await textOf({ is: { [id.rtf]: cut } })).toEqual(['abc']);
  const other = cut.slice();
  other[8] = 0;
  expect(await textOf({ is: { [id.rtf]: other, [id.text]: '正文' } })).toEqual(['正文']);
});

test('what is attached is had within the limits, a message within it as a message', async () => {
  const inner: OutlookOf = {
    is: { [id.subject]: '转来的函', [id.text]: '内文', [id.sent]: new Date('2023-03-24T02:00:00Z') },
    attachments: [file('丙.txt', '丙')],
  };
  const message = outlookOf({
    is: { [id.subject]: 'x' },
    attachments: [
      file('甲.txt', '1234567890'),
      file('../乙.txt', '乙'),
      { is: { [id.name]: '转来的函' }, message: inner },
      file('smime.p7m', 'x'),
      file('winmail.dat', 'x'),
      file('标志.png', 'x'),
      file('smime.p7m', 'Content-Type: multipart/signed; boundary="b"\r\n\r\n--b', { [id.type]: 'multipart/signed' }),
    ],
  });
  const { files, refused } = await partsOf(message, { fileBytes: 9_000, unpackedBytes: 9_000 });
  expect(files.map(({ name, bytes }) => [name, bytes !== null])).toEqual([
    ['甲.txt', true],
    ['.._乙.txt', true],
    ['转来的函.msg', true],
    ['标志.png', false],
    ['signed.eml', true],
  ]);
  expect(refused.map(({ name }) => name)).toEqual(['smime.p7m', 'winmail.dat']);
  const within = files[2]?.bytes ?? new Uint8Array();
  expect((await read(within)).text).toEqual(['转来的函', 'Date: Fri, 24 Mar 2023 02:00:00 GMT', '内文']);
  expect(
    (await partsOf(within)).files.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes ?? undefined)]),
  ).toEqual([['丙.txt', '丙']]);
  expect((await partsOf(message, { fileBytes: 9 })).refused.map(({ reason }) => reason)).toContain(
    'It has 10 bytes; the limit is 9. CETU_MAX_FILE_MB sets another.',
  );
});

test('an item that is no message says that its fields are not read, one that is encrypted is refused', async () => {
  const contact = await read(outlookOf({ is: { [id.kind]: 'IPM.Contact', [id.subject]: '李某', [id.text]: '备注' } }));
  expect(contact).toMatchObject({
    text: ['李某', '备注'],
    said: [
      'The file is no message but an item of Outlook (IPM.Contact): of its fields subject and words alone are read.',
    ],
  });
  const sealed = outlookOf({
    is: { [id.kind]: 'IPM.Note.SMIME', [id.subject]: 'x' },
    attachments: [file('smime.p7m', 'x')],
  });
  expect((await read(sealed)).said).toEqual([
    'The e-mail is encrypted: save it decrypted by the program that can read it.',
  ]);
});

test('a text of Word that holds a message stays a text', async () => {
  const { FileIndex } = CFB.read(docOf([{ text: '关于渔港改造的通知。' }]), { type: 'buffer' });
  const stream = (name: string): Uint8Array =>
    Uint8Array.from(FileIndex.find((entry: { readonly name: string }) => entry.name === name).content);
  const doc = compoundOf({
    WordDocument: stream('WordDocument'),
    '1Table': stream('1Table'),
    'ObjectPool/_1/__properties_version1.0': new Uint8Array(32),
  });
  expect(await read(doc)).toEqual({ format: 'doc', text: ['关于渔港改造的通知。'], said: [] });
  expect((await partsOf(doc)).files).toEqual([]);
});
