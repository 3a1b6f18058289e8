import { expect, it } from 'vitest';
import { alikeAmong, type Pairs, pairsOf } from './likeness.ts';

it('finds among many texts those that are alike two by two', () => {
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
  const wanted = texts.flatMap((one, a) =>
    texts.flatMap((other, b) => {
      const like = likeness(one, other);
      return a < b && like >= 0.3 ? [{ a, b, like }] : [];
    }),
  );
  expect(wanted).toHaveLength(5);
  expect(alikeAmong(texts, 0.3, () => 0)).toEqual(wanted);
  expect(alikeAmong(texts, 0.3, () => 8)).toEqual(wanted.filter(({ b }) => b >= 8));
});

/** The same of two, counted one by one. */
const likeness = (a: Pairs, b: Pairs): number => {
  if (a.all + b.all === 0) return a.text === b.text ? 1 : 0;
  const shared = [...a.counts].reduce((sum, [pair, count]) => sum + Math.min(count, b.counts.get(pair) ?? 0), 0);
  return (2 * shared) / (a.all + b.all);
};
