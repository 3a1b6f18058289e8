import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outlineOf, randomText } from '../samples/stages.ts';

describe('outlineText', () => {
  test('gives every block a place, and every section an extent within its part', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        const outline = outlineOf(text);
        expect(outline.places).toHaveLength(outline.blocks.length);
        for (const section of outline.sections) {
          const part = outline.parts[section.part];
          expect(section.span.start).toBeLessThanOrEqual(section.span.end);
          expect(section.extent.start).toBeLessThanOrEqual(section.extent.end);
          expect(section.extent.end).toBeLessThanOrEqual(part?.span.end ?? -1);
          if (section.parent !== null) expect(section.parent).toBeLessThan(section.index);
        }
        expect(outlineOf(text)).toEqual(outline);
      }),
      { numRuns: 200 },
    );
  });
});

const partsOf = (text: string): string[] => outlineOf(text).parts.map(({ kind, title }) => `${kind} ${title ?? '-'}`);

describe('parts', () => {
  const notice = '关于印发若干措施的通知\n各有关单位：\n现将若干措施印发给你们，请认真贯彻执行，并及时反馈情况。\n';
  const signed = '某某市人民政府办公厅\n2023年3月24日\n';

  test('are the notice and the text that it carries', () => {
    const text = `${notice}${signed}某某市支持企业创新的若干措施\n为支持企业创新，制定本措施。\n一、支持研发\n给予补助。\n`;
    expect(partsOf(text)).toEqual(['main -', 'annex 某某市支持企业创新的若干措施']);
  });

  test('begin at 附件 alone on its line', () => {
    const text = `${notice}附件：1.实施方案\n2.申报书\n${signed}附件1\n创新中心实施方案\n一、目标\n建设五家创新中心。\n附件2\n创新中心申报书\n一、基本情况\n`;
    expect(partsOf(text)).toEqual(['main -', 'annex 创新中心实施方案', 'annex 创新中心申报书']);
  });

  test('never begin at a text that is only named, with its number', () => {
    const named = '《某某市人民政府关于印发若干人才措施的通知》（某政办〔2021〕6号）';
    const text = `人才补贴速查\n\n办事页引用的政策文件为：\n- ${named}\n- 《若干人才措施实施细则》（某人社〔2021〕8号）\n\n一、购房补贴\n博士每人补贴20万元，硕士每人补贴10万元。\n`;
    expect(partsOf(text)).toEqual(['main -']);
  });

  test('are articles by several authors, whose titles may be lost', () => {
    const article = (names: string): string =>
      `${names}\n\n乡村振兴，人才是关键，需要加强农业科技人才培养，注入源源不断的动力。\n\n（作者系某某大学教授）\n\n`;
    const text = `编者按：怎样发挥科技的力量？本报特约请专家学者建言献策，供大家参考。\n\n${article('陈弘')}${article('胡艺华 李毅')}`;
    const { parts } = outlineOf(text);
    expect(parts.map(({ kind }) => kind)).toEqual(['main', 'article', 'article']);
    expect(parts.map(({ byline }) => byline)).toEqual([null, 1, 4]);
    expect(parts.map(({ authorNote }) => authorNote)).toEqual([null, 3, 6]);
  });

  test.each([
    '乡村振兴的思考\n\n陈弘\n\n乡村振兴，人才是关键，需要加强农业科技人才培养。\n\n（作者系某某大学教授）\n',
    `${notice}附件：1.实施方案\n2.申报书\n${signed}`,
  ])('are one where one author or one notice stands alone', (text) => {
    expect(partsOf(text)).toEqual(['main -']);
  });
});
