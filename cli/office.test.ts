import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasOffice, readConfig } from './config.ts';
import { findDocuments } from './documents.ts';
import { withOffice } from './office.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-office-names-'));
const bin = join(folder, 'bin');
beforeAll(() => {
  mkdirSync(bin);
  writeFileSync(join(bin, 'soffice'), '#!/bin/sh\n');
  chmodSync(join(bin, 'soffice'), 0o755);
  for (const name of ['a.odt', 'b.ppt', 'c.dps']) writeFileSync(join(folder, name), 'x');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('LibreOffice is found on the path, with the memory of a process that reads, unless it is turned off', () => {
  const path = `relative:${folder}:${bin}`;
  const { limits } = withOffice(readConfig({ CETU_MEMORY_MB: '600' }), path);
  expect(limits.office).toEqual({ program: join(bin, 'soffice'), memory: 600 * 1024 * 1024 });
  expect(hasOffice(withOffice(readConfig({}), 'relative'))).toBe(false);
  expect(hasOffice(withOffice(readConfig({}), undefined))).toBe(false);
  expect(hasOffice(withOffice(readConfig({ CETU_OFFICE: 'off' }), path))).toBe(false);
});

test('what it helps to read is a document where it is there, and told where it is not', async () => {
  const names = async (office: boolean) => {
    const { documents, skipped } = await findDocuments(['.'], folder, { office });
    return { documents: documents.map(({ origin }) => origin), skipped: skipped.map(({ path }) => path) };
  };
  expect(await names(true)).toEqual({ documents: ['a.odt', 'b.ppt', 'c.dps'], skipped: [] });
  expect(await names(false)).toEqual({ documents: [], skipped: ['a.odt', 'b.ppt', 'c.dps'] });
});
