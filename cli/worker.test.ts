// Files that were made to take all memory, read by real workers: each costs itself alone.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDeflate, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { defaultLimits, type Limits } from '../ingest/index.ts';
import { openWorkers, type Workers } from './workers.ts';

const megabyte = 1024 * 1024;
let workers: Workers;
beforeAll(() => {
  workers = openWorkers({ most: 1, secondsPerFile: 120, memory: 700 * megabyte, limits: defaultLimits });
});
afterAll(() => workers.close());

const read = async (bytes: Uint8Array): Promise<string> => {
  const reading = await workers.read({ path: 'x', bytes });
  return reading?.status === 'failed' ? (reading.diagnostics[0]?.message ?? '') : (reading?.status ?? 'closed');
};

const notice = strToU8('关于支持企业落户的通知\n一、落户奖励\n对企业给予10万元奖励。\n');
const tooMuch = 'It took more than 700 MB of memory to read and was given up; CETU_MEMORY_MB sets another limit.';

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

// LibreOffice, played by a program that says where it works and what its process is, and goes on for ever.
const endless = (folder: string): Required<Limits>['office'] => {
  const program = join(folder, 'soffice');
  const script = `echo $$ > '${folder}/pid.new'; pwd > '${folder}/place'; mv '${folder}/pid.new' '${folder}/pid'; sleep 1000 & wait`;
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
  test.runIf(existsSync('/proc/self/stat'))('takes along the LibreOffice that it asked when it is ended', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cetu-worker-'));
    const limits = { ...defaultLimits, office: endless(folder) };
    const asking = openWorkers({ most: 1, secondsPerFile: 600, memory: 700 * megabyte, limits });
    const mimetype = strToU8('application/vnd.oasis.opendocument.text');
    const reading = asking.read({ path: 'x', bytes: zipSync({ mimetype, 'content.xml': strToU8('<office/>') }) });
    await vi.waitUntil(() => existsSync(join(folder, 'pid')), { timeout: 60_000, interval: 100 });
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'));
    const place = readFileSync(join(folder, 'place'), 'utf8').trim();
    expect({ running: isRunning(pid), place: existsSync(place) }).toEqual({ running: true, place: true });
    asking.close();
    expect(await reading).toBe(null);
    await vi.waitUntil(() => !isRunning(pid) && !existsSync(place), { timeout: 30_000, interval: 100 });
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['docx', docxBomb],
    ['PDF', pdfBomb],
  ])('gives up a %s that takes too much memory, with a sentence, and the next file is read', async (_, bomb) => {
    expect(await read(await bomb())).toBe(tooMuch);
    expect(await read(notice)).toBe('complete');
  });

  test('finds all that is in a file, and its text alone', async () => {
    const found = await workers.interpret({ path: 'x', bytes: notice });
    expect(found).toMatchObject({ status: 'complete', facts: { measures: [{ awards: [{ value: 100_000 }] }] } });
    expect(await workers.text({ path: 'x', bytes: notice })).toMatchObject({ text: new TextDecoder().decode(notice) });
  });
});
