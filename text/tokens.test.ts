import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutWords,
  findRuns,
  foldForSearch,
  indexTokens,
  phraseTokens,
  queryTokens,
  queryWords,
  rankingTokens,
  stopWords,
} from './index.ts';

const unit = fc.oneof(
  fc.constantFrom(...'支持企业的科技创新有哪些补助省市，。 \nＡ5g.é\u0301臺灣ガ한😀𠮷㗲㎡①²Ⅳ々〇\u{2b820}\u{30000}'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const texts = fc.string({ unit, maxLength: 30 });

describe('findRuns', () => {
  test('parts Han from other letters and digits, and ends at spaces and signs', () => {
    expect(findRuns('建5G网，café 2.0')).toEqual([
      { kind: 'han', start: 0, end: 1, text: '建' },
      { kind: 'latin', start: 1, end: 3, text: '5G' },
      { kind: 'han', start: 3, end: 4, text: '网' },
      { kind: 'latin', start: 5, end: 9, text: 'café' },
      { kind: 'latin', start: 10, end: 11, text: '2' },
      { kind: 'latin', start: 12, end: 13, text: '0' },
    ]);
  });
});

describe('indexTokens', () => {
  test('gives words, then pairs, the last character of each run and other runs in the order of the text', () => {
    expect(indexTokens('支持5G網絡，省').join(' ')).toBe('w支持 w网络 w省 b支持 c持 l5g b网络 c络 c省');
  });

  test('keeps repetitions and stop words', () => {
    expect(indexTokens('的的').join(' ')).toBe('w的 w的 b的的 c的');
  });

  test('gives the numbers by their value', () => {
    expect(indexTokens('补贴5万元').filter((token) => token.startsWith('n'))).toEqual(['n元50000', 'n数50000']);
  });

  test('folds widths, case and traditional characters', () => {
    expect(indexTokens('ＧＤＰ臺灣')).toEqual(indexTokens('gdp台湾'));
  });

  test('keeps a character beyond the basic plane whole', () => {
    expect(indexTokens('𠮷野家')).toEqual(expect.arrayContaining(['b𠮷野', 'b野家']));
  });

  test('passes through the unicode61 tokenizer of FTS5 unchanged', () => {
    const database = new DatabaseSync(':memory:');
    database.exec(`
      create virtual table passage using fts5(tokens, tokenize = 'unicode61 remove_diacritics 0');
      create virtual table vocabulary using fts5vocab(passage, 'row')`);
    const put = database.prepare('insert into passage values (?)');
    const terms = database.prepare('select term from vocabulary');
    fc.assert(
      fc.property(texts, (text) => {
        database.exec('delete from passage');
        // unicode61 takes 21 letters of New Tai Lue and Vedic for signs; no Han character is concerned.
        const tokens = indexTokens(text.replace(/[\u19b0-\u19c9\u1cf2\u1cf3]/g, ''));
        put.run(tokens.join(' '));
        expect(new Set(terms.all().map(({ term }) => term))).toEqual(new Set(tokens));
      }),
      { numRuns: 3000 },
    );
    database.close();
  });
});

describe('phraseTokens', () => {
  test('are the pairs, lone characters and other runs in order, stop words among them', () => {
    expect(phraseTokens('业的5G網').join(' ')).toBe('b业的 l5g c网');
  });
});

describe('queryTokens', () => {
  test.each([
    ['科技局有哪些补助政策？', 'w科技局 w补助 w政策 b科技 b技局 b补助 b助政 b政策'],
    ['请问怎么申请高新技术企业', 'w申请 w高新技术 w企业 b申请 b请高 b高新 b新技 b技术 b术企 b企业'],
    ['能不能领取 5G 补贴', 'w领取 w补贴 b领取 l5g b补贴'],
    ['小微企业可不可以减税', 'w小微 w企业 w减税 b小微 b微企 b企业 b减税'],
    ['補貼', 'w补贴 b补贴'],
    ['补贴 补贴', 'w补贴 b补贴'],
    ['省', 'w省 c省'],
    ['', ''],
    ['？！', ''],
  ])('of %j are %j', (query, tokens) => {
    expect(queryTokens(query).join(' ')).toBe(tokens);
  });

  test('keeps the stop words of a query that has nothing else', () => {
    expect(queryTokens('有哪些').join(' ')).toBe('w有 w哪些 b有哪 b哪些');
    expect(queryTokens('的')).toEqual(['w的', 'c的']);
  });

  test('each occur once and are safe for a tokenizer that splits at anything but letters and digits', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const tokens = queryTokens(text);
        expect(new Set(tokens).size).toBe(tokens.length);
        for (const token of [...tokens, ...indexTokens(text)]) expect(token).toMatch(/^[wbcln][\p{L}\p{N}]+$/u);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('rankingTokens', () => {
  test('are the words without stop words, and all pairs', () => {
    expect(rankingTokens('科技局有哪些补助？').join(' ')).toBe(
      'w科技局 w补助 b科技 b技局 b局有 b有哪 b哪些 b些补 b补助',
    );
    expect(rankingTokens('能不能领 5G 补贴').join(' ')).toBe('w领 w补贴 b能不 b不能 b能领 l5g b补贴');
  });
});

describe('queryWords', () => {
  test('are the words without stop words, and other runs whole', () => {
    expect(queryWords('科技局有哪些 GPU 補助？')).toEqual(['科技局', '补助', 'gpu']);
    expect(queryWords('如何')).toEqual(['如何']);
  });

  test('all stand in the folded query', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const word of queryWords(text)) expect(foldForSearch(text)).toContain(word);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('stopWords', () => {
  test('are folded, as the words of a query are', () => {
    for (const word of stopWords()) expect(foldForSearch(word)).toBe(word);
  });

  test('are at most four words to jieba, the most that a query is searched for', () => {
    for (const word of stopWords()) expect(cutWords(word).length, word).toBeLessThanOrEqual(4);
  });
});
