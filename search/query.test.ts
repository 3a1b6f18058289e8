import { describe, expect, test } from 'vitest';
import { parseQuery } from './query.ts';
import type { Term } from './terms.ts';

describe('parseQuery', () => {
  test.each([
    ['落户 奖励', ['落户', '奖励'], [], []],
    ['落戶 獎勵', ['落户', '奖励'], [], []],
    ['“数字经济” 奖励 -上市', ['奖励'], ['数字经济'], ['上市']],
    ['「數字經濟」『5G 網絡』', [], ['数字经济', '5g网络'], []],
    ['奖励 -"一次性 奖励" －补贴', ['奖励'], [], ['一次性奖励', '补贴']],
    ['落实“十四五”规划', ['落实', '规划'], ['十四五'], []],
    ['科创局的落户奖励有哪些？', ['科创局', '落户', '奖励'], [], []],
    ['件的', ['件的'], [], []],
    ['哪些', ['哪些'], [], []],
    ['哪些 “奖励”', [], ['奖励'], []],
    ['3D/4D 打印', ['打印', '3d', '4d'], [], []],
    ['技术-市场', ['技术', '市场'], [], []],
    ['“《数字经济》。”', [], ['数字经济'], []],
    ['“” - -“” ，', [], [], []],
    ['-补贴', [], [], ['补贴']],
  ])('reads %s', (text, words, phrases, excluded) => {
    const query = parseQuery(text);
    const textsOf = (terms: readonly Term[]): readonly string[] => terms.map((term) => term.text).sort();
    expect(textsOf(query.words)).toEqual(words.toSorted());
    expect(textsOf(query.phrases)).toEqual(phrases.toSorted());
    expect(textsOf(query.excluded)).toEqual(excluded.toSorted());
  });

  test('ranks by the words and pairs of what is asked, of a phrase with its stop words', () => {
    expect(parseQuery('落户 “的奖”').tokens).toEqual(['w落户', 'b落户', 'w奖', 'c奖', 'b的奖']);
  });
});
