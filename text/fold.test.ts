import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch, foldWidths, foldWithMap, unfoldSpan } from './index.ts';

// Whatever Unicode has, and often what folds in unusual ways.
const hard = fc.constantFrom(
  ...'臺灣薴乾著⻓⾼Ａ５％㎡①㍿ﬁﷺéÅİßΣςｶﾞﾊﾟ한ᄒㅎㅏ각…𠮷㗲😀\u0301\u3099\u1161\u11a8\u0000\ud800\udc00\n',
  'e\u0301',
  '\u{1f1e8}\u{1f1f3}',
);
const texts = fc.string({
  unit: fc.oneof(hard, fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })),
  maxLength: 25,
});

describe('foldForSearch', () => {
  test.each([
    ['Cetu 策圖', 'cetu 策图'],
    ['臺灣電腦', '台湾电脑'],
    ['乾隆', '干隆'],
    ['著名', '著名'],
    ['⻓江⾼鐵', '长江高铁'],
    ['１００㎡', '100m2'],
    ['ｶﾞ', 'ガ'],
    ['e\u0301', 'é'],
    ['薴', '苎'],
    ['㗲', '𠵾'],
    ['1∶2', '1:2'],
    ['ΛΌΓΟΣ λόγος 𝜍', 'λόγοσ λόγοσ σ'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldForSearch(text)).toBe(folded);
  });

  test('agrees with foldWithMap, and folding twice changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const folded = foldForSearch(text);
        expect(foldWithMap(text).text).toBe(folded);
        expect(foldForSearch(folded)).toBe(folded);
      }),
      { numRuns: 10_000 },
    );
  });

  test('does to a text without traditional characters what NFKC and lower case do to the whole', () => {
    const unit = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 1 })
      .filter((c) => !/[\p{Script=Han}Σς]/u.test(c.normalize('NFKC')));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        expect(foldForSearch(text)).toBe(foldWidths(text).normalize('NFKC').toLowerCase().normalize('NFKC'));
      }),
      { numRuns: 10_000 },
    );
  });

  test('folds a character as it does alone, whatever Han characters stand beside it', () => {
    expect(foldForSearch('乾隆乾坤')).toBe([...'乾隆乾坤'].map(foldForSearch).join(''));
  });

  test('is the same whether or not widths were folded before', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(foldForSearch(foldWidths(text))).toBe(foldForSearch(text));
      }),
    );
  });
});

describe('foldWithMap', () => {
  test('leads every folded unit to the source characters that it came from', () => {
    const folded = foldWithMap('约１００㎡的臺灣e\u0301');
    expect(folded.text).toBe('约100m2的台湾é');
    expect([...folded.map]).toEqual([0, 1, 2, 3, 4, 4, 5, 6, 7, 8, 10]);
  });

  test('has a map that never goes back, starts at 0 and ends with the length of the source', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, map } = foldWithMap(text);
        expect(map.length).toBe(folded.length + 1);
        expect(map.at(-1)).toBe(text.length);
        if (text !== '') expect(map[0]).toBe(0);
        for (let i = 1; i < map.length; i++) expect(map[i]).toBeGreaterThanOrEqual(map[i - 1] ?? 0);
      }),
      { numRuns: 10_000 },
    );
  });

  test('a found span unfolds to source characters that fold to what was found, or to no more than its clusters', () => {
    fc.assert(
      fc.property(texts, fc.nat(25), fc.nat(25), (text, a, b) => {
        const folded = foldWithMap(text);
        const start = Math.min(a, b, folded.text.length);
        const end = Math.min(Math.max(a, b), folded.text.length);
        const span = unfoldSpan(folded, start, end);
        expect(foldForSearch(text.slice(span.start, span.end))).toContain(folded.text.slice(start, end));
        expect(span.end - span.start === 0).toBe(start === end);
      }),
      { numRuns: 10_000 },
    );
  });

  test('an expanded character unfolds to itself from any of its parts', () => {
    const folded = foldWithMap('甲㎡乙');
    expect(unfoldSpan(folded, 1, 2)).toEqual({ start: 1, end: 2 });
    expect(unfoldSpan(folded, 2, 3)).toEqual({ start: 1, end: 2 });
    expect(unfoldSpan(folded, 0, 2)).toEqual({ start: 0, end: 2 });
    expect(unfoldSpan(folded, 3, 3)).toEqual({ start: 2, end: 2 });
  });
});
