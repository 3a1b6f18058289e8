import { expect, it } from 'vitest';
import { nearest, nearestInPieces } from './nearest.ts';

it('finds the words that stand nearest to a place', () => {
  const text = '给50万元。另给50万元。再给50万元。';
  expect(nearest(text, '50万元', 0)).toBe(1);
  expect(nearest(text, '50万元', 9)).toBe(8);
  expect(nearest(text, '50万元', 12)).toBe(15);
  expect(nearest(text, '50万元', text.length)).toBe(15);
  expect(nearest(text, '60万元', 3)).toBe(null);
  expect(nearest(text, '', 3)).toBe(null);
});

it('finds words in a text that is read by pieces, wherever they stand', async () => {
  const text = '甲一二三四五六七八九十乙丙丁戊己庚辛';
  const read = async (start: number) => ({ text: text.slice(start, start + 8), hasNext: start + 8 < text.length });
  expect(await nearestInPieces(read, 8, '丙丁', 0)).toBe(text.indexOf('丙丁'));
  for (let at = 0; at + 3 <= text.length; at++)
    expect(await nearestInPieces(read, 8, text.slice(at, at + 3), 0)).toBe(at);
  expect(await nearestInPieces(read, 8, '甲一', 15)).toBe(0);
  expect(await nearestInPieces(read, 8, '丁丁', 15)).toBe(null);
});
