// Files that were made to take all memory, read by real workers: each costs itself alone.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, createDeflate, deflateRawSync, deflateSync } from 'node:zlib';
import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { defaultLimits, type Limits } from '../ingest/index.ts';
import { openWorkers, type Workers } from './workers.ts';

const megabyte = 1024 * 1024;
let workers: Workers;
beforeAll(() => {
  workers = openWorkers({ most: 1, secondsPerFile: 120, memory: 500 * megabyte, limits: defaultLimits });
});
afterAll(() => workers.close());

const read = async (bytes: Uint8Array): Promise<string> => {
  const reading = await workers.read({ path: 'x', bytes });
  return reading?.status === 'failed' ? (reading.diagnostics[0]?.message ?? '') : (reading?.status ?? 'closed');
};

const notice = strToU8('关于支持企业落户的通知\n一、落户奖励\n对企业给予10万元奖励。\n');
const tooMuch = 'It took more than 500 MB of memory to read and was given up; CETU_MEMORY_MB sets another limit.';

/** A docx of 150 MB of paragraphs, 500 KB as it comes. */
const docxBomb = (): Uint8Array => {
  const paragraph = '<w:p><w:r><w:t>x</w:t></w:r></w:p>';
  const body = paragraph.repeat((150 * megabyte) / paragraph.length);
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zipSync({ 'word/document.xml': strToU8(`<w:document ${names}><w:body>${body}</w:body></w:document>`) });
};

/** A PDF whose page has a gigabyte of blanks, packed twice: 2 KB as it comes. */
const pdfBomb = async (): Promise<Uint8Array> => {
  const packer = createDeflate({ level: 9 });
  const blanks = Buffer.alloc(16 * megabyte, 0x20);
  const packed: Buffer[] = [];
  packer.on('data', (part: Buffer) => packed.push(part));
  const ended = new Promise((resolve) => packer.on('end', resolve));
  for (let i = 0; i < 64; i++) packer.write(blanks);
  packer.end();
  await ended;
  const content = deflateSync(Buffer.concat(packed), { level: 9 }).toString('latin1');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
    `<< /Length ${content.length} /Filter [/FlateDecode /FlateDecode] >>\nstream\n${content}\nendstream`,
  ].map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`);
  return Buffer.from(`%PDF-1.4\n${objects.join('')}trailer << /Size 5 /Root 1 0 R >>\n%%EOF\n`, 'latin1');
};

/** A presentation of one slide with 100 MB of paragraphs, 150 KB as it comes. */
const pptxBomb = (): Uint8Array => {
  const main = 'http://schemas.openxmlformats.org/presentationml/2006/main';
  const related = (kind: string, target: string): Uint8Array =>
    strToU8(`<Relationships><Relationship Id="r" Type="x/${kind}" Target="${target}"/></Relationships>`);
  const paragraph = '<a:p/>';
  const shapes = paragraph.repeat((100 * megabyte) / paragraph.length);
  return zipSync({
    '_rels/.rels': related('officeDocument', 'ppt/presentation.xml'),
    'ppt/_rels/presentation.xml.rels': related('slide', 's.xml'),
    'ppt/presentation.xml': strToU8(
      `<p:presentation xmlns:p="${main}"><p:sldIdLst><p:sldId r:id="r"/></p:sldIdLst></p:presentation>`,
    ),
    'ppt/s.xml': strToU8(`<p:sld xmlns:p="${main}"><p:cSld><p:spTree>${shapes}</p:spTree></p:cSld></p:sld>`),
  });
};

const manyElements = '<b>x</b>\r\n'.repeat(1_900_000);
const mailHead = ['From: a@b.example', 'Subject: x', 'Date: Fri, 24 Mar 2023 10:00:00 +0800', 'MIME-Version: 1.0'];

/** An e-mail as a page of 1.9 million elements. */
const emlBomb = (): Uint8Array => strToU8([...mailHead, 'Content-Type: text/html', '', manyElements].join('\r\n'));

/** A saved page of as many. */
const mhtBomb = (): Uint8Array =>
  strToU8(
    [
      ...mailHead,
      'Content-Type: multipart/related; boundary="b"',
      ...['', '--b', 'Content-Type: text/html', '', `<html><body>${manyElements}</body></html>`, '--b--', ''],
    ].join('\r\n'),
  );

const compoundOf = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const file = CFB.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, bytes);
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Uint8Array);
};

/** A message of Outlook whose page of as many stands in RTF. */
const msgBomb = (): Uint8Array => {
  const head = Buffer.alloc(16);
  head.write('MELA', 8);
  const rtf = Buffer.concat([head, Buffer.from(`{\\rtf1\\fromhtml1 {\\*\\htmltag ${manyElements}}}`)]);
  return compoundOf({ '__properties_version1.0': new Uint8Array(32), '__substg1.0_10090102': rtf });
};

/** A text of Word of 4.9 million paragraphs, in one piece. */
const docBomb = (): Uint8Array => {
  const [start, length] = [2048, 9_800_000];
  const text = Buffer.alloc(start + length, 'x\r');
  text.fill(0, 0, start);
  text.writeUInt16LE(0xa5ec, 0);
  text.writeUInt16LE(0xc1, 2);
  text.writeUInt16LE(0x0200, 0x0a);
  text.writeUInt32LE(length, 0x4c);
  text.writeUInt32LE(21, 0x1a6);
  const pieces = Buffer.alloc(21);
  pieces[0] = 2;
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(length, 9);
  pieces.writeUInt32LE(0x40000000 | (start * 2), 15);
  return compoundOf({ WordDocument: text, '1Table': pieces });
};

/** A workbook of 3.2 million cells. */
const xlsBomb = (): Uint8Array => {
  const record = (type: number, data: Uint8Array): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(type, 0);
    head.writeUInt16LE(data.length, 2);
    return Buffer.concat([head, data]);
  };
  const begin = (kind: number): Buffer => record(0x809, Buffer.from([0, 6, kind, ...Array<number>(13).fill(0)]));
  const end = record(0x0a, new Uint8Array());
  const sheet = Buffer.from('\0\0\0\0\0\0\u0006\0Sheet1', 'latin1');
  sheet.writeUInt32LE(begin(5).length + 4 + sheet.length + end.length, 0);
  const rows = Array.from({ length: 12_500 }, (_, row) => {
    const cells = Buffer.alloc(4 + 256 * 6 + 2);
    cells.writeUInt16LE(row, 0);
    for (let column = 0; column < 256; column++) cells.writeUInt32LE((column << 2) | 2, 6 + column * 6);
    cells.writeUInt16LE(255, cells.length - 2);
    return record(0xbd, cells);
  });
  return compoundOf({ Workbook: Buffer.concat([begin(5), record(0x85, sheet), end, begin(0x10), ...rows, end]) });
};

/** A 7z archive of files of so many bytes, whose one stream is unpacked by `coder`. */
const sevenZipOf = (packed: Uint8Array, coder: readonly number[], sizes: readonly number[]): Uint8Array => {
  const number = (value: number): number[] => [
    0xff,
    ...Array.from({ length: 8 }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256),
  ];
  const names = sizes.flatMap((_, i) => [...Buffer.from(`${i}.txt\0`, 'utf16le')]);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  const header = Uint8Array.from([
    ...[1, 4, 6, 0, 1, 9, ...number(packed.length), 0], // where the stream stands
    ...[7, 0x0b, 1, 0, 1, ...coder, 0x0c, ...number(all), 0], // how it is packed
    ...[8, 0x0d, sizes.length, ...(sizes.length > 1 ? [9, ...sizes.slice(1).flatMap(number)] : []), 0, 0],
    ...[5, sizes.length, 0x11, ...number(names.length + 1), 0, ...names, 0, 0],
  ]);
  const head = Buffer.alloc(32);
  head.set([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]);
  head.writeBigUInt64LE(BigInt(packed.length), 12);
  head.writeBigUInt64LE(BigInt(header.length), 20);
  head.writeUInt32LE(crc32(header), 28);
  head.writeUInt32LE(crc32(head.subarray(12)), 8);
  return Buffer.concat([head, packed, header]);
};

/** A rar archive of ten bytes that says that they are two gigabytes. */
const rarBomb = (): Uint8Array => {
  const block = (type: number, flags: number, body: Uint8Array): Buffer => {
    const head = Buffer.alloc(7);
    head[2] = type;
    head.writeUInt16LE(flags, 3);
    head.writeUInt16LE(7 + body.length, 5);
    head.writeUInt16LE(crc32(Buffer.concat([head.subarray(2), body])) & 0xffff, 0);
    return Buffer.concat([head, body]);
  };
  const file = Buffer.alloc(30, 'a.txt');
  file.fill(0, 0, 25);
  file.writeUInt32LE(10, 0);
  file.writeUInt32LE(0x7fffffff, 4);
  file.set([3, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0x30, 5, 0, 0x20], 8);
  const start = Buffer.from('526172211a0700', 'hex');
  return Buffer.concat([start, block(0x73, 0, new Uint8Array(6)), block(0x74, 0x8000, file), new Uint8Array(10)]);
};

// LibreOffice, played by a program that says where it works and what its process and a child of it are, and goes on
// for ever.
const endless = (folder: string): Required<Limits>['office'] => {
  const program = join(folder, 'soffice');
  const script = `sleep 1000 & echo $$ $! > '${folder}/pids.new'; pwd > '${folder}/place'; mv '${folder}/pids.new' '${folder}/pids'; wait`;
  writeFileSync(program, `#!/bin/sh\n${script}\n`, { mode: 0o700 });
  return { program, memory: 700 * megabyte };
};

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

describe('a worker', () => {
  test.runIf(existsSync('/proc/self/stat')).each([
    ['is ended', 600, true],
    ['has no more time', 8, false],
  ])('takes along the LibreOffice that it asked, with its children, when it %s', async (_, secondsPerFile, isEnded) => {
    const folder = mkdtempSync(join(tmpdir(), 'cetu-worker-'));
    const limits = { ...defaultLimits, office: endless(folder) };
    const asking = openWorkers({ most: 1, secondsPerFile, memory: 700 * megabyte, limits });
    const mimetype = strToU8('application/vnd.oasis.opendocument.text');
    const reading = asking.read({ path: 'x', bytes: zipSync({ mimetype, 'content.xml': strToU8('<office/>') }) });
    await vi.waitUntil(() => existsSync(join(folder, 'pids')), { timeout: 60_000, interval: 100 });
    const pids = readFileSync(join(folder, 'pids'), 'utf8').trim().split(' ').map(Number);
    const place = readFileSync(join(folder, 'place'), 'utf8').trim();
    if (isEnded) {
      expect({ running: pids.map(isRunning), place: existsSync(place) }).toEqual({
        running: [true, true],
        place: true,
      });
      asking.close();
    }
    expect((await reading)?.status).toBe(isEnded ? undefined : 'failed');
    await vi.waitUntil(() => !pids.some(isRunning) && !existsSync(place), { timeout: 30_000, interval: 100 });
    asking.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['docx', docxBomb],
    ['PDF', pdfBomb],
    ['pptx', pptxBomb],
    ['eml', emlBomb],
    ['mht', mhtBomb],
    ['msg', msgBomb],
    ['doc', docBomb],
    ['xls', xlsBomb],
  ])('gives up what takes too much memory, %s, with a sentence, and the next file is read', async (_, bomb) => {
    expect(await read(await bomb())).toBe(tooMuch);
    expect(await read(notice)).toBe('complete');
  });

  test('unpacks no more of a 7z or rar archive than there is room for, and the next file is read', async () => {
    const partsOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
      const parts = await workers.parts({ path: 'x', bytes }, defaultLimits);
      if (!parts || 'status' in parts) return parts?.diagnostics.map(({ message }) => message) ?? [];
      return parts.refused.map(({ reason }) => reason);
    };
    const [deflate, lzmaOfFourGigabytes] = [
      [3, 4, 1, 8],
      [0x23, 3, 1, 1, 5, 0x5d, 255, 255, 255, 255],
    ];
    const blanks = deflateRawSync(Buffer.alloc(150 * megabyte), { level: 1 });
    const fifteen = 15 * megabyte;
    expect(await partsOf(sevenZipOf(blanks, deflate, [10 * fifteen]))).toEqual([
      'It unpacks to 157286400 bytes; the limit is 20971520. CETU_MAX_FILE_MB sets another.',
    ]);
    expect(await partsOf(sevenZipOf(blanks, deflate, Array<number>(10).fill(fifteen)))).toEqual([tooMuch]);
    expect(await partsOf(sevenZipOf(new Uint8Array(99), lzmaOfFourGigabytes, [1000]))).toEqual([
      'It is damaged in the archive (Lzma library error: Cannot allocate memory).',
    ]);
    expect(await partsOf(rarBomb())).toEqual([
      'It unpacks to 2147483647 bytes; the limit is 20971520. CETU_MAX_FILE_MB sets another.',
    ]);
    expect(await read(notice)).toBe('complete');
  });

  test('finds all that is in a file, and its text alone', async () => {
    const found = await workers.interpret({ path: 'x', bytes: notice });
    expect(found).toMatchObject({ status: 'complete', facts: { measures: [{ awards: [{ value: 100_000 }] }] } });
    expect(await workers.text({ path: 'x', bytes: notice })).toMatchObject({ text: new TextDecoder().decode(notice) });
  });
});
