// Whether a reader finds what the corpus says: the cases of search.cases.yml on the corpus as it is ingested.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ingest } from '../ingest/index.ts';
import type { Passage } from '../model/index.ts';
import { openSearchIndex, type SearchIndex } from '../search/index.ts';

const read = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));

const caseShape = z.strictObject({ query: z.string(), source: z.string(), passage: z.string() });
const cases = z.array(caseShape).parse(parse(read('search.cases.yml').toString()));
const files = z.array(z.object({ file: z.string() })).parse(JSON.parse(read('../corpus/manifest.json').toString()));

const firstHits = 10;
const withoutBlanks = (text: string): string => text.replace(/\s/gu, '');

let index: SearchIndex;
const passages = new Map<string, readonly Passage[]>();

beforeAll(async () => {
  index = await openSearchIndex('sqlite::memory:');
  for (const { file } of files) {
    const ingested = await ingest({ path: file, bytes: read(`../corpus/${file}`) });
    if (ingested.status === 'failed') throw new Error(`${file} could not be read`);
    const { id, passagesHash } = ingested.graph;
    await index.put({ id, passagesHash }, ingested.passages);
    passages.set(file, ingested.passages);
  }
});
afterAll(() => index.close());

const answers = ({ source, passage }: (typeof cases)[number]): readonly string[] =>
  (passages.get(source) ?? [])
    .filter(({ text }) => withoutBlanks(text).includes(withoutBlanks(passage)))
    .map(({ id }) => id);

/** The place of the first answer among the first ten hits, from 1; null where none is among them. */
const placeOf = async (each: (typeof cases)[number]): Promise<number | null> => {
  const wanted = answers(each);
  const { hits } = await index.search({ text: each.query, page: { first: firstHits } });
  const place = hits.findIndex(({ passage }) => wanted.includes(passage.id));
  return place < 0 ? null : place + 1;
};

describe('the search cases', () => {
  test('are sixty or more, each with an answer in the corpus', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    expect(cases.filter((each) => answers(each).length === 0)).toEqual([]);
    expect(cases.filter((each) => answers(each).length > 2)).toEqual([]);
  });

  test('find their passages with a mean reciprocal rank of at least 0.9', async () => {
    const places = await Promise.all(cases.map(placeOf));
    const late = cases.flatMap(({ query }, i) => (places[i] === 1 ? [] : [`${query}: ${places[i] ?? 'not found'}`]));
    const reciprocal = places.reduce<number>((sum, place) => sum + (place === null ? 0 : 1 / place), 0) / cases.length;
    console.info(
      `MRR@${firstHits} ${reciprocal.toFixed(3)} over ${cases.length} cases; not first: ${late.join(' · ')}`,
    );
    expect(reciprocal).toBeGreaterThanOrEqual(0.9);
  });
});
