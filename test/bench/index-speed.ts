// How fast an index takes passages and answers, on generated passages: the embedded one, and Meilisearch where
// MEILI_URL names a server. Where CETU_MEANING names the folder of a model, questions are asked for their meaning:
// read by the model, and laid beside vectors by chance, since 200,000 passages take the model half an hour.
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Meaning, modelIn, openMeaning, openSearchIndex, type SearchIndex } from '../../search/index.ts';
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

// In plain words, as those are that are asked for their meaning.
const asked = [
  '哪些企业可以申请购房补贴',
  '人才落户以后能拿到多少奖励',
  '公司搬到高新区有什么好处',
  '怎样才算专精特新企业',
  '孵化器认定以后给多少资金',
  '贷款利息谁来补',
  '哪个部门负责数字经济',
  '申请奖励要交什么材料',
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
    const paths = [join(folder, 'index.db'), join(folder, 'vectors.db')];
    const meaning = openMeaningByChance(paths[1] ?? '');
    const lines = await benchOne('index', await openSearchIndex(`sqlite:${paths[0]}`, { meaning }), count);
    const bytes = paths.reduce((sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0), 0) / count;
    return [...lines, `${'disk a passage'.padEnd(26)} ${Math.round(bytes)} bytes`, ...(await benchServer(count))];
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Questions by the model in the folder that CETU_MEANING names, passages by chance; null where there is no model. */
const openMeaningByChance = (path: string): Meaning | null => {
  const embed = modelIn(process.env['CETU_MEANING'] ?? '');
  // A passage is read with its headings on a line above it.
  return embed && openMeaning(path, 'by chance', async (text) => (text.includes('\n') ? byChance(text) : embed(text)));
};

const byChance = (text: string): Float32Array =>
  Float32Array.from(createHash('shake256', { outputLength: 512 }).update(text).digest(), (byte) => byte - 127.5);

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
      await timed('questions', asked, (text) => index.search({ text, page })),
      ...(peer === null ? [] : [await timed('the same by MiniSearch', asked, async (text) => peer.search(text))]),
      await timed('spelling', misspelt, (text) => index.respell({ text, page }, 3)),
      await timed('suggestions', typed, (prefix) => index.suggest(prefix, 8)),
      await timed('more like one', [like?.passage.id ?? ''], (id) => index.similar(id, 20)),
    ];
  } finally {
    await index.close();
  }
};

/**
 * A line with the times of all questions but those of the first round, which loads what is read once: by the clock
 * and of the processor alone, which tells more where other work runs beside it.
 */
const timed = async (
  what: string,
  questions: readonly string[],
  ask: (question: string) => Promise<unknown>,
): Promise<string> => {
  const times: number[] = [];
  const worked: number[] = [];
  for (let round = 0; round < 8; round++)
    for (const question of questions) {
      const from = performance.now();
      const before = process.cpuUsage();
      await ask(question);
      const { user, system } = process.cpuUsage(before);
      if (round > 0) times.push(performance.now() - from);
      if (round > 0) worked.push((user + system) / 1000);
    }
  const told = (of: readonly number[]): string =>
    `p50 ${quantile(of, 0.5).toFixed(1)} ms, p95 ${quantile(of, 0.95).toFixed(1)} ms`;
  return `${what.padEnd(26)} ${told(times)} (processor ${told(worked)})`;
};
