import { describe, expect, test } from 'vitest';
import { defineCommand, numberOption } from './command.ts';
import { readConfig } from './config.ts';
import { nearest } from './nearest.ts';

const seen: unknown[] = [];
const command = defineCommand({
  name: 'try',
  synopsis: 'FILE',
  words: { least: 1, most: 2 },
  about: 'Tries.',
  options: {
    limit: { type: 'string', short: 'n', value: 'N', help: 'how many' },
    json: { type: 'boolean', help: 'as JSON' },
  },
  examples: [['cetu try a.txt', 'a file']],
  run: async (words, values) => {
    seen.push(words, values);
    return 0;
  },
});

const run = async (...typed: string[]): Promise<unknown[]> => {
  seen.length = 0;
  await command.prepare(typed)({ config: readConfig({}), cwd: '/' });
  return seen;
};

describe('a command', () => {
  test('takes words and options in any order', async () => {
    expect(await run('a.txt', '--json', '-n', '5', 'b.txt')).toEqual([['a.txt', 'b.txt'], { limit: '5', json: true }]);
    expect(await run('--limit=-5', 'a.txt')).toEqual([['a.txt'], { limit: '-5', json: false }]);
    expect(await run('-企业 -奖励', '--json', '-“两 字”')).toEqual([
      ['-企业 -奖励', '-“两 字”'],
      { limit: null, json: true },
    ]);
    expect(await run('--', '--json')).toEqual([['--json'], { limit: null, json: false }]);
  });

  test.each([
    [['a', '--jsn'], 'try has no option --jsn. Did you mean --json?'],
    [['a', '--frobnicate'], 'try has no option --frobnicate.'],
    [['a', '-x'], 'try has no option -x.'],
    [['a', '--limit'], '--limit needs a value: --limit N.'],
    [['a', '--limit', '--json'], '--limit needs a value: --limit N.'],
    [['a', '--limit='], '--limit needs a value: --limit N.'],
    [['a', '--json=yes'], '--json takes no value.'],
    [[], 'try needs FILE.'],
    [['a', 'b', 'c'], 'try does not take "c".'],
  ])('refuses %j', (typed, sentence) => {
    expect(() => command.prepare(typed)).toThrow(sentence);
  });

  test('teaches what it takes', () => {
    expect(command.help).toContain('-n, --limit N  how many');
    expect(command.help).toContain('cetu try a.txt');
  });
});

describe('numberOption', () => {
  test('takes whole numbers within bounds', () => {
    expect(numberOption('limit', '7', { least: 1, most: 10, fallback: 5 })).toBe(7);
    expect(numberOption('limit', null, { least: 1, most: 10, fallback: 5 })).toBe(5);
    for (const text of ['0', '11', '-1', '1.5', 'x', '1e9']) {
      expect(() => numberOption('limit', text, { least: 1, most: 10, fallback: 5 })).toThrow(
        '--limit takes a whole number from 1 to 10',
      );
    }
  });
});

describe('nearest', () => {
  test('finds what a slip of the fingers meant, and nothing for another word', () => {
    const words = ['ingest', 'serve', 'search', 'export', 'extract', 'text'];
    expect(nearest('injest', words)).toBe('ingest');
    expect(nearest('sevre', words)).toBe('serve');
    expect(nearest('extrct', words)).toBe('extract');
    expect(nearest('frobnicate', words)).toBeNull();
  });
});
