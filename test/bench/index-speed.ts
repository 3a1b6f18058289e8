// How fast the embedded index takes passages and answers, on generated passages.
import { openSearchIndex } from '../../search/index.ts';
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

/** Passages a second into the index, and the time of queries over `count` passages. */
export const benchIndex = async (count: number): Promise<readonly string[]> => {
  const index = await openSearchIndex('sqlite::memory:');
  try {
    const start = performance.now();
    let passages = 0;
    for (const source of generateSources(count)) {
      await index.put({ id: source.id, passagesHash: source.passagesHash }, source.passages);
      passages += source.passages.length;
    }
    const seconds = (performance.now() - start) / 1000;
    const times: number[] = [];
    for (let round = 0; round < 8; round++)
      for (const text of queries) {
        const from = performance.now();
        await index.search({ text, page: { first: 20 } });
        if (round > 0) times.push(performance.now() - from);
      }
    return [
      `index, ${passages} passages     ${Math.round(passages / seconds)} passages/s`,
      `search over them           p50 ${quantile(times, 0.5).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
    ];
  } finally {
    await index.close();
  }
};
