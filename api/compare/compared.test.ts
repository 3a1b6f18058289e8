// A comparison page by page: what is read of the sides, and what a cursor leads to.
import { describe, expect, test } from 'vitest';
import type { FundingFilter, FundingRow, GraphReader } from '../../graph/index.ts';
import { decodeCursor, encodeCursor, type PageRequest } from '../../model/index.ts';
import { type Comparison, comparedLines } from './compared.ts';
import { keepPortions } from './kept-portions.ts';

/** A store whose documents have so many sums each, told how many of them were read. */
const storeOf = (counts: Readonly<Record<string, number>>) => {
  const state = { read: 0 };
  const row = (document: string, at: number): FundingRow => {
    const id = `${document} ${at}`;
    const award = { role: 'award', value: at, unit: 'CNY', per: null, recipient: null };
    const measure = { id, title: `第${at}类企业奖励`, beneficiary: null, instrument: '奖励' };
    return { id, award, measure, industries: [] } as unknown as FundingRow; // what a comparison looks at
  };
  const page = async ({ documents }: FundingFilter, _order: string, { first, after }: PageRequest) => {
    const [document = ''] = documents ?? [];
    const total = counts[document] ?? 0;
    const from = after ? Number(decodeCursor(after)?.[0]) : 0;
    const items = Array.from({ length: Math.min(first, total - from) }, (_, at) => row(document, from + at));
    state.read += items.length;
    const cursors = items.map((_, at) => encodeCursor([from + at + 1]));
    return { items, cursors, hasNext: from + items.length < total, total };
  };
  const graph = { funding: page, fundingUncounted: page, writes: async () => 1 } as unknown as GraphReader;
  return { state, portion: keepPortions(graph)({ check: () => {} }) };
};

const comparison = (...documents: readonly string[]): Comparison => ({
  sides: documents.map((id) => ({ documents: [id] })),
  ...{ by: 'measure', shared: false },
});

describe('a comparison', () => {
  test('is given line by line, and read once', async () => {
    const { state, portion } = storeOf({ a: 30, b: 20 });
    const first = await comparedLines(portion, comparison('a', 'b'), { first: 12 });
    expect(first).toMatchObject({ total: 30, sums: 50, all: 50, hasNext: true });
    expect(first.items[0]).toMatchObject({
      name: '第19类企业奖励',
      cells: [{ best: ['a 19'] }, { best: ['b 19'], rows: 1 }],
    });
    const after = first.cursors.at(-1) ?? '';
    const next = await comparedLines(portion, comparison('a', 'b'), { first: 100, after });
    expect([next.items.length, next.hasNext, next.items.at(-1)?.cells[1]]).toEqual([18, false, null]);
    expect(state.read).toBe(50);
  });

  test('of many sums goes on with a portion that is lined up by itself, until each side ended', async () => {
    const { state, portion } = storeOf({ a: 1_700, b: 3 });
    let after: string | null = null;
    const seen: string[] = [];
    let sums = 0;
    for (let pages = 0; pages < 30; pages++) {
      const page = await comparedLines(portion, comparison('a', 'b'), { first: 100, after });
      if (pages === 0) {
        expect(state.read).toBeLessThanOrEqual(1_003);
        sums = page.sums;
      }
      seen.push(...page.items.flatMap(({ cells }) => cells.flatMap((cell) => cell?.best ?? [])));
      after = page.hasNext ? (page.cursors.at(-1) ?? null) : null;
      if (after === null) break;
    }
    expect(sums).toBe(1_003);
    expect(new Set(seen).size).toBe(1_703);
    expect(seen).toHaveLength(1_703);
  });

  test.each(['measure', 'instrument'] as const)('by %s has no key twice, however many portions', async (by) => {
    const { portion } = storeOf({ a: 2_100, b: 1_100 });
    const keys: string[] = [];
    for (let after: string | null = null; ; ) {
      const page = await comparedLines(portion, { ...comparison('a', 'b'), by }, { first: 100, after });
      keys.push(...page.items.map(({ key }) => key));
      after = page.cursors.at(-1) ?? null;
      if (!page.hasNext) break;
    }
    expect(keys.length).toBeGreaterThan(2);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each([encodeCursor([0, '']), encodeCursor([-1, '', '']), encodeCursor([0, 1, 2]), 'x'])(
    'refuses %s, which is no cursor of its sides',
    async (after) => {
      const { portion } = storeOf({ a: 1, b: 1 });
      await expect(comparedLines(portion, comparison('a', 'b'), { first: 1, after })).rejects.toThrow('cursor');
    },
  );
});
