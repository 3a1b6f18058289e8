import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { WatchedFolder } from './watched-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'cetu-watched-'));
const folder = join(root, 'docs');
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'below'), { recursive: true });
  write('a.txt', '甲');
  write('below/b.txt', '乙');
});

const write = (name: string, words: string): void => writeFileSync(join(folder, name), words);

const look = async (watched: WatchedFolder) => {
  const { found, gone, unsettled } = await watched.look();
  return { found: found.documents.map(({ origin }) => origin), gone, unsettled };
};
const nothing = { found: [], gone: [], unsettled: false };

test('the first look finds all documents, the next ones what came, changed and went', async () => {
  const watched = new WatchedFolder(folder, root);
  expect(await look(watched)).toEqual({ ...nothing, found: ['docs/a.txt', 'docs/below/b.txt'] });
  expect(await look(watched)).toEqual(nothing);
  rmSync(join(folder, 'below'), { recursive: true });
  expect(await look(watched)).toEqual({ ...nothing, gone: ['docs/below/b.txt'] });
  renameSync(join(folder, 'a.txt'), join(folder, 'c.txt'));
  expect(await look(watched)).toEqual({ found: [], gone: ['docs/a.txt'], unsettled: true });
  expect(await look(watched)).toEqual({ ...nothing, found: ['docs/c.txt'] });
  rmSync(join(folder, 'c.txt'));
  expect(await look(watched)).toEqual({ ...nothing, gone: ['docs/c.txt'] });
});

test('a file that is being written to waits until it rests', async () => {
  const watched = new WatchedFolder(folder, root);
  await look(watched);
  for (const words of ['一', '一二', '一二三']) {
    write('a.txt', words);
    expect(await look(watched)).toEqual({ ...nothing, unsettled: true });
  }
  expect(await look(watched)).toEqual({ ...nothing, found: ['docs/a.txt'] });
});

test('what was read before and is gone by now is told at the first look', async () => {
  const watched = new WatchedFolder(folder, root, { known: ['docs/a.txt', 'docs/old.txt'] });
  expect(await look(watched)).toEqual({
    ...nothing,
    found: ['docs/a.txt', 'docs/below/b.txt'],
    gone: ['docs/old.txt'],
  });
});

test('a folder that is away loses nothing', async () => {
  const watched = new WatchedFolder(folder, root);
  await look(watched);
  renameSync(folder, join(root, 'away'));
  await expect(look(watched)).rejects.toThrow('docs is away');
  renameSync(join(root, 'away'), folder);
  expect((await look(watched)).gone).toEqual([]);
});
