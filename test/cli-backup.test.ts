// `cetu backup` while a server holds the stores and another process writes; copies on media that nobody can write to.
import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk, notice, type Run } from './cetu.ts';

const desk = new Desk();
const stores = (name: string) => ({ GRAPH_URL: `sqlite:${desk.path(name)}`, SEARCH_URL: `sqlite:${desk.path(name)}` });
const from = (name: string, ...args: readonly string[]): Promise<Run> => desk.start(args, stores(name)).done;

beforeAll(async () => {
  desk.write('first.txt', notice(1));
  desk.write('second.txt', notice(2));
  expect((await desk.cetu('ingest', 'first.txt')).code).toBe(0);
});
afterAll(() => desk.clear());

describe('cetu backup', () => {
  it('copies graph and index while they serve and are written to, and the copy answers alike', async () => {
    const server = await desk.serve();
    const writing = desk.cetu('ingest', 'second.txt');
    expect(await desk.cetu('backup', 'meanwhile.db')).toMatchObject({ code: 0 });
    expect((await writing).code).toBe(0);
    expect(await desk.cetu('backup', 'copy.db')).toMatchObject({ code: 0, stdout: 'The graph is in copy.db.\n' });
    expect((await from('copy.db', 'export')).stdout).toBe((await desk.cetu('export')).stdout);
    expect((await from('copy.db', 'search', '企业总部')).stdout).toBe((await desk.cetu('search', '企业总部')).stdout);
    expect(JSON.parse((await from('meanwhile.db', 'status', '--json')).stdout).lag).toEqual({
      missing: [],
      surplus: [],
    });
    await server.stop();
    expect(readdirSync(desk.folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('overwrites nothing, and says so where there is no store', async () => {
    const { code, stderr } = await desk.cetu('backup', 'first.txt');
    expect([code, stderr]).toEqual([1, expect.stringMatching(/first\.txt is there already/)]);
    expect(await from('nowhere.db', 'backup', 'other.db')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/no store/),
    });
    expect(existsSync(desk.path('nowhere.db')) || existsSync(desk.path('other.db'))).toBe(false);
  });
});

describe('a store that nobody can write to', () => {
  const asNobody = (...args: readonly string[]) => {
    const entry = join(import.meta.dirname, '../cli/index.ts');
    const env = { PATH: process.env['PATH'], ...stores('media/cetu.db') };
    // an administrator can write everywhere
    const someone = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    return spawnSync(process.execPath, [entry, ...args], { cwd: '/', env, encoding: 'utf8', ...someone });
  };

  it('is opened for reading; writing is refused with a reason', async () => {
    expect((await desk.cetu('backup', 'for-media.db')).code).toBe(0);
    mkdirSync(desk.path('media'));
    copyFileSync(desk.path('for-media.db'), desk.path('media/cetu.db'));
    chmodSync(desk.path('media/cetu.db'), 0o444);
    chmodSync(desk.path('media'), 0o555);
    chmodSync(desk.folder, 0o755);
    for (const args of [['status'], ['funding'], ['search', '企业总部']]) {
      const { status, stdout, stderr } = asNobody(...args);
      expect([args, status, stderr]).toEqual([args, 0, expect.not.stringMatching(/cannot/)]);
      expect(stdout).not.toBe('');
    }
    const { status, stderr } = asNobody('remove', desk.path('first.txt'), 'first.txt');
    expect([status, stderr]).toEqual([1, expect.stringMatching(/cannot be written: attempt to write a readonly/)]);
    chmodSync(desk.path('media'), 0o755);
  });
});
