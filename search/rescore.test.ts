import { describe, expect, test } from 'vitest';
import { type IndexStatistics, scorerOf } from './rescore.ts';

const statistics: IndexStatistics = {
  passages: 100,
  averageLength: 10,
  frequency: (token) => (token.includes('奖') ? 5 : 50),
};

describe('scorerOf', () => {
  test('adds the word, its pair and its characters', () => {
    const score = scorerOf({ ranking: ['w奖励', 'b奖励'], wholes: [] }, statistics);
    // ln(1 + 95.5/5.5) three times for 奖励, 奖励 and 奖, ln(1 + 50.5/50.5) once for 励; once each in ten characters: factor
    // 1.
    expect(score('给予企业奖励的若干措')).toBeCloseTo(3 * Math.log(1 + 95.5 / 5.5) + Math.log(2), 10);
  });

  test('gives nothing for a passage that holds none of it, and more for a shorter one that does', () => {
    const score = scorerOf({ ranking: ['b奖励', 'l5g'], wholes: [] }, statistics);
    expect(score('给予补贴')).toBe(0);
    expect(score('建设15g网络')).toBe(0);
    expect(score('奖励')).toBeGreaterThan(score('奖励以及其他各种各样的措施'));
  });
});
