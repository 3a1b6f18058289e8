import { describe, expect, it } from 'vitest';
import { boundsOf, stepCount, stepsOf, touched } from './powers.ts';

describe('steps of size', () => {
  it('take small and large amounts together at the ends', () => {
    expect(
      stepsOf([
        { power: -1, rows: 2 },
        { power: 1, rows: 3 },
        { power: 4, rows: 5 },
        { power: 12, rows: 7 },
      ]),
    ).toEqual([5, 0, 0, 5, 0, 0, 0, 0, 7]);
  });
  it('are those that bounds touch, and give these bounds', () => {
    expect(touched(undefined, undefined)).toEqual([0, stepCount - 1]);
    expect(touched(10_000, 999_999)).toEqual([3, 4]);
    expect(boundsOf(3, 4)).toEqual({ least: 10_000, most: 999_999.99 });
    expect(touched(10_000, boundsOf(3, 4).most ?? 0)).toEqual([3, 4]);
    expect(boundsOf(0, stepCount - 1)).toEqual({ least: null, most: null });
  });
});
