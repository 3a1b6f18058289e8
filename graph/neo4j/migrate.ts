// Makes constraints and indexes, or brings what a former version left up to the present one.
import { CetuError, type Key } from '../../model/index.ts';
import { runInTurn } from '../work.ts';
import { refreshFamilies } from '../write/documents.ts';
import { refreshTrees } from '../write/trees.ts';
import type { Connection, Run } from './connection.ts';
import { schemaVersion, steps } from './schema.ts';
import { writeStorage } from './write-storage.ts';

/** Makes or brings up constraints and indexes; rejects with STORE_VERSION where a newer Cetu wrote the store. */
export const migrate = async (connection: Connection, url: string): Promise<void> => {
  const version = await connection.read(storedVersion);
  if (version > schemaVersion)
    throw new CetuError(
      'STORE_VERSION',
      `The store ${url} was written by a newer Cetu: it has version ${version}, this one knows ${schemaVersion}`,
    );
  if (version === schemaVersion) return;
  // What was broken off is done again. Of an empty store nothing held is changed: another process may have begun to
  // fill it.
  for (const { schema = [], held } of steps.slice(version)) {
    for (const statement of schema) await connection.shape(statement);
    if (version > 0) await held?.(connection);
  }
  await connection.write(async (run) => {
    await run("MERGE (c:Cetu {name: 'commit'}) ON CREATE SET c.concluded = 0");
    await run("MERGE (c:Cetu {name: 'store'}) ON CREATE SET c.counts = '{}', c.writes = 0 SET c.version = $version", {
      version: schemaVersion,
    });
    if (version > 0 && version < treesCame) await growTrees(run);
    if (version > 0 && version < statedCame) await bringUpDocuments(run);
  });
};

// The version with which it was kept what lies where: a store of before is told once.
const treesCame = 3;

const growTrees = async (run: Run): Promise<void> => {
  const storage = await writeStorage(run);
  await run(
    `MATCH (p:Key)-[:KEY_OF]->(a:Region|Industry)-[r:PART_OF]->(b)<-[:KEY_OF]-(w:Key)
     WHERE p.key = r.from AND w.key = r.to AND p.kind = w.kind
     WITH p, w, count(*) AS n MERGE (p)-[l:LIES_IN]->(w) SET l.n = n`,
  );
  const parts = await run<{ key: Key }>('MATCH (k:Key)-[:LIES_IN]->() RETURN DISTINCT k.key AS key');
  const work = refreshTrees(
    parts.map(({ key }) => key),
    new Set(),
    new Set(),
  );
  await runInTurn(work, storage);
};

// The version with which it was kept which awards are stated in rules of other texts; with 5 came what documents do to
// each other.
const statedCame = 7;

const bringUpDocuments = async (run: Run): Promise<void> => {
  const documents = await run<{ id: Key }>(
    'MATCH (:Source)-[:STATES]->(:Key)-[:KEY_OF]->(d) RETURN DISTINCT d.id AS id',
  );
  await runInTurn(refreshFamilies(documents.map(({ id }) => id)), await writeStorage(run));
};

const storedVersion = async (run: Run): Promise<number> => {
  const [row] = await run<{ version: number }>("MATCH (c:Cetu {name: 'store'}) RETURN c.version AS version");
  return row?.version ?? 0;
};
