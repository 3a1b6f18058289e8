import { expect, test } from 'vitest';
import { type DocumentScore, type EvalReport, jsonReport, textReport } from './report.ts';
import { score } from './score.ts';

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

test('the text has a table for each document and one for all, aligned by the width of Chinese characters', () => {
  expect(textReport(documents, { misses: false })).toBe(`\
若干措施          P      R     F1  matched/predicted/gold
agencies      1.000  0.500  0.667  1/1/2
exact quotes  1.000  1.000  1.000  0/0/0
details       1.000  1.000  1.000  0/0/0

002               P      R     F1  matched/predicted/gold
outline       0.000  0.000  0.000  0/1/1
levels        0.000  0.000  0.000  0/1/1
exact quotes  1.000  1.000  1.000  0/0/0
details       1.000  1.000  1.000  0/0/0

all (2)           P      R     F1  matched/predicted/gold
agencies      1.000  0.500  0.667  1/1/2
outline       0.000  0.000  0.000  0/1/1
levels        0.000  0.000  0.000  0/1/1
exact quotes  1.000  1.000  1.000  0/0/0
details       1.000  1.000  1.000  0/0/0
`);
});

test('with misses, what was missed and what is spurious stands under its family, each on a line', () => {
  const text = textReport(documents, { misses: true });
  expect(text).toContain('agencies      1.000  0.500  0.667  1/1/2\n    missed    财政局\nexact quotes');
  expect(text).toContain(
    'outline       0.000  0.000  0.000  0/1/1\n    missed    None 总则\n    spurious  None 第一 行\nlevels',
  );
});

test('one document needs no table for all', () => {
  expect(textReport(documents.slice(0, 1), { misses: false })).not.toContain('all (');
});

test('no documents give a table without rows', () => {
  expect(textReport([], { misses: true })).toBe('all (0)      P      R     F1  matched/predicted/gold\n');
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
  expect(Object.keys(report.pooled)).toEqual(['agencies', 'outline', 'levels', 'exact quotes', 'details']);
});
