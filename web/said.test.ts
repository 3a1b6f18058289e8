// The page says in Chinese what the server says in English: every sentence that tells why a file, an address or a
// request is refused.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saidInChinese } from './src/words/said.ts';

const home = join(import.meta.dirname, '..');

/**
 * Sentences in a file: texts that begin with a capital letter or a place and end with a full stop, `X` in their
 * places.
 */
const sentencesOf = (path: string): readonly string[] => {
  const code = readFileSync(join(home, path), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gmu, '');
  const texts = [...code.matchAll(/(['`])((?:(?!\1)[^\\\n]|\\.)+)\1/gu)].map(([, , text = '']) =>
    text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, 'X').trim(),
  );
  return texts.filter(
    (text) => /^[A-Z][^<>]* [^<>]*\.$/u.test(text) && /[a-z]{3}/u.test(text) && !/\p{Script=Han}/u.test(text),
  );
};

const files = globSync(
  [
    'ingest/read.ts',
    'ingest/read/{archive,compound,doc,docx,docx-parts,html,mail,ofd,packed,pages,pdf,pptx,rtf,spreadsheet,word-xml,zip}.ts',
    'ingest/{layout,outline}/**/*.ts',
    'cli/{archives,document-names,read-file,workers}.ts',
    'cli/{intake,remote}/*.ts',
    'api/{context,originals,token}.ts',
  ],
  { cwd: home },
).filter((path) => !path.includes('.test.'));

describe('sentences of the server', () => {
  it('are known in Chinese, all but one in twenty', () => {
    const all = [...new Set(files.flatMap(sentencesOf))];
    const unknown = all.filter((sentence) => !/\p{Script=Han}/u.test(saidInChinese(sentence)));
    expect(all.length).toBeGreaterThan(80);
    expect(unknown.length / all.length, unknown.join('\n')).toBeLessThan(0.05);
  });
  it('keep what they tell of, and say phrases in them in Chinese, too', () => {
    expect(saidInChinese('The file is a rar archive: unpack it and read the folder, or pack it as zip.')).toBe(
      '这是rar 压缩包：请解压后读文件夹，或压成 zip。',
    );
    expect(
      saidInChinese('Left out 12 characters of watermarks on page 3, 4: aslant, or repeated in large or faint type.'),
    ).toBe('略去第 3, 4 页上水印的 12 字：斜排，或以大字、浅字重复。');
    expect(saidInChinese('Nobody wrote this.')).toBe('Nobody wrote this.');
  });
});
