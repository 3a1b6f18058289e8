// The pool against a script that misbehaves as its file's name says. Reading itself is tested in ingest/ and by `cetu
// ingest`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { openWorkers, type Reading, type Workers } from './workers.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-workers-'));
const script = join(folder, 'unruly.mjs');

beforeAll(() =>
  writeFileSync(
    script,
    `process.on('message', ({ file }) => {
       if (file.path === 'hang') for (;;);
       if (file.path === 'crash') process.abort();
       if (file.path === 'exit') process.exit(3);
       if (file.path === 'secrets') { const { CETU_ADMIN_TOKEN, NEO4J_PASSWORD, PATH } = process.env; process.send({ type: 'done', memory: 1,
         answer: { status: 'failed', diagnostics: [{ message: [CETU_ADMIN_TOKEN, NEO4J_PASSWORD, typeof PATH].join() }] } }); return; }
       const message = [process.pid, file.bytes instanceof Uint8Array, file.bytes.length].join(' ');
       const answer = { status: 'failed', diagnostics: [{ message }] };
       process.send({ type: 'done', answer, memory: file.path === 'grow' ? 2 ** 40 : 1 });
     });
     process.send({ type: 'ready' });`,
  ),
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

let workers: Workers;
afterEach(() => workers.close());

const open = (most: number | null = null): Workers => {
  workers = openWorkers({
    most,
    secondsPerFile: 1,
    memory: 2 ** 30,
    limits: { fileBytes: 100, textLength: 100 },
    script,
  });
  return workers;
};

const read = async (path: string): Promise<string> => {
  const reading: Reading | null = await workers.read({ path, bytes: new Uint8Array(7) });
  return reading?.diagnostics[0]?.message ?? 'closed';
};

const processOf = async (): Promise<string> => (await read('a')).split(' ')[0] ?? '';

describe('workers', () => {
  test('send the bytes as they are and use one process again', async () => {
    open(1);
    const answer = await read('a');
    expect(answer).toMatch(/^\d+ true 7$/);
    expect(await read('b')).toBe(answer);
  });

  test('do not learn the secrets of the process that starts them', async () => {
    vi.stubEnv('CETU_ADMIN_TOKEN', 'a-secret-of-the-server');
    vi.stubEnv('NEO4J_PASSWORD', 'another-secret');
    open(1);
    expect(await read('secrets')).toBe(',,string');
    vi.unstubAllEnvs();
  });

  test('give up a file that takes too long, and go on with another process', async () => {
    open(1);
    const before = await processOf();
    expect(await read('hang')).toContain('given up after 1 s');
    expect(await processOf()).not.toBe(before);
    await expect.poll(() => isAlive(before)).toBe(false);
  });

  test.each([
    ['crash', 'SIGABRT'],
    ['exit', 'exit code 3'],
  ])('report a file that brings its process down (%s), and go on', async (path, how) => {
    open(1);
    expect(await read(path)).toBe(`The process that read it ended (${how}).`);
    expect(await read('a')).toContain('true 7');
  });

  test('replace a process that has grown', async () => {
    open(1);
    const [grown] = (await read('grow')).split(' ');
    expect(await processOf()).not.toBe(grown);
  });

  test('read many files with no more processes than allowed', async () => {
    open(2);
    const answers = await Promise.all(Array.from({ length: 20 }, processOf));
    expect(new Set(answers).size).toBeLessThanOrEqual(2);
  });

  test('answer what is waiting with null once closed, and leave no process behind', async () => {
    open(1);
    const before = await processOf();
    const waiting = [read('hang'), read('a'), read('b')];
    await sleep(100);
    workers.close();
    expect(await Promise.all(waiting)).toEqual(['closed', 'closed', 'closed']);
    await expect.poll(() => isAlive(before)).toBe(false);
  });

  test('say when no process can be started', async () => {
    workers = openWorkers({
      most: 1,
      secondsPerFile: 1,
      memory: 2 ** 30,
      limits: { fileBytes: 1, textLength: 1 },
      script: join(folder, 'gone.mjs'),
    });
    await expect(read('a')).rejects.toThrow('could not be started (exit code 1)');
  });
});

const isAlive = (pid: string): boolean => {
  try {
    return process.kill(Number(pid), 0);
  } catch {
    return false;
  }
};
