// What Cetu finds in the shipped corpus, against the gold facts beside it: floors that only rise, and quotes that
// hold.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../ingest/index.ts';
import type { Quoted, Span } from '../../model/index.ts';
import { figures, poolCounts, type Row, score } from './score.ts';

type Entry = { readonly file: string; readonly gold: string };

const corpus = new URL('../../corpus/', import.meta.url);
const manifest: readonly Entry[] = JSON.parse(readFileSync(new URL('manifest.json', corpus), 'utf8'));

const documents = await Promise.all(
  manifest.map(async (entry) => {
    const bytes = readFileSync(new URL(entry.file, corpus));
    const result = await ingest({ path: entry.file, bytes });
    if (result.status === 'failed') throw new Error(`${entry.file}: ${result.diagnostics[0]?.message}`);
    const gold = JSON.parse(readFileSync(new URL(entry.gold, corpus), 'utf8'));
    const facts = JSON.parse(JSON.stringify(result.facts));
    return { file: entry.file, bytes, result, score: score(facts, gold, result.graph.text) };
  }),
);

// F1 by document and row of `cetu eval`, rounded down from what was measured when the floor was set.
const floors: Readonly<Record<string, Partial<Record<Row, number>>>> = {
  'donghu-digital-economy-measures-2023.txt': {
    money: 0.9,
    funding: 0.6,
    ladder: 1,
    outline: 0.95,
    document: 0.9,
    industries: 0.91,
  },
  'shanghai-manufacturing-innovation-centres-2020.txt': { outline: 0.95, industries: 0.94 },
  'patent-pledge-financing-paper.txt': {
    outline: 0.95,
    hypotheses: 1,
    outcomes: 1,
    variables: 1,
    coefficients: 1,
    descriptives: 1,
    statistics: 0.93,
    references: 1,
    agencies: 0.66,
  },
  'strategic-emerging-industries-essay-2021.txt': {
    outline: 0.95,
    statistics: 1,
    references: 1,
    agencies: 1,
    industries: 0.86,
  },
  'hunan-rural-revitalisation-op-eds.txt': {
    measures: 0.88,
    statistics: 0.95,
    document: 0.97,
    agencies: 0.95,
    industries: 0.92,
  },
};

describe('facts against gold', () => {
  for (const [file, rows] of Object.entries(floors))
    for (const [row, floor] of Object.entries(rows))
      it(`finds ${row} of ${file} with F1 of ${floor} or more`, () => {
        const counts = documents.find((document) => document.file === file)?.score.counts.get(row as Row);
        expect(counts && figures(counts).f1).toBeGreaterThanOrEqual(floor);
      });

  it('pools counts over documents, so that a large document weighs more', () => {
    const pooled = poolCounts(documents.map((document) => document.score.counts));
    expect(pooled.get('outline')?.gold).toBeGreaterThan(150);
  });
});

// Of the 22 inconsistencies that the paper's gold notes, 13 are between its text and its tables: i4 to i15 and i17.
// Two of these, a significance that is said to be weakened, are not found. R&D and Pages are each remarked on at two
// places.
describe('checks of text against tables', () => {
  const remarksOn = (file: string): string[] =>
    documents
      .filter((document) => document.file === file)
      .flatMap(({ result }) => result.diagnostics)
      .filter(({ rule }) => /-text-table$|^sample-size$/.test(rule))
      .map(({ rule, message }) => `${rule.replace('-text-table', '')} ${message.split(':')[0]}`);

  it('finds eleven of the inconsistencies of the paper, and nothing else in it', () => {
    expect(remarksOn('patent-pledge-financing-paper.txt').sort()).toEqual([
      'extremes Exp, bounded by its definition', // i9
      'extremes Ptype_num, bounded by its definition', // i8
      'extremes max of IPCs', // i7
      'extremes max of P_num', // i6
      'sign LET in 模型1', // i5
      'sign Ptype_num in 模型2', // i4
      'sign R & D in 模型1', // i14
      'sign R & D in 模型1',
      'significance Age in 模型4', // i15
      'significance Growth in 模型4', // i13
      'significance IPCs in 模型4', // i10
      'significance Pages in 模型4', // i11
      'significance Pages in 模型4',
    ]);
  });

  it('remarks on nothing in the other documents', () => {
    const others = documents.filter(({ file }) => file !== 'patent-pledge-financing-paper.txt');
    expect(others.flatMap(({ file }) => remarksOn(file))).toEqual([]);
  });
});

describe('quotes', () => {
  for (const { file, result } of documents) {
    it(`are the words of their spans in ${file}`, () => {
      const quoted = [...quotesOf(result.facts), ...quotesOf(result.graph)];
      expect(quoted.length).toBeGreaterThan(20);
      const wrong = quoted.filter(({ quote, span }) => result.graph.text.slice(span.start, span.end) !== quote);
      expect(wrong.slice(0, 3)).toEqual([]);
    });

    it(`are no longer than a sentence or a table row in ${file}`, () => {
      const stated = quotesOf({ ...result.facts, outline: [], document: null });
      expect(stated.filter(({ quote }) => sentencesIn(quote) > 1).slice(0, 3)).toEqual([]);
    });
  }
});

describe('ingest', () => {
  it('gives the same graph for the same bytes', async () => {
    for (const { file, bytes, result } of documents) expect(await ingest({ path: file, bytes })).toEqual(result);
  });
});

/** Every quote with its span, at any depth. */
const quotesOf = (value: unknown): Quoted[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(quotesOf);
  return isQuoted(value) ? [value, ...inner] : inner;
};

const isQuoted = (value: object): value is Quoted =>
  'quote' in value && typeof value.quote === 'string' && 'span' in value && isSpan(value.span);

const isSpan = (value: unknown): value is Span =>
  typeof value === 'object' && value !== null && 'start' in value && 'end' in value;

/** How many sentences a quote holds: stops with words behind them, outside 《》 and brackets. */
const sentencesIn = (quote: string): number =>
  quote
    .replace(/[（(《“][^（）()《》“”]*[）)》”]/g, '')
    .split(/[。！？]/)
    .filter((sentence) => /[\u4e00-\u9fffA-Za-z]/.test(sentence)).length;
