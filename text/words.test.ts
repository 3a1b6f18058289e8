import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutWords, tagWords } from './index.ts';

const unit = fc.oneof(
  fc.constantFrom(
    ...'支持企业开展科技创新最高万元的 　\t\r\n，。０５Ａa1.%😀𠮷\ud800\udc00\u0000\ufeff\u200b①㎡é\u0301臺',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const texts = fc.string({ unit, maxLength: 30 });

describe('cutWords', () => {
  test('cuts a sentence into words with their places', () => {
    expect(cutWords('支持高新技术企业')).toEqual([
      { start: 0, end: 2, text: '支持' },
      { start: 2, end: 6, text: '高新技术' },
      { start: 6, end: 8, text: '企业' },
    ]);
  });

  test('cuts full-width letters and figures as it cuts half-width ones', () => {
    expect(cutWords('Ａ４纸５００　张').map(({ text }) => text)).toEqual(['Ａ４', '纸', '５００', '　', '张']);
  });

  test('finds words that the dictionary lacks', () => {
    expect(cutWords('他来到了网易杭研大厦').map(({ text }) => text)).toContain('杭研');
  });

  test('gives no words for an empty text', () => {
    expect(cutWords('')).toEqual([]);
    expect(tagWords('')).toEqual([]);
  });

  test('covers any text without gap or overlap, each word quoting exactly', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        for (const word of cutWords(text)) {
          expect(word.start).toBe(at);
          expect(word.end).toBeGreaterThan(at);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          at = word.end;
        }
        expect(at).toBe(text.length);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('tagWords', () => {
  test('names the part of speech', () => {
    expect(tagWords('给予500万元').map(({ text, tag }) => `${text}/${tag}`)).toEqual(['给予/v', '500/m', '万元/m']);
  });

  test('gives the words that cutWords gives', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(tagWords(text).map(({ start, end, text: word }) => ({ start, end, text: word }))).toEqual(
          cutWords(text),
        );
      }),
      { numRuns: 2000 },
    );
  });
});
