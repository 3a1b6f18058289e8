import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Counts, figures, poolCounts, type Row, rowNames, score } from './score.ts';

type Case = {
  readonly name: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly gold: Readonly<Record<string, unknown>>;
  readonly text?: string;
  readonly counts: Readonly<Record<string, readonly [number, number, number]>>;
  readonly misses?: Readonly<Record<string, readonly [readonly string[], readonly string[]]>>;
};

const cases: readonly Case[] = parse(readFileSync(new URL('score.cases.yml', import.meta.url), 'utf8'));

describe('the score is that of the reference', () => {
  test.each(cases)('$name', ({ facts, gold, text, counts, misses }) => {
    const scored = score(facts, gold, text);
    const rows = [...scored.counts].map(([row, { matched, predicted, gold }]) => [row, [matched, predicted, gold]]);
    expect(Object.fromEntries(rows)).toEqual(counts);
    if (misses === undefined) return;
    const listed = [...scored.misses].map(([family, { missed, spurious }]) => [family, [missed, spurious]] as const);
    expect(Object.fromEntries(listed.filter(([, [missed, spurious]]) => missed.length + spurious.length > 0))).toEqual(
      misses,
    );
  });
});

describe('gold against itself leaves over only what has no words, on both sides', () => {
  test.each(cases)('$name', ({ gold }) => {
    const { range, ...document } = Object(gold['document']);
    for (const { missed, spurious } of score({ ...gold, document }, { ...gold, document }).misses.values()) {
      expect(missed).toEqual(spurious);
    }
  });
});

test('rows come in the order of a table, whatever comes first in the document', () => {
  const facts = {
    references: [{ title: '专利法' }],
    industries: [{ name: '芯片' }],
    measures: [{ title: '租金补贴' }],
  };
  const rows = [...score(facts, facts).counts.keys()];
  expect(rows).toEqual(rowNames.filter((row) => rows.includes(row)));
});

test('no shape of JSON makes it throw', () => {
  const shapes = [null, true, 0, 'text', [], {}, [null], [[]], ['text'], [{}], { name: [] }];
  const lists = ['document', 'measures', 'amounts', 'hypotheses', 'coefficients', 'references', 'agencies', 'outline'];
  for (const shape of shapes) {
    const odd = Object.fromEntries([...lists.map((name) => [name, shape]), ['notAnnotated', shape]]);
    expect(score(odd, odd, 'text').counts.has('details')).toBe(true);
    expect(
      score(odd, { document: { range: shape }, measures: [{ awards: shape, conditions: shape }] }, 'text').counts.size,
    ).toBe(10);
  }
});

test('a thousand facts of a family are scored', () => {
  const title = (index: number): string =>
    `支持第${index * 7919}类企业开展${'研发生产推广应用示范'.slice(index % 7)}的若干奖励`;
  const facts = (shift: number) => ({
    measures: Array.from({ length: 1000 }, (_, index) => ({ title: title(index + shift) })),
  });
  const { matched } = score(facts(0), facts(3)).counts.get('measures') ?? { matched: 0 };
  expect(matched).toBeGreaterThan(900);
});

test('figures are precision, recall and their harmonic mean', () => {
  expect(figures({ matched: 3, predicted: 4, gold: 6 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
});

test.each([
  [
    { matched: 0, predicted: 0, gold: 0 },
    { precision: 1, recall: 1, f1: 1 },
  ],
  [
    { matched: 0, predicted: 2, gold: 0 },
    { precision: 0, recall: 1, f1: 0 },
  ],
  [
    { matched: 0, predicted: 0, gold: 2 },
    { precision: 0, recall: 0, f1: 0 },
  ],
])('nothing found where nothing was wanted is right, else wrong: %o', (counts, expected) => {
  expect(figures(counts)).toEqual(expected);
});

test('pooling sums the counts of each row, in one order whatever the order of documents', () => {
  const one: ReadonlyMap<Row, Counts> = new Map<Row, Counts>([
    ['outline', { matched: 5, predicted: 5, gold: 5 }],
    ['details', { matched: 1, predicted: 1, gold: 1 }],
  ]);
  const other: ReadonlyMap<Row, Counts> = new Map<Row, Counts>([
    ['outline', { matched: 1, predicted: 2, gold: 3 }],
    ['awards', { matched: 10, predicted: 20, gold: 30 }],
  ]);
  const pooled = [
    ['awards', { matched: 10, predicted: 20, gold: 30 }],
    ['outline', { matched: 6, predicted: 7, gold: 8 }],
    ['details', { matched: 1, predicted: 1, gold: 1 }],
  ];
  expect([...poolCounts([one, other])]).toEqual(pooled);
  expect([...poolCounts([other, one])]).toEqual(pooled);
  expect(poolCounts([]).size).toBe(0);
});
