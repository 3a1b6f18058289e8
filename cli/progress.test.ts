import { describe, expect, test } from 'vitest';
import { clock, describeProgress, startProgress } from './progress.ts';

const watch = (isTTY: boolean): { readonly run: () => void; readonly written: string[] } => {
  const written: string[] = [];
  let time = 0;
  const screen = { isTTY, columns: 24, write: (text: string) => written.push(text) };
  const progress = startProgress('file', screen, () => time);
  return {
    written,
    run: () => {
      for (let done = 1; done <= 20; done++) {
        time += 500;
        progress.at(done, 20);
      }
      progress.end();
    },
  };
};

describe('progress', () => {
  test('tells rate, time left and failures', () => {
    expect(describeProgress('file', { done: 500, of: 1500, failed: 2, rate: 10 })).toBe(
      '500 of 1,500 files, 10.0 a second, 1:40 left, 2 failed',
    );
  });

  test('writes one line over, no wider than the terminal, and clears it', () => {
    const { written, run } = watch(true);
    run();
    expect(written.slice(0, 2)).toEqual(['\r1 of 20 files\u001b[K', '\r2 of 20 files, 2.0 a se\u001b[K']);
    expect(written.at(-1)).toBe('\r\u001b[K');
    expect(written.join('')).not.toContain('\n');
  });

  test('writes a plain line every five seconds where there is no terminal', () => {
    const { written, run } = watch(false);
    run();
    expect(written).toEqual(['10 of 20 files, 2.0 a second, 0:05 left\n', '20 of 20 files, 2.0 a second, 0:00 left\n']);
  });

  test('shows times as a clock does', () => {
    expect([7, 60, 750, 3723].map(clock)).toEqual(['0:07', '1:00', '12:30', '1:02:03']);
  });
});
