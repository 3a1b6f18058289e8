// What a text of any size costs: no list of its blocks is handed over as arguments, which the call stack would not
// hold, and no step looks again at what it has looked at. Time is compared coarsely, between a length and four times
// that.
import { describe, expect, test } from 'vitest';
import { findFurniture } from './layout/furniture.ts';
import { findLines } from './layout/lines.ts';
import { gridOf } from './layout/tables/grid.ts';
import { plainCell } from './layout/tables/raw.ts';
import { outlineText } from './outline/index.ts';
import { factsOf, segmentsOf, sourceOf } from './samples/stages.ts';
import type { Block, Layout } from './types.ts';

/**
 * Milliseconds of this process, whatever else the machine does; the least of four, for others pay for what is compiled
 * and swept.
 */
const costOf = (work: () => unknown): number =>
  Math.min(
    ...[1, 2, 3, 4].map(() => {
      const before = process.cpuUsage().user;
      work();
      return (process.cpuUsage().user - before) / 1000;
    }),
  );

/** A text with a run of one sign wherever a line may have one. */
const withRun = (sign: string, length: number): string => {
  const run = sign.repeat(length / sign.length);
  const table = `<table><tr><td>甲${run}乙</td></tr></table>`;
  return `渔港建设办法\n一、支持${run}项目\n目录\n${run}甲\n甲${run}3\n${table}\n表1 甲\n${run}\n${run}\n甲  乙  ${run}丙\n甲  乙  ${run}丙\n`;
};

describe('the cost of a line', () => {
  // Four times the length cost sixteen times as much where a pattern began anew at every sign.
  test.each(['…', '-', '.', ' ', '1', '1 ', '（1）', '(', '&nbsp;'])(
    'grows with its length where it repeats %j',
    (sign) => {
      costOf(() => segmentsOf(withRun(sign, 5_000)));
      const short = costOf(() => segmentsOf(withRun(sign, 12_000)));
      const long = costOf(() => segmentsOf(withRun(sign, 48_000)));
      expect(long).toBeLessThan(9 * Math.max(short, 60));
    },
    60_000,
  );
});

describe('the cost of the facts of a sentence without a stop', () => {
  const withRunOf = (words: string, length: number): string =>
    `某市促进渔港发展若干措施\n\n一、支持\n${words.repeat(length / words.length)}\n`;

  // Four times the length cost up to sixty times as much where each document or sum looked at all before it.
  test.each(['《通知》', '粤府〔2023〕1号', '投资1亿元以上的，', '10万元', '10%水平', '对企业，'])(
    'grows with its length where it repeats %s',
    (words) => {
      costOf(() => factsOf(withRunOf(words, 2_000)));
      const short = costOf(() => factsOf(withRunOf(words, 5_000)));
      const long = costOf(() => factsOf(withRunOf(words, 20_000)));
      expect(long).toBeLessThan(9 * Math.max(short, 60));
    },
    120_000,
  );
});

describe('the cost of a name', () => {
  const bureauOf = (functions: number): string =>
    `某市促进渔港发展若干措施\n\n一、支持\n由市${'现代服务业发展'.repeat(functions)}局给予10万元奖励。\n`;

  // Each function more doubled the cost where a name was looked for along every way to part it: 现代 | 服务业发展.
  test('grows with the functions in it, though they can be parted in several ways', () => {
    costOf(() => factsOf(bureauOf(4)));
    const short = costOf(() => factsOf(bureauOf(8)));
    const long = costOf(() => factsOf(bureauOf(32)));
    expect(long).toBeLessThan(9 * Math.max(short, 60));
  }, 60_000);
});

describe('the cost of a measure', () => {
  const ofSentences = (count: number): string =>
    `某市促进渔港发展若干措施\n\n一、支持\n${Array.from({ length: count }, (_, i) => `对甲类${i}企业奖励${i + 1}万元。`).join('')}\n`;

  // Eight thousand sentences took a minute where each sum looked at all sentences before it for whom it is.
  test('grows with the number of its sentences', () => {
    costOf(() => factsOf(ofSentences(200)));
    const short = costOf(() => factsOf(ofSentences(500)));
    const long = costOf(() => factsOf(ofSentences(2_000)));
    expect(long).toBeLessThan(9 * Math.max(short, 60));
  }, 120_000);
});

// More than the arguments that a call may have.
const many = 130_000;

/** A layout of one block for each text, without the work of laying it out. */
const layoutOf = (texts: readonly string[]): Layout => {
  let at = 0;
  const blocks = texts.map((text): Block => {
    const start = at;
    at += text.length + 1;
    const offsets = Int32Array.from({ length: text.length + 1 }, (_, i) => start + i);
    const place = { indent: 0, gapBefore: false, markup: 0, bold: false, table: null };
    return { text, offsets, kind: 'paragraph', span: { start, end: at - 1 }, ...place };
  });
  return { ...sourceOf(texts.join('\n')), blocks, tables: [] };
};

describe('of many blocks', () => {
  test('all can be headings', () => {
    const { sections } = outlineText(layoutOf(Array.from({ length: many }, (_, i) => `${(i % 999) + 1}.支持渔港建设`)));
    expect(sections).toHaveLength(many);
    expect(sections[0]?.extent).toEqual({ start: 0, end: sections[1]?.span.start });
  }, 120_000);

  test('all can open with a topic', () => {
    const opening = '为建设渔港,制定本办法,请遵照执行,并将执行的情况及时报告。';
    const topics = Array.from({ length: many }, () => '强化渔港建设。打好基础,建成新的渔港和码头。');
    expect(outlineText(layoutOf([opening, ...topics])).sections).toHaveLength(many);
  }, 120_000);

  test('all can be rows of a table', () => {
    const cell = plainCell({ start: 0, end: 1 });
    const rows = Array.from({ length: many }, (_, line) => ({ line, cells: [cell, cell] }));
    expect(gridOf('甲', { from: 'pipes', rows, doubtful: [] }).rows).toHaveLength(many);
  }, 120_000);

  test('all can be a menu', () => {
    const lines = findLines('渔港\n'.repeat(many));
    const menu = findFurniture(lines, []).filter((furniture) => furniture === 'menu');
    expect(menu).toHaveLength(many);
  }, 120_000);
});
