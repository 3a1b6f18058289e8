import { describe, expect, test } from 'vitest';
import { conditionsOf, isOneOf, matchOf, nothing, quoted, tokenFilter } from './filter.ts';

describe('the match of a word', () => {
  test.each([
    ['补贴', 'pairs = "补贴"'],
    ['省', 'pairs STARTS WITH "省"'],
    ['5g', 'words = "5g"'],
  ])('%s is one filter, exact', (word, filter) => {
    expect(matchOf(word)).toEqual({ filter, exact: true, certain: null });
  });

  test('of three characters is its pairs, certain where jieba cut it so', () => {
    expect(matchOf('科创局')).toEqual({
      filter: '(pairs = "科创") AND (pairs = "创局")',
      exact: false,
      certain: 'words = "科创局"',
    });
  });

  test.each(['70.8%', '500万元', '落户😀奖励', `a${'\u0301'}b`])('%s is never certain', (word) => {
    expect(matchOf(word)).toMatchObject({ exact: false, certain: null });
  });

  test('of very many letters is cut as the index cuts it, and not exact', () => {
    expect(matchOf('x'.repeat(100))).toEqual({ filter: `words = "${'x'.repeat(50)}"`, exact: false, certain: null });
  });
});

test('the filter of a token looks where its mark says', () => {
  expect(['w科创局', 'b科创', 'l500', 'c省'].map(tokenFilter)).toEqual([
    'words = "科创局"',
    'pairs = "科创"',
    'words = "500"',
    'pairs STARTS WITH "省"',
  ]);
});

describe('the conditions of a filter', () => {
  test('are one for each part of it', () => {
    expect(
      conditionsOf({
        documentTypes: ['plan'],
        regions: ['武汉市', '上海市'],
        yearFrom: 2020,
        yearTo: 2023,
        sources: ['a'],
      }),
    ).toEqual(['type = "plan"', 'region IN ["武汉市", "上海市"]', 'source = "a"', 'year >= 2020', 'year <= 2023']);
    expect(conditionsOf({})).toEqual([]);
  });

  test('admit nothing where a list is empty, or holds what cannot be written', () => {
    expect(conditionsOf({ regions: [] })).toEqual([nothing]);
    expect(isOneOf('region', ['a\\'])).toBe(nothing);
    expect(isOneOf('region', ['a\\', 'b'])).toBe('region = "b"');
  });

  test('keep quotation marks inside a value', () => {
    expect(quoted('a" OR kind = "passage')).toBe('"a\\" OR kind = \\"passage"');
  });
});
