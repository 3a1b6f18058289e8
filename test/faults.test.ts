// What goes wrong by force or by accident: nothing is lost, the next start is sound, and a sentence says what to do.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openGraphStore } from '../graph/index.ts';
import { maxPageSize, type SourceGraph } from '../model/index.ts';
import { cetuCommand, Desk, notice, type Run } from './cetu.ts';

const desk = new Desk({ CETU_WORKERS: '1' });
afterAll(() => desk.clear());

/** One line on stderr, no stack, nothing on stdout, exit code 1. */
const expectRefusal = ({ code, stdout, stderr }: Run, ...words: readonly string[]): void => {
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  for (const word of words) expect(stderr).toContain(word);
  expect(stderr).not.toContain('    at ');
};

describe('killed while ingesting', () => {
  const undisturbed = new Desk();
  const killed = new Desk({ CETU_WORKERS: '1' });
  const reference = new Map<string, SourceGraph>();
  let wanted = '';
  let seconds = 0;

  const heldBy = async (of: Desk): Promise<ReadonlyMap<string, SourceGraph>> => {
    const graph = await openGraphStore(`sqlite:${of.path('var/cetu.db')}`);
    const held = new Map<string, SourceGraph>();
    for (const { id } of (await graph.sources({ first: maxPageSize })).items) {
      const source = await graph.source(id);
      if (source) held.set(id, source);
    }
    await graph.close();
    return held;
  };

  beforeAll(async () => {
    for (const each of [undisturbed, killed])
      for (let number = 1; number <= 100; number++) each.write(`docs/${number}.txt`, notice(number).repeat(4));
    const started = performance.now();
    expect((await undisturbed.cetu('ingest', 'docs')).code).toBe(0);
    seconds = (performance.now() - started) / 1000;
    for (const [id, source] of await heldBy(undisturbed)) reference.set(id, source);
    wanted = (await undisturbed.cetu('export')).stdout;
  });

  afterAll(() => {
    undisturbed.clear();
    killed.clear();
  });

  test('a dozen times at random moments, every source is there whole or not at all, and the next run completes', async () => {
    let broken = 0;
    while (broken < 12) {
      const { child, done } = killed.start(['ingest', 'docs']);
      const moment = Math.min(seconds, 4) * (0.3 + 0.7 * Math.random()); // earlier it has not begun
      await Promise.race([done, sleep(moment * 1000)]);
      const ended = child.exitCode !== null;
      child.kill('SIGKILL');
      await done;
      if (ended)
        killed.clear('var'); // it was done before: begin anew
      else broken++;
      if (ended) continue;
      for (const [id, source] of await heldBy(killed))
        expect(source, `${id} after ${moment} s`).toEqual(reference.get(id));
    }
    expect((await killed.cetu('ingest', 'docs')).code).toBe(0);
    expect((await killed.cetu('export')).stdout).toBe(wanted);
    expect((await killed.cetu('status')).stdout).toContain('up to date');
  }, 180_000);

  test('the index lags behind after a crash between the two stores, and the next start mends it', async () => {
    const graph = await openGraphStore(`sqlite:${killed.path('var/cetu.db')}`);
    const [first, second] = [...reference.values()];
    if (!first || !second) throw new Error('nothing was ingested');
    await graph.remove(first.id);
    await graph.close();
    expect((await killed.cetu('status')).stdout).toContain('behind the graph: 0 sources missing, 1 too many');
    expect((await killed.cetu('ingest', second.origins[0]?.path ?? '')).stderr).toContain('The index was brought up');
    expect((await killed.cetu('status')).stdout).toContain('up to date');
  });
});

describe('stopped while ingesting', () => {
  test('it ends with what it has, says what is left, and the next run completes', async () => {
    const other = new Desk({ CETU_WORKERS: '1' });
    for (let number = 1; number <= 60; number++) other.write(`docs/${number}.txt`, notice(number).repeat(4));
    const { child, done } = other.start(['ingest', 'docs']);
    await expect.poll(() => existsSync(other.path('var/cetu.db')), { timeout: 20_000 }).toBe(true);
    child.kill('SIGINT');
    const { code, stdout } = await done;
    expect(code).toBe(130);
    expect(stdout).toContain('not come to');
    expect((await other.cetu('ingest', 'docs')).code).toBe(0);
    expect(JSON.parse((await other.cetu('status', '--json')).stdout).sources.length).toBe(60);
    other.clear();
  });
});

describe('bad input', () => {
  beforeAll(async () => {
    desk.write('good.txt', notice(1));
    desk.write('empty.txt', '');
    desk.write('blank.txt', ' \n\n');
    desk.write(
      'binary.txt',
      new Uint8Array(4096).map((_, i) => (i * 7919) % 251),
    );
    desk.write('huge.txt', '长'.repeat(400_000));
    desk.write('folder/list.json', '{}');
  });

  test('one bad file never stops the others; each is named with its reason', async () => {
    const { done } = desk.start(['ingest', '*.txt'], { CETU_MAX_FILE_MB: '1' });
    const { code, stdout } = await done;
    expect(code).toBe(1);
    expect(stdout).toMatch(/^1 stored, 4 failed/);
    expect(stdout).toContain('empty.txt: The file is empty.');
    expect(stdout).toContain('blank.txt: ');
    expect(stdout).toContain('binary.txt: ');
    expect(stdout).toContain('huge.txt: The file has 1.1 MB; the limit is 1 MB.');
  });

  test('one document that cannot be read is refused by name', async () => {
    expectRefusal(await desk.cetu('extract', 'empty.txt'), 'empty.txt: The file is empty.');
    expectRefusal(await desk.cetu('text', 'binary.txt'), 'binary.txt: ');
    expectRefusal(await desk.start(['extract', 'huge.txt'], { CETU_MAX_FILE_MB: '1' }).done, 'the limit is 1 MB');
    expectRefusal(await desk.cetu('text', 'gone.txt'), 'gone.txt: There is no such file or folder.');
    expectRefusal(await desk.cetu('extract', 'folder'), 'folder: It is not a file.');
  });

  test('a folder without documents is refused, and no store is made for it', async () => {
    const other = new Desk();
    other.write('folder/list.json', '{}');
    expectRefusal(await other.cetu('ingest', 'folder'), 'folder: The folder holds no document that can be read');
    expectRefusal(await other.cetu('ingest', 'gone'), 'gone: There is no such file or folder.');
    expect(existsSync(other.path('var'))).toBe(false);
    other.clear();
  });
});

describe('a store that cannot be used', () => {
  test('a file that is no database is refused and left as it is', async () => {
    const other = new Desk();
    other.write('good.txt', notice(1));
    other.write('var/cetu.db', 'This is a letter, not a database. '.repeat(200));
    for (const args of [['status'], ['ingest', 'good.txt'], ['search', '奖励'], ['export'], ['serve', '--port', '0']])
      expectRefusal(await other.cetu(...args), 'var/cetu.db');
    other.clear();
  });

  test('a database that another program has locked is waited for, and read meanwhile', async () => {
    desk.write('good.txt', notice(1));
    await desk.cetu('ingest', 'good.txt');
    const database = new DatabaseSync(desk.path('var/cetu.db'));
    database.exec('begin immediate');
    desk.write('more.txt', notice(2));
    const { child, done } = desk.start(['ingest', 'more.txt']);
    let told = '';
    child.stderr?.on('data', (text: string) => {
      told += text;
    });
    await expect.poll(() => told, { timeout: 60_000 }).toContain('Another process holds the store');
    expect((await desk.cetu('search', '落户')).code).toBe(0);
    database.exec('rollback');
    database.close();
    const { code, stdout, stderr } = await done;
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^1 stored/)]);
    expect(stderr.match(/holds the store/g)).toHaveLength(1);
  }, 120_000);

  test('several that make one database and ingest into it at once all succeed', async () => {
    const other = new Desk({ CETU_WORKERS: '1' });
    for (let number = 1; number <= 6; number++) other.write(`docs-${number % 2}/${number}.txt`, notice(number));
    const runs = await Promise.all([other.cetu('ingest', 'docs-0'), other.cetu('ingest', 'docs-1')]);
    expect(runs.map(({ code, stdout }) => [code, stdout.split(',')[0]])).toEqual(Array(2).fill([0, '3 stored']));
    other.clear();
  }, 120_000);

  test('a disk that takes no more ends the run at once, with what is left, and the next run completes', async () => {
    const other = new Desk({ CETU_WORKERS: '1' });
    for (let number = 1; number <= 20; number++) other.write(`docs/${number}.txt`, notice(number).repeat(8));
    // The shell lets no file grow beyond 1 MB.
    const run = spawnSync('bash', ['-c', `ulimit -f 1000; exec "$@"`, 'bash', ...cetuCommand('ingest', 'docs')], {
      cwd: other.folder,
      env: { ...process.env, CETU_WORKERS: '1' },
      encoding: 'utf8',
    });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/^cetu: The (store|search index) var\/cetu.db cannot be written/m);
    expect(run.stderr).not.toContain('    at ');
    expect(run.stdout).toMatch(/^\d+ stored, \d+ not come to, in [\d:]+\.\n$/);
    const { code, stdout } = await other.cetu('ingest', 'docs');
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+ stored, \d+ unchanged, in/)]);
    other.clear();
  }, 120_000);

  test('an address of no known form is refused', async () => {
    expectRefusal(await desk.start(['status'], { GRAPH_URL: 'mysql://x' }).done, 'GRAPH_URL must be');
  });
});

describe('serving', () => {
  test('says where it is, answers, and ends when asked', async () => {
    await desk.cetu('ingest', 'good.txt');
    const { address, stop } = await desk.serve('--host', '0.0.0.0');
    const answer = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ __typename }' }),
    });
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
    const { code, stderr } = await stop();
    expect(code).toBe(0);
    expect(stderr).toContain('Warning: on 0.0.0.0, whoever reaches this machine');
    expect(stderr).not.toContain('documents that come with Cetu');
  });

  test('reads the documents that come with Cetu where there are no others', async () => {
    const other = new Desk();
    const { stop } = await other.serve();
    expect((await stop()).stderr).toContain('5 stored');
    const { sources } = JSON.parse((await other.cetu('status', '--json')).stdout);
    expect(sources.length).toBe(5);
    for (const { origins } of sources) expect(origins[0].path).toMatch(/^corpus\/[\w-]+\.txt$/);
    other.clear();
  });

  test('refuses a port that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' ? address?.port : null;
    expectRefusal(await desk.cetu('serve', '--port', String(port)), `Port ${port} of 127.0.0.1 is in use`);
    taken.close();
  });

  test('refuses an address that the machine does not have', async () => {
    expectRefusal(await desk.cetu('serve', '--host', '203.0.113.7', '--port', '0'), 'does not have that address');
  });
});
