import { describe, expect, test } from 'vitest';
import { labelEnd, labelPlaces, opensAnnexList, parseLabel, withoutLabel } from './labels.ts';

describe('parseLabel', () => {
  test.each([
    ['第一编 总则', '编', '第一编', 1],
    ['第十二章 附则', '章', '第十二章', 12],
    ['第 1 0 条 鼓励创新', '条', '第10条', 10],
    ['第 8-1 條 申請補助', '条', '第8-1條', 8],
    ['第三条【奖励】', '条', '第三条', 3],
    ['一、总体要求', '一、', '一', 1],
    ['二 、支持范围', '一、', '二', 2],
    ['（一）落户奖励', '（一）', '（一）', 1],
    ['(十一)强化支持', '（一）', '(十一)', 11],
    ['1.加大投入', '1.', '1', 1],
    ['12、优化服务', '1.', '12', 12],
    ['1．关于对象', '1.', '1', 1],
    ['（3）推进数字化', '（1）', '（3）', 3],
    ['①现代物流业', '①', '①', 1],
    ['3.1.2. 调节变量', '1.1', '3.1.2', 2],
    ['附件2：申报书', '附件', '附件2', 2],
    ['附件', '附件', '附件', 1],
    ['三是推动融资', '一是', '三是', 3],
    ['第二，完善制度', '第一', '第二', 2],
    ['第一千零二条 罚则', '条', '第一千零二条', 1002],
    ['第1000条 罚则', '条', '第1000条', 1000],
    ['第 1 2 0 3 条 罚则', '条', '第1203条', 1203],
    ['1005.登记', '1.', '1005', 1005],
    ['（1200）变更', '（1）', '（1200）', 1200],
    ['4.2025年度的名额', '1.', '4', 4],
    ['3.600万元以上的渔企', '1.', '3', 3],
  ])('reads %s', (text, style, label, number) => {
    expect(parseLabel(text)).toMatchObject({ style, label, number });
  });

  test.each([
    '2.5万元奖励',
    '2.600',
    '2.605万元奖励',
    '3.2%的增长',
    '第三条第二款规定',
    '附则',
    '附 则',
    '一是否',
    '2023年',
    '十分重要',
    '1000万元',
    '1000、2000元',
    '2025.12修订',
    '（2024）8号',
    '第一产业',
    '（附）说明',
  ])('finds none in %s', (text) => {
    expect(parseLabel(text)).toBeNull();
  });
});

describe('labelEnd', () => {
  test.each([
    ['（一）对新建码头的企业', 3],
    ['12、优化服务', 3],
    ['对新建码头的企业', 0],
  ])('tells where the words of %s begin', (text, end) => {
    expect(labelEnd(text)).toBe(end);
    expect(withoutLabel(text)).toBe(text.slice(end));
  });
});

describe('labelPlaces', () => {
  test('finds where labels may stand within a line, and no label that is only referred to', () => {
    const line = '一、总体要求（一）指导思想。按照本条（一）执行。1.目标';
    expect(labelPlaces(line).map((at) => line.slice(at, at + 3))).toEqual(['一、总', '（一）', '1.目']);
  });
});

test('a list of annexes opens with 附件： and no number', () => {
  expect(['附件：1.申报书', '附件:', '附件1：申报书', '附件'].map(opensAnnexList)).toEqual([true, true, false, false]);
});
