import { describe, expect, it } from 'vitest';
import { between, countOf, everything, idsInOrder, isChosen, nothing, withRows } from './selection.ts';

describe('a selection of rows', () => {
  it('holds the rows that were chosen, without those that were taken out', () => {
    const some = withRows(withRows(nothing, ['a', 'b', 'c'], true), ['b', 'd'], false);
    expect(['a', 'b', 'c', 'd'].filter((id) => isChosen(some, id))).toEqual(['a', 'c']);
    expect(countOf(some, 100)).toBe(2);
  });
  it('holds all rows of the filter but those that were taken out, fetched or not', () => {
    const rest = withRows(withRows(everything, ['a', 'b'], false), ['a'], true);
    expect(['a', 'b', 'never fetched'].filter((id) => isChosen(rest, id))).toEqual(['a', 'never fetched']);
    expect(countOf(rest, 100)).toBe(99);
    expect(countOf(rest, undefined)).toBeUndefined();
  });
  it('keeps rows that the list does not hold in another order, behind those that it holds', () => {
    const some = withRows(nothing, ['a', 'b', 'c'], true);
    expect(idsInOrder(some, [{ id: 'c' }, { id: 'x' }, { id: 'a' }])).toEqual(['c', 'a', 'b']);
    expect(idsInOrder(some, [])).toEqual(['a', 'b', 'c']);
  });
  it('reaches from one row to another in either direction', () => {
    expect(between(['a', 'b', 'c', 'd'], 1, 2)).toEqual(['b', 'c']);
    expect(between(['a', 'b', 'c', 'd'], 3, 1)).toEqual(['b', 'c', 'd']);
  });
});
