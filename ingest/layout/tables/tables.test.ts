import { describe, expect, test } from 'vitest';
import { layoutOf } from '../../samples/stages.ts';

describe('tables', () => {
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
