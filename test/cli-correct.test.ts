// Corrections travel: what one store exports with its sources, another takes in, and shows the same.
import { afterAll, expect, test, vi } from 'vitest';
import { Desk, notice } from './cetu.ts';

vi.setConfig({ testTimeout: 240_000 });

const desk = new Desk({ CETU_WORKERS: '1' });
afterAll(() => desk.clear());

test('an export carries corrections to another store; a source that claims to be corrected is refused', async () => {
  desk.write('notice.txt', notice(3));
  expect((await desk.cetu('ingest', 'notice.txt')).code).toBe(0);
  const signed = ['--by', '李', '--reason', '核对原文'];
  const added = ['add', 'Amount', 'notice.txt', '企业总部落户', 'value=7', 'unit=项'];
  expect(await desk.cetu('correct', ...added, ...signed)).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('attached in'),
  });
  const { stdout: exported } = await desk.cetu('export');
  desk.write('all.jsonl', exported);
  const other = { GRAPH_URL: 'sqlite:other.db', SEARCH_URL: 'sqlite:other.db' };
  const imported = await desk.start(['import', 'all.jsonl'], other).done;
  expect(imported).toMatchObject({ code: 0, stdout: expect.stringContaining('1 correction') });
  expect((await desk.start(['export'], other).done).stdout).toBe(exported);

  const mark = '"corrected":[{"at":"","by":"李","original":null,"reason":"","statement":"x"}],';
  desk.write('claims.jsonl', exported.replace('"edges":[{', `"edges":[{${mark}`));
  const refused = await desk.start(['import', 'claims.jsonl'], other).done;
  expect(refused).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/line 2: .*not what these rules read|people/),
  });
});
