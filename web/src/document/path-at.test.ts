import { describe, expect, it } from 'vitest';
import { type OutlineHeading, pathAt } from './path-at.ts';

const heading = (start: number, level: number, title: string, part: string | null = null): OutlineHeading => ({
  label: null,
  title,
  level,
  part,
  provenance: { span: { start } },
});
const outline = [
  heading(10, 1, '一章', '措施'),
  heading(20, 2, '甲', '措施'),
  heading(30, 2, '乙', '措施'),
  heading(40, 1, '二章', '措施'),
  heading(60, 2, '丙', '细则'),
];

describe('the section in which a place stands', () => {
  it('is named with the headings above it, outermost first', () => {
    expect(pathAt(outline, 35)).toEqual(['一章', '乙']);
    expect(pathAt(outline, 45)).toEqual(['二章']);
  });
  it('does not reach from one part into another', () => {
    expect(pathAt(outline, 70)).toEqual(['丙']);
  });
  it('is nothing before the first heading', () => {
    expect(pathAt(outline, 5)).toEqual([]);
  });
});
