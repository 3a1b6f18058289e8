import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLarger } from './answer-size.ts';

test('the size of an answer is that of its JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const bytes = Buffer.byteLength(JSON.stringify(value));
      expect([isLarger(value, bytes), isLarger(value, bytes - 1)]).toEqual([false, true]);
    }),
  );
});
