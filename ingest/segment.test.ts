import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWidths, simplifyUnits } from '../text/index.ts';
import { randomText, segmentsOf } from './samples/stages.ts';

describe('segmentText', () => {
  test('quotes every sentence and passage exactly, and crosses no block', () => {
    fc.assert(
      fc.property(randomText, (text) => {
        const segmented = segmentsOf(text);
        for (const sentence of segmented.sentences) {
          const block = segmented.blocks[sentence.block];
          expect(block && block.span.start <= sentence.span.start && sentence.span.end <= block.span.end).toBe(true);
          for (let i = 0; i < sentence.text.length; i++)
            if (sentence.text[i] !== ' ')
              expect(simplifyUnits(foldWidths(text[sentence.offsets[i] ?? -1] ?? ''))).toBe(sentence.text[i]);
        }
        for (const passage of segmented.passages) {
          const { offsets } = passage;
          for (let i = 0; i < passage.text.length; i++) {
            const at = offsets === null ? passage.span.start + i : (offsets[i] ?? -1);
            if (passage.text[i] !== ' ') expect(text[at]).toBe(passage.text[i]);
          }
        }
        expect(new Set(segmented.passages.map((passage) => passage.id)).size).toBe(segmented.passages.length);
      }),
      { numRuns: 300 },
    );
  });

  test('ends a sentence at 。！？； with the quotes and brackets behind it, and begins behind a run-in heading', () => {
    const text = '一、扶持对象\n（一）落户奖励。给予“首年奖励。”并公示；每年评审。（责任单位：科创局）\n';
    expect(segmentsOf(text).sentences.map((sentence) => sentence.text)).toEqual([
      '给予“首年奖励。”',
      '并公示;',
      '每年评审。',
      '(责任单位:科创局)',
    ]);
  });

  test('gives passages their section path and kind', () => {
    const { passages } = segmentsOf('一、扶持对象\n（一）落户奖励。给予奖励，最高一百万元。\n1.应当提交申请；\n');
    expect(passages.map(({ kind, section }) => [kind, section])).toEqual([
      ['heading', ['扶持对象']],
      ['paragraph', ['扶持对象', '落户奖励']],
      ['list-item', ['扶持对象', '落户奖励']],
    ]);
  });

  test('keeps whole what a bracket says of whose work it is, also behind a title', () => {
    const text = '一、加大场地支持【责任单位：区投促局】\n给予补助（市渔业局牵头；市财政局配合），一次拨付。\n';
    const { passages, sentences } = segmentsOf(text);
    expect(sentences.map((sentence) => sentence.text)).toEqual([
      '【责任单位:区投促局】',
      '给予补助(市渔业局牵头;市财政局配合),一次拨付。',
    ]);
    expect(passages.map(({ kind, section }) => [kind, section])).toEqual([
      ['heading', ['加大场地支持']],
      ['paragraph', ['加大场地支持']],
    ]);
  });

  test('gives an item beside headings of its kind the path that they have, and so what follows it', () => {
    const text = `一、支持渔业发展
（一）设备补贴。
1.对新购置设备的企业，给予一次性补贴，分批拨付到位。
2.对更新设备的企业，给予一次性补贴，分批拨付到位。
（二）对新建码头的企业，给予一次性补助，分批拨付到位。
补助资金由市财政局拨付到企业的账户。
（三）人才补贴
3.1 样本
来自三县的渔户接受了问卷调查。
3.2 变量
变量如下。
0.35），斜率为正，结果不变。
3.3对变量的说明见附录，这里不再说明。
`;
    const paths = segmentsOf(text).passages.map(({ section }) => section.slice(1));
    expect(paths).toEqual([
      [],
      ['设备补贴'],
      ['设备补贴'],
      ['设备补贴'],
      [],
      [],
      ['人才补贴'],
      ['样本'],
      ['样本'],
      ['变量'],
      ['变量'],
      ['变量'],
      [],
    ]);
  });
});

test('a text without stops is cut into sentences that cost what their length costs', () => {
  const cut = (text: string): string[] =>
    segmentsOf(`一、支持内容\n${text}\n`).sentences.map((sentence) => sentence.text);
  const pieces = cut('对企业给予奖励，'.repeat(2000));
  expect(pieces.every((piece) => piece.length <= 4000 && piece.endsWith('奖励,'))).toBe(true);
  expect(pieces.join('')).toBe('对企业给予奖励,'.repeat(2000));
  expect(cut('企'.repeat(9000)).map((piece) => piece.length)).toEqual([4000, 4000, 1000]);
});
