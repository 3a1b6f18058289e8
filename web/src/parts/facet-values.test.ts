import { expect, it } from 'vitest';
import { valuesAtFirst } from './facet-values.ts';

it('shows the first values and those that are chosen, which are none of the others', () => {
  const values = ['a', 'b', 'c', 'd', 'e'].map((value) => ({ value }));
  expect(valuesAtFirst(values, ['b', 'd'], 2).map(({ value }) => value)).toEqual(['a', 'b', 'd']);
  expect(valuesAtFirst(values, ['c', 'd', 'e'], 2)).toHaveLength(5);
});
