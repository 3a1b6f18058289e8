// Files and names that were made to harm, as a user meets them on the command line.
import { symlinkSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { Desk, notice } from './cetu.ts';

const desk = new Desk({ CETU_WORKERS: '1' });
afterAll(() => desk.clear());

test('names and texts with escape sequences are shown harmless, and a forged line stays part of its name', async () => {
  desk.write('docs/\u001b[2J\u009b31m.txt', notice(1).replace('人才补贴', '人才\u001b[8m补贴'));
  desk.write('docs/a.txt\nFailed:\n  b.txt', notice(2));
  desk.write('docs/c\u0007.txt', '');
  const { code, stdout, stderr } = await desk.cetu('ingest', 'docs', desk.path('docs/a.txt\nFailed:\n  b.txt'));
  expect(code).toBe(1);
  expect(stdout).toContain('  docs/c␇.txt: The file is empty.');
  const listed = await desk.cetu('status');
  expect(listed.stdout).toContain('docs/a.txt␊Failed:␊  b.txt');
  expect(listed.stdout).toContain('docs/␛[2J\ufffd31m.txt');
  const found = await desk.cetu('search', '补贴');
  expect(found.stdout).toContain('人才␛[8m补贴');
  for (const text of [stdout, stderr, listed.stdout, found.stdout]) expect(text).not.toMatch(/(?![\n\t])\p{Cc}/u);
});

test('a link that leads out of the folder is told and not followed', async () => {
  desk.write('outside/secret.txt', notice(3));
  desk.write('inside/open.txt', notice(4));
  symlinkSync('../outside', desk.path('inside/link'));
  const { stdout } = await desk.cetu('ingest', 'inside');
  expect(stdout).toContain('1 stored, 1 skipped');
  expect(stdout).toContain('  inside/link: The link leads out of the folder: --links follows it.');
});

test('one document is read under a limit of time, too', async () => {
  const paragraphs = '<w:p><w:r><w:t>x</w:t></w:r></w:p>'.repeat(3_000_000);
  const names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const body = `<w:document ${names}><w:body>${paragraphs}</w:body></w:document>`;
  desk.write('slow.docx', zipSync({ 'word/document.xml': strToU8(body) }, { level: 1 }));
  for (const command of ['extract', 'text']) {
    const { code, stdout, stderr } = await desk.start([command, 'slow.docx'], { CETU_FILE_SECONDS: '1' }).done;
    expect(code).toBe(1);
    expect(stdout + stderr).toContain('slow.docx: It was given up after 1 s; CETU_FILE_SECONDS sets another limit.');
  }
});

test('one file of an archive is read by its name', async () => {
  desk.write('a.zip', zipSync({ '办法/b.txt': strToU8(notice(5)) }));
  expect((await desk.cetu('text', 'a.zip!/办法/b.txt')).stdout).toBe(notice(5));
  await desk.cetu('ingest', 'a.zip');
  expect((await desk.cetu('remove', 'a.zip')).stdout).toBe('Removed a.zip!/办法/b.txt.\n');
});
