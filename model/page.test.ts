import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './page.ts';

describe('a cursor', () => {
  test('gives back its sort values', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.integer(), fc.constant(null));
    const property = fc.property(fc.array(value), (values) => {
      expect(decodeCursor(encodeCursor(values))).toEqual(values);
    });
    fc.assert(property);
  });

  test('can be a part of an address', () => {
    const property = fc.property(fc.string(), (text) => {
      expect(encodeCursor([text])).toMatch(/^[\w-]+$/);
    });
    fc.assert(property);
  });

  test('holds a text of any length', () => {
    const long = '长'.repeat(300_000);
    expect(decodeCursor(encodeCursor([long]))).toEqual([long]);
  });

  test.each(['', 'nonsense', '✗', 'e30', 'W1tdXQ', 'W3RydWVd', '////'])('%j is none of ours', (cursor) => {
    expect(decodeCursor(cursor)).toBeNull();
  });
});
