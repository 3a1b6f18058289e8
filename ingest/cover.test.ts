import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverOf } from './cover.ts';

const span = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 8 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('a cover holds a span that lies in one of its own, and touches one that shares a character with one', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), span, (spans, asked) => {
      const { holds, touches } = coverOf(spans);
      expect(holds(asked)).toBe(spans.some(({ start, end }) => start <= asked.start && asked.end <= end));
      expect(touches(asked)).toBe(spans.some(({ start, end }) => start < asked.end && asked.start < end));
    }),
  );
});
