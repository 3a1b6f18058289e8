// `cetu status --check` on stores whose file was changed behind Cetu's back.
import { copyFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Desk, notice } from './cetu.ts';

const desk = new Desk();

beforeAll(async () => {
  desk.write('first.txt', notice(1));
  desk.write('second.txt', notice(2));
  expect((await desk.cetu('ingest', 'first.txt', 'second.txt')).code).toBe(0);
  copyFileSync(desk.path('var/cetu.db'), desk.path('sound.db'));
});
beforeEach(() => {
  desk.clear('var/cetu.db-wal');
  desk.clear('var/cetu.db-shm');
  copyFileSync(desk.path('sound.db'), desk.path('var/cetu.db'));
});
afterAll(() => desk.clear());

/** Changes the store as a failing disk or another program does. */
const change = (sql: string): void => {
  const file = new DatabaseSync(desk.path('var/cetu.db'));
  expect(file.prepare(sql).run().changes).toBe(1);
  file.close();
};

const ofFirst = "(SELECT source FROM graph_origins WHERE path = 'first.txt')";

const hashless = `UPDATE graph_sources SET text = CAST(text || x'0a00' AS BLOB) WHERE seq = ${ofFirst}`;

describe('cetu status --check', () => {
  it('finds nothing where nothing is wrong', async () => {
    const { code, stderr } = await desk.cetu('status', '--check');
    expect([code, stderr]).toEqual([0, 'Checked 2 sources: none is damaged.\n']);
  });

  it.each([
    ['its id is not the hash of its text', hashless],
    [
      'does not stand where it is said to',
      `UPDATE graph_nodes SET body = replace(body, '最高100万元', '最高900万元') WHERE id = (SELECT min(id) FROM graph_nodes
       WHERE source = ${ofFirst} AND kind = 'Award' AND body LIKE '%最高100万元%')`,
    ],
    [
      'it cannot be read',
      `UPDATE graph_passages SET body = '{' WHERE id = (SELECT min(id) FROM graph_passages WHERE id >= ${ofFirst} * 1048576)`,
    ],
  ])('names the source of which %s, with what to do', async (reason, sql) => {
    change(sql);
    const { code, stderr } = await desk.cetu('status', '--check');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^1 source of 2 damaged:\n/);
    expect(stderr).toContain(reason);
    expect(stderr).toMatch(/first\.txt: /);
    expect(stderr).not.toContain('second.txt');
    expect(stderr).toMatch(/cetu remove ID, then cetu ingest PATH/);
  });

  it('is satisfied once what is damaged was taken out and read again', async () => {
    change(hashless);
    const { damaged } = JSON.parse((await desk.cetu('status', '--check', '--json')).stdout);
    expect(damaged).toEqual([{ id: expect.any(String), reason: 'its id is not the hash of its text' }]);
    expect((await desk.cetu('remove', damaged[0].id)).code).toBe(0);
    expect((await desk.cetu('ingest', 'first.txt')).code).toBe(0);
    expect((await desk.cetu('status', '--check')).code).toBe(0);
  });
});
