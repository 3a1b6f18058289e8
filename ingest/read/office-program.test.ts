// What LibreOffice makes of files is read; here a program stands in for it that writes what the test wants.
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { defaultLimits } from '../limits.ts';
import { readDocument } from '../read.ts';
import { compoundOf, docOf } from '../samples/doc.ts';
import { docxOf } from '../samples/formats.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-office-tests-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A program that does what a script says: $out is where it is to write, in.FORM what it is given. */
const programOf = (script: string): { readonly program: string; readonly memory: number } => {
  const program = join(folder, `${createHash('sha256').update(script).digest('hex')}.sh`);
  const made = 'for to; do case $before in --convert-to) ending=$to;; --outdir) out=$to;; esac; before=$to; done';
  writeFileSync(program, `#!/bin/sh\n${made}\nmade="$out/in.$ending"\n${script}\n`, { mode: 0o700 });
  return { program, memory: 2 ** 31 };
};

const read = async (bytes: Uint8Array, script: string | null) => {
  const office = script === null ? null : programOf(script);
  const found = await readDocument({ path: 'x', bytes }, { ...defaultLimits, office });
  if (!found.ok) return { said: found.diagnostics.map(({ message }) => message) };
  const { format, text, bytesHash, diagnostics } = found.source;
  return { format, text, bytesHash, said: diagnostics.map(({ severity, message }) => `${severity}: ${message}`) };
};

const openDocument = (kind: string): Uint8Array =>
  zipSync({ mimetype: strToU8(`application/vnd.oasis.opendocument.${kind}`), 'content.xml': strToU8('<office/>') });
const lines = ['关于支持渔港改造的通知', '一、对企业给予10万元补助。'];
const result = join(folder, 'result.docx');
writeFileSync(result, docxOf(lines));

test('what LibreOffice makes of a file is read as what it is, told, and kept by the hash of the file itself', async () => {
  const bytes = openDocument('text');
  expect(await read(bytes, `cp '${result}' "$made"`)).toEqual({
    format: 'docx',
    text: `${lines.join('\n')}\n`,
    bytesHash: createHash('sha256').update(bytes).digest('hex'),
    said: ['info: Read as LibreOffice gives it: it made a docx of it.'],
  });
});

test.each([
  ['a text of OpenDocument', openDocument('text'), 'odt docx'],
  ['a template of it', openDocument('text-template'), 'odt docx'],
  ['a spreadsheet of OpenDocument', openDocument('spreadsheet'), 'ods xlsx'],
  ['a presentation of OpenDocument', openDocument('presentation'), 'odp pptx'],
  ['an old presentation', compoundOf({ 'PowerPoint Document': new Uint8Array(99) }), 'ppt pptx'],
  ['a text of Word 95', docOf([{ text: '甲。' }], { version: 0x65 }), 'doc docx'],
  ['a text of Works', compoundOf({ MatOST: new Uint8Array(99) }), 'wps docx'],
  ['a workbook of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 0x10, 0), 'xls xlsx'],
])('%s is handed to it by its own ending', async (_, bytes, wanted) => {
  const { text } = await read(bytes, 'cd "$out" && echo "关于$(ls in.* | sed s/in.//) $ending" > "$made"');
  expect(text?.trim()).toBe(`关于${wanted}`);
});

test('it knows nothing of the environment, and has a profile of its own in which macros and links are off', async () => {
  process.env['CETU_ADMIN_TOKEN'] = 'a-token-of-the-tests';
  try {
    const profile = 'cat "$out/profile/user/registrymodifications.xcu"';
    const { text = '' } = await read(openDocument('text'), `(echo "# 关于 $*"; env; ${profile}) > "$made"`);
    expect(text).toContain('--headless');
    expect(text).not.toContain('a-token-of-the-tests');
    expect(text).toMatch(/DisableMacrosExecution" oor:op="fuse"><value>true</);
    expect(text).toMatch(/BlockUntrustedRefererLinks" oor:op="fuse"><value>true</);
    const [, home = ''] = /^HOME=(.*)$/m.exec(text) ?? [];
    expect(text).toContain(`-env:UserInstallation=file://${home}/profile`);
  } finally {
    delete process.env['CETU_ADMIN_TOKEN'];
  }
});

test('where it fails, writes nothing or takes too much, the file is refused with both reasons', async () => {
  const refusal = 'The file is an OpenDocument file, which is not read: save it as docx, xlsx or PDF.';
  expect(await read(openDocument('text'), null)).toEqual({ said: [refusal] });
  for (const [script, why] of [
    ['exit 3', 'it ended with exit code 3'],
    ['true', 'it wrote nothing'],
    ['kill -9 $$', 'it ended with SIGKILL'],
  ] as const)
    expect(await read(openDocument('text'), script)).toEqual({
      said: [refusal, `LibreOffice could not read it either (${why}).`],
    });
  const hungry = programOf(`head -c 3000000000 /dev/zero | tail -c 2900000000 > /dev/null && cp '${result}' "$made"`);
  const office = { ...hungry, memory: 2 ** 28 };
  expect(await readDocument({ path: 'x', bytes: openDocument('text') }, { ...defaultLimits, office })).toMatchObject({
    ok: false,
  });
});

test('where it lacks the part for a file, that is said, whatever leads to the program', async () => {
  const install = join(folder, 'install');
  mkdirSync(install);
  const { program } = programOf('true');
  copyFileSync(program, join(install, 'soffice'));
  for (const library of ['libswlo.so', 'libsdlo.so']) writeFileSync(join(install, library), '');
  symlinkSync(join(install, 'soffice'), join(folder, 'soffice'));
  const said = async (kind: string) => {
    const office = { program: join(folder, 'soffice'), memory: 2 ** 31 };
    const found = await readDocument({ path: 'x', bytes: openDocument(kind) }, { ...defaultLimits, office });
    return found.ok ? '' : found.diagnostics[1]?.message;
  };
  expect(await said('spreadsheet')).toBe('LibreOffice could not read it either (its part Calc is not installed).');
  expect(await said('text')).toBe('LibreOffice could not read it either (it wrote nothing).');
});

test('what it makes is held to the limits of a file, and what it makes of nonsense is refused', async () => {
  const office = programOf(`cp '${result}' "$made"`);
  expect(
    await readDocument({ path: 'x', bytes: openDocument('text') }, { ...defaultLimits, office, textLength: 3 }),
  ).toMatchObject({ ok: false, diagnostics: [{ rule: 'text-length' }] });
  const { said } = await read(openDocument('text'), 'head -c 400 /dev/zero > "$made"');
  expect(said).toEqual(['The bytes are not text in UTF-8, UTF-16, GB18030 or Big5: is this a binary file?']);
});
