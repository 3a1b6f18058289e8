import { describe, expect, test } from 'vitest';
import { headingsOf, placementOf } from './placement.ts';
import type { IndexStatistics } from './rescore.ts';

const statistics: IndexStatistics = { passages: 100, averageLength: 30, frequency: () => 5 };
const rarity = Math.log(1 + 95.5 / 5.5);
const filler = '其他各项工作由有关单位按照职责分工落实';

describe('placementOf', () => {
  const place = placementOf(['w奖励', 'b奖励', 'b补贴'], statistics);

  test('counts more the nearer to the beginning of the passage a pair first stands', () => {
    const [first, later, last] = ['', '给予企业', filler].map((before) => place(`${before}奖励。${filler}${filler}`));
    expect(first).toBeGreaterThan(later ?? 0);
    expect(later).toBeGreaterThan(last ?? 0);
    expect(place(filler)).toBe(0);
  });

  test('counts what one sentence holds together, each pair once, a long sentence less', () => {
    const together = place(`${filler}。奖励补贴。${filler}`);
    expect(together).toBeGreaterThan(place(`${filler}。奖励。补贴。${filler}`));
    expect(place(`${filler}。奖励和奖励。`)).toBeLessThan(place(`${filler}。奖励和补贴。`));
    expect(place(`${filler}。奖励补贴${filler}${filler}。`)).toBeLessThan(
      place(`${filler}。奖励补贴。${filler}${filler}`),
    );
  });
});

describe('headingsOf', () => {
  const weigh = headingsOf(['b落户', 'b户奖', 'b奖励', 'l5g'], statistics);

  test('gives a heading that the query names whole all that it shares, and a longer one its part of that', () => {
    expect(weigh(['落户奖励'])).toBeCloseTo(3 * rarity, 10);
    expect(weigh(['一、落户奖励、补贴和贷款'])).toBeCloseTo((3 * rarity * 4) / 10, 10);
  });

  test('takes the best of the headings, and nothing where there is none', () => {
    expect(weigh(['若干措施', '落户奖励', '落户'])).toBeCloseTo(3 * rarity, 10);
    expect(weigh(['15g网络'])).toBe(0);
    expect(weigh([])).toBe(0);
  });
});
