// Whether both indexes answer alike where words are common: the first ten hits of the most frequent words, and of
// pairs of them, from the embedded index and from the Meilisearch server at MEILI_URL.
import { isDeepStrictEqual } from 'node:util';
import { openSearchIndex, type SearchIndex } from '../../search/index.ts';
import { cutWords, stopWords } from '../../text/index.ts';
import { randomFrom } from '../hostile/random.ts';
import { deleteIndexes, meilisearchServer } from '../servers/meilisearch.ts';
import { type GeneratedSource, generateSources, sourcesFrom } from './passages.ts';
import { quantile } from './timing.ts';

const ofEachKind = 100;
const indexPrefix = 'cetu-test-equal';

/**
 * How many of 100 words and 100 pairs have the same first ten hits, over `count` passages, made up or cut from the
 * texts of a folder.
 */
export const benchEqualHits = async (count: number, folder: string | undefined): Promise<readonly string[]> => {
  if (meilisearchServer === null) return ['Equal hits are not measured: MEILI_URL names no server.'];
  const { url, apiKey } = meilisearchServer;
  await deleteIndexes(meilisearchServer, indexPrefix);
  const embedded = await openSearchIndex('sqlite::memory:');
  const server = await openSearchIndex(url, { meilisearch: { apiKey, indexPrefix } });
  try {
    const sources = [...(folder === undefined ? generateSources(count) : sourcesFrom(folder, count))];
    for (const { id, passagesHash, passages } of sources)
      for (const index of [embedded, server]) await index.put({ id, passagesHash }, passages);
    const words = frequentWords(sources).slice(0, ofEachKind);
    return [
      ...(await compare('words', words, embedded, server)),
      ...(await compare('pairs', pairsOf(words), embedded, server)),
    ];
  } finally {
    await embedded.close();
    await server.close();
    await deleteIndexes(meilisearchServer, indexPrefix);
  }
};

/** The words of two characters and more, those of most passages first. */
const frequentWords = (sources: readonly GeneratedSource[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const { text } of sources.flatMap(({ passages }) => passages))
    for (const word of new Set(cutWords(text).map((each) => each.text)))
      if (/^\p{Script=Han}{2,}$/u.test(word) && !stopWords().has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, ofA], [b, ofB]) => ofB - ofA || (a < b ? -1 : 1)).map(([word]) => word);
};

const pairsOf = (words: readonly string[]): readonly string[] => {
  const random = randomFrom(1);
  const pairs = new Set<string>();
  while (pairs.size < ofEachKind) {
    const [one, other] = [random.pick(words), random.pick(words)];
    if (one !== other) pairs.add(`${one} ${other}`);
  }
  return [...pairs];
};

const mostShown = 10;

const compare = async (
  kind: string,
  texts: readonly string[],
  embedded: SearchIndex,
  server: SearchIndex,
): Promise<readonly string[]> => {
  const [ofEmbedded, ofServer]: [number[], number[]] = [[], []];
  const ask = async (index: SearchIndex, times: number[], text: string) => {
    const from = performance.now();
    const { hits, total, facets } = await index.search({ text, page: { first: 10 } });
    times.push(performance.now() - from);
    return { ids: hits.map(({ passage }) => passage.id), total, facets };
  };
  const differing: string[] = [];
  let counted = 0;
  for (const text of texts) {
    const [ours, theirs] = [await ask(embedded, ofEmbedded, text), await ask(server, ofServer, text)];
    if (ours.total !== theirs.total || !isDeepStrictEqual(ours.facets, theirs.facets)) counted++;
    const shared = ours.ids.filter((id) => theirs.ids.includes(id)).length;
    if (!isDeepStrictEqual(ours.ids, theirs.ids)) differing.push(`  ${text} (${ours.total}): ${shared} of ten shared`);
  }
  const speed = (of: readonly number[]): string =>
    `p50 ${quantile(of, 0.5).toFixed(0)}, p95 ${quantile(of, 0.95).toFixed(0)} ms`;
  return [
    `${kind}: the same first ten for ${texts.length - differing.length} of ${texts.length}, other totals or facets for ${counted}; ` +
      `embedded ${speed(ofEmbedded)}, server ${speed(ofServer)}`,
    ...differing.slice(0, mostShown),
  ];
};
