import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from './matches.ts';

test('the places of a pattern are those that matchAll finds, empty ones too', () => {
  const patterns = [/[ab]+/g, /a|$/g, /(?=b)/g, /(?:)/g, /(?:)/gu, /b(?<rest>.)?/gu];
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', '市', '𠮷'), { maxLength: 12 }), (signs) => {
      const text = signs.join('');
      for (const pattern of patterns) expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});

test('a pattern that was left in the middle of another text begins anew', () => {
  const pattern = /a/g;
  pattern.test('aaa');
  expect(matchesOf('aa', pattern)).toHaveLength(2);
});

test('a pattern that would find its first place for ever is a mistake', () => {
  expect(() => matchesOf('a', /a/)).toThrow('has no flag g');
});
