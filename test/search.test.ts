// Whether a reader finds what the corpus says: the cases of search.cases.yml on the corpus as it is ingested, in the embedded
// index, and where MEILI_URL names a server, in Meilisearch.
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import type { SourceGraph } from '../model/index.ts';
import { openSearchIndex, type SearchIndex } from '../search/index.ts';
import { ingestCorpus } from './corpus.ts';
import { deleteIndexes, meilisearchServer } from './servers/meilisearch.ts';

const caseShape = z.strictObject({ query: z.string(), source: z.string(), passage: z.string() });
const cases = z.array(caseShape).parse(parse(readFileSync(new URL('search.cases.yml', import.meta.url), 'utf8')));

const firstHits = 10;
const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

let sources: ReadonlyMap<string, SourceGraph> = new Map();

beforeAll(async () => {
  sources = await ingestCorpus();
});

const answers = ({ source, passage }: (typeof cases)[number]): readonly string[] =>
  (sources.get(source)?.passages ?? [])
    .filter(({ text }) => withoutBlanks(text).includes(withoutBlanks(passage)))
    .map(({ id }) => id);

/** The place of the first answer among the first ten hits, from 1; null where none is among them. */
const placeOf = async (index: SearchIndex, each: (typeof cases)[number]): Promise<number | null> => {
  const wanted = answers(each);
  const { hits } = await index.search({ text: each.query, page: { first: firstHits } });
  const place = hits.findIndex(({ passage }) => wanted.includes(passage.id));
  return place < 0 ? null : place + 1;
};

/** The mean reciprocal rank of the answers in an index of the corpus, which is closed. */
const rankIn = async (name: string, index: SearchIndex): Promise<number> => {
  try {
    for (const source of sources.values()) await index.put(source, source.passages);
    const places = await Promise.all(cases.map((each) => placeOf(index, each)));
    const late = cases.flatMap(({ query }, i) => (places[i] === 1 ? [] : [`${query}: ${places[i] ?? 'not found'}`]));
    const reciprocal = places.reduce<number>((sum, place) => sum + (place === null ? 0 : 1 / place), 0) / cases.length;
    console.info(
      `${name}: MRR@${firstHits} ${reciprocal.toFixed(3)} over ${cases.length} cases; not first: ${late.join(' · ')}`,
    );
    return reciprocal;
  } finally {
    await index.close();
  }
};

describe('the search cases', () => {
  test('are sixty or more, each with an answer in the corpus', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((each) => answers(each).length === 0)).toEqual([]);
    expect(cases.filter((each) => answers(each).length > 2)).toEqual([]);
  });

  let embedded = 0;
  test('find their passages with a mean reciprocal rank of at least 0.9', async () => {
    embedded = await rankIn('sqlite', await openSearchIndex('sqlite::memory:'));
    expect(embedded).toBeGreaterThanOrEqual(0.9);
  });

  const server = meilisearchServer;
  test.skipIf(server === null)(
    'find them in Meilisearch as well, but for two hundredths',
    { timeout: 300_000 },
    async () => {
      if (server === null) return;
      const { url, apiKey } = server;
      const indexPrefix = 'cetu-test-cases';
      await deleteIndexes(server, indexPrefix);
      const index = await openSearchIndex(url, { meilisearch: { apiKey, indexPrefix } });
      const reciprocal = await rankIn('meilisearch', index).finally(() => deleteIndexes(server, indexPrefix));
      expect(reciprocal).toBeGreaterThanOrEqual(embedded - 0.02);
    },
  );
});
