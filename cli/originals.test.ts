import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { defaultLimits } from '../ingest/index.ts';
import { openOriginals } from './originals.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-originals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const originals = openOriginals(folder, defaultLimits);

test('a file is handed out while it has the bytes that were read, and not once it has others or is gone', async () => {
  const path = join(folder, '通知.pdf');
  const origin = { path: '通知.pdf', bytesHash: hashOf('%PDF-1.7 甲') };
  writeFileSync(path, '%PDF-1.7 甲');
  const found = await originals.find([{ path: 'gone.txt', bytesHash: hashOf('') }, origin]);
  expect({ ...found, bytes: Buffer.from(found?.bytes ?? []).toString() }).toEqual({
    name: '通知.pdf',
    isPdf: true,
    bytes: '%PDF-1.7 甲',
  });
  writeFileSync(path, '%PDF-1.7 乙');
  expect(await originals.find([origin])).toBe(null);
  rmSync(path);
  expect(await originals.find([origin])).toBe(null);
});

test('a file in an archive is handed out, a page of the web and a folder are not', async () => {
  const inner = strToU8('给予10万元奖励。');
  writeFileSync(join(folder, 'a.zip'), zipSync({ 'b.zip': zipSync({ '丙.txt': inner }) }));
  const bytesHash = hashOf(inner);
  expect(await originals.find([{ path: 'a.zip!/b.zip!/丙.txt', bytesHash }])).toMatchObject({
    name: '丙.txt',
    isPdf: false,
  });
  expect(await originals.find([{ path: 'https://portal.example/a.txt', bytesHash }])).toBe(null);
  expect(await originals.find([{ path: '.', bytesHash }])).toBe(null);
});
