// What is the SQLite file's own: damage, locks, versions, another adapter's tables beside ours, and a writer that is
// killed.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { openGraphStore } from '../graph/index.ts';
import type { Statement } from '../model/index.ts';
import { sourceGraph, stating, titled } from './contracts/fixtures.ts';
import { everyItem, rowsOf } from './contracts/graph-store/ask.ts';
import { seven, snapshot, take } from './graph-worlds.ts';
import { grown } from './graph-writer.ts';

const folder = mkdtempSync(join(tmpdir(), 'cetu-graph-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (name: string): string => join(folder, `${name}.db`);

const filled = async (name: string): Promise<string> => {
  const store = await openGraphStore(`sqlite:${fileOf(name)}`);
  for (let i = 0; i < 20; i++) await store.put(grown(i, 1));
  await store.close();
  return fileOf(name);
};

/** Takes away that keys are found by the name that they hold. */
const beforeNames = 'DROP INDEX graph_keys_name;';
/** Takes away when a source came in. */
const beforeArrivals = `${beforeNames} DROP INDEX graph_sources_came; ALTER TABLE graph_sources DROP COLUMN came;`;
/** Takes away who gets an award and what its conditions are about. */
const beforeRecipients = `${beforeArrivals} DROP INDEX graph_awards_whom; ALTER TABLE graph_awards DROP COLUMN whom;
  ALTER TABLE graph_awards DROP COLUMN metrics;`;
/** Takes away what was kept of awards that rules of other texts state. */
const beforeStated = `${beforeRecipients} DROP TABLE graph_stated;`;
/** Takes away what corrections of facts brought to the tables. */
const beforeFacts = `${beforeStated} DROP TABLE graph_correction_origins; DROP TABLE graph_attached; DROP TABLE graph_readings;
  DROP INDEX graph_corrections_source; ALTER TABLE graph_corrections DROP COLUMN source;
  ALTER TABLE graph_edges DROP COLUMN corrected; ALTER TABLE graph_awards DROP COLUMN corrected;`;
/** Takes back what version 6 brought. */
const beforeRepeats = `${beforeFacts} DROP INDEX graph_awards_count; DROP INDEX graph_awards_least; DROP INDEX graph_awards_most;
  ALTER TABLE graph_awards DROP COLUMN per; ALTER TABLE graph_awards DROP COLUMN repeats;
  ALTER TABLE graph_awards ADD COLUMN counted INTEGER NOT NULL DEFAULT 1;
  CREATE INDEX graph_awards_count ON graph_awards (role, counted) WHERE first;
  CREATE INDEX graph_awards_least ON graph_awards (unit, value) WHERE first;
  CREATE INDEX graph_awards_most ON graph_awards (unit, value DESC) WHERE first;`;

describe('the file', () => {
  test('keeps what was put when it is opened again, and its folder is made', async () => {
    const url = `sqlite:${join(folder, 'new/folder/cetu.db')}`;
    const first = await openGraphStore(url);
    await first.put(grown(1, 1));
    await first.close();
    const again = await openGraphStore(url);
    expect(await again.source('s1')).toEqual(grown(1, 1));
    await again.close();
  });

  test('that is no database, or is damaged, is refused and left as it is', async () => {
    writeFileSync(fileOf('text'), '这不是数据库。'.repeat(1000));
    await expect(openGraphStore(`sqlite:${fileOf('text')}`)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    const path = await filled('damaged');
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 8 * 4096, 40 * 4096);
    writeFileSync(path, bytes);
    await expect(openGraphStore(`sqlite:${path}`)).rejects.toMatchObject({ code: 'STORE_DAMAGED' });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  test('that a newer Cetu wrote is refused', async () => {
    const path = await filled('newer');
    const other = new DatabaseSync(path);
    other.exec('UPDATE graph_version SET version = 999');
    other.close();
    await expect(openGraphStore(`sqlite:${path}`)).rejects.toMatchObject({ code: 'STORE_VERSION' });
  });

  test('of the first version is brought up with what it holds', async () => {
    const path = await filled('first');
    const rows = async () => {
      const store = await openGraphStore(`sqlite:${path}`);
      const found = await rowsOf(store);
      const bodies = await everyItem((page) => store.list('Agency', {}, 'name', page));
      expect(await store.links(bodies.map(({ id }) => id))).not.toContainEqual([]);
      await store.put(grown(1, 1));
      await store.close();
      return found;
    };
    const before = await rows();
    const other = new DatabaseSync(path);
    other.exec(`${beforeRepeats} ALTER TABLE graph_awards DROP COLUMN conditions; ALTER TABLE graph_keys DROP COLUMN ties;
      DROP TABLE graph_parts; DROP TABLE graph_within;
      DROP TABLE graph_names; CREATE TABLE graph_names (key INTEGER NOT NULL); UPDATE graph_version SET version = 1`);
    other.close();
    expect(await rows()).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
  });

  test('that did not keep yet what lies where is told of it once', async () => {
    const path = fileOf('treeless');
    const steps = seven.map((graph) => ({ do: 'put' as const, graph }));
    const told = async (write: boolean) => {
      const store = await openGraphStore(`sqlite:${path}`);
      if (write) for (const step of steps) await take(store, step);
      const found = await snapshot(store);
      await store.close();
      return found;
    };
    const before = await told(true);
    const other = new DatabaseSync(path);
    const pairs = 'SELECT whole, part FROM graph_within ORDER BY whole, part';
    const lies = other.prepare(pairs).all();
    expect(lies.length).toBeGreaterThan(0);
    other.exec(
      `${beforeRepeats} DROP TABLE graph_parts; DROP TABLE graph_within; UPDATE graph_version SET version = 4`,
    );
    other.close();
    expect(await told(false)).toEqual(before);
    const again = new DatabaseSync(path);
    expect(again.prepare(pairs).all()).toEqual(lies);
    again.close();
    expect(await told(true)).toEqual(before);
  });

  test('that did not tell yet what documents do to each other is told of it once', async () => {
    const path = fileOf('editionless');
    const answers = async (write: boolean) => {
      const store = await openGraphStore(`sqlite:${path}`);
      if (write) for (const graph of seven) await store.put(graph);
      const found = await snapshot(store);
      await store.close();
      return found;
    };
    const before = await answers(true);
    const other = new DatabaseSync(path);
    other.exec(`${beforeFacts} UPDATE graph_entities SET view = json_remove(view, '$.endings', '$.replaces') WHERE view IS NOT NULL;
      UPDATE graph_awards SET through_day = NULL; DELETE FROM graph_edges WHERE type = 'REPLACES'; UPDATE graph_version SET version = 6`);
    other.close();
    expect(await answers(false)).toEqual(before);
  });

  test('that did not keep yet which awards repeat others is told of it', async () => {
    const path = fileOf('repeating');
    const graph = sourceGraph('a', (source) => {
      const measure = source.measure('奖励');
      const whole = source.award(measure, 500, '给予500元', { per: '家' });
      source.award(measure, 200, '拨付200元', { tranche: 1, partOf: whole });
      source.award(measure, 900, '按某文件给予900元', { viaDocument: '某文件' });
    });
    const told = async (write: boolean) => {
      const store = await openGraphStore(`sqlite:${path}`);
      if (write) await store.put(graph);
      const found = [await rowsOf(store), await rowsOf(store, { repeated: true }), await store.fundingBy(['role'], {})];
      await store.close();
      return found;
    };
    const before = await told(true);
    expect(before.map((rows) => rows.length)).toEqual([2, 3, 1]);
    const other = new DatabaseSync(path);
    other.exec(`${beforeRepeats} UPDATE graph_version SET version = 5`);
    other.close();
    expect(await told(false)).toEqual(before);
  });

  test('that did not keep yet which awards rules of other texts state is told of it', async () => {
    const path = fileOf('unstated');
    const [overview, rule] = ['文号:甲〔2022〕1号', '文号:甲〔2023〕9号'] as const;
    const graphs = [overview, rule].map((key) =>
      sourceGraph(key === rule ? 'rule' : 'overview', (source) => {
        source.document(key, { title: key });
        if (key === rule) source.edge('IMPLEMENTS', rule, overview, 'details');
        source.award(source.measure('奖励'), 500, '给予500元');
      }),
    );
    const told = async (write: boolean) => {
      const store = await openGraphStore(`sqlite:${path}`);
      if (write) for (const graph of graphs) await store.put(graph);
      const found = { rows: await rowsOf(store), groups: await store.fundingBy(['role'], {}) };
      await store.close();
      return found;
    };
    const before = await told(true);
    expect(before.rows.map(({ repeats }) => repeats)).toEqual(['detailed', null]);
    const other = new DatabaseSync(path);
    other.exec(`${beforeStated} UPDATE graph_version SET version = 8`);
    other.close();
    expect(await told(false)).toEqual(before);
  });

  test('that did not keep yet who gets an award and what its conditions are about is told of it', async () => {
    const path = fileOf('for-nobody');
    const graph = sourceGraph('a', (source) => {
      source.document('文号:甲〔2024〕1号');
      const measure = source.measure('奖励', { beneficiary: '规上企业' });
      source.award(measure, 500, '给予500元');
      source.condition(measure, '营业收入');
    });
    const told = async (write: boolean) => {
      const store = await openGraphStore(`sqlite:${path}`);
      if (write) await store.put(graph);
      const found = [await store.fundingBy(['recipient'], {}), await store.fundingBy(['metric'], {})];
      await store.close();
      return found;
    };
    const before = await told(true);
    expect(before.map((groups) => groups.map(({ members }) => members[0]?.name))).toEqual([['规上企业'], ['营业收入']]);
    const other = new DatabaseSync(path);
    other.exec(`${beforeRecipients} UPDATE graph_version SET version = 10`);
    other.close();
    expect(await told(false)).toEqual(before);
  });

  test('that kept passages without the sums that they state is told of these, and tells the index', async () => {
    const path = fileOf('sumless');
    const graphs = [stating('a', 1_000_000), stating('b', 500)];
    const told = async (write = false) => {
      const store = await openGraphStore(`sqlite:${path}`);
      if (write) for (const graph of graphs) await store.put(graph);
      if (write) for (const graph of graphs.slice(1)) await store.state(titled(graph, '正题'));
      const sources = await store.sources({ first: 9 });
      const found = {
        sums: await Promise.all(['a', 'b'].map(async (id) => (await store.passages(id, { first: 9 })).items[0]?.sums)),
        put: await Promise.all(['a', 'b'].map(async (id) => (await store.source(id))?.passages)),
        hashes: sources.items.map(({ passagesHash }) => passagesHash),
      };
      await store.close();
      return found;
    };
    const before = await told(true);
    expect(before.sums).toEqual([[1_000_000], [500]]);
    const other = new DatabaseSync(path);
    other.exec(`${beforeNames} UPDATE graph_passages SET body = json_remove(body, '$.sums');
      UPDATE graph_readings SET body = json_remove(body, '$.passages[0].sums'); UPDATE graph_version SET version = 12`);
    other.close();
    const after = await told();
    expect([after.sums, after.put]).toEqual([before.sums, before.put]);
    expect(after.hashes.filter((hash) => before.hashes.includes(hash))).toEqual([]);
    expect(await told()).toEqual(after);
  });

  test('finds keys by the name that they hold without a look at others, brought up from a former version, too', async () => {
    const path = await filled('names');
    const other = new DatabaseSync(path);
    other.exec(`${beforeNames} UPDATE graph_version SET version = 13`);
    other.close();
    const asked = vi.spyOn(DatabaseSync.prototype, 'prepare');
    const store = await openGraphStore(`sqlite:${path}`);
    const key = (await store.list('Agency', {}, 'name', { first: 1 })).items[0]?.id ?? '';
    const names = [key.slice(key.lastIndexOf('/') + 1)];
    expect((await store.list('Agency', { names }, 'name', { first: 9 })).items.map(({ id }) => id)).toContain(key);
    await store.close();
    const statements = asked.mock.calls.map(([sql]) => sql).filter((sql) => sql.includes('$keyEnds'));
    asked.mockRestore();
    expect(statements.length).toBeGreaterThan(0);
    const again = new DatabaseSync(path);
    for (const sql of statements) {
      const plan = again
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map(({ detail }) => String(detail));
      expect(plan.filter((step) => step.includes('graph_keys_name')).length).toBeGreaterThan(0);
      expect(plan.filter((step) => /^SCAN k\b/.test(step))).toEqual([]);
    }
    again.close();
  });

  test('that took no corrections of facts yet keeps those of keys, and takes them now', async () => {
    const path = fileOf('keys-only');
    const store = await openGraphStore(`sqlite:${path}`);
    for (const graph of seven) await store.put(graph);
    const [a, b] = ['agency:420118/科创局', 'agency:420118/科学局'] as const;
    const same: Statement = { id: 's', kind: 'same', a, b, by: '王', reason: '查证' };
    await store.state(same);
    const before = await snapshot(store);
    await store.close();
    const other = new DatabaseSync(path);
    other.exec(`${beforeFacts} UPDATE graph_version SET version = 7`);
    other.close();
    const again = await openGraphStore(`sqlite:${path}`);
    expect(await snapshot(again)).toEqual(before);
    await again.revoke('s');
    expect(await again.nodes([b])).toEqual([null]);
    await again.close();
  });

  test('that another process is writing is waited for, then said to be locked', async () => {
    const path = await filled('locked');
    const store = await openGraphStore(`sqlite:${path}`);
    const other = new DatabaseSync(path);
    other.exec('BEGIN IMMEDIATE');
    await expect(store.put(grown(1, 2))).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    expect((await store.source('s1'))?.rules).toBe('1');
    other.exec('ROLLBACK');
    await store.put(grown(1, 2));
    other.close();
    await store.close();
  });

  test('is shared with tables of others, which are left alone', async () => {
    const other = new DatabaseSync(fileOf('shared'));
    other.exec('CREATE TABLE search_version (version INTEGER); INSERT INTO search_version VALUES (7)');
    const store = await openGraphStore(`sqlite:${fileOf('shared')}`);
    await store.put(grown(1, 1));
    await store.remove('s1');
    expect(other.prepare('SELECT version FROM search_version').get()).toMatchObject({ version: 7 });
    const names = other.prepare("SELECT name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%'").all();
    expect(names.map(({ name }) => `${name}`).filter((name) => !/^(graph|search)_/.test(name))).toEqual([]);
    other.close();
    await store.close();
  });

  test('does not grow without end when sources come and go', async () => {
    const store = await openGraphStore(`sqlite:${fileOf('steady')}`);
    for (let version = 0; version < 3; version++) for (let i = 0; i < 5; i++) await store.put(grown(i, version));
    await store.close();
    const size = statSync(fileOf('steady')).size;
    const again = await openGraphStore(`sqlite:${fileOf('steady')}`);
    for (let version = 0; version < 20; version++) for (let i = 0; i < 5; i++) await again.put(grown(i, version));
    await again.close();
    expect(statSync(fileOf('steady')).size).toBeLessThan(1.5 * size);
  });

  test('that is a folder cannot be opened', async () => {
    await expect(openGraphStore(`sqlite:${folder}`)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('of an unknown kind of address is refused', async () => {
    for (const url of ['', 'cetu.db', 'sqlite:', 'mysql://here'])
      await expect(openGraphStore(url)).rejects.toMatchObject({ code: 'INPUT' });
    expect(existsSync('cetu.db')).toBe(false);
  });

  test('is read while another connection writes, each answer of one state', async () => {
    const path = await filled('both');
    const [reader, writer] = [await openGraphStore(`sqlite:${path}`), await openGraphStore(`sqlite:${path}`)];
    const before = await rowsOf(reader);
    await writer.remove('s1');
    expect(await rowsOf(reader)).toHaveLength(before.length - 20);
    await reader.close();
    await writer.close();
  });
});

describe('a writer that is killed', () => {
  const path = fileOf('killed');

  test('leaves each source wholly there, as before or as put, 8 times at random moments', {
    timeout: 120_000,
  }, async () => {
    for (let round = 0; round < 8; round++) {
      const child = spawn(process.execPath, [join(import.meta.dirname, 'graph-writer.ts'), path, `${round}`], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await pause(Math.random() * 120);
      child.kill('SIGKILL');
      await new Promise((resolve) => child.once('exit', resolve));
      const store = await openGraphStore(`sqlite:${path}`);
      const held = await everyItem((page) => store.sources(page));
      for (const { id, rules } of held)
        expect(await store.source(id)).toEqual(grown(Number(id.slice(1)), Number(rules)));
      expect(await rowsOf(store)).toHaveLength(20 * held.length);
      const { passages } = await store.stats();
      expect(passages).toBe(20 * held.length);
      await store.close();
    }
  });
});
