import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText, sortedBy } from './order.ts';

describe('the order of text', () => {
  test('is that of code points, not of UTF-16 units', () => {
    expect(['😀', '豈', 'é', 'z', '一', ''].toSorted(compareText)).toEqual(['', 'z', 'é', '一', '豈', '😀']);
  });

  test('is that of UTF-8 bytes, as databases compare', () => {
    const text = fc.string({ unit: 'binary', maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
      }),
    );
  });

  test('sorts by what is asked of the items, into a new array', () => {
    const items = [{ name: '乙' }, { name: '一' }];
    expect(sortedBy(items, ({ name }) => name)).toEqual([{ name: '一' }, { name: '乙' }]);
    expect(items[0]).toEqual({ name: '乙' });
  });
});
