import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText } from '../../model/index.ts';
import { firstPieceAt, piecesOf } from './text-pieces.ts';
import { ordered, refOf, unordered } from './texts.ts';

const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', '一', '豈', '😀', '𠮷', '\ue000', '\ufffd', '\ufffe', '\uffff'),
    fc.string({ unit: 'binary' }),
  ),
  maxLength: 6,
});

describe('the ordered form of a text', () => {
  test('sorts by code point whether units or code points are compared', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const wanted = Math.sign(compareText(a, b));
        const [x, y] = [ordered(a), ordered(b)];
        expect(Math.sign(compareText(x, y))).toBe(wanted);
        expect(x < y ? -1 : Number(x > y)).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  test('gives the text back', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(unordered(ordered(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('is nearly always the text itself', () => {
    expect(ordered('武新管〔2023〕4号')).toBe('武新管〔2023〕4号');
  });
});

describe('what an index looks up', () => {
  test('is the id itself, and a hash where that is too long', () => {
    expect(refOf('agency:420100/科创局')).toBe('agency:420100/科创局');
    const long = '长'.repeat(200_000);
    expect(refOf(long)).toMatch(/^#[0-9a-f]{64}$/);
    expect(refOf(long)).not.toBe(refOf(`${long}长`));
  });
});

describe('the pieces of a text', () => {
  test('join to the text, part no character, and are found by place', () => {
    const text = fc
      .array(fc.constantFrom('字'.repeat(1999), '😀', 'a', '𠮷'.repeat(700)), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = piecesOf(whole);
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        for (const piece of pieces) {
          expect(piece.text.isWellFormed()).toBe(true);
          const last = piece.start + piece.text.length - 1;
          expect(firstPieceAt(last)).toBeLessThanOrEqual(piece.start);
        }
      }),
    );
  });
});
