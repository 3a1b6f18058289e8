// The page says in Chinese what the server says in English: every sentence that tells why a file, an address or a
// request is refused.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saidInChinese } from './src/words/said.ts';

const home = join(import.meta.dirname, '..');

const withPlaces = (text: string): string => text.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/gu, 'X').trim();

const isEnglish = (text: string): boolean =>
  /[a-z]{3}/u.test(text) && / /u.test(text) && !/[\p{Script=Han}<>]/u.test(text.replace(/「X」/gu, 'X'));

/**
 * Sentences in a file, `X` in their places: texts that begin with a capital letter or a place and end with a full
 * stop, and whatever is called a message or a problem.
 */
const sentencesOf = (path: string): readonly string[] => {
  const code = readFileSync(join(home, path), 'utf8').replace(/^\s*(?:\/\/|\/?\*).*$/gmu, '');
  return [...code.matchAll(/(\bmessage(?::| =)\s+|\bproblem\()?(['`])((?:(?!\2)[^\\\n]|\\.)+)\2/gu)]
    .map(([, called, , text = '']) => ({ called, text: withPlaces(text) }))
    .filter(({ called, text }) => isEnglish(text) && (called !== undefined || /^[A-Z].*\.$/u.test(text)))
    .map(({ text }) => text);
};

const files = globSync(
  [
    'ingest/read.ts',
    'ingest/read/{archive,compound,doc,docx,docx-parts,html,mail,ofd,packed,pages,pdf,pptx,rtf,spreadsheet,word-xml,zip}.ts',
    'ingest/{layout,link,outline}/**/*.ts',
    'ingest/{contested,unexplained}.ts',
    'ingest/facts/{offers,front-matter/dates,measures/measures,research/{check*,text-and-table}}.ts',
    'graph/write/{added-fact,binding,check-statement,corrected*,draft}.ts',
    'cli/{archives,document-names,read-file,workers}.ts',
    'cli/{intake,remote}/*.ts',
    'api/{context,originals,token}.ts',
  ],
  { cwd: home },
).filter((path) => !path.includes('.test.'));

describe('sentences of the server', () => {
  it('are known in Chinese', () => {
    const all = [...new Set(files.flatMap(sentencesOf))];
    expect(all.length).toBeGreaterThan(120);
    expect(all.filter((sentence) => !/\p{Script=Han}/u.test(saidInChinese(sentence)))).toEqual([]);
  });
  it('leave no English beside what they tell of', () => {
    expect(
      [
        'Left out as menu of a web page: 通知公告 … (5 lines)',
        '3万元/亩 read as unit-rate: a stage of what is given',
        'the amount per unit 20多户 ended in no fact, and no rule ruled on it',
        'max of 规模: the text says 「至多12人」, the table 「规模 10」',
        '规模 in 模型4: the text says 「显著」, the table 「规模 0.02」',
        'H2 supported or rejected: the text says 「成立」, the table 「不成立」',
        'A correction by 李 takes no effect here, since of what it hangs on, no Measure is found at its words: 07',
        'Nothing is asked of 10.0.0.9, for its robots.txt cannot be had: the server says 500.',
        '10.0.0.9 takes no connections.',
        'The server says 403: it is not given to everybody.',
      ].flatMap(
        (sentence) =>
          saidInChinese(sentence)
            .replace('robots.txt', '')
            .match(/[a-z]{3,}/gu) ?? [],
      ),
    ).toEqual([]);
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
  it('leave the words of a text as they are, and what is too long to be a sentence', () => {
    expect(saidInChinese('H2 supported or rejected: the text says 「partial」, the table 「region」')).toContain(
      'partial',
    );
    expect(saidInChinese('H2 supported or rejected: the text says 「partial」, the table 「region」')).toContain(
      'region',
    );
    const long = `a: ${'the text says 「b」, the table 「'.repeat(200)}`;
    expect(saidInChinese(long)).toBe(long);
  });
});
