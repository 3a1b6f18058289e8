import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it('quotes what would break a row, and writes nothing for null', () => {
    expect(toCsv([['甲,"乙"\n丙', 500, null]])).toBe('\uFEFF"甲,""乙""\n丙",500,\r\n');
  });

  it('keeps a spreadsheet from running a cell', () => {
    expect(toCsv([['=1+1', '＠SUM(A1)', '-5%']])).toBe("\uFEFF'=1+1,'＠SUM(A1),'-5%\r\n");
  });
});
