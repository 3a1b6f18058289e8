// The commands as a user meets them: what is printed, what is kept, and the exit code. What goes wrong by force is in
// faults.test.ts.
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Desk, notice, type Run } from './cetu.ts';

const desk = new Desk({ CETU_WORKERS: '1' });
afterAll(() => desk.clear());

describe('cetu', () => {
  test('tells what it can do, and its version', async () => {
    expect(await desk.cetu('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('\n  ingest ') });
    expect(await desk.cetu('ingest', '-h')).toMatchObject({ code: 0, stdout: expect.stringContaining('\nExamples\n') });
    expect(await desk.cetu('--version')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([
    [['injest', 'x'], 'There is no command "injest". Did you mean ingest?'],
    [['status', '--jsno'], 'status has no option --jsno. Did you mean --json?'],
    [['search', 'x', '--limit', '0'], '--limit takes a whole number from 1 to 100'],
    [['search', 'x', '--like', 'y', '--by-date'], '--like looks for no words: leave out x, --by-date.'],
    [['export', '--format', 'xml'], 'There is no format "xml"'],
    [['remove', 'gone.txt'], 'Cetu holds nothing by the name of "gone.txt"'],
  ])('refuses %j with a sentence and exit code 1', async (args, sentence) => {
    const { code, stdout, stderr } = await desk.cetu(...args);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`cetu: ${sentence}`);
    expect(stderr).not.toContain('    at ');
  });

  test('reports all problems of the environment at once', async () => {
    const { done } = desk.start(['status'], { PORT: 'many', CETU_MAX_FILES: '3' });
    const { code, stderr } = await done;
    expect(code).toBe(1);
    expect(stderr).toContain('PORT must be a whole number');
    expect(stderr).toContain('CETU_MAX_FILES is not a setting. Did you mean CETU_MAX_FILE_MB?');
  });
});

describe('a corpus', () => {
  const sources = async (): Promise<
    readonly { readonly id: string; readonly origins: readonly { path: string }[] }[]
  > => JSON.parse((await desk.cetu('status', '--json')).stdout).sources;
  const paths = async (): Promise<readonly string[]> =>
    (await sources()).flatMap(({ origins }) => origins.map(({ path }) => path)).sort();
  const ingest = async (...args: string[]): Promise<Run> => desk.cetu('ingest', ...args);

  beforeAll(() => {
    desk.write('docs/1.txt', notice(1));
    desk.write('docs/2.md', notice(2));
    desk.write('docs/old.odt', 'Word');
    desk.write('docs/data.json', '{}');
  });

  test('is read once, and told about', async () => {
    const { code, stdout } = await ingest('docs');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^2 stored, 1 skipped, in 0:\d\d\.\n/);
    expect(stdout).toContain('docs/old.odt: OpenDocument files are not read: save it as docx.');
    expect(stdout).toContain('Files that are no documents: 1 .json.');
    expect(await paths()).toEqual(['docs/1.txt', 'docs/2.md']);
  });

  test('is passed by while it has not changed', async () => {
    const { stdout } = await ingest('docs', '--json');
    expect(JSON.parse(stdout)).toMatchObject({ stored: 0, unchanged: 2, failed: [] });
  });

  test('is found by its words', async () => {
    const { code, stdout } = await desk.cetu('search', '落户');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ 1 {2}关于印发第\d号若干措施的通知[\s\S]+落户/);
    const { hits, total } = JSON.parse((await desk.cetu('search', '落户', '--limit', '1', '--json')).stdout);
    expect(hits.length).toBe(1);
    expect(total).toBeGreaterThanOrEqual(2);
  });

  test('is found by a passage like one, among those that the filter leaves', async () => {
    const { hits } = JSON.parse((await desk.cetu('search', '落户', '--limit', '1', '--json')).stdout);
    const like = async (...filter: readonly string[]): Promise<number> =>
      JSON.parse((await desk.cetu('search', '--like', hits[0].passage.id, '--json', ...filter)).stdout).hits.length;
    expect(await like()).toBeGreaterThan(0);
    expect(await like('--as-of', '1990-01-01', '--state', 'in-force')).toBe(0);
  });

  test('gives the same bytes again, to the screen and into a file', async () => {
    const { stdout } = await desk.cetu('export');
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .every((line) => typeof JSON.parse(line) === 'object'),
    ).toBe(true);
    expect(await desk.cetu('export', '--out', 'graph.jsonl')).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(desk.path('graph.jsonl'), 'utf8')).toBe(stdout);
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('keeps one source for the same text in two places', async () => {
    desk.write('docs/copy.txt', notice(1));
    await ingest('docs');
    expect((await sources()).length).toBe(2);
    expect(await paths()).toEqual(['docs/1.txt', 'docs/2.md', 'docs/copy.txt']);
  });

  test('replaces a text by its path, and keeps what stands elsewhere too', async () => {
    desk.write('docs/1.txt', notice(3));
    desk.write('docs/2.md', notice(4));
    expect((await ingest('docs')).code).toBe(0);
    expect((await sources()).map(({ origins }) => origins.map(({ path }) => path)).sort()).toEqual([
      ['docs/1.txt'],
      ['docs/2.md'],
      ['docs/copy.txt'],
    ]);
    expect((await desk.cetu('status')).stdout).toContain('up to date');
  });

  test('keeps the former text of a file that fails', async () => {
    desk.write('docs/1.txt', '');
    const { code, stdout } = await ingest('docs');
    expect(code).toBe(1);
    expect(stdout).toContain('docs/1.txt: The file is empty. Its former text stays.');
    expect(await paths()).toContain('docs/1.txt');
    desk.write('docs/1.txt', notice(3));
    expect((await ingest('docs')).code).toBe(0);
  });

  test('depends on the files alone, not on the way they came in', async () => {
    const other = new Desk({ CETU_WORKERS: '2' });
    other.write('docs/1.txt', notice(3));
    other.write('docs/2.md', notice(4));
    other.write('docs/copy.txt', notice(1));
    expect((await other.cetu('ingest', 'docs')).code).toBe(0);
    expect((await other.cetu('export')).stdout).toBe((await desk.cetu('export')).stdout);
    other.clear();
  });

  test('loses a text by path or id, once its last path goes', async () => {
    desk.write('docs/twice.txt', notice(1));
    await ingest('docs');
    const { code, stdout } = await desk.cetu('remove', 'docs/twice.txt', desk.path('docs/copy.txt'));
    expect(code).toBe(0);
    expect(stdout).toBe('Removed docs/twice.txt; its text stays, read from docs/copy.txt.\nRemoved docs/copy.txt.\n');
    const [first] = await sources();
    expect((await desk.cetu('remove', first?.id ?? '')).code).toBe(0);
    expect((await desk.cetu('status')).stdout).toMatch(/up to date\nholds +1 source,/);
  });

  test('has its index made anew', async () => {
    const elsewhere = { SEARCH_URL: 'sqlite:var/words.db' };
    const run = (...args: string[]): Promise<Run> => desk.start(args, elsewhere).done;
    expect((await run('reindex')).stdout).toContain('1 source missing');
    expect((await run('reindex', '--all')).stdout).toBe('Put 1 source in anew.\n');
    expect((await run('search', '落户')).stdout).toContain('落户');
  });
});

describe('one document', () => {
  test('gives its facts as JSON, each quote as it stands in its text', async () => {
    desk.write('notice.txt', notice(5));
    const { code, stdout } = await desk.cetu('extract', 'notice.txt', '--diagnostics');
    expect(code).toBe(0);
    const facts = JSON.parse(stdout);
    const text = (await desk.cetu('text', 'notice.txt')).stdout;
    const awards = facts.measures.flatMap((measure: { awards: unknown[] }) => measure.awards);
    expect(awards.length).toBeGreaterThan(0);
    for (const { span, quote } of awards) expect(text.slice(span.start, span.end)).toBe(quote);
  });

  test('gives its text decoded and without a byte order mark', async () => {
    desk.write('marked.txt', `\ufeff${notice(6)}`);
    expect(await desk.cetu('text', 'marked.txt')).toEqual({ code: 0, stdout: notice(6), stderr: '' });
  });

  test('stores nothing', async () => {
    const other = new Desk();
    other.write('notice.txt', notice(5));
    await other.cetu('extract', 'notice.txt');
    expect(existsSync(other.path('var'))).toBe(false);
    other.clear();
  });
});

describe('eval', () => {
  const title = (number: number): string => `关于印发第${number}号若干措施的通知`;
  const gold = (number: number, more: object = {}): string =>
    JSON.stringify({ measures: [], document: { title: title(number) }, ...more });
  const names = (stdout: string): readonly string[] =>
    JSON.parse(stdout).documents.map(({ name }: { name: string }) => name);

  test('pairs gold with texts by name and says what has none', async () => {
    desk.write('texts/01.txt', notice(7));
    desk.write('texts/02.md', notice(8));
    desk.write('gold/01.json', gold(7));
    desk.write('gold/99.json', '{}');
    const { code, stdout, stderr } = await desk.cetu('eval', '--texts', 'texts', '--gold', 'gold', '--json');
    expect(code).toBe(1);
    expect(names(stdout)).toEqual(['01']);
    expect(stderr).toMatch(/gold\/99\.json is left out: it has no document in .*texts\./);
  });

  test('takes the round that is asked for, with the texts that its table names', async () => {
    desk.write('gold/first.json', gold(7));
    desk.write('gold/second.json', gold(8));
    desk.write('rounds.tsv', 'round\tkind\tgold\ttext\n1\tx\tfirst\ttexts/01.txt\n2\tx\tsecond\ttexts/02.md\n');
    const { code, stdout } = await desk.cetu(
      ...['eval', '--texts', 'texts', '--gold', 'gold', '--rounds', 'rounds.tsv', '--round', '2', 'document', '--json'],
    );
    expect(code).toBe(0);
    expect(names(stdout)).toEqual(['second']);
    expect(Object.keys(JSON.parse(stdout).pooled)).toEqual(['document']);
  });

  test('scores ready facts as it scores the facts of their texts', async () => {
    desk.write('facts/01.json', (await desk.cetu('extract', 'texts/01.txt')).stdout);
    const range = { document: { title: title(7), range: ['第7号', '通知'] } };
    desk.write('ranged/01.json', gold(7, range));
    const anew = await desk.cetu('eval', '--texts', 'texts', '--gold', 'ranged', '--json');
    const ready = await desk.cetu('eval', '--facts', 'facts', '--texts', 'texts', '--gold', 'ranged', '--json');
    expect(ready).toMatchObject({ code: 0, stdout: anew.stdout });
    const without = await desk.cetu('eval', '--facts', 'facts', '--gold', 'ranged', '--json');
    expect(without).toMatchObject({ code: 1, stderr: expect.stringContaining('Gold covers a range of its text') });
  });

  test('lists by document what was missed and what is spurious', async () => {
    const { code, stdout } = await desk.cetu('eval', '--facts', 'facts', '--gold', 'gold', '--misses', 'document');
    expect(code).toBe(1);
    expect(stdout).toContain('all (1)');
    desk.write('wrong/01.json', gold(8));
    const wrong = await desk.cetu('eval', '--facts', 'facts', '--gold', 'wrong', '--misses', 'document');
    expect(wrong.stdout).toMatch(/^01 +P .*\ndocument .*\n {4}missed {4}title=关于印发第8号/);
  });

  test('costs a text that cannot be read that text alone', async () => {
    desk.write('mixed/01.txt', notice(7));
    desk.write('mixed/02.pdf', '%PDF-1.7 torn');
    desk.write('mixed/gold/01.json', gold(7));
    desk.write('mixed/gold/02.json', gold(8));
    const { code, stdout, stderr } = await desk.cetu('eval', '--texts', 'mixed', '--json');
    expect(code).toBe(1);
    expect(names(stdout)).toEqual(['01']);
    expect(stderr).toContain('02.pdf');
  });

  test('says what it misses', async () => {
    mkdirSync(desk.path('none'));
    expect(await desk.cetu('eval', '--gold', 'none')).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('no .json'),
    });
    expect((await desk.cetu('eval', '--gold', 'gone')).stderr).toContain('There is no such file or folder.');
    expect((await desk.cetu('eval', 'award')).stderr).toContain('Did you mean awards?');
    expect((await desk.cetu('eval', '--round', '2')).stderr).toContain('--rounds FILE');
  });
});

describe('a reader that goes away', () => {
  test('ends the command without a word', async () => {
    const { child, done } = desk.start(['status', '--json']);
    child.stdout?.destroy();
    expect(await done).toMatchObject({ code: 0, stderr: '' });
  });
});
