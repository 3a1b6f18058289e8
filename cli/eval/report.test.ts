import { expect, test } from 'vitest';
import { type DocumentScore, type EvalReport, jsonReport, textReport } from './report.ts';
import { onlyRows, score } from './score.ts';

const documents: readonly DocumentScore[] = [
  {
    name: '若干措施',
    ...score({ agencies: [{ name: '科技局' }] }, { agencies: [{ name: '科技局' }, { name: '财政局' }] }),
  },
  {
    name: '002',
    ...score({ outline: [{ level: 1, title: '第一\n  行' }] }, { outline: [{ level: 2, title: '总则' }] }),
  },
];

const [plain, perDocument] = [
  { perDocument: false, misses: false },
  { perDocument: true, misses: false },
];

const pooled = `\
all (2)           P      R     F1  matched/predicted/gold
agencies      1.000  0.500  0.667  1/1/2
outline       0.000  0.000  0.000  0/1/1
levels        0.000  0.000  0.000  0/1/1
exact quotes  1.000  1.000  1.000  0/0/0
relations     1.000  1.000  1.000  0/0/0
details       1.000  1.000  1.000  0/0/0
`;

test('the text has a table of all documents', () => {
  expect(textReport(documents, plain)).toBe(pooled);
});

test('documents one by one stand before it, aligned by the width of Chinese characters', () => {
  expect(textReport(documents, perDocument)).toBe(`\
若干措施          P      R     F1  matched/predicted/gold
agencies      1.000  0.500  0.667  1/1/2
exact quotes  1.000  1.000  1.000  0/0/0
relations     1.000  1.000  1.000  0/0/0
details       1.000  1.000  1.000  0/0/0

002               P      R     F1  matched/predicted/gold
outline       0.000  0.000  0.000  0/1/1
levels        0.000  0.000  0.000  0/1/1
exact quotes  1.000  1.000  1.000  0/0/0
relations     1.000  1.000  1.000  0/0/0
details       1.000  1.000  1.000  0/0/0

${pooled}`);
});

test('with misses, what was missed and what is spurious stands under its family, each on a line', () => {
  const text = textReport(documents, { perDocument: true, misses: true });
  expect(text).toContain('agencies      1.000  0.500  0.667  1/1/2\n    missed    财政局\nexact quotes');
  expect(text).toContain(
    'outline       0.000  0.000  0.000  0/1/1\n    missed    None 总则\n    spurious  None 第一 行\nlevels',
  );
});

test('misses alone show only the documents and families that have some', () => {
  const faultless = { name: '003', ...score({ agencies: [{ name: '科技局' }] }, { agencies: [{ name: '科技局' }] }) };
  expect(textReport([...documents.slice(0, 1), faultless], { perDocument: false, misses: true })).toBe(`\
若干措施          P      R     F1  matched/predicted/gold
agencies      1.000  0.500  0.667  1/1/2
    missed    财政局

all (2)           P      R     F1  matched/predicted/gold
agencies      1.000  0.667  0.800  2/2/3
exact quotes  1.000  1.000  1.000  0/0/0
relations     1.000  1.000  1.000  0/0/0
details       1.000  1.000  1.000  0/0/0
`);
});

test('of rows that are asked for, the others are in no table and in no list', () => {
  const only = documents.map((document) => ({ ...document, ...onlyRows(document, ['levels', 'details']) }));
  expect(textReport(only, { perDocument: false, misses: true })).toBe(`\
002          P      R     F1  matched/predicted/gold
levels   0.000  0.000  0.000  0/1/1
    missed    2 None 总则
    spurious  1 None 第一 行

all (2)      P      R     F1  matched/predicted/gold
levels   0.000  0.000  0.000  0/1/1
details  1.000  1.000  1.000  0/0/0
`);
});

test('one document with a table of its own needs no table of all', () => {
  expect(textReport(documents.slice(0, 1), perDocument)).not.toContain('all (');
  expect(textReport(documents.slice(0, 1), plain)).toContain('all (1)');
});

test('no documents give a table without rows', () => {
  expect(textReport([], { perDocument: true, misses: true })).toBe(
    'all (0)      P      R     F1  matched/predicted/gold\n',
  );
});

test('JSON carries counts, figures and misses of every document, and the pooled counts with their figures', () => {
  const report: EvalReport = JSON.parse(jsonReport(documents));
  expect(report.documents.map(({ name }) => name)).toEqual(['若干措施', '002']);
  expect(report.documents[0]?.scores.agencies).toEqual({
    matched: 1,
    predicted: 1,
    gold: 2,
    precision: 1,
    recall: 0.5,
    f1: 2 / 3,
  });
  expect(report.documents[0]?.misses.agencies).toEqual({ missed: ['财政局'], spurious: [] });
  expect(Object.keys(report.pooled)).toEqual(['agencies', 'outline', 'levels', 'exact quotes', 'relations', 'details']);
});
