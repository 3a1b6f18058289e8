import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { openDocument } from './one-document.ts';
import { openOriginals } from './originals.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-originals-'));
afterAll(() => rmSync(folder, { recursive: true }));

const hashOf = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const config = readConfig({});
const originals = openOriginals(folder, config);

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

test('a path leads to the same bytes for a command and for an original, whatever the archive and its names', async () => {
  const inner = strToU8('给予10万元奖励。');
  mkdirSync(join(folder, '甲!'));
  writeFileSync(join(folder, '甲!', '丙.txt'), inner);
  writeFileSync(join(folder, '甲!', 'b.zip'), zipSync({ '乙!/丙.txt': inner }));
  writeFileSync(join(folder, 'c.7z'), Buffer.from(sevenZip, 'base64'));
  writeFileSync(join(folder, 'd.eml'), letter);
  for (const path of ['甲!/丙.txt', '甲!/b.zip!/乙!/丙.txt', 'c.7z!/丙.txt', 'd.eml!/丙.txt']) {
    const { path: origin, bytes } = await openDocument(path, { config, cwd: folder });
    expect({ path, origin, words: Buffer.from(bytes).toString() }).toEqual({
      path,
      origin: path,
      words: '给予10万元奖励。',
    });
    const original = await originals.find([{ path, bytesHash: hashOf(inner) }]);
    expect({ path, name: original?.name, bytes: hashOf(original?.bytes ?? '') }).toEqual({
      path,
      name: '丙.txt',
      bytes: hashOf(inner),
    });
  }
  await expect(openDocument('甲!/b.zip!/丁.txt', { config, cwd: folder })).rejects.toThrow(
    '甲!/b.zip!/丁.txt: There is no archive with a file 丁.txt in it.',
  );
});

// A 7z archive of 丙.txt.
const sevenZip = [
  'N3q8ryccAANIFg9NIwAAAAAAAAA+AAAAAAAAADUv5PkAc67PLkX5aIpvPS4gQPLV/ImmzoHPp56MC7KkhV//3c0AAAEEBgABCSMA',
  'BwsBAAEjAwEBBV0AAIAADBcACAoBSlzJBQAABQERDQAZTi4AdAB4AHQAAAAVBgEAIICkgQAA',
].join('');

const letter = [
  'From: a@portal.example',
  'Subject: notice',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'x',
  '--b',
  'Content-Type: text/plain',
  `Content-Disposition: attachment; filename*=UTF-8''${encodeURIComponent('丙.txt')}`,
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('给予10万元奖励。').toString('base64'),
  '--b--',
  '',
].join('\r\n');
