import { expect, it } from 'vitest';
import { groupHits } from './hit-groups.ts';

it('puts hits of one document together where its best one stands', () => {
  const hit = (id: string, source: string) => ({ id, passage: { source: { id: source } } });
  const groups = groupHits([hit('1', 'a'), hit('2', 'b'), hit('3', 'a'), hit('4', 'c'), hit('5', 'a')]);
  expect(groups.map(({ first, others }) => [first.id, others.map(({ id }) => id)])).toEqual([
    ['1', ['3', '5']],
    ['2', []],
    ['4', []],
  ]);
});
