import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWidths, simplifyUnits } from '../../text/index.ts';
import { layoutOf, randomText, sourceOf } from '../samples/stages.ts';
import type { Run } from '../types.ts';
import { layOut, sourceQuote } from './index.ts';

/** Every unit of a run folds from the unit that it points at, save blanks that were put in; places only go up. */
const expectExact = (text: string, run: Run): void => {
  expect(run.offsets.length).toBe(run.text.length + 1);
  for (let i = 0; i < run.text.length; i++) {
    const at = run.offsets[i] ?? -1;
    if (run.text[i] !== ' ') expect(simplifyUnits(foldWidths(text[at] ?? ''))).toBe(run.text[i]);
    expect(run.offsets[i + 1]).toBeGreaterThanOrEqual(at);
  }
};

describe('layOut', () => {
  test('maps every unit of every block and cell to the source, and leaves no character out', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        const layout = layoutOf(text);
        const covered = new Uint8Array(text.length);
        for (const block of layout.blocks) {
          expectExact(text, block);
          covered.fill(1, block.span.start, block.span.end);
        }
        for (const table of layout.tables)
          for (const row of [...table.head, ...table.rows]) {
            expect(row.cells).toHaveLength(table.columns);
            for (const cell of row.cells) expectExact(text, cell);
          }
        for (let i = 0; i < text.length; i++) if (/\S/.test(text[i] ?? '')) expect(covered[i]).toBe(1);
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same blocks for the same text', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        expect(layoutOf(text)).toEqual(layoutOf(text));
      }),
      { numRuns: 100 },
    );
  });

  test('mends amounts, words and brackets that a hard wrap cut, and quotes them as they stand', () => {
    const text = [
      '　　经济运行质量稳步提高，科技进步贡献率提升 6.4个百分',
      '点，综合机械化水平进一步提升，对全年在本市缴纳企业社保',
      '人数达到三十人的，按照实际投入给予一次性奖励，最高为500',
      '万元，其余部分由企业自行筹措，不再另外给予支持。（责任',
      '单位：科创局）',
    ].join('\n');
    const [block] = layoutOf(text).blocks;
    expect(block?.text).toBe(
      '经济运行质量稳步提高,科技进步贡献率提升6.4个百分点,综合机械化水平进一步提升,对全年在本市缴纳企业社保人数达到三十人的,按照实际投入给予一次性奖励,最高为500万元,其余部分由企业自行筹措,不再另外给予支持。(责任单位:科创局)',
    );
    const at = block?.text.indexOf('500万元') ?? -1;
    expect(block && sourceQuote(text, block, at, at + 5).quote).toBe('500\n万元');
  });

  test('takes a line about receipt out of the sentence that it interrupts', () => {
    const text =
      '这种模式已被主要工业化国\n\n收稿日期：2021年2月21日；修回日期：2021年3月2日\n\n家视为未来制造业的主导方向。';
    const layout = layoutOf(text);
    expect(layout.blocks.map((block) => block.text)).toEqual([
      '这种模式已被主要工业化国家视为未来制造业的主导方向。',
      '收稿日期:2021年2月21日;修回日期:2021年3月2日',
    ]);
    expect(layout.diagnostics.map((remark) => remark.rule)).toEqual(['aside']);
  });

  test('leaves out page numbers, running heads and menus, and says so', () => {
    const page = (n: number): string =>
      `某某研究所产业观察年度报告\n第${n}部分从多个方面说明了产业发展的情况，并且给出了相应的分析和建议。\n${'这一段正文用来占据版面，说明情况，没有别的意思。\n'.repeat(12)}- ${n} -\n`;
    const layout = layoutOf([1, 2, 3, 4].map(page).join(''));
    const left = layout.diagnostics.map((remark) => remark.rule);
    expect(left.filter((rule) => rule === 'running-head')).toHaveLength(4);
    expect(left.filter((rule) => rule === 'page-number')).toHaveLength(4);
  });

  test('parts a text that has lost all its line breaks where its labels count up', () => {
    const item = (label: string): string =>
      `${label}给予支持。${'对符合条件的企业，按照有关规定给予奖励和补贴，具体由主管部门负责。'.repeat(12)}`;
    const text = `关于支持创新的措施 为支持创新，制定本措施。一、总体要求（一）${item('落户奖励。')}按照第三条执行。（二）${item('研发补贴。')}二、保障措施（一）${item('加强领导。')}（二）${item('加大宣传。')}`;
    const found = layoutOf(text).blocks.map((block) => block.text.slice(0, 6));
    expect(found).toEqual(
      ['关于支持创新', '一、总体要求', '(一)落户奖', '(二)研发补', '二、保障措施', '(一)加强领', '(二)加大宣'].map(
        (words) => words.slice(0, 6),
      ),
    );
  });

  test('keeps real breaks: headings, signatures and days stand alone', () => {
    const text =
      '关于做好申报工作的通知\n各有关单位：\n请认真执行。\n某某市科学技术局\n2023年3月24日\n一、申报条件\n在本市注册。';
    expect(layoutOf(text).blocks.map((block) => block.text)).toHaveLength(7);
  });

  test('reads headings and bold words that the format marks', () => {
    const source = sourceOf('总体要求\n坚持创新驱动。', [{ kind: 'heading', span: { start: 0, end: 4 }, level: 2 }]);
    expect(layOut(source).blocks.map((block) => block.markup)).toEqual([2, 0]);
  });

  const topics = ['厂房租金', '设备更新', '人才公寓', '绿色工厂', '展会摊位', '专利申请', '出口信保', '技能培训'];
  const sentences = topics.map((topic, i) => {
    const other = topics[(i * 3 + 1) % 8];
    return `申请${topic}支持的${'单位、机构或者符合前款规定的个人'.slice(0, [0, 16, 7, 12][i % 4])}，由负责${other}的科室在${i + 3}日内${topic.slice(2)}核定。`;
  });
  const article = (wrap: string): string => sentences.join(wrap);
  const kindsOf = (text: string): string =>
    layoutOf(text)
      .blocks.map(({ kind }) => kind[0])
      .join('');

  test('marks what a page prints a second time, however its lines break', () => {
    expect(kindsOf(`分享到\n${article('\n')}\n版权所有\n${article('')}\n`)).toBe(`f${'p'.repeat(8)}ff`);
  });

  test('keeps a paragraph that is restated, and a second copy where nothing tells of a page', () => {
    expect(kindsOf(`分享到\n${article('\n')}\n${article('\n').slice(0, 90)}\n`)).not.toMatch(/p.*f/);
    expect(kindsOf(`${article('\n')}\n${article('\n')}\n`)).toBe('p'.repeat(16));
  });

  test('marks a long text that stands twice in one line, wherever the second copy begins', () => {
    const item = (k: number): string =>
      `（${'一二三四五六七八九十'[k]}）对第${k + 1}类新建项目按照实际投入的${k + 3}%给予补助，最高${k + 5}0万元，由市工信局组织评审后拨付到位，项目单位应当如实报告第${k + 1}类项目的进展情况和资金用途，并接受监督检查。`;
    const body = `各区人民政府：现将扶持办法印发给你们。${Array.from({ length: 10 }, (_, k) => item(k)).join('')}`;
    const kinds = kindsOf(`扶持办法\n${body}江府办发〔2031〕7号${body}\n`);
    expect(kinds).toMatch(/^p{10,}f+$/);
    expect(kindsOf(`扶持办法\n${body}江府办发〔2031〕7号${body.slice(0, 200)}\n`)).not.toContain('f');
  });

  test("marks a site's list of bodies, and keeps the signature above it", () => {
    const links = ['市委办', '市教育局', '市科技局', '市民政局', '市财政局'].map((name) => `· ${name}\n\n`).join('');
    const text = `分享到\n\n${article('\n\n')}\n\n江城市财政局\n\n2024年3月4日\n\n${links}`;
    expect(kindsOf(text)).toBe(`f${'p'.repeat(10)}fffff`);
  });
});
