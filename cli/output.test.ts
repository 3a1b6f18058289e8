import { afterEach, expect, test, vi } from 'vitest';
import { faint, marked, oneLine, print, printExactly, printJson, say, shown } from './output.ts';

const written = (stream: NodeJS.WriteStream, work: () => void): string => {
  const write = vi.spyOn(stream, 'write').mockReturnValue(true);
  work();
  return write.mock.calls.map(([text]) => String(text)).join('');
};
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const hostile = '\u001b[2J\u009b31m奖励\u0007\u007f\r\tx\n';

test('control characters are shown as pictures, all but ends of lines and tabs', () => {
  expect(shown(hostile)).toBe('␛[2J\ufffd31m奖励␇␡␍\tx\n');
  expect(oneLine('a.txt\nFailed:\t')).toBe('a.txt␊Failed:␉');
});

test('no line that is printed or said has others than those of its own styles', () => {
  const line = `${marked(hostile)}${faint(hostile)}${hostile}\u001b[1m`;
  vi.stubEnv('NO_COLOR', '1');
  vi.stubEnv('FORCE_COLOR', undefined);
  const plain = `${shown(hostile).repeat(3)}␛[1m\n`;
  expect(written(process.stdout, () => print(line))).toBe(plain);
  expect(written(process.stderr, () => say(`${hostile}\u001b[1m`))).toBe(`${shown(hostile)}␛[1m\n`);
});

test('data for programs are the same data, without control characters', () => {
  const json = written(process.stdout, () => printJson({ hostile }));
  expect(JSON.parse(json)).toEqual({ hostile });
  expect(json).not.toMatch(/(?!\n)\p{Cc}/u);
});

test('text is written as it is, but for a terminal', () => {
  const stdout = process.stdout as { isTTY: boolean };
  const was = stdout.isTTY;
  try {
    stdout.isTTY = false;
    expect(written(process.stdout, () => printExactly(hostile))).toBe(hostile);
    stdout.isTTY = true;
    vi.restoreAllMocks();
    expect(written(process.stdout, () => printExactly(hostile))).toBe(shown(hostile));
  } finally {
    stdout.isTTY = was;
  }
});
