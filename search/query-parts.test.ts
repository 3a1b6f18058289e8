import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import { piecesTyped } from './query-parts.ts';

describe('OR and NEAR/5 beside a condition', () => {
  test.each([
    ['500万元以上 OR 补贴', ['补贴'], ['补贴']],
    ['补贴 NEAR/5 500万元以上', ['补贴'], ['补贴']],
    ['amount:100万 OR 奖励', ['奖励'], ['奖励']],
    ['奖励 OR -补贴', ['奖励'], ['奖励']],
    ['落户 OR 奖励 OR 500万元以上', ['落户 OR 奖励'], ['落户 奖励 OR 500万元以上', '落户 OR 奖励']],
    ['OR 500万元以上', [], ['']],
    ['落户 500万元以上 OR', ['落户'], ['落户']],
    ['落户 OR year:2023 OR 奖励', ['落户', '奖励'], ['落户 奖励']],
    ['title:措施 OR title:方案', [], ['title:方案', 'title:措施']],
    ['title:措施 OR OR title:方案', [], ['title:方案', 'title:措施']],
    ['落户 OR NEAR/5 title:方案', ['落户'], ['落户']],
    ['year:2023 OR -补贴 OR 奖励', ['奖励'], ['-补贴 OR 奖励', 'year:2023 奖励']],
  ])('say nothing, and go with it: %s', (text, words, without) => {
    const query = parseQuery(text);
    expect(query.words.map((word) => word.text)).toEqual(words);
    expect(query.conditions.map((condition) => condition.without)).toEqual(without);
  });
});

describe('piecesTyped', () => {
  test.each([
    ['500万元以上 OR 补贴', ['补贴']],
    ['落户 NEAR/5 奖励 year:2023', ['落户', '奖励']],
    ['“数字 经济”政策 -"一次性 奖励"', ['“数字', '经济”', '政策']],
    ['OR 落户', ['落户']],
  ])('gives the words that are looked for in %s, with their places', (text, pieces) => {
    expect(piecesTyped(text).map((piece) => piece.text)).toEqual(pieces);
    for (const piece of piecesTyped(text)) expect(text.startsWith(piece.text, piece.at)).toBe(true);
  });

  test('gives a bound on sums that is to be looked for as words', () => {
    expect(piecesTyped('500万元以上', ['500万元以上'])).toEqual([{ text: '500万元以上', at: 0 }]);
  });
});
