import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Passage } from '../model/index.ts';
import { rangesIn } from './ranges.ts';

const passage = (fields: Pick<Passage, 'span' | 'text' | 'offsets'>): Passage => ({
  id: '0/passage/0-1',
  source: '0',
  kind: 'paragraph',
  section: [],
  sectionId: null,
  part: null,
  page: null,
  document: { title: '', type: 'plan', docNumber: null, region: null, date: null },
  ...fields,
});

describe('ranges of a passage', () => {
  test('are moved by the start of a passage that stands as it is', () => {
    const unmended = passage({ span: { start: 100, end: 110 }, text: '对新落户企业给予奖励', offsets: null });
    expect(rangesIn(unmended, [{ start: 102, end: 104 }])).toEqual([{ start: 2, end: 4 }]);
  });

  test('skip the line break that was mended', () => {
    // source at 10: 给予奖\n励
    const mended = passage({ span: { start: 10, end: 15 }, text: '给予奖励', offsets: [10, 11, 12, 14] });
    expect(rangesIn(mended, [{ start: 12, end: 15 }])).toEqual([{ start: 2, end: 4 }]);
  });

  test('leave out what stands elsewhere', () => {
    const unmended = passage({ span: { start: 100, end: 102 }, text: '奖励', offsets: null });
    expect(rangesIn(unmended, [{ start: 90, end: 99 }])).toEqual([]);
  });

  test('show the characters of the source, whatever was mended', () => {
    const parts = fc.array(
      fc.record({ kept: fc.constantFrom('奖', '励', '5', '𠮷'), gap: fc.constantFrom('', '\n', ' ') }),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(parts, fc.nat(), fc.nat(), (pieces, from, length) => {
        const offsets: number[] = [];
        let source = '';
        let text = '';
        for (const { kept, gap } of pieces) {
          for (let unit = 0; unit < kept.length; unit++) offsets.push(source.length + unit);
          source += kept + gap;
          text += kept;
        }
        const mended = passage({ span: { start: 0, end: source.length }, text, offsets });
        const start = from % source.length;
        const end = Math.min(source.length, start + 1 + (length % source.length));
        const shown = rangesIn(mended, [{ start, end }]).map((range) => text.slice(range.start, range.end));
        expect(shown.join('')).toBe(source.slice(start, end).replace(/[\n ]/g, ''));
      }),
    );
  });
});
