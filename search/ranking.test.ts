import { expect, test } from 'vitest';
import { searchForm } from './form.ts';
import { parseQuery } from './query.ts';
import { rankCandidates } from './ranking.ts';

const statistics = { passages: 100, averageLength: 12, frequency: () => 5 };
const query = parseQuery('押金 退还 房东');
// The liker, the later in the list.
const firstOf = (texts: readonly string[], isAsked: boolean): string | undefined => {
  const candidates = texts.map((text, i) => ({ id: String(i), form: searchForm(text), headings: () => [] }));
  const asked = { nearest: () => [], likeness: (id: string) => Number(id) / 10 };
  return texts[Number(rankCandidates(candidates, query, statistics, isAsked ? asked : null)[0]?.id)];
};

test('meaning decides among passages that words weigh alike', () => {
  const alike = ['申请人可以退还设备一台', '承租人可以退还设备一台', '出租人可以退还设备一台'];
  expect(firstOf(alike, false)).toBe(alike[0]);
  expect(firstOf(alike, true)).toBe(alike[2]);
});

test('meaning takes nothing from a passage that words set apart', () => {
  const apart = ['押金不予退还时可以申请', '会议由办公室召集', '会议由委员会召集', '会议由主席团召集'];
  expect(firstOf(apart, true)).toBe(apart[0]);
});

// Of two texts of two passages each, which words weigh alike, the liker one of the second text stands first.
test('the rest of a text raises a passage by its words, not by its likeness', () => {
  const texts = ['b/passage/0-9', 'b/passage/9-18', 'a/passage/0-9', 'a/passage/9-18'];
  const candidates = texts.map((id) => ({ id, form: searchForm('出租人可以退还设备'), headings: () => [] }));
  const asked = { nearest: () => [], likeness: (id: string) => (id === 'b/passage/9-18' ? 0.9 : 0.5) };
  const [first, ...others] = rankCandidates(candidates, query, statistics, asked);
  expect(first?.id).toBe('b/passage/9-18');
  expect(new Set(others.map(({ score }) => score)).size).toBe(1);
});

test('the rest of a text weighs more where words leave open what is meant', () => {
  const candidates = ['a/passage/0-9', 'b/passage/0-9', 'b/passage/9-18'].map((id) => ({
    id,
    form: searchForm('出租人可以退还设备'),
    headings: () => [],
  }));
  const gainOf = (isAsked: boolean): number => {
    const alike = { nearest: () => [], likeness: () => 0.5 };
    const ranked = rankCandidates(candidates, query, statistics, isAsked ? alike : null);
    const scoreOf = (id: string): number => ranked.find((each) => each.id === id)?.score ?? 0;
    return scoreOf('b/passage/0-9') / scoreOf('a/passage/0-9') - 1;
  };
  expect(gainOf(false)).toBeGreaterThan(0);
  expect(gainOf(true)).toBeCloseTo(2 * gainOf(false), 10);
});
