// Graphs that move: from store to store, and from one machine's export into another's stores.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { Desk, notice } from './cetu.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

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

  test('of a former version, which kept no sums of passages, finds them by sums all the same', async () => {
    const without = exported('a').replaceAll(/,"sums":\[[^\]]*\]|"sums":\[[^\]]*\],/g, '');
    expect(without).not.toBe(exported('a'));
    desk.write('a-former.jsonl', without.replaceAll(/"rules":"[0-9a-f]+"/g, '"rules":"former"'));
    expect(await at('former', 'import', '--trust', 'a-former.jsonl')).toMatchObject({ code: 0 });
    const found = async (store: string) => (await at(store, 'search', '金额:≥1', '落户')).stdout;
    expect(await found('a')).toContain('落户');
    expect(await found('former')).toBe(await found('a'));
  });

  describe('of a source that other rules had read', () => {
    /** The export of a store as if rules of this name had written it, with a passage less. */
    const readBy = (store: string, rules: string): void => {
      const lines = exported(store).split('\n');
      const told = lines.map((line) => {
        const { source } = line.startsWith('{"source"') ? JSON.parse(line) : {};
        return source ? JSON.stringify({ source: { ...source, rules, passages: source.passages.slice(1) } }) : line;
      });
      desk.write(`${store}-${rules}.jsonl`, told.join('\n'));
    };
    beforeAll(() => {
      for (const rules of ['earlier', 'other']) readBy('a', rules);
    });

    const importing = async (store: string, ...files: readonly string[]): Promise<string> => {
      let said = '';
      for (const file of files) {
        const { code, stdout } = await at(store, 'import', '--trust', `${file}.jsonl`);
        expect(code).toBe(0);
        said = stdout;
      }
      await at(store, 'export', '--out', `${store}.jsonl`);
      return said;
    };

    test('keeps the reading by the rules of this Cetu, whichever came first', async () => {
      for (const [store, files] of [
        ['own-first', ['a', 'a-other']],
        ['own-last', ['a-other', 'a']],
      ] as const) {
        expect(await importing(store, ...files)).not.toContain('other rules');
        expect(exported(store)).toBe(exported('a'));
      }
    });

    test('keeps one of two readings by rules of neither, the same whichever came first, and says so', async () => {
      expect(await importing('one-way', 'a-earlier', 'a-other')).toContain('3 sources had been read by other rules');
      await importing('other-way', 'a-other', 'a-earlier');
      expect(exported('one-way')).toBe(exported('other-way'));
      expect(exported('one-way')).not.toBe(exported('a'));
    });

    test('is mended by reading the files anew', async () => {
      await importing('mended', 'a-other');
      expect(await at('mended', 'ingest', 'docs/a')).toMatchObject({ stdout: expect.stringContaining('3 read again') });
      await at('mended', 'export', '--out', 'mended.jsonl');
      expect(exported('mended')).toBe(exported('a'));
    });
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
