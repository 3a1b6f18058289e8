// How fast an index takes passages and answers, on generated passages: the embedded one, and Meilisearch where
// MEILI_URL names a server.
import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSearchIndex, type SearchIndex } from '../../search/index.ts';
import { deleteIndexes, meilisearchServer } from '../servers/meilisearch.ts';
import { openMiniSearch } from './minisearch.ts';
import { generateSources } from './passages.ts';
import { quantile } from './timing.ts';

const queries = [
  '落户奖励',
  '人工智能 补贴',
  '“责任单位”',
  '哪些企业可以申请购房补贴',
  '贴息',
  '工业互联网 -平台',
  '創新中心',
  '5G',
];

// One character off, at the beginning, in the middle, and of a whole name; each finds nothing as it stands.
const misspelt = [
  '讲励',
  '落户讲励',
  '人工智能补帖',
  '共业互联网',
  '创新种心',
  '发展和改格委员会',
  '责任但位 企业',
  '数子经济',
];
const typed = ['补', '数字', 'fgw', 'kjj', 'gongye', '落户 奖', '关于', 'rgzn', 'buzhu', 'bz'];

/** Passages a second into each index, the time of queries over `count` passages, and beside them MiniSearch's. */
export const benchIndex = async (count: number): Promise<readonly string[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'cetu-bench-'));
  try {
    const path = join(folder, 'index.db');
    const lines = await benchOne('index', await openSearchIndex(`sqlite:${path}`), count);
    const bytes = statSync(path).size / count;
    return [...lines, `${'disk a passage'.padEnd(26)} ${Math.round(bytes)} bytes`, ...(await benchServer(count))];
  } finally {
    await rm(folder, { recursive: true });
  }
};

const benchServer = async (count: number): Promise<readonly string[]> => {
  if (meilisearchServer === null) return [];
  const { url, apiKey } = meilisearchServer;
  const indexPrefix = 'cetu-test-bench';
  await deleteIndexes(meilisearchServer, indexPrefix);
  const index = await openSearchIndex(url, { meilisearch: { apiKey, indexPrefix } });
  const lines = await benchOne('meilisearch', index, count);
  await deleteIndexes(meilisearchServer, indexPrefix);
  return lines;
};

const benchOne = async (name: string, index: SearchIndex, count: number): Promise<readonly string[]> => {
  const peer = name === 'index' ? openMiniSearch() : null;
  try {
    const sources = generateSources(count);
    let passages = 0;
    let milliseconds = 0;
    for (const source of sources) {
      const from = performance.now();
      await index.put({ id: source.id, passagesHash: source.passagesHash }, source.passages);
      milliseconds += performance.now() - from;
      passages += source.passages.length;
      peer?.add(source.passages);
    }
    const page = { first: 20 };
    const [like] = (await index.search({ text: '企业 奖励', page })).hits;
    const heading = `${name}, ${passages} passages`.padEnd(26);
    return [
      `${heading} ${Math.round((passages / milliseconds) * 1000)} passages/s`,
      await timed('search over them', queries, (text) => index.search({ text, page })),
      ...(peer === null ? [] : [await timed('the same by MiniSearch', queries, async (text) => peer.search(text))]),
      await timed('spelling', misspelt, (text) => index.respell({ text, page }, 3)),
      await timed('suggestions', typed, (prefix) => index.suggest(prefix, 8)),
      await timed('more like one', [like?.passage.id ?? ''], (id) => index.similar(id, 20)),
    ];
  } finally {
    await index.close();
  }
};

/** A line with the times of all questions but those of the first round, which loads what is read once. */
const timed = async (
  what: string,
  questions: readonly string[],
  ask: (question: string) => Promise<unknown>,
): Promise<string> => {
  const times: number[] = [];
  for (let round = 0; round < 8; round++)
    for (const question of questions) {
      const from = performance.now();
      await ask(question);
      if (round > 0) times.push(performance.now() - from);
    }
  return `${what.padEnd(26)} p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`;
};
