// A folder that is watched, as a user sees it: what comes, changes and goes is told and kept in step until Ctrl-C.
import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { Desk, notice } from './cetu.ts';

const desk = new Desk({ CETU_WORKERS: '1' });
afterAll(() => desk.clear());

const paths = async (): Promise<readonly string[]> =>
  JSON.parse((await desk.cetu('status', '--json')).stdout).sources.flatMap(
    ({ origins }: { readonly origins: readonly { readonly path: string }[] }) => origins.map(({ path }) => path),
  );

/** Watches and does one thing after another, each once the line of the one before it was printed. */
const watch = async (args: readonly string[], steps: readonly (readonly [line: string, then: () => void])[]) => {
  const { child, done } = desk.start(['watch', ...args]);
  let printed = '';
  let step = 0;
  child.stdout?.on('data', (text: string) => {
    printed += text;
    while (step < steps.length && printed.includes(`${steps[step]?.[0]}\n`)) steps[step++]?.[1]();
  });
  const stop = (): void => void child.kill('SIGINT');
  return { done, stop };
};

test('files that come, change and go are told and kept in step, and Ctrl-C ends it', async () => {
  desk.write('docs/a.txt', notice(1));
  let stop = (): void => {};
  const watching = await watch(
    ['docs', '--prune'],
    [
      ['Watching docs; Ctrl-C ends.', () => desk.write('docs/below/b.txt', notice(2))],
      ['stored: docs/below/b.txt', () => desk.write('docs/a.txt', '')],
      ['failed: docs/a.txt: The file is empty. Its former text stays.', () => rmSync(desk.path('docs/a.txt'))],
      ['removed: docs/a.txt', () => stop()],
    ],
  );
  stop = watching.stop;
  const { code, stdout, stderr } = await watching.done;
  expect({ code, lines: stdout.split('\n') }).toEqual({
    code: 0,
    lines: [
      'stored: docs/a.txt',
      'Watching docs; Ctrl-C ends.',
      'stored: docs/below/b.txt',
      'failed: docs/a.txt: The file is empty. Its former text stays.',
      'removed: docs/a.txt',
      '',
    ],
  });
  expect(stderr).not.toContain('cetu:');
  expect(await paths()).toEqual(['docs/below/b.txt']);
});

test('without --prune the text of a file that is gone stays, also one that went before', async () => {
  rmSync(desk.path('docs/below/b.txt'));
  const gone = 'gone: docs/below/b.txt; its text stays, --prune would take it out';
  let stop = (): void => {};
  const watching = await watch(['docs'], [['Watching docs; Ctrl-C ends.', () => stop()]]);
  stop = watching.stop;
  expect((await watching.done).stdout).toContain(gone);
  expect(await paths()).toEqual(['docs/below/b.txt']);
});

test('files in a folder whose name ends as a path into an archive goes on are no files of an archive', async () => {
  desk.write('more/a!/b.txt', notice(3));
  desk.write('more/a!/c.txt', notice(4));
  await desk.cetu('ingest', 'more');
  rmSync(desk.path('more/a!/c.txt'));
  let stop = (): void => {};
  const watching = await watch(['more', '--prune'], [['Watching more; Ctrl-C ends.', () => stop()]]);
  stop = watching.stop;
  expect((await watching.done).stdout.split('\n')).toEqual([
    'removed: more/a!/c.txt',
    'Watching more; Ctrl-C ends.',
    '',
  ]);
  expect((await paths()).filter((path) => path.startsWith('more/'))).toEqual(['more/a!/b.txt']);
  expect((await desk.cetu('remove', 'more/a')).code).not.toBe(0);
  expect(await paths()).toContain('more/a!/b.txt');
});
