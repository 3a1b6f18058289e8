// Whether a reader finds what the texts say: the cases of search.cases.yml on the corpus as it is ingested, and those
// of search-notices.cases.yml on made-up notices beside it, in the embedded index and in Meilisearch (on its stand-in,
// where MEILI_URL names no server).
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { documentTypes, type Passage } from '../model/index.ts';
import { type IndexedSource, openMeaningIn, openSearchIndex, type SearchIndex } from '../search/index.ts';
import { makeSource } from './contracts/passages.ts';
import { ingestCorpus } from './corpus.ts';
import { startStandIn } from './servers/meilisearch/conversation.ts';
import { deleteIndexes, meilisearchServer } from './servers/meilisearch.ts';

const caseFile = (name: string): unknown => parse(readFileSync(new URL(name, import.meta.url), 'utf8'));

const caseShape = z.strictObject({ query: z.string(), source: z.string(), passage: z.string() });
const noticeShape = z.strictObject({
  title: z.string(),
  type: z.enum(documentTypes),
  date: z.string(),
  paragraphs: z.array(z.string()),
});
const noticesShape = z.strictObject({
  notices: z.record(z.string(), noticeShape),
  cases: z.record(z.string(), z.array(z.strictObject({ query: z.string(), passage: z.string() }))),
  completions: z.array(z.strictObject({ typed: z.string(), name: z.string() })),
});

const ofCorpus = z.array(caseShape).parse(caseFile('search.cases.yml'));
const madeUp = noticesShape.parse(caseFile('search-notices.cases.yml'));

type Case = { readonly kind: string; readonly query: string; readonly source: string | null; readonly passage: string };

const cases: readonly Case[] = [
  ...ofCorpus.map((each) => ({ kind: 'corpus', ...each })),
  ...Object.entries(madeUp.cases).flatMap(([kind, ofKind]) => ofKind.map((each) => ({ kind, source: null, ...each }))),
];

const firstHits = 10;
const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

type Held = { readonly source: IndexedSource; readonly passages: readonly Passage[] };
let sources: ReadonlyMap<string, Held> = new Map();

beforeAll(async () => {
  const corpus = [...(await ingestCorpus())].map(([name, graph]): [string, Held] => [
    name,
    { source: graph, passages: graph.passages },
  ]);
  const notices = Object.entries(madeUp.notices).map(([name, { paragraphs, ...document }]): [string, Held] => [
    name,
    makeSource(name, paragraphs, document),
  ]);
  sources = new Map([...corpus, ...notices]);
});

const answers = ({ source, passage }: Case): readonly string[] =>
  (source === null ? Object.keys(madeUp.notices) : [source])
    .flatMap((name) => sources.get(name)?.passages ?? [])
    .filter(({ text }) => withoutBlanks(text).includes(withoutBlanks(passage)))
    .map(({ id }) => id);

/**
 * The place of the first answer among the first ten hits, from 1; null where none is among them. A reader whose words
 * no passage has all of follows the first hint.
 */
const placeOf = async (index: SearchIndex, each: Case): Promise<number | null> => {
  const wanted = answers(each);
  const query = { text: each.query, page: { first: firstHits } };
  const [meant] = each.kind === 'misspelt' ? await index.respell(query, 1) : [each.query];
  expect(meant, `what is meant by ${each.query}`).toBeDefined();
  const { hits } = await index.search({ ...query, text: meant ?? each.query });
  const place = hits.findIndex(({ passage }) => wanted.includes(passage.id));
  return place < 0 ? null : place + 1;
};

/** The mean reciprocal rank of the answers in an index of the corpus, which is closed. */
const rankIn = async (name: string, index: SearchIndex): Promise<number> => {
  try {
    for (const { source, passages } of sources.values()) await index.put(source, passages);
    const places = await Promise.all(cases.map((each) => placeOf(index, each)));
    for (const { typed, name } of madeUp.completions) expect(await index.suggest(typed, 10), typed).toContain(name);
    const late = cases.flatMap(({ query }, i) => (places[i] === 1 ? [] : [`${query}: ${places[i] ?? 'not found'}`]));
    const meanOf = (kind: string | null): number => {
      const ofKind = places.filter((_, i) => kind === null || cases[i]?.kind === kind);
      return ofKind.reduce<number>((sum, place) => sum + (place === null ? 0 : 1 / place), 0) / ofKind.length;
    };
    const reciprocal = meanOf(null);
    const kinds = [...new Set(cases.map(({ kind }) => kind))].map((kind) => `${kind} ${meanOf(kind).toFixed(3)}`);
    console.info(
      `${name}: MRR@${firstHits} ${reciprocal.toFixed(3)} over ${cases.length} cases (${kinds.join(', ')}); not first: ${late.join(' · ')}`,
    );
    return reciprocal;
  } finally {
    await index.close();
  }
};

describe('the search cases', () => {
  test('are sixty or more on the corpus and as many on made-up notices, each with an answer', () => {
    expect(ofCorpus.length).toBeGreaterThanOrEqual(60);
    expect(cases.length - ofCorpus.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((each) => answers(each).length === 0)).toEqual([]);
    expect(cases.filter((each) => answers(each).length > 2)).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(150);
  });

  let embedded = 0;
  test('find their passages with a mean reciprocal rank of at least 0.95', async () => {
    embedded = await rankIn('sqlite', await openSearchIndex('sqlite::memory:'));
    expect(embedded).toBeGreaterThanOrEqual(0.95);
  });

  // The model is no part of Cetu: CETU_MEANING names a folder that "cetu meaning" has filled.
  const meaning = openMeaningIn(process.env['CETU_MEANING'] ?? '', ':memory:');
  test.skipIf(meaning === null)('find them asked for their meaning as well', { timeout: 600_000 }, async () => {
    const ranked = await rankIn('sqlite, with meaning', await openSearchIndex('sqlite::memory:', { meaning }));
    expect(ranked).toBeGreaterThanOrEqual(0.95);
  });
  if (meaning === null) console.info('The cases were not asked for their meaning: CETU_MEANING names no model.');

  test('find them in Meilisearch as well, but for two hundredths', { timeout: 300_000 }, async () => {
    const server = meilisearchServer;
    const { url, apiKey } = server ?? { url: 'http://127.0.0.1:7700', apiKey: null };
    const indexPrefix = 'cetu-test-cases';
    const standIn = server === null ? startStandIn() : null;
    try {
      if (server !== null) await deleteIndexes(server, indexPrefix);
      const index = await openSearchIndex(url, { meilisearch: { apiKey, indexPrefix } });
      expect(await rankIn('meilisearch', index)).toBeGreaterThanOrEqual(embedded - 0.02);
    } finally {
      if (server !== null) await deleteIndexes(server, indexPrefix);
      standIn?.end();
    }
  });
});
