import { describe, expect, it } from 'vitest';
import { cutWords } from './align.ts';

const marked = (words: string, raw: string, span: { start: number; end: number }, start = 0): string | undefined =>
  cutWords(words, raw, start, [span]).find((piece) => piece.spans.length > 0)?.text;

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
  it('may lie in another one, and each piece says which cover it', () => {
    const [whole, inner] = [
      { start: 0, end: 6 },
      { start: 2, end: 4 },
    ];
    expect(cutWords('给予十万奖励。', '给予十万奖励。', 0, [whole, inner])).toEqual([
      { text: '给予', spans: [whole] },
      { text: '十万', spans: [whole, inner] },
      { text: '奖励', spans: [whole] },
      { text: '。', spans: [] },
    ]);
  });
});
