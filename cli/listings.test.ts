// What is remembered of archives: where the store has all that one holds, it is not unpacked to hear it.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openGraphStore } from '../graph/index.ts';
import { defaultLimits, ingest, readParts, readText } from '../ingest/index.ts';
import { openSearchIndex } from '../search/index.ts';
import { isWanted } from './document-names.ts';
import { ingestFiles } from './ingest-files.ts';
import { openListings } from './listings.ts';
import { allItems } from './pages.ts';
import { openRefusals } from './refusals.ts';
import type { Stores } from './stores.ts';

let folder = '';
let stores: Stores;
let opened = 0;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cetu-listings-'));
  stores = { graph: await openGraphStore('sqlite::memory:'), index: await openSearchIndex('sqlite::memory:') };
  opened = 0;
});
afterEach(async () => {
  await stores.graph.close();
  await stores.index.close();
  await rm(folder, { recursive: true });
});

/** An e-mail with files, each given by its name and words. */
const mailWith = (files: Readonly<Record<string, string>>): Uint8Array => {
  const parts = Object.entries(files).map(
    ([name, words]) =>
      `--x\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(words).toString('base64')}\r\n`,
  );
  const head = 'From: a@example.org\r\nTo: b@example.org\r\nSubject: files\r\nMIME-Version: 1.0\r\n';
  return Buffer.from(
    `${head}Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n请见附件。\r\n${parts.join('')}--x--\r\n`,
  );
};

/** A run over one e-mail: what became of each file, by its path. */
const run = async (bytes: Uint8Array, ocr = false): Promise<Record<string, string>> => {
  const limits = { ...defaultLimits, ocr };
  const listings = openListings(limits, join(folder, 'listed.json'));
  const refusals = openRefusals(limits, join(folder, 'refused.json'));
  const { results } = await ingestFiles(
    [{ origin: 'a.eml', bring: async () => ({ bytes }) }],
    stores,
    {
      size: 1,
      read: ingest,
      interpret: ingest,
      text: readText,
      parts: (file, own) => {
        opened++;
        return readParts(file, own, (name) => isWanted(name, false));
      },
      close: () => {},
    },
    { limits, signal: new AbortController().signal, listings, refusals, onResult: () => {} },
  );
  await Promise.all([listings.save(), refusals.save()]);
  return Object.fromEntries(results.map(({ path, outcome }) => [path, outcome]));
};

const notice = (name: string): string => `关于${name}的通知\n一、${name}\n对企业给予10万元奖励。\n`;
const files = { 'b.txt': notice('创新券'), 'c.pdf': '%PDF-1.7' };

test('a mail whose files are held or refused is passed by without being opened', async () => {
  expect(await run(mailWith(files))).toEqual({
    'a.eml': 'stored',
    'a.eml!/b.txt': 'stored',
    'a.eml!/c.pdf': 'failed',
  });
  expect(opened).toBe(1);
  expect(await run(mailWith(files))).toEqual({
    'a.eml': 'unchanged',
    'a.eml!/b.txt': 'unchanged',
    'a.eml!/c.pdf': 'failed',
  });
  expect(opened).toBe(1);
});

test('it is opened again where the store lost a file, where it is another one, and under other limits', async () => {
  await run(mailWith(files));
  const [lost] = (await allItems((page) => stores.graph.sources(page))).filter(({ origins }) =>
    origins.some(({ path }) => path.endsWith('b.txt')),
  );
  if (!lost) throw new Error('The file is not in the store.');
  await stores.graph.remove(lost.id);
  expect((await run(mailWith(files)))['a.eml!/b.txt']).toBe('stored');
  expect(opened).toBe(2);
  expect((await run(mailWith({ ...files, 'b.txt': notice('孵化器') })))['a.eml!/b.txt']).toBe('stored');
  expect(opened).toBe(3);
  await run(mailWith(files), true);
  expect(opened).toBe(4);
});

test('a listing of very many files, or one that says not why a file is refused, is not remembered', async () => {
  const file = join(folder, 'listed.json');
  const listed = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `${i}.docx`, hash: 'h' }));
  const first = openListings(defaultLimits, file);
  first.note('few', { files: listed(500), refused: [] });
  first.note('many', { files: listed(501), refused: [] });
  first.note('told', { files: [], refused: [{ name: 'a.exe', reason: 'It is a program.' }] });
  await first.save();
  const known = (): boolean[] =>
    ['few', 'many', 'told'].map((key) => openListings(defaultLimits, file).of(key) !== null);
  expect(known()).toEqual([true, false, true]);
  await writeFile(file, (await readFile(file, 'utf8')).replace('"It is a program."', '7'));
  expect(known()).toEqual([true, false, false]);
});
