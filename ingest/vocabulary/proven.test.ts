// Words that a vocabulary has many of are tried in a sentence made for each. The others are tried by cases: npm run
// rules -- --words lists those that no case holds.
import { describe, expect, test } from 'vitest';
import { findAgencies } from '../mentions/agencies.ts';
import { findIndustries } from '../mentions/industries.ts';
import { madeUpSentence } from '../mentions/made-up-sentence.ts';
import { findRegions } from '../mentions/regions.ts';
import { readWords, triedWords, wordsOf } from '../samples/tried-words.ts';

const bodiesIn = (text: string): string[] => findAgencies(text, madeUpSentence(text)).map(({ quote }) => quote);

const { industries, national, bureaux, shortNames, party, groups, roles, provinces } = triedWords();

describe('words with a sentence of their own', () => {
  test('every name of an industry is found and goes by its name', () => {
    const everyday = new Set(wordsOf(readWords('industries').everyday));
    const missed = industries.filter(({ word, name }) => {
      const text = `我市重点发展${word}${everyday.has(word) ? '产业' : ''}。`;
      return !findIndustries(text).some((found) => found.name === name);
    });
    expect(missed).toEqual([]);
  });

  test.each([
    ['national body', national, (word: string) => [`项目由${word}负责实施。`, word]],
    ['function of a bureau', bureaux, (word: string) => [`补助由市${word}局负责发放。`, `市${word}局`]],
    ['short name', shortNames, (word: string) => [`补助由${/^团.委/.test(word) ? '' : '市'}${word}负责发放。`, word]],
    ['department of the party', party, (word: string) => [`工作由县委${word}负责。`, word]],
    ['group', groups, (word: string) => [`资金由市科技创新${word}审定。`, word]],
  ] as const)('every %s is found', (_, words, framed) => {
    const missed = words.filter((word) => {
      const [text = '', ending = ''] = framed(word);
      return !bodiesIn(text).some((body) => body.endsWith(ending));
    });
    expect(missed).toEqual([]);
  });

  test('every word before the names of bodies gives them its role', () => {
    const missed = Object.entries(roles).filter(([word, role]) => {
      const text = `开展诊断服务。（${word}：市科技局）`;
      return findAgencies(text, madeUpSentence(text))[0]?.listed?.as !== role;
    });
    expect(missed).toEqual([]);
  });

  test('every province is found', () => {
    const missed = provinces.filter(
      (word) => !findRegions(`产品销往${word}。`).some(({ start, end }) => end - start === word.length),
    );
    expect(missed).toEqual([]);
  });
});
