import { expect, it } from 'vitest';
import { alikeAmong } from './likeness.ts';

it('finds among many texts those that are alike two by two', async () => {
  const titles = [
    '企业上市奖励',
    '上市企业奖励',
    '',
    '奖',
    '奖',
    '奖奖',
    '人才公寓租金补助',
    '租金补助',
    '',
    '奖励奖励奖励',
    '励奖励',
  ];
  const texts = titles.map(pairsOf);
  const found = (behind: number) => alikeAmong(titles, { least: 0.3, meet: () => behind, pause: async () => {} });
  const wanted = texts.flatMap((one, a) =>
    texts.flatMap((other, b) => {
      const like = likeness(one, other);
      return a < b && like >= 0.3 ? [{ a, b, like }] : [];
    }),
  );
  expect(wanted).toHaveLength(5);
  expect(await found(0)).toEqual(wanted);
  expect(await found(8)).toEqual(wanted.filter(({ b }) => b >= 8));
});

it('keeps the likest of thousands that are all alike, and lets others have their turn meanwhile', async () => {
  const texts = Array.from({ length: 2_000 }, (_, at) => `支持第${at % 1_000}批企业技术改造的奖励`);
  let pauses = 0;
  const found = await alikeAmong(texts, {
    ...{ least: 0.45, meet: () => 1_000 },
    pause: async () => {
      pauses++;
    },
  });
  const ofEach = Map.groupBy(found, ({ a }) => a);
  expect(Math.max(...[...ofEach.values()].map(({ length }) => length))).toBeLessThanOrEqual(48);
  expect(found.filter(({ a, b, like }) => b === a + 1_000 && like === 1)).toHaveLength(1_000);
  expect(pauses).toBeGreaterThanOrEqual(10);
});

it('ends where the pause says that nobody waits', async () => {
  const pause = async () => {
    throw new Error('over');
  };
  await expect(alikeAmong(['奖励'], { least: 0.45, meet: () => 0, pause })).rejects.toThrow('over');
});

/** How often each pair of neighbouring characters stands in a text. */
type Pairs = { readonly text: string; readonly counts: ReadonlyMap<string, number>; readonly all: number };

const pairsOf = (text: string): Pairs => {
  const pairs = Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
  const counts = new Map([...Map.groupBy(pairs, (pair) => pair)].map(([pair, of]) => [pair, of.length]));
  return { text, counts, all: pairs.length };
};

/** The same of two, counted one by one. */
const likeness = (a: Pairs, b: Pairs): number => {
  if (a.all + b.all === 0) return a.text === b.text ? 1 : 0;
  const shared = [...a.counts].reduce((sum, [pair, count]) => sum + Math.min(count, b.counts.get(pair) ?? 0), 0);
  return (2 * shared) / (a.all + b.all);
};
