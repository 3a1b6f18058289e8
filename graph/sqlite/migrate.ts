// Makes the tables, or brings those of a former version up to the present one, with what follows from what they hold.
import { CetuError, type Key, type SourceId } from '../../model/index.ts';
import { type OfferedAward, offeredAwards } from '../funding-index.ts';
import { runAtOnce } from '../work.ts';
import { refreshFamilies } from '../write/documents.ts';
import { tellSums } from '../write/told-sums.ts';
import { refreshTrees } from '../write/trees.ts';
import type { Database } from './database.ts';
import { rowsPerSource, schemaVersion, steps } from './schema.ts';
import { readHeld, readShown } from './sources.ts';
import { writeStorage } from './write-storage.ts';

/** Makes or brings up the tables; throws STORE_VERSION where a newer Cetu wrote them. */
export const migrate = (db: Database, path: string): void => {
  if (storedVersion(db) === schemaVersion) return;
  db.write(() => {
    const version = storedVersion(db); // again, as the only writer: another process may have been quicker
    if (version > schemaVersion)
      throw new CetuError(
        'STORE_VERSION',
        `The store ${path} was written by a newer Cetu: its tables have version ${version}, this one knows ${schemaVersion}`,
      );
    for (const step of steps.slice(version)) db.exec(step);
    if (version > 0 && version < treesCame) growTrees(db);
    if (version > 0 && version < repeatsCame) tellRepeats(db);
    if (version > 0 && version < recipientsCame) tellRecipients(db);
    if (version > 0 && version < sumsCame) tellPassages(db);
    if (version > 0 && version < statedCame) bringUpDocuments(db);
    db.exec('CREATE TABLE IF NOT EXISTS graph_version (version INTEGER NOT NULL) STRICT');
    db.exec('DELETE FROM graph_version');
    db.run('INSERT INTO graph_version VALUES ($version)', { version: schemaVersion });
  });
};

// The version with which it was kept what lies where: a store of before is told once.
const treesCame = 5;

const growTrees = (db: Database): void => {
  const parts = db.all<{ key: Key }>('SELECT DISTINCT k.key FROM graph_parts p JOIN graph_keys k ON k.id = p.part');
  const work = refreshTrees(
    parts.map(({ key }) => key),
    new Set(),
    new Set(),
  );
  runAtOnce(work, writeStorage(db));
};

// The version with which it was kept which awards are stated in rules of other texts; with 7 came what documents do to
// each other.
const statedCame = 9;

const bringUpDocuments = (db: Database): void => {
  const documents = db.all<{ key: Key }>(
    'SELECT DISTINCT d.key FROM graph_texts t JOIN graph_keys k ON k.id = t.key JOIN graph_keys d ON d.id = k.entity',
  );
  runAtOnce(refreshFamilies(documents.map(({ key }) => key)), writeStorage(db));
};

// The version with which it was kept which awards repeat others.
const repeatsCame = 6;

const tellRepeats = (db: Database): void =>
  tellAwards(db, 'per = ?, repeats = ?', ({ award, repeats }) => [award.properties.per ?? '', repeats ?? '']);

// The version with which it was kept who gets an award and what its conditions are about.
const recipientsCame = 11;

const tellRecipients = (db: Database): void =>
  tellAwards(db, 'whom = ?, metrics = ?', ({ whom, metrics }) => [whom ?? '', JSON.stringify(metrics)]);

/** Sets of every award that is shown what a former version did not keep of it. */
const tellAwards = (db: Database, set: string, valuesOf: (one: OfferedAward) => readonly string[]): void => {
  const tell = db.runner(`UPDATE graph_awards SET ${set} WHERE id = (SELECT id FROM graph_nodes WHERE node_id = ?)`);
  for (const { id } of db.all<{ id: SourceId }>('SELECT id FROM graph_sources')) {
    const graph = readShown(db, id);
    for (const one of graph ? offeredAwards(graph) : []) tell(...valuesOf(one), one.award.id);
  }
};

// The version with which passages kept the sums that they state.
const sumsCame = 13;

const tellPassages = (db: Database): void => {
  const reading = db.runner('UPDATE graph_readings SET body = ? WHERE source = ?');
  const hash = db.runner('UPDATE graph_sources SET passages_hash = ? WHERE seq = ?');
  const passage = db.runner('UPDATE graph_passages SET body = ? WHERE id = ?');
  for (const { id, seq } of db.all<{ id: SourceId; seq: number }>('SELECT id, seq FROM graph_sources')) {
    const held = readHeld(db, id);
    // As it was put, where that is not how it is shown: else there is no such row.
    const put = held && tellSums(held.reading);
    if (put) reading(JSON.stringify(put), seq);
    const shown = held && tellSums(held.shown);
    if (!shown) continue;
    hash(shown.passagesHash, seq);
    for (const [place, each] of shown.passages.entries()) passage(JSON.stringify(each), seq * rowsPerSource + place);
  }
};

const storedVersion = (db: Database): number => {
  const table = db.get("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'graph_version'");
  return table ? (db.get<{ version: number }>('SELECT version FROM graph_version')?.version ?? 0) : 0;
};
