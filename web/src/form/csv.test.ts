import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('comma-separated values', () => {
  it('quotes what needs quotes and keeps numbers plain', () => {
    expect(csv([['a,b', '说"好"', 5000000, null]])).toBe('\uFEFF"a,b","说""好""",5000000,\r\n');
  });
  it.each(['=1+1', '+86', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '－1'])('lets no spreadsheet run %j', (text) => {
    expect(csv([[text]])).toMatch(/^\uFEFF"?'/u);
  });
  it('leaves words alone that merely contain such signs', () => {
    expect(csv([['1:1-配套', '不低于50%']])).toBe('\uFEFF1:1-配套,不低于50%\r\n');
  });
});
