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
