import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../text/index.ts';
import { holds, mappedForm, occurrences, searchForm } from './form.ts';

describe('searchForm', () => {
  test.each([
    ['给予 500 万元，Patent  Pledge', '给予500万元,patent pledge'],
    ['東湖　高新區', '东湖高新区'],
    [' BIM 数字化 ', 'bim数字化'],
    ['a\u200bb 1\u00ad0 c \u200b d', 'ab 10 c d'],
    ['第一列\t第二列\n3', '第一列\t第二列\n3'],
    ['', ''],
  ])('of %j is %j', (text, form) => {
    expect(searchForm(text)).toBe(form);
  });
});

describe('mappedForm', () => {
  test('gives the form, and for each of its spans the one of the text that folds to it', () => {
    const unit = fc.constantFrom(...'给予 5００Ａb　é㎡①𠮷😀\u200b\u0301，\tﬁ');
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 20 }).map((units) => units.join('')),
        fc.nat(20),
        fc.nat(20),
        (text, a, b) => {
          const { form, unfold } = mappedForm(text);
          expect(form).toBe(searchForm(text));
          const [start, end] = [Math.min(a, b, form.length), Math.min(Math.max(a, b), form.length)];
          if (start === end) return;
          const span = unfold(start, end);
          expect(span.start).toBeLessThan(span.end);
          expect(foldForSearch(text.slice(span.start, span.end)).replace(/[ \u200b]/g, '')).toContain(
            form.slice(start, end).replaceAll(' ', ''),
          );
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('occurrences', () => {
  test('are the places of a word, runs of letters and figures whole', () => {
    expect([...occurrences('5000万,500万500', '500')]).toEqual([6, 10]);
    expect([...occurrences('补贴补贴', '补贴')]).toEqual([0, 2]);
    expect([...occurrences('aaa a', 'a')]).toEqual([4]);
    expect([...occurrences('补贴', '')]).toEqual([]);
    expect(holds('5g网络', '5g网络')).toBe(true);
    expect(holds('f5g网络', '5g网络')).toBe(false);
  });
});
