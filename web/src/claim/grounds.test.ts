import { describe, expect, it } from 'vitest';
import type { GroundFragment, WhyOpen } from '../generated/operations.ts';
import { standingsOf } from './grounds.ts';

const ground = (words: string, why: WhyOpen | null = null): GroundFragment => ({
  about: 'CONDITION',
  words,
  why,
  field: null,
  condition: null,
  provenance: null,
});
const words = (grounds: readonly GroundFragment[] | undefined) => grounds?.map((one) => one.words);

describe('what the sums of a measure depend on', () => {
  const place = ground('在本市');
  const tiers = [
    { met: [place], open: [ground('营收', 'NOT_TOLD')], excludedBy: [] },
    { met: [place], open: [ground('首次', 'NOT_UNDERSTOOD')], excludedBy: [ground('达到5亿元')] },
  ];
  it('is told once where all share it', () => {
    const { shared, own } = standingsOf(tiers);
    expect(words(shared.MET)).toEqual(['在本市']);
    expect(own.map(({ MET }) => MET)).toEqual([[], []]);
    expect(words(own[1]?.AGAINST)).toEqual(['达到5亿元']);
  });
  it('is sorted by what would settle it', () => {
    const { own } = standingsOf(tiers);
    expect(words(own[0]?.NOT_TOLD)).toEqual(['营收']);
    expect(words(own[1]?.NOT_UNDERSTOOD)).toEqual(['首次']);
  });
  it('stands with the sum where there is one alone', () => {
    const { shared, own } = standingsOf(tiers.slice(0, 1));
    expect(shared.MET).toEqual([]);
    expect(words(own[0]?.MET)).toEqual(['在本市']);
  });
});
