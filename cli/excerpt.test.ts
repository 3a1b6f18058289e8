import { describe, expect, test } from 'vitest';
import type { Passage } from '../model/index.ts';
import { excerptOf } from './excerpt.ts';

const passage = (text: string, offsets: readonly number[] | null = null): Passage => ({
  id: 's/passage/100-200',
  source: 's',
  span: { start: 100, end: 200 },
  kind: 'paragraph',
  text,
  offsets,
  section: [],
  sectionId: null,
  part: null,
  page: null,
  document: { title: '', type: 'plan', docNumber: null, region: null, date: null },
});

const mark = (text: string): string => `[${text}]`;

describe('excerptOf', () => {
  test('marks the words found', () => {
    const highlights = [
      { start: 101, end: 103 },
      { start: 104, end: 105 },
    ];
    expect(excerptOf(passage('给企业落户奖励'), highlights, 80, mark)).toBe('给[企业]落[户]奖励');
  });

  test('finds them where line breaks inside words were mended', () => {
    // 企\n业奖励 in the source
    const mended = passage('企业奖励', [100, 102, 103, 104, 105]);
    expect(excerptOf(mended, [{ start: 100, end: 103 }], 80, mark)).toBe('[企业]奖励');
  });

  test('shows what fits around the first of them', () => {
    const text = `${'前'.repeat(50)}奖励${'后'.repeat(50)}`;
    expect(excerptOf(passage(text), [{ start: 150, end: 152 }], 12, mark)).toBe('…前前前[奖励]后后后后后后后…');
  });

  test('shows the beginning where nothing is marked', () => {
    expect(excerptOf(passage('一二三四五'), [], 3, mark)).toBe('一二三…');
  });
});
