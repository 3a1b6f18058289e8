import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { layoutOf } from '../../samples/stages.ts';

type Case = {
  readonly name: string;
  readonly text: string;
  readonly label?: string;
  readonly title?: string;
  readonly unit?: string;
  readonly header: string;
  readonly rows: readonly string[];
};
const cases = parse(readFileSync(new URL('./tables.cases.yml', import.meta.url), 'utf8')) as readonly Case[];
const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

describe('tables', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const [table] = layoutOf(one.text).tables;
    expect(table?.header).toEqual(cells(one.header));
    expect(table?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual(one.rows.map(cells));
    expect([table?.label, table?.title, table?.unit]).toEqual([one.label ?? null, one.title ?? null, one.unit ?? null]);
  });

  test.each([
    '一、\t推动利用外资增长\n第一条 外商设立的项目，给予奖励。',
    '表1显示，企业规模对融资额有显著影响。\n表2列出了各变量。',
    '序号和名称见附件。\n联系人：周某某  电话：12345678',
    '<table><tr><td>没有结尾',
  ])('finds none in %s', (text) => {
    expect(layoutOf(text).tables).toEqual([]);
  });

  test('parts a label from the number that its title begins with, by the table before', () => {
    const table = '<table><tr><td>指标</td><td>均值</td></tr><tr><td>速度</td><td>3.1</td></tr></table>';
    const { tables } = layoutOf(['表15个质量指标的均值', table, '表25个质量指标的差异', table].join('\n\n'));
    expect(tables.map(({ label, title }) => [label, title])).toEqual([
      ['表1', '5个质量指标的均值'],
      ['表2', '5个质量指标的差异'],
    ]);
  });

  test('tells a form by its empty fields, and names them', () => {
    const text = '企业基本信息表\n\n企业名称\t\t\t\n法人代表\t\t联系电话\t\n注册地址\t\t\t\n';
    const [form] = layoutOf(text).tables;
    expect(form?.form).toBe(true);
    expect(form?.header).toEqual(['企业名称', '法人代表', '联系电话', '注册地址']);
  });

  test('remarks on a row that does not have the number of cells of its table', () => {
    const remarks = layoutOf('| 甲 | 乙 |\n|---|---|\n| 1 | 2 | 3 |\n').diagnostics;
    expect(remarks.map((remark) => remark.rule)).toEqual(['table-shape']);
  });
});
