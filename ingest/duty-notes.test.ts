import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDutyNotes, parseDutyBracket } from './duty-notes.ts';

describe('findDutyNotes', () => {
  test('gives notes in order, and duties within them', () => {
    const piece = fc.constantFrom(
      '责任单位：',
      '市财政局',
      '、',
      '，',
      '；',
      '。',
      '（',
      '）',
      '【',
      '】',
      '牵头',
      '由',
      '会同',
      '支持',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { span, duties } of findDutyNotes(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(at);
          at = span[1];
          for (const { names, word } of duties) {
            expect(span[0]).toBeLessThanOrEqual(Math.min(names[0], word?.[0] ?? names[0]));
            expect(Math.max(names[1], word?.[1] ?? names[1])).toBeLessThanOrEqual(span[1]);
            expect(text.slice(...names)).toMatch(/^[^、，；。](?:.*[^、，；。])?$/);
          }
        }
      }),
    );
  });
});

describe('parseDutyBracket', () => {
  test('takes the caller’s word for names that stand alone', () => {
    const text = '（团市委、市妇联）';
    expect(parseDutyBracket(text, 0)).toBeNull();
    expect(parseDutyBracket(text, 0, (_, names) => names.length === 2)?.span).toEqual([0, text.length]);
  });

  test('gives nothing where no bracket opens or none closes', () => {
    expect(parseDutyBracket('市科技局牵头', 0)).toBeNull();
    expect(parseDutyBracket('（市科技局牵头', 0)).toBeNull();
  });
});
