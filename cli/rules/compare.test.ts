import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { compareFacts, keepFacts } from './compare.ts';

const desk = mkdtempSync(join(tmpdir(), 'cetu-compare-'));
const at = (...names: string[]): string => join(desk, ...names);
const context = { config: readConfig({}), cwd: desk };
afterAll(() => rmSync(desk, { recursive: true }));

const text = `某县促进产业发展若干措施
一、人才补贴
对博士，给予5万元奖励。
二、设备补助
对营业收入1000万元以上的企业，给予10万元奖励。
`;

beforeAll(async () => {
  writeFileSync(at('measures.txt'), text);
  writeFileSync(at('other.txt'), text.replace('博士', '硕士'));
  await keepFacts(['measures.txt', 'other.txt'], at('before'), context);
  await keepFacts(['measures.txt', 'other.txt'], at('after'), context);
  writeFileSync(at('package.json'), '{"name":"facts"}');
  writeFileSync(at('lonely.txt'), text);
  await keepFacts(['lonely.txt'], at('elsewhere'), context);
  mkdirSync(at('empty'));
});

/** Rewrites the facts of a kept file, as another version would have found them. */
const rewrite = (path: string, change: (facts: ReturnType<typeof JSON.parse>) => void): void => {
  const facts = JSON.parse(readFileSync(path, 'utf8'));
  change(facts);
  writeFileSync(path, JSON.stringify(facts));
};

test('the facts of one version are equal', async () => {
  const lines = await compareFacts(at('before'), at('after'), 2);
  expect(lines.slice(0, 3)).toEqual(['2 documents compared', '', '   equal   moved changed    gone     new  kind']);
  expect(lines).toContain('       4       0       0       0       0  measures/awards');
  expect(lines.filter((line) => / (changed|gone|new|moved): /.test(line))).toEqual([]);
});

test('a change is counted by its rule, with its fields and examples, and what is gone by what stands there now', async () => {
  await keepFacts(['measures.txt'], at('old'), context);
  rewrite(at('old', 'measures.json'), ({ measures, amounts }) => {
    measures[0].awards[0].recipient = '人才';
    const [award] = measures[1].awards;
    amounts.push({ ...award, role: 'other' });
    measures[1].awards = [];
  });
  const lines = await compareFacts(at('old', 'measures.json'), at('after', 'measures.json'), 1);
  const sum = 'amount-role/given-sum: A sum that is given, without an upper bound, is an award: 给予50万元奖励.';
  const [first, second] = [text.indexOf('5万元'), text.indexOf('10万元')];
  const section = (head: string) => lines.slice(lines.indexOf(head), lines.indexOf(head) + 3);
  expect(section('measures/awards changed: 1 (recipient 1)')).toEqual([
    'measures/awards changed: 1 (recipient 1)',
    `     1  ${sum} (recipient 1)`,
    expect.stringContaining(`measures ${first}–${first + 3}  recipient: "人才" → "博士"  「`),
  ]);
  expect(section('measures/awards new: 1').slice(0, 2)).toEqual(['measures/awards new: 1', `     1  ${sum}`]);
  expect(section('amounts gone: 1')).toEqual([
    'amounts gone: 1',
    `     1  now measures/awards, ${sum}`,
    expect.stringContaining(`measures ${second}–${second + 4}  「`),
  ]);
  expect(await compareFacts(at('old', 'measures.json'), at('after', 'measures.json'), 0)).not.toContain('「');
});

test('facts of a text that is read otherwise, or of one folder alone, are left out', async () => {
  await keepFacts(['measures.txt', 'other.txt'], at('partly'), context);
  rewrite(at('partly', 'other.json'), ({ document }) => {
    document.source = 'another';
  });
  rmSync(at('partly', 'measures.json'));
  expect((await compareFacts(at('before'), at('partly'), 2)).slice(0, 3)).toEqual([
    'measures is left out: it is in one folder alone.',
    'other is left out: its text is read otherwise, so that places mean other words.',
    '0 documents compared',
  ]);
});

test.each([
  ['nowhere', 'There is no such file or folder.'],
  ['empty', 'The folder holds no facts (NAME.json).'],
  ['measures.txt', 'It is not JSON'],
  ['package.json', 'It holds no facts as cetu extract prints them.'],
  ['elsewhere', 'has its name in'],
])('%s is refused with a sentence', async (path, sentence) => {
  await expect(compareFacts(at('before'), at(path), 2)).rejects.toThrow(sentence);
});

test('documents of one name are not kept over one another', async () => {
  writeFileSync(at('measures.md'), text);
  await expect(keepFacts(['measures.txt', 'measures.md'], at('both'), context)).rejects.toThrow(
    '2 documents are called measures; their facts would be one file.',
  );
});
