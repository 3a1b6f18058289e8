// 7z archives, made here: what is in them, and what is left alone with a reason.
import { expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { type Parts, readParts } from '../parts.ts';
import { readDocument } from '../read.ts';
import { encryptedArchives, sevenZipOf } from '../samples/packed.ts';
import type { Limits } from '../types.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const partsOf = async (
  bytes: Uint8Array,
  limits: Partial<Limits> = {},
  wants = (_: string) => true,
): Promise<Parts | string> => {
  const parts = await readParts({ path: 'a.7z', bytes }, { ...defaultLimits, ...limits }, wants);
  return 'status' in parts ? parts.diagnostics.map(({ message }) => message).join() : parts;
};
const told = (parts: Parts | string) =>
  typeof parts === 'string'
    ? parts
    : [
        ...parts.files.map(
          ({ name, bytes }) => `${name}: ${bytes ? new TextDecoder().decode(bytes).slice(0, 20) : '–'}`,
        ),
        ...parts.refused.map(({ name, reason }) => `${name}! ${reason}`),
      ];

test('gives the files of an archive with their names, and of those that are not wanted the names alone', async () => {
  const archive = await sevenZipOf({
    '办法/正文.txt': bytesOf('给予10万元奖励'),
    'photo.jpg': bytesOf('x'),
    'none.txt': new Uint8Array(),
  });
  expect(told(await partsOf(archive, {}, (name) => name.endsWith('.txt')))).toEqual([
    '办法/正文.txt: 给予10万元奖励',
    'photo.jpg: –',
    'none.txt: ',
  ]);
});

test('leaves alone what leads out, stands twice or is over a limit, and reads the others', async () => {
  const archive = await sevenZipOf({
    '../a.txt': bytesOf('a'),
    'zeros.txt': new Uint8Array(3_000_000),
    'b.txt': bytesOf('b'),
    'c.txt': bytesOf('cccc'),
  });
  expect(archive.length).toBeLessThan(10_000);
  expect(told(await partsOf(archive, { fileBytes: 1_000_000, unpackedBytes: 3 }))).toEqual([
    'b.txt: b',
    '../a.txt! Its name leads out of the archive.',
    'zeros.txt! It unpacks to 3000000 bytes; the limit is 1000000. CETU_MAX_FILE_MB sets another.',
    'c.txt! What is in the archive unpacks to more bytes; the limit is 3. CETU_MAX_UNPACKED_MB sets another.',
  ]);
});

test('refuses what is encrypted, damaged or cut off with what helps', async () => {
  const archive = await sevenZipOf({ 'a.txt': bytesOf('给予10万元奖励'.repeat(50)) });
  expect(told(await partsOf(encryptedArchives.files))).toEqual([
    'a.txt! It is encrypted: unpack it with its password, and read the folder.',
  ]);
  expect(told(await partsOf(encryptedArchives.names))).toMatch(/^The archive is encrypted: unpack it/);
  expect(told(await partsOf(archive.slice(0, -20)))).toMatch(
    /^The archive cannot be unpacked \(.+\): unpack it with its program/,
  );
  expect(told(await partsOf(archive.with(40, (archive[40] ?? 0) ^ 0xff)))).toEqual([
    expect.stringMatching(/^a\.txt! It is damaged in the archive \(.+\)\.$/),
  ]);
});

test('is no text: a reader of one file hears how it is read', async () => {
  const read = await readDocument({ path: 'a.7z', bytes: await sevenZipOf({ 'a.txt': bytesOf('a') }) });
  expect(read.ok ? [] : read.diagnostics.map(({ message }) => message)).toEqual([
    'The file is a 7z archive: cetu ingest reads what is in it; one file of it goes by ARCHIVE.7z!/NAME.',
  ]);
});
