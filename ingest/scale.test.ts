// What a text of any size costs: no list of its blocks is handed over as arguments, which the call stack would not
// hold, and no step looks again at what it has looked at. Time is compared coarsely, between a length and four times
// that.
import { describe, expect, test } from 'vitest';
import { outlineOf, segmentsOf } from './samples/stages.ts';

/** Milliseconds of this process, whatever else the machine does. */
const costOf = (text: string): number => {
  const before = process.cpuUsage().user;
  segmentsOf(text);
  return (process.cpuUsage().user - before) / 1000;
};

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
      costOf(withRun(sign, 5_000));
      const short = costOf(withRun(sign, 12_000));
      const long = costOf(withRun(sign, 48_000));
      expect(long).toBeLessThan(9 * Math.max(short, 60));
    },
    60_000,
  );
});

describe('a text of many blocks', () => {
  const many = 130_000; // more than the arguments that a call may have

  test('has as many headings', () => {
    const text = Array.from({ length: many }, (_, i) => `${(i % 999) + 1}.支持渔港建设`).join('\n');
    expect(outlineOf(text).sections).toHaveLength(many);
  }, 240_000);

  test('has topics that open its paragraphs', () => {
    const opening = '为建设渔港，制定本办法，请遵照执行，并将执行的情况及时报告。';
    const topics = Array.from(
      { length: many },
      (_, i) => `强化渔港建设。${'打好基础，建成码头'.repeat(2 + (i % 6))}。`,
    );
    expect(outlineOf([opening, ...topics].join('\n')).sections).toHaveLength(many);
  }, 240_000);

  test('has a table of as many rows', () => {
    const text = Array.from({ length: many }, () => '| 甲 | 乙 |').join('\n');
    const [table] = outlineOf(text).tables;
    expect((table?.head.length ?? 0) + (table?.rows.length ?? 0)).toBe(many);
  }, 240_000);
});
