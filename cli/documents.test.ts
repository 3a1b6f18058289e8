import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findDocuments, originOf } from './documents.ts';
import { readBytes } from './read-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-documents-'));

const write = (path: string): void => {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), '正文。');
};

const originsOf = async (...paths: string[]): Promise<readonly string[]> =>
  (await findDocuments(paths, folder)).documents.map(({ origin }) => origin);

beforeAll(() => {
  for (const path of ['a/1.txt', 'a/2.MD', 'a/3.odt', 'a/data.json', 'a/b/4.markdown', 'a/.hidden.txt', 'c/list.json'])
    write(path);
  for (const path of ['a/node_modules/x.txt', 'a/.git/y.txt', 'plain', 'a/[1].txt']) write(path);
  mkdirSync(join(folder, 'empty'));
  symlinkSync('..', join(folder, 'a/b/up'));
  symlinkSync('nowhere.txt', join(folder, 'a/dangling.txt'));
  symlinkSync(join(folder, 'a/1.txt'), join(folder, 'a/b/linked.txt'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('findDocuments', () => {
  test('takes a folder with all documents below it, in one order, without hidden files and node_modules', async () => {
    expect(await originsOf('a')).toEqual(['a/1.txt', 'a/2.MD', 'a/[1].txt', 'a/b/4.markdown', 'a/b/linked.txt']);
  });

  test('lists what is not read and counts what is no document', async () => {
    const { skipped, passedOver, failed } = await findDocuments(['a'], folder);
    expect(skipped).toEqual([
      { path: 'a/3.odt', reason: 'OpenDocument files are not read: save it as docx.' },
      { path: 'a/dangling.txt', reason: 'The link leads nowhere.' },
    ]);
    expect([...passedOver]).toEqual([['.json', 1]]);
    expect(failed).toEqual([]);
  });

  test('tells what is neither a file nor a folder, and waits at none', async () => {
    const at = join(folder, 'pipes');
    mkdirSync(at);
    execFileSync('mkfifo', [join(at, 'a.txt'), join(at, 'b')]);
    write('pipes/c.txt');
    const { documents, skipped, failed } = await findDocuments(['pipes'], folder);
    const reason = 'It is neither a file nor a folder.';
    expect({ documents: documents.map(({ origin }) => origin), skipped, failed }).toEqual({
      documents: ['pipes/c.txt'],
      skipped: [{ path: 'pipes/a.txt', reason }],
      failed: [],
    });
    expect((await findDocuments(['pipes/b'], folder)).failed).toEqual([{ path: 'pipes/b', reason }]);
    await expect(readBytes(join(at, 'b'), 100)).rejects.toThrow('It is not a file.');
  });

  test('says of an address that is none of the web which are read', async () => {
    const reason = 'Addresses are read that begin with https:// or http://.';
    expect((await findDocuments(['ftp://example.org/a.txt'], folder)).failed).toEqual([
      { path: 'ftp://example.org/a.txt', reason },
    ]);
  });

  test('takes a file that is named, whatever it is called', async () => {
    expect(await originsOf('plain', 'a/.hidden.txt')).toEqual(['a/.hidden.txt', 'plain']);
  });

  test('takes each file once', async () => {
    expect(await originsOf('a/1.txt', 'a/*.txt', join(folder, 'a/1.txt'), 'a/b/../1.txt')).toEqual([
      'a/1.txt',
      'a/[1].txt',
    ]);
  });

  test('takes a pattern, and a path that looks like one but exists', async () => {
    expect(await originsOf('a/**/*.markdown')).toContain('a/b/4.markdown');
    expect(await originsOf('a/[1].txt')).toEqual(['a/[1].txt']);
  });

  test('says what there is not', async () => {
    const { failed } = await findDocuments(['empty', 'c', 'gone.txt', 'x/*.txt', 'a/3.odt'], folder);
    expect(failed).toEqual([
      { path: 'a/3.odt', reason: 'OpenDocument files are not read: save it as docx.' },
      { path: 'c', reason: 'The folder holds no document that can be read (.txt, .md, .html, .docx, .xlsx, .pdf …).' },
      {
        path: 'empty',
        reason: 'The folder holds no document that can be read (.txt, .md, .html, .docx, .xlsx, .pdf …).',
      },
      { path: 'gone.txt', reason: 'There is no such file or folder.' },
      { path: 'x/*.txt', reason: 'No file matches it.' },
    ]);
  });

  test('does not call a folder empty whose documents were named before it', async () => {
    expect((await findDocuments(['a/b/4.markdown', 'a/b/linked.txt', 'a/b'], folder)).failed).toEqual([]);
  });
});

describe('links out of a folder', () => {
  beforeAll(() => {
    write('named/1.txt');
    write('outside/2.txt');
    write('outside/below/3.txt');
    symlinkSync('../outside/2.txt', join(folder, 'named/file.txt'));
    symlinkSync('../outside', join(folder, 'named/all'));
    symlinkSync('1.txt', join(folder, 'named/within.txt'));
  });
  const leadsOut = 'The link leads out of the folder: --links follows it.';

  test('are told and not followed', async () => {
    const { documents, skipped } = await findDocuments(['named'], folder);
    expect(documents.map(({ origin }) => origin)).toEqual(['named/1.txt', 'named/within.txt']);
    expect(skipped).toEqual([
      { path: 'named/all', reason: leadsOut },
      { path: 'named/file.txt', reason: leadsOut },
    ]);
    const pattern = await findDocuments(['named/*.txt'], folder);
    expect(pattern.skipped).toEqual([{ path: 'named/file.txt', reason: leadsOut }]);
  });

  test('are followed where that is asked for, and where the link itself is named', async () => {
    const { documents } = await findDocuments(['named'], folder, { links: true });
    expect(documents.map(({ origin }) => origin)).toEqual([
      'named/1.txt',
      'named/all/2.txt',
      'named/all/below/3.txt',
      'named/file.txt',
      'named/within.txt',
    ]);
    expect(await originsOf('named/file.txt')).toEqual(['named/file.txt']);
    expect(await originsOf('named/all')).toEqual(['named/all/2.txt', 'named/all/below/3.txt']);
  });
});

// Names are characters on other systems.
describe.runIf(process.platform === 'linux')('names that are not UTF-8', () => {
  test('are read as GB18030, of files and of folders', async () => {
    const gbk = (name: string): Buffer => iconv.encode(name, 'gb18030');
    const below = Buffer.concat([Buffer.from(`${folder}/named-so/`), gbk('政策')]);
    mkdirSync(below, { recursive: true });
    writeFileSync(Buffer.concat([below, gbk('/办法.txt')]), '正文。');
    writeFileSync(Buffer.concat([below, Buffer.from('/通知.txt')]), '正文二。');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/named-so/`), gbk('细则.txt')]), '正文三。');
    const { documents, skipped, failed } = await findDocuments(['named-so'], folder);
    expect(documents.map(({ origin }) => origin)).toEqual([
      'named-so/政策/办法.txt',
      'named-so/政策/通知.txt',
      'named-so/细则.txt',
    ]);
    expect([skipped, failed]).toEqual([[], []]);
    const texts = await Promise.all(documents.map(({ path }) => readBytes(path, 100)));
    expect(texts.map((bytes) => new TextDecoder().decode(bytes))).toEqual(['正文。', '正文二。', '正文三。']);
  });

  test('cannot be typed, which is told', async () => {
    expect((await findDocuments(['named-so/\ufffd\ufffd.txt'], folder)).failed).toEqual([
      { path: 'named-so/\ufffd\ufffd.txt', reason: 'Its name is not UTF-8: name its folder.' },
    ]);
  });
});

describe('originOf', () => {
  test('is relative inside the folder and absolute outside', () => {
    expect(originOf('a/1.txt', '/data')).toBe('a/1.txt');
    expect(originOf('/data/a/1.txt', '/data')).toBe('a/1.txt');
    expect(originOf('/data/..a.txt', '/data')).toBe('..a.txt');
    expect(originOf('../other/1.txt', '/data')).toBe('/other/1.txt');
  });
});
