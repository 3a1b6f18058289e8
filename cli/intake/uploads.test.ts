import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { plainName, Uploads } from './uploads.ts';

const desk = mkdtempSync(join(tmpdir(), 'cetu-uploads-'));
const folder = join(desk, 'uploads');
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function* bytes(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

describe('files that are handed over', () => {
  test('are kept under their names, and never in the place of another', async () => {
    const uploads = new Uploads(folder, 100);
    const first = await uploads.keep('通知.txt', bytes('一', '二'));
    expect([basename(first), readFileSync(first, 'utf8')]).toEqual(['通知.txt', '一二']);
    expect(await uploads.keep('通知.txt', bytes('一二'))).toBe(first);
    expect(basename(await uploads.keep('通知.txt', bytes('三')))).toBe('通知-2.txt');
    expect(basename(await uploads.keep('通知.txt', bytes('四')))).toBe('通知-3.txt');
    expect(readFileSync(first, 'utf8')).toBe('一二');
  });

  test.each(['../../out.txt', '..\\out.txt', '/etc/out.txt', '.out.txt', 'out.txt\0'])(
    'stay in the folder whatever they are called: %j',
    async (name) => {
      const path = await new Uploads(folder, 100).keep(name, bytes('x'));
      expect(join(folder, basename(path))).toBe(path);
      expect(readdirSync(desk)).toEqual(['uploads']);
      expect(readdirSync(folder)).toHaveLength(1);
    },
  );

  test('are refused where they are too large, have no name or another form, and leave nothing behind', async () => {
    const uploads = new Uploads(folder, 3);
    await expect(uploads.keep('a.txt', bytes('ab', 'cd'))).rejects.toMatchObject({ code: 'LIMIT' });
    await expect(uploads.keep(' .. ', bytes('a'))).rejects.toMatchObject({ code: 'INPUT' });
    await expect(uploads.keep('a.odt', bytes('a'))).rejects.toMatchObject({ code: 'INPUT' });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('are dropped by their path, and no file outside the folder is', async () => {
    const uploads = new Uploads(folder, 100);
    const kept = await uploads.keep('a.txt', bytes('a'));
    const outside = join(desk, 'outside.txt');
    writeFileSync(outside, 'x');
    writeFileSync(join(folder, '.half.part'), 'x');
    expect(await uploads.list()).toEqual([kept]);
    await uploads.drop(kept);
    await uploads.drop(outside);
    await uploads.drop(`${folder}/../outside.txt`);
    expect([readdirSync(folder), readFileSync(outside, 'utf8')]).toEqual([[], 'x']);
    rmSync(outside);
  });
});

test('a name keeps its ending when it is cut', () => {
  expect(plainName(`${'长'.repeat(300)}.docx`)).toBe(`${'长'.repeat(80)}.docx`);
  expect(plainName('a/b:c?.pdf')).toBe('b_c_.pdf');
});
