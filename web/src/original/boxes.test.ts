import { describe, expect, it } from 'vitest';
import { boxesOf, timesIn } from './boxes.ts';

const line = (text: string, top: number) => ({ text, left: 10, top, width: text.length * 5, height: 12 });
const page = [line('一、对企业 给予', 0), line('10万元奖励，', 20), line('另给予10万元奖励。', 40)];

describe('words on a page', () => {
  it('stand in a box for each piece that they cover, blanks and lines left aside', () => {
    expect(boxesOf(page, '企业给予10万元')).toEqual([
      { left: 25, top: 0, width: 25, height: 12 },
      { left: 10, top: 20, width: 20, height: 12 },
    ]);
  });
  it('are taken at the place that is meant, or the last where there are fewer', () => {
    expect(boxesOf(page, '给予10万元', 1).map(({ top }) => top)).toEqual([40]);
    expect(boxesOf(page, '给予10万元', 7).map(({ top }) => top)).toEqual([40]);
    expect(timesIn('给予 10万元；给予\n10万元；', '给予10万元')).toBe(2);
  });
  it('are found where radicals are drawn for characters', () => {
    expect(boxesOf([line('⾸店的⼈⺠', 0)], '首店的人民')).toHaveLength(1);
    expect(boxesOf([line('⾸店的⼈⺠', 0)], '首店的人口')).toHaveLength(1); // ⺠ has no character of its own in Unicode
    expect(boxesOf([line('⾸店', 0)], '手店')).toEqual([]);
  });
  it('are nowhere where they do not stand', () => {
    expect(boxesOf(page, '20万元')).toEqual([]);
    expect(boxesOf(page, ' ')).toEqual([]);
    expect(timesIn('给予', '')).toBe(0);
  });
});
