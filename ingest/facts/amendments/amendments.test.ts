import { describe, expect, test } from 'vitest';
import type { AmendmentFact } from '../../../model/index.ts';
import { ingestMadeUp } from '../../samples/stages.ts';

const decision = (body: string, title = '青湖县人民政府关于修改《青湖县工业扶持办法》的决定'): string => `${title}

青政发〔2024〕8号

各乡镇人民政府：

经县政府研究，决定对《青湖县工业扶持办法》（青政发〔2022〕5号）作如下修改：

${body}

本决定自2024年6月1日起施行。

青湖县人民政府

2024年5月10日
`;

const amendmentsOf = async (text: string): Promise<readonly AmendmentFact[]> => {
  const { facts, graph } = await ingestMadeUp(text);
  for (const { span, quote } of facts.amendments ?? []) expect(graph.text.slice(span.start, span.end)).toBe(quote);
  return facts.amendments ?? [];
};

const told = async (body: string) =>
  (await amendmentsOf(decision(body))).map(({ kind, article, was, is }) => [kind, article, was, is]);

describe('amendments', () => {
  test.each([
    ['一、将第三条中的“50万元”修改为“80万元”。', [['words', '第三条', '50万元', '80万元']]],
    [
      '一、第五条第二款“每年20万元”改为“每年30万元”，“三年”改为“五年”。',
      [
        ['words', '第五条第二款', '每年20万元', '每年30万元'],
        ['words', '第五条第二款', '三年', '五年'],
      ],
    ],
    ['一、将第四条的奖励标准由10万元提高到15万元。', [['words', '第四条', '10万元', '15万元']]],
    ['一、第七条修改为：“对新认定的企业奖励100万元。”', [['anew', '第七条', null, '对新认定的企业奖励100万元。']]],
    [
      '一、删去第九条。\n\n二、删去第十条中的“首次”。',
      [
        ['gone', '第九条', null, null],
        ['words', '第十条', '首次', null],
      ],
    ],
    ['一、增加一条，作为第十一条：“每年评审一次。”', [['added', '第十一条', null, '每年评审一次。']]],
    ['一、进一步加大扶持，奖励由县财政从严掌握。', [['unread', null, null, null]]],
  ])('%s', async (body, expected) => {
    expect(await told(body)).toEqual(expected);
  });

  test('name the document with its number, and the figures in base units', async () => {
    expect(await amendmentsOf(decision('一、将第三条中的“50万元”修改为“80万元”。'))).toMatchObject([
      {
        title: '青湖县工业扶持办法',
        docNumber: '青政发〔2022〕5号',
        figures: [{ was: { value: 500000, unit: 'CNY' }, is: { value: 800000, unit: 'CNY' } }],
        quote: '第三条中的“50万元”修改为“80万元”',
      },
    ]);
  });

  test('are read from a title without 《》 and from 部分条款', async () => {
    for (const title of [
      '青湖县人民政府关于修改青湖县工业扶持办法的决定',
      '青湖县人民政府关于修改《青湖县工业扶持办法》部分条款的通知',
    ]) {
      const text = decision('一、第三条“50万元”修改为“80万元”。', title).replace(/决定对《.*》（.*）作/, '决定作');
      expect(await amendmentsOf(text)).toMatchObject([{ title: '青湖县工业扶持办法', article: '第三条' }]);
    }
  });

  test('are not found where a text changes nothing that it names, or is a new edition itself', async () => {
    for (const title of [
      '青湖县工业扶持办法（2024年修订）',
      '青湖县人民政府关于调整产业结构的意见',
      '青湖县人民政府关于调整最低工资标准的通知',
    ])
      expect(
        await amendmentsOf(
          `${title}\n\n第一条 将“旧厂房”改为“新厂房”的企业，给予奖励50万元。\n\n第二条 根据《青湖县条例》制定本办法。\n`,
        ),
      ).toEqual([]);
  });

  test('leave no award of the words that they put in place of others', async () => {
    const { facts } = await ingestMadeUp(decision('一、将第三条中的“给予企业奖励50万元”修改为“给予企业奖励80万元”。'));
    expect(facts.measures.flatMap(({ awards }) => awards)).toEqual([]);
  });
});
