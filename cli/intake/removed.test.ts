import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { sourceGraph } from '../../test/contracts/fixtures.ts';
import { RemovedSources } from './removed.ts';
import { Uploads } from './uploads.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-removed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function* bytes(words: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(words);
}

let path = '';
let removed: RemovedSources;
/** Two sources of one archive were removed; the file went with the second. */
beforeEach(async () => {
  const uploads = new Uploads(folder, 100);
  removed = new RemovedSources();
  path = await uploads.keep('两篇.zip', bytes('两篇'));
  const taken = (name: string) => ({
    title: name,
    source: sourceGraph(name, () => undefined),
    files: [path],
  });
  await removed.add('first', taken('甲'), new Map());
  await removed.add('second', taken('乙'), new Map([[path, await uploads.setAside(path)]]));
});

const putBack = async (job: string): Promise<void> => {
  await removed.giveBack(job);
  await removed.forget(job);
};

test.each([
  ['first', 'second'],
  ['second', 'first'],
])('a file that two sources share comes back with the one that comes back first: %s, %s', async (...jobs) => {
  expect(existsSync(path)).toBe(false);
  for (const job of jobs) {
    await putBack(job);
    expect(readFileSync(path, 'utf8')).toBe('两篇');
  }
  expect(readdirSync(folder)).toEqual(['两篇.zip']);
});

test('what is set aside is dropped with the last source of it that is kept', async () => {
  await removed.forget('second');
  expect(readdirSync(folder)).toHaveLength(1);
  await putBack('first');
  expect(readFileSync(path, 'utf8')).toBe('两篇');
  rmSync(path);
  await removed.close();
  expect(readdirSync(folder)).toEqual([]);
});

test('another file at the same path is another one: each comes back as it was', async () => {
  const uploads = new Uploads(folder, 100);
  expect(await uploads.keep('两篇.zip', bytes('另一'))).toBe(path);
  const source = sourceGraph('丙', () => undefined);
  await removed.add('third', { title: '丙', source, files: [path] }, new Map([[path, await uploads.setAside(path)]]));
  await putBack('second');
  expect(readFileSync(path, 'utf8')).toBe('两篇');
  rmSync(path);
  await putBack('third');
  expect(readFileSync(path, 'utf8')).toBe('另一');
  rmSync(path);
  await removed.close();
  expect(readdirSync(folder)).toEqual([]);
});
