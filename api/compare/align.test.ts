import { describe, expect, it } from 'vitest';
import { type Alignment, alignSums, type Sum } from './align.ts';

let ids = 0;
const sum = (title: string, value: number, more: { role?: Sum['role']; industry?: string } = {}): Sum => ({
  id: `${ids++}`,
  ...{ role: more.role ?? 'award', value, unit: 'CNY', per: null, recipient: null },
  measure: { id: title, title, beneficiary: null, instrument: '奖励' },
  industries: more.industry ? [more.industry] : [],
});

const names = (rows: Awaited<ReturnType<typeof aligned>>) =>
  rows.map(({ name, cells }) => [name, ...cells.map((cell) => cell?.best.map(({ value }) => value) ?? null)]);

const aligned = (...[sides, by]: readonly [readonly (readonly Sum[])[], Alignment]) =>
  alignSums(sides, by, async () => {});

describe('sums of several sides', () => {
  it('stand on one line where their measures are called alike, what all have first', async () => {
    const rows = await aligned(
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
  it('stand on lines of their own where several measures of a side are called the same', async () => {
    const [one, other] = [sum('首次认定奖励', 1), sum('首次认定奖励', 2)];
    const twice = [one, { ...other, measure: { ...other.measure, id: 'another' } }];
    const rows = await aligned([twice, [sum('人才公寓租金补助', 5)]], 'measure');
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });
  it('stand on a line of their instrument', async () => {
    const [first] = await aligned([[sum('首次认定奖励', 1)], [sum('人才公寓', 5)]], 'instrument');
    expect([first?.instrument, first?.cells.map((cell) => cell?.sums.length)]).toEqual(['奖励', [1, 1]]);
  });
  it('take one measure of each side, the likest', async () => {
    const rows = await aligned(
      [[sum('首次认定奖励', 1)], [sum('首次认定奖励金', 2), sum('首次认定奖励', 3)]],
      'measure',
    );
    expect(names(rows)).toEqual([
      ['首次认定奖励', [1], [3]],
      ['首次认定奖励金', null, [2]],
    ]);
  });
  it('show the greatest of each role', async () => {
    const rows = await aligned(
      [[sum('落户奖励', 10), sum('落户奖励', 40), sum('落户奖励', 100, { role: 'cap' })], [sum('落户奖励', 20)]],
      'measure',
    );
    expect(names(rows)).toEqual([['落户奖励', [100, 40], [20]]]);
  });
  it('stand together by industry, in each that they name', async () => {
    const rows = await aligned(
      [[sum('甲', 1, { industry: '软件' })], [sum('乙', 2, { industry: '软件' })]],
      'industry',
    );
    expect(names(rows)).toEqual([['软件', [1], [2]]]);
  });
});
