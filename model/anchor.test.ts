import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchorAt, anchorFinder } from './anchor.ts';

const at = (text: string, words: string) => {
  const start = text.indexOf(words);
  return anchorAt(text, { start, end: start + words.length }, anchorFinder(text));
};

describe('an anchor', () => {
  test('holds on to words with 30 characters on each side', () => {
    const text = `${'前'.repeat(40)}给予10万元${'后'.repeat(40)}`;
    expect(at(text, '10万元')).toEqual({ words: '10万元', before: `${'前'.repeat(28)}给予`, after: '后'.repeat(30) });
  });

  test('takes more where 30 characters stand at several places', () => {
    const filler = '一'.repeat(40);
    const text = `甲${filler}给予${filler}乙${filler}给予${filler}丙`;
    const anchor = at(text, '给予');
    expect(anchor?.before).toBe(`甲${filler}`);
    expect(anchorFinder(text)(anchor ?? { words: '', before: '', after: '' })).toEqual([{ start: 41, end: 43 }]);
  });

  test('is none where nothing tells a place from another, and for a span without words', () => {
    const text = '给予10万元奖励。'.repeat(200);
    expect(anchorAt(text, { start: 902, end: 906 }, anchorFinder(text))).toBeNull();
    expect(at('甲 乙', ' ')).toBeNull();
  });

  test('is found again wherever white space stands in the words', () => {
    const anchor = { words: '10万元', before: '给予', after: '奖励' };
    expect(anchorFinder('对企业给\n予 1 0万\n元奖 励')(anchor)).toEqual([{ start: 7, end: 13 }]);
  });

  test('never cuts a character of two units', () => {
    const text = `𠮷${'前'.repeat(29)}给予10万元`;
    const anchor = at(text, '给予10万元');
    expect(anchor?.before.startsWith('𠮷')).toBe(true);
  });

  test('of any words of any text that it holds finds just these words', () => {
    const words = fc.string({ unit: fc.constantFrom('甲', '乙', ' ', '\n', '𠮷'), minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (text, x, y) => {
        const [start, end] = [x % text.length, y % (text.length + 1)].sort((a, b) => a - b);
        const span = { start: start ?? 0, end: end ?? 0 };
        const find = anchorFinder(text);
        const anchor = anchorAt(text, span, find);
        if (anchor === null) return;
        const [found, ...others] = find(anchor);
        expect(others).toEqual([]);
        expect(text.slice(found?.start, found?.end).replace(/\s/g, '')).toBe(anchor.words.replace(/\s/g, ''));
        expect(found?.start).toBeGreaterThanOrEqual(span.start);
        expect(found?.end).toBeLessThanOrEqual(span.end);
      }),
    );
  });
});
