import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

const raw = '奖励10万元，再奖励10万元。第二页说奖励5万元。';
const passages = [
  { span: { start: 0, end: 16 }, page: 1 },
  { span: { start: 16, end: raw.length }, page: 2 },
];

describe('pages of a text', () => {
  const pages = pagesOf(passages, raw);
  it('say where words stand, and which of their places there is meant', () => {
    const second = raw.indexOf('10万元', 8);
    expect(pages.find({ start: second, end: second + 4 })).toEqual({
      page: 1,
      words: '10万元',
      nth: 1,
      mayFollow: true,
    });
    const third = raw.indexOf('奖励', 16);
    expect(pages.find({ start: third, end: third + 2 })).toMatchObject({ page: 2, nth: 0 });
    expect([pages.at(20), pages.startOf(2), pages.startOf(3)]).toEqual([2, 16, undefined]);
  });
  it('are unknown for what has not come yet, and in files without pages', () => {
    expect(pagesOf(passages, raw.slice(0, 16)).at(20)).toBe(1);
    expect(pagesOf([{ span: { start: 0, end: 16 }, page: null }], raw).find({ start: 0, end: 2 })).toBe(null);
  });
});
