import { describe, expect, it } from 'vitest';
import { markWords } from './align.ts';

const marked = (words: string, raw: string, span: { start: number; end: number }, start = 0): string | undefined =>
  markWords(words, raw, start, span).find((piece) => piece.marked)?.text;

describe('a span of the source in a passage as laid out', () => {
  it('is found over a mended line break', () => {
    const raw = '给予最高\n500万元奖励。';
    expect(marked('给予最高500万元奖励。', raw, { start: 2, end: 10 })).toBe('最高500万元');
  });
  it('is found after page furniture that is gone', () => {
    const raw = '集聚区的\n\n— 3 —\n\n软件企业补贴';
    expect(marked('集聚区的软件企业补贴', raw, { start: raw.indexOf('软件'), end: raw.indexOf('补贴') })).toBe(
      '软件企业',
    );
  });
  it('is found where a line break became a blank', () => {
    expect(marked('patent pledge loan', 'patent\npledge loan', { start: 7, end: 13 })).toBe('pledge');
  });
  it('is cut at the ends of the passage and counts from its start', () => {
    expect(marked('中间一段', '中间一段', { start: 90, end: 102 }, 100)).toBe('中间');
    expect(marked('中间一段', '中间一段', { start: 10, end: 20 }, 100)).toBeUndefined();
  });
});
