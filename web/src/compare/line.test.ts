import { expect, it } from 'vitest';
import { zh } from '../words/zh.ts';
import { type Cell, firstOf, type Line, lineName, linesKnown, type Sum, standing } from './line.ts';

const sum = (id: string, value: number, role: Sum['award']['role'] = 'AWARD'): Sum => ({
  id,
  award: { id, role, value, unit: 'CNY', per: null, qualifier: 'EXACT', recipient: null, valueText: '' },
  measure: { id, title: '落户奖励', beneficiary: null, instrument: 'REWARD' },
});
const cell = (...best: readonly Sum[]): Cell => ({ best, rows: best.length });
const line = (...cells: readonly (Cell | null)[]): Line => ({ key: '', name: '落户奖励', instrument: null, cells });

it('compares a sum with those of its role alone', () => {
  const [cap, most, other] = [sum('cap', 100, 'CAP'), sum('most', 40), sum('other', 20)];
  const both = line(cell(cap, most), cell(other), null);
  expect([cap, most, other].map((one) => standing(both, one))).toEqual([null, 'more', 'less']);
  expect(standing(line(cell(most), cell(sum('same', 40))), most)).toBe(null);
});

it('shows first what another side gives more or less of', () => {
  const [cap, rate, most] = [sum('cap', 100, 'CAP'), sum('rate', 50, 'RATE'), sum('most', 40)];
  const of = cell(cap, rate, most);
  expect(firstOf(line(of, cell(sum('other', 20))), of)).toEqual([most, cap]);
});

it('is called by its instrument where it has one', () => {
  expect(lineName(line(), zh)).toBe('落户奖励');
  expect(lineName({ ...line(), instrument: 'REWARD' }, zh)).toBe(zh.instruments.REWARD);
});

it('counts the lines of each portion once, and says whether more are to come', () => {
  const page = (nodes: number, totalCount: number, sums: number) => ({
    nodes: Array.from({ length: nodes }),
    totalCount,
    sums,
    allSums: 3000,
  });
  const [first, rest, next, empty] = [page(12, 20, 2000), page(8, 20, 2000), page(5, 5, 900), page(0, 0, 100)];
  expect(linesKnown([first])).toEqual({ count: 20, isAll: false });
  expect(linesKnown([first, rest, next])).toEqual({ count: 25, isAll: false });
  expect(linesKnown([first, rest, next, empty])).toEqual({ count: 25, isAll: true });
});
