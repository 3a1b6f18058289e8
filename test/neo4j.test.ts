// What is the Neo4j server's own: that it answers as the file does, what an analyst may ask it, and what happens when
// it, or Cetu, goes away in the middle.
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { exportLines, type GraphStore, openGraphStore } from '../graph/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { Desk, notice } from './cetu.ts';
import { sourceGraph, stating, titled } from './contracts/fixtures.ts';
import { everyItem, rowsOf } from './contracts/graph-store/ask.ts';
import { anyStepOfPeople, snapshot, take } from './graph-worlds.ts';
import { grown } from './graph-writer.ts';
import { type Neo4jServer, startNeo4j, whyNoNeo4j } from './servers/neo4j.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 180_000 });

const reason = whyNoNeo4j();
if (reason !== null) console.log(`Neo4j is not tested: ${reason}.`);

const root = new URL('../', import.meta.url);

describe.skipIf(reason !== null)('a graph on a Neo4j server', () => {
  let server: Neo4jServer;
  beforeAll(async () => {
    server = await startNeo4j({ forLong: true });
  });
  afterAll(() => server.close());

  const open = (): Promise<GraphStore> => openGraphStore(server.url, { neo4j: server.access });
  const openEmpty = async (): Promise<GraphStore> => {
    await server.wipe();
    return open();
  };
  const settings = (): Record<string, string> => ({
    GRAPH_URL: server.url,
    NEO4J_USER: server.access.user,
    NEO4J_PASSWORD: server.access.password,
    NEO4J_DATABASE: server.access.database,
    CETU_WORKERS: '1',
  });

  test('answers after any history of sources and corrections as a file does', async () => {
    const property = fc.asyncProperty(fc.array(anyStepOfPeople, { minLength: 4, maxLength: 14 }), async (steps) => {
      const stores = [await openGraphStore('sqlite::memory:'), await openEmpty()] as const;
      for (const step of steps) for (const store of stores) await take(store, step);
      const [file, onServer] = await Promise.all(stores.map(snapshot));
      expect(onServer).toEqual(file);
      for (const store of stores) await store.close();
    });
    // Some eighteen seconds each beside much other work; a hundred of seed 7 and 25 of seed 31 held when run by hand.
    await fc.assert(property, { numRuns: 10 });
  });

  test('is read while another writes it: a source is there as before or as put', async () => {
    const [reader, writer] = [await openEmpty(), await open()];
    await writer.put(grown(1, 0));
    let writing = true;
    const written = (async () => {
      for (let version = 1; version <= 10; version++) await writer.put(grown(1, version));
      writing = false;
    })();
    while (writing) {
      const source = await reader.source('s1');
      expect(source).toEqual(grown(1, Number(source?.rules)));
      const values = new Set((await rowsOf(reader)).map(({ award }) => award.value));
      expect(values.size).toBe(1);
    }
    await written;
    for (const store of [reader, writer]) await store.close();
  });

  test('that is empty is opened by several at once', async () => {
    await server.ask('MATCH (n) DETACH DELETE n');
    for (const { name } of await server.ask('SHOW CONSTRAINTS YIELD name'))
      await server.ask(`DROP CONSTRAINT ${String(name)}`);
    for (const { name } of await server.ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name"))
      await server.ask(`DROP INDEX ${String(name)}`);
    const stores = await Promise.all(Array.from({ length: 6 }, open));
    await stores[0]?.put(grown(1, 0));
    for (const store of stores) {
      expect(await store.source('s1')).toEqual(grown(1, 0));
      await store.close();
    }
  });

  test('takes what several write at once as if one had written after another', async () => {
    const file = await openGraphStore('sqlite::memory:');
    const writers = [await openEmpty(), await open(), await open()] as const;
    const graphs = Array.from({ length: 9 }, (_, i) => grown(i, i));
    for (const graph of graphs) await file.put(graph);
    await Promise.all(
      writers.map(async (store, at) => {
        for (const graph of graphs.filter((_, i) => i % writers.length === at)) await store.put(graph);
      }),
    );
    expect(await linesOf(writers[0])).toEqual(await linesOf(file));
    for (const store of [file, ...writers]) await store.close();
  });

  test('of the first version is brought up with what it holds', async () => {
    const first = await openEmpty();
    for (let i = 0; i < 3; i++) await first.put(grown(i, 1));
    const linksOf = async (store: GraphStore) =>
      store.links((await everyItem((page) => store.list('Agency', {}, 'name', page))).map(({ id }) => String(id)));
    const before = await linksOf(first);
    await first.close();
    await server.ask("MATCH (k:Key) REMOVE k.ties SET k.names = '[]'");
    await server.ask("MATCH (c:Cetu {name: 'store'}) SET c.version = 1");
    const again = await open();
    expect(await linksOf(again)).toEqual(before);
    expect(before.flat().length).toBeGreaterThan(0);
    for (let i = 0; i < 3; i++) await again.remove(grown(i, 1).id);
    expect((await again.list('Agency', {}, 'name', { first: 1 })).total).toBe(0);
    await again.close();
  });

  test('that did not keep yet which awards repeat others is told of it', async () => {
    const first = await openEmpty();
    await first.put(
      sourceGraph('a', (source) => {
        const measure = source.measure('奖励');
        const whole = source.award(measure, 500, '给予500元');
        source.award(measure, 200, '拨付200元', { tranche: 1, partOf: whole });
      }),
    );
    const before = await rowsOf(first, { repeated: true });
    expect(before.map(({ repeats }) => repeats)).toEqual([null, 'instalment']);
    await first.close();
    await server.ask('MATCH (a:Award) REMOVE a.repeats SET a.counted = true');
    await server.ask("MATCH (c:Cetu {name: 'store'}) SET c.version = 3");
    const again = await open();
    expect(await rowsOf(again, { repeated: true })).toEqual(before);
    expect(await rowsOf(again)).toHaveLength(1);
    await again.close();
  });

  test('that kept passages without the sums that they state is told of these, and tells the index', async () => {
    const first = await openEmpty();
    const sumless = ['a', 'b'].map((id): SourceGraph => {
      const graph = stating(id, 500);
      return { ...graph, passages: graph.passages.map(({ sums: _, ...passage }) => passage) };
    });
    for (const graph of sumless) await first.put(graph);
    for (const graph of sumless.slice(1)) await first.state(titled(graph, '正题'));
    const hashesOf = async (store: GraphStore) =>
      (await store.sources({ first: 9 })).items.map(({ passagesHash }) => passagesHash);
    const before = await hashesOf(first);
    await first.close();
    await server.ask("MATCH (c:Cetu {name: 'store'}) SET c.version = 8");
    const again = await open();
    for (const id of ['a', 'b']) {
      expect((await again.passages(id, { first: 9 })).items[0]?.sums).toEqual([500]);
      expect((await again.source(id))?.passages[0]?.sums).toEqual([500]);
    }
    expect((await hashesOf(again)).filter((hash) => before.includes(hash))).toEqual([]);
    await again.close();
  });

  test('that a newer Cetu wrote is refused', async () => {
    await (await openEmpty()).close();
    await server.ask("MATCH (c:Cetu {name: 'store'}) SET c.version = 999");
    await expect(open()).rejects.toMatchObject({ code: 'STORE_VERSION' });
    await server.ask("MATCH (c:Cetu {name: 'store'}) SET c.version = 7");
  });

  test('says which setting is wrong, and where nothing answers', async () => {
    const neo4j = server.access;
    for (const [url, access, code, words] of [
      [server.url, { ...neo4j, password: 'wrong-password' }, 'CONFIG', 'NEO4J_PASSWORD'],
      [server.url, { ...neo4j, database: 'elsewhere' }, 'CONFIG', 'elsewhere'],
      ['bolt://127.0.0.1:1', neo4j, 'UNAVAILABLE', 'does not answer'],
      ['neo4j+ssc://127.0.0.1:1', neo4j, 'UNAVAILABLE', 'does not answer: connect ECONNREFUSED'],
      [server.url.replace('bolt', 'bolt+ssc'), neo4j, 'CONFIG', 'does not encrypt'],
      ['bolt://a?b=c', neo4j, 'INPUT', 'no address'],
    ] as const) {
      const message = expect.stringContaining(words);
      await expect(openGraphStore(url, { neo4j: access }), url).rejects.toMatchObject({ code, message });
    }
  });

  describe('with the documents that come with Cetu', () => {
    const [inFile, onServer] = [new Desk({ CETU_WORKERS: '1' }), new Desk()];
    const corpus = new URL('corpus', root).pathname;
    beforeAll(async () => {
      await server.wipe();
      expect((await inFile.cetu('ingest', corpus)).code).toBe(0);
      const { code, stderr } = await onServer.start(['ingest', corpus], settings()).done;
      expect({ code, stderr }).toMatchObject({ code: 0 });
    });
    afterAll(() => {
      inFile.clear();
      onServer.clear();
    });

    test('gives the same export, byte for byte, as the file', async () => {
      const { stdout } = await onServer.start(['export'], settings()).done;
      expect(stdout.length).toBeGreaterThan(100_000);
      expect(stdout === (await inFile.cetu('export')).stdout).toBe(true);
    });

    test('moves to a file and back, and proves it', async () => {
      const away = await onServer.start(['migrate', server.url, 'sqlite:away.db'], settings()).done;
      expect(away).toMatchObject({ code: 0, stdout: expect.stringContaining('hold the same') });
      await server.wipe();
      const back = await onServer.start(['migrate', 'sqlite:away.db', server.url], settings()).done;
      expect(back).toMatchObject({ code: 0, stdout: expect.stringContaining('hold the same') });
    });

    const queries = readFileSync(new URL('README.md', root), 'utf8').match(/(?<=```cypher\n)[^`]+(?=```)/g) ?? [];
    const answers = new Map<string, readonly string[]>();
    const answerOf = async (query: string): Promise<readonly string[]> =>
      (await server.ask(query.replace(/LIMIT \d+/, ''))).map((row) => JSON.stringify(row)).toSorted();
    test('answers five queries of README', () => expect(queries).toHaveLength(5));
    test.each(queries)('answers %s', async (query) => {
      const rows = await server.ask(query);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(Object.values(row).some((value) => value !== null)).toBe(true);
      answers.set(query, await answerOf(query));
    });

    test('says the same to all of them where a document has a second text, posted elsewhere', async () => {
      for (const [name, length] of [
        ['donghu-digital-economy-measures-2023', 3_000],
        ['shanghai-manufacturing-innovation-centres-2020', 2_000],
      ] as const) {
        const text = readFileSync(new URL(`corpus/${name}.txt`, root), 'utf8').slice(0, length);
        onServer.write(`posted/${name}.txt`, `${text.slice(0, text.lastIndexOf('\n'))}\n\n（转载）\n`);
      }
      const { code } = await onServer.start(['ingest', 'posted'], settings()).done;
      expect(code).toBe(0);
      const [texts] = await server.ask(
        `MATCH (d:Document)<-[:TEXT_OF]-(s) WITH d, count(s) AS n WHERE n = 2
         MATCH (w:Award)-[:IN_DOCUMENT]->(d) RETURN count(DISTINCT d) AS documents, count(w) > count(CASE WHEN w:Row THEN 1 END) AS twice`,
      );
      expect(texts).toEqual({ documents: 1, twice: true });
      for (const query of queries) expect(await answerOf(query), query).toEqual(answers.get(query));
    });
  });

  describe('in the middle of an ingest', () => {
    const [undisturbed, disturbed] = [new Desk({ CETU_WORKERS: '1' }), new Desk()];
    const files = 40;
    let wanted = '';
    beforeAll(async () => {
      for (const desk of [undisturbed, disturbed])
        for (let number = 1; number <= files; number++) desk.write(`docs/${number}.txt`, notice(number));
      expect((await undisturbed.cetu('ingest', 'docs')).code).toBe(0);
      wanted = (await undisturbed.cetu('export')).stdout;
    });
    afterAll(() => {
      undisturbed.clear();
      disturbed.clear();
    });

    const held = async (): Promise<number> =>
      Number((await server.ask('MATCH (s:Source) RETURN count(s) AS n'))[0]?.['n']);
    const heldAtLeast = async (sources: number): Promise<void> => {
      while ((await held()) < sources) await pause(50);
    };
    const exported = async (): Promise<string> => (await disturbed.start(['export'], settings()).done).stdout;

    test.skipIf(process.env['NEO4J_TEST_URL'] !== undefined)(
      'a server that is killed and started again costs nothing but time',
      async () => {
        await server.wipe();
        disturbed.clear('var');
        const { done } = disturbed.start(['ingest', 'docs'], settings());
        await heldAtLeast(5);
        await server.kill();
        await server.restart();
        const { code, stderr } = await done;
        expect(stderr).toContain('does not answer');
        expect(stderr).toContain('Trying again');
        expect(code).toBe(0);
        expect((await exported()) === wanted).toBe(true);
      },
    );

    test('a Cetu that is killed leaves each source whole, and the next run completes', async () => {
      await server.wipe();
      disturbed.clear('var');
      for (const sources of [3, 15]) {
        const { child, done } = disturbed.start(['ingest', 'docs'], settings());
        await heldAtLeast(sources);
        child.kill('SIGKILL');
        await done;
      }
      expect(await held()).toBeLessThan(files);
      const store = await open();
      for (const { id } of await everyItem((page) => store.sources(page))) {
        const source = await store.source(id);
        const passages = await everyItem((page) => store.passages(id, page));
        expect(passages).toEqual(source?.passages);
      }
      await store.close();
      expect((await disturbed.start(['ingest', 'docs'], settings()).done).code).toBe(0);
      expect((await exported()) === wanted).toBe(true);
    });
  });
});

const linesOf = async (store: GraphStore): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of exportLines(store)) lines.push(line);
  return lines;
};
