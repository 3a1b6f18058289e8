// What is SQLite's own: the file, its tables beside others, its version, its errors. The port's meaning:
// test/contracts.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Passage } from '../../model/index.ts';
import { openSearchIndex, type SearchIndex } from '../index.ts';
import { schemaVersion } from './schema.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-search-'));
let path = '';
let files = 0;

beforeEach(() => {
  path = join(folder, `new/${++files}/cetu.db`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const passage = (source: string, text: string): Passage => ({
  id: `${source}/passage/0-${text.length}`,
  source,
  span: { start: 0, end: text.length },
  kind: 'paragraph',
  text,
  offsets: null,
  section: [],
  sectionId: null,
  part: null,
  page: null,
  document: { title: '通知', type: 'policy-notice', docNumber: null, region: null, date: null },
});

const putText = (index: SearchIndex, source: string, text: string): Promise<void> =>
  index.put({ id: source, passagesHash: text }, [passage(source, text)]);

const totalOf = async (index: SearchIndex, text: string): Promise<number> =>
  (await index.search({ text, page: { first: 1 } })).total;

/** Runs statements on the file by a connection of their own. */
const onFile = (sql: string): void => {
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
};

describe('openSearchIndex', () => {
  test('makes the file and its folders, and finds in it what was put before', async () => {
    const index = await openSearchIndex(`sqlite:${path}`);
    await putText(index, 'a', '落户奖励');
    await index.close();
    const again = await openSearchIndex(`sqlite:${path}`);
    expect(await totalOf(again, '落户')).toBe(1);
    await again.close();
  });

  test('leaves the tables of others alone', async () => {
    await (await openSearchIndex(`sqlite:${path}`)).close();
    onFile("create table graph (x); insert into graph values ('kept'); update search_version set version = 0");
    await (await openSearchIndex(`sqlite:${path}`)).close();
    const database = new DatabaseSync(path);
    expect(database.prepare('select x from graph').get()).toEqual({ x: 'kept' });
    database.close();
  });

  test('drops an index of an older version, to be filled again', async () => {
    const index = await openSearchIndex(`sqlite:${path}`);
    await putText(index, 'a', '落户奖励');
    await index.close();
    onFile(`update search_version set version = ${schemaVersion - 1}`);
    const again = await openSearchIndex(`sqlite:${path}`);
    expect((await again.sources({ first: 5 })).items).toEqual([]);
    await putText(again, 'a', '落户奖励');
    expect(await totalOf(again, '落户')).toBe(1);
    await again.close();
  });

  test('refuses an index of a newer version and leaves it as it is', async () => {
    await (await openSearchIndex(`sqlite:${path}`)).close();
    onFile(`update search_version set version = ${schemaVersion + 1}`);
    await expect(openSearchIndex(`sqlite:${path}`)).rejects.toMatchObject({ code: 'STORE_VERSION' });
  });

  test('refuses a file that is no database', async () => {
    await (await openSearchIndex(`sqlite:${path}`)).close();
    writeFileSync(path, '不是数据库'.repeat(1000));
    await expect(openSearchIndex(`sqlite:${path}`)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
  });

  test('refuses an address that it does not know', async () => {
    await expect(openSearchIndex('redis://localhost')).rejects.toMatchObject({ code: 'CONFIG' });
    await expect(openSearchIndex('sqlite:')).rejects.toMatchObject({ code: 'CONFIG' });
  });
});

describe('the index in a file', () => {
  test('says so when another process holds the file, and goes on when it is free', { timeout: 20_000 }, async () => {
    const index = await openSearchIndex(`sqlite:${path}`);
    const holder = new DatabaseSync(path);
    holder.exec('begin immediate');
    await expect(putText(index, 'a', '落户奖励')).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    expect(await totalOf(index, '落户')).toBe(0);
    holder.exec('rollback');
    holder.close();
    await putText(index, 'a', '落户奖励');
    expect(await totalOf(index, '落户')).toBe(1);
    await index.close();
  });

  test('shows a second connection each put whole, as soon as it is done', async () => {
    const writer = await openSearchIndex(`sqlite:${path}`);
    const reader = await openSearchIndex(`sqlite:${path}`);
    await putText(writer, 'a', '落户奖励');
    expect(await totalOf(reader, '落户')).toBe(1);
    await writer.remove('a');
    expect(await totalOf(reader, '落户')).toBe(0);
    await writer.close();
    await reader.close();
  });

  test('keeps frequencies, rowids and tokens by what it holds alone', async () => {
    const index = await openSearchIndex(`sqlite:${path}`);
    for (const text of ['落户奖励', '购房补贴', '落户补贴']) {
      await putText(index, 'a', text);
      await putText(index, 'b', `${text}企业`);
    }
    await index.remove('a');
    await index.remove('b');
    await index.close();
    const database = new DatabaseSync(path);
    for (const table of ['search_source', 'search_document', 'search_passage', 'search_frequency', 'search_title'])
      expect(database.prepare(`select count(*) as rows from ${table}`).get(), table).toEqual({ rows: 0 });
    expect(
      database.prepare(`select count(*) as rows from search_terms where search_terms match '"b落户"'`).get(),
    ).toEqual({
      rows: 0,
    });
    database.close();
  });
});
