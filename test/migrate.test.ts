// Graphs that move: from store to store, and from one machine's export into another's stores.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk, notice } from './cetu.ts';

const desk = new Desk({ CETU_WORKERS: '1' });
afterAll(() => desk.clear());

/** The command's output with stores of its own in this folder. */
const at = (store: string, ...args: readonly string[]) =>
  desk.start(args, { GRAPH_URL: `sqlite:${store}.db`, SEARCH_URL: `sqlite:${store}.db` }).done;

beforeAll(async () => {
  for (let number = 1; number <= 6; number++)
    desk.write(`docs/${number <= 3 ? 'a' : 'b'}/${number}.txt`, notice(number));
  desk.write('docs/b/again.txt', notice(1));
  expect((await at('whole', 'ingest', 'docs')).code).toBe(0);
  expect((await at('a', 'ingest', 'docs/a')).code).toBe(0);
  expect((await at('b', 'ingest', 'docs/b')).code).toBe(0);
  for (const store of ['whole', 'a', 'b']) await at(store, 'export', '--out', `${store}.jsonl`);
});

const exported = (store: string): string => readFileSync(desk.path(`${store}.jsonl`), 'utf8');

describe('an import', () => {
  test.each([
    ['ab', ['a', 'b']],
    ['ba', ['b', 'a']],
  ])('makes one graph of two halves, the same in either order: %s', async (store, halves) => {
    for (const half of halves) expect(await at(store, 'import', `${half}.jsonl`)).toMatchObject({ code: 0 });
    await at(store, 'export', '--out', `${store}.jsonl`);
    expect(exported(store)).toBe(exported('whole'));
    const { stdout } = await at(store, 'search', '落户奖励');
    expect(stdout).toContain('落户奖励');
  });

  test('twice is once', async () => {
    for (let i = 0; i < 2; i++)
      expect(await at('twice', 'import', 'a.jsonl')).toMatchObject({ code: 0, stdout: expect.stringContaining('All') });
    await at('twice', 'export', '--out', 'twice.jsonl');
    expect(exported('twice')).toBe(exported('a'));
  });

  test('of what is no export is refused with the line', async () => {
    desk.write('text.jsonl', '这不是导出。\n');
    desk.write('cut.jsonl', exported('a').slice(0, 5000));
    desk.write('newer.jsonl', '{"format":"cetu-export","version":999}\n');
    desk.write('empty.jsonl', '');
    for (const [file, words] of [
      ['text', 'does not begin'],
      ['cut', 'Line 2'],
      ['newer', 'newer Cetu'],
      ['empty', 'empty'],
      ['missing', 'no such file'],
    ] as const)
      expect(await at('none', 'import', `${file}.jsonl`), file).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(words),
      });
  });
});

describe('a migration', () => {
  test('copies all to another store, proves it, and can be done again', async () => {
    for (let i = 0; i < 2; i++) {
      const { code, stdout } = await desk.cetu('migrate', 'sqlite:whole.db', 'sqlite:moved.db');
      expect({ code, stdout }).toMatchObject({ code: 0, stdout: expect.stringContaining('hold the same') });
    }
    await at('moved', 'export', '--out', 'moved.jsonl');
    expect(exported('moved')).toBe(exported('whole'));
  });

  test('goes on where it was broken off', async () => {
    await at('half', 'import', 'a.jsonl');
    expect(await desk.cetu('migrate', 'sqlite:whole.db', 'sqlite:half.db')).toMatchObject({ code: 0 });
  });

  test('does not mix a graph into another, nor one into itself', async () => {
    for (const [from, to, words] of [
      ['a', 'b', 'of its own'],
      ['a', 'a', 'same store'],
    ] as const)
      expect(await desk.cetu('migrate', `sqlite:${from}.db`, `sqlite:${to}.db`)).toMatchObject({
        code: 1,
        stderr: expect.stringContaining(words),
      });
  });
});
