import { describe, expect, it } from 'vitest';
import { zh } from '../words/zh.ts';
import { alignSums, lineName, type Sum, standing } from './align.ts';

let ids = 0;
const sum = (title: string, value: number, more: { role?: Sum['award']['role']; industry?: string } = {}): Sum => ({
  id: `${ids++}`,
  award: {
    id: `${ids}`,
    role: more.role ?? 'AWARD',
    value,
    unit: 'CNY',
    per: null,
    qualifier: 'EXACT',
    recipient: null,
    valueText: '',
  },
  measure: { id: title, title, beneficiary: null, instrument: 'REWARD' },
  industries: more.industry ? [{ id: more.industry, name: more.industry }] : [],
});

const names = (rows: ReturnType<typeof alignSums>) =>
  rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.best.map(({ award }) => award.value) ?? null)]);

describe('sums of several sides', () => {
  it('stand on one line where their measures are called alike, what all have first', () => {
    const rows = alignSums(
      [
        [sum('企业上市奖励', 900), sum('高新技术企业认定奖励', 50)],
        [sum('高新技术企业认定补贴', 30), sum('人才公寓租金补助', 5)],
      ],
      'measure',
    );
    expect(names(rows)).toEqual([
      ['高新技术企业认定奖励', [50], [30]],
      ['企业上市奖励', [900], null],
      ['人才公寓租金补助', null, [5]],
    ]);
  });
  it('stand on lines of their own where several measures of a side are called the same', () => {
    const [one, other] = [sum('首次认定奖励', 1), sum('首次认定奖励', 2)];
    const twice = [one, { ...other, measure: { ...other.measure, id: 'another' } }];
    const rows = alignSums([twice, [sum('人才公寓租金补助', 5)]], 'measure');
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });
  it('stand on a line of their instrument by its name', () => {
    const [row] = alignSums([[sum('首次认定奖励', 1)]], 'instrument');
    expect(row && lineName(row, 'instrument', zh)).toBe(zh.instruments.REWARD);
  });
  it('take one measure of each side, the likest', () => {
    const rows = alignSums([[sum('首次认定奖励', 1)], [sum('首次认定奖励金', 2), sum('首次认定奖励', 3)]], 'measure');
    expect(names(rows)).toEqual([
      ['首次认定奖励', [1], [3]],
      ['首次认定奖励金', null, [2]],
    ]);
  });
  it('show the greatest of each role, and compare none with another role', () => {
    const rows = alignSums(
      [[sum('落户奖励', 10), sum('落户奖励', 40), sum('落户奖励', 100, { role: 'CAP' })], [sum('落户奖励', 20)]],
      'measure',
    );
    expect(names(rows)).toEqual([['落户奖励', [100, 40], [20]]]);
    const [row] = rows;
    const [cap, most] = row?.cells[0]?.best ?? [];
    const [other] = row?.cells[1]?.best ?? [];
    expect(row && cap && standing(row, cap)).toBe(null);
    expect(row && most && standing(row, most)).toBe('more');
    expect(row && other && standing(row, other)).toBe('less');
  });
  it('stand together by industry, in each that they name', () => {
    const rows = alignSums([[sum('甲', 1, { industry: '软件' })], [sum('乙', 2, { industry: '软件' })]], 'industry');
    expect(names(rows)).toEqual([['软件', [1], [2]]]);
  });
});
