import { describe, expect, test } from 'vitest';
import { chooseSought, halvingsFor, isSampled, mostFound, suffice } from './choice.ts';
import { parseQuery } from './query.ts';
import type { IndexStatistics } from './rescore.ts';

const statisticsOf = (frequencies: Readonly<Record<string, number>>): IndexStatistics => ({
  passages: 200_000,
  averageLength: 100,
  frequency: (token) => frequencies[token] ?? 0,
});

const chosenFor = (text: string, frequencies: Readonly<Record<string, number>>) =>
  chooseSought(parseQuery(text), statisticsOf(frequencies)).map(({ parts }) => parts);

describe('chooseSought', () => {
  test('takes the rarest tokens first, and a word of two characters by its pair', () => {
    expect(chosenFor('落户 奖励', { w落户: 20, b落户: 30, w奖励: 9, b奖励: 10 })).toEqual([['b奖励'], ['b落户']]);
  });

  test('leaves out what the index has not', () => {
    expect(chosenFor('落户 奖励', { b落户: 30 })).toEqual([['b落户']]);
  });

  test('leaves out the second where both are in more passages than FTS5 ranks soon', () => {
    expect(chosenFor('落户 奖励', { b落户: 6_000, b奖励: 4_001 })).toEqual([['b奖励']]);
    expect(chosenFor('落户 奖励', { b落户: 6_000, b奖励: 4_000 })).toEqual([['b奖励'], ['b落户']]);
  });

  test('finds a number by the keys of its value', () => {
    expect(chosenFor('500万元', { n元5000000: 3 })).toEqual([['n元5000000']]);
  });

  test('finds a name by the rarest pair of each of its others', () => {
    const frequencies = {
      b发改: 5,
      b改委: 4,
      b发展: 900,
      b展和: 7,
      b和改: 8,
      b改革: 60,
      b革委: 6,
      b委员: 50,
      b员会: 50,
    };
    expect(chosenFor('发改委', frequencies)).toContainEqual(['b改委', 'b革委']);
  });
});

describe('halvingsFor', () => {
  test('leaves ten thousand whole, and halves more until five thousand are left at most', () => {
    expect([10_000, 10_001, 20_000, 20_001, 200_000].map(halvingsFor)).toEqual([0, 2, 2, 3, 6]);
  });
});

describe('mostFound', () => {
  test('is bounded by the rarest phrase, and else by what is chosen together', () => {
    const statistics = statisticsOf({ b落户: 6_000, b奖励: 4_000 });
    const found = (text: string): number => {
      const query = parseQuery(text);
      return mostFound(query, chooseSought(query, statistics), statistics);
    };
    expect(found('“落户” 奖励')).toBe(6_000);
    expect(found('落户 奖励')).toBe(10_000);
  });
});

describe('where candidates would be a sample', () => {
  const sampled = (text: string, frequencies: Readonly<Record<string, number>>): boolean =>
    isSampled(parseQuery(text), statisticsOf(frequencies));

  test('that is where the rarest of a query is in more than ten thousand passages', () => {
    expect(sampled('落户 奖励', { b落户: 10_001, b奖励: 20_000 })).toBe(true);
    expect(sampled('落户 奖励', { b落户: 10_000, b奖励: 20_000 })).toBe(false);
  });

  test('complete passages suffice that fill five pages of a hundred and can all be ranked', () => {
    expect([0, 499, 500, 10_000, 10_001].map(suffice)).toEqual([false, false, true, true, false]);
  });
});
