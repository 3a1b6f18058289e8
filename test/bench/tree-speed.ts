// How fast funding of a region or field is found with all that lies in it, beside the same question in bare SQL on the
// same file in the same run; and how long a put takes when the store holds ten and a hundred times as much.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openGraphStore } from '../../graph/index.ts';
import { benchServerTrees } from './server-trees.ts';
import { benchPuts, benchQuestion, pageSize, type Question, questions } from './tree-questions.ts';

/**
 * Times of puts as the store grows to `count` notices, and of questions over these as ratios to bare SQL and bare
 * Cypher, each as soon as it is known. `on` names one of the stores; both unless given.
 */
export async function* benchTrees(count: number, on?: string): AsyncGenerator<string, void, void> {
  if (on !== 'neo4j') yield* benchFileTrees(count);
  if (on !== 'sqlite') yield* benchServerTrees(count);
}

async function* benchFileTrees(count: number): AsyncGenerator<string, void, void> {
  const folder = await mkdtemp(join(tmpdir(), 'cetu-bench-'));
  const path = join(folder, 'cetu.db');
  const store = await openGraphStore(`sqlite:${path}`);
  try {
    yield `SQLite, ${count} notices`;
    yield* benchPuts(store, count);
    const bare = new DatabaseSync(path, { readOnly: true });
    bare.exec('PRAGMA cache_size = -65536');
    for (const question of questions)
      yield await benchQuestion(store, question, 'bare SQL', askBare(bare, led[question.of]));
    bare.close();
  } finally {
    await store.close();
    await rm(folder, { recursive: true });
  }
}

// What lies in the thing asked for, with itself; the awards of its documents or measures; the page, and how many there
// are.
const within = `within(id) AS (SELECT k.entity FROM graph_keys k WHERE k.key = $key
  UNION SELECT t.part FROM graph_keys k JOIN graph_within t ON t.whole = k.entity WHERE k.key = $key)`;
const documents = `SELECT f.entity FROM within w JOIN graph_keys k ON k.entity = w.id
  JOIN graph_edges e ON e.to_ref = -k.id AND e.type = 'GOVERNS' JOIN graph_keys f ON f.id = -e.from_ref
  JOIN graph_texts t ON t.id = e.id - e.id % 1048576 JOIN graph_keys o ON o.id = t.key AND o.entity = f.entity`;
const measures = `SELECT e.from_ref FROM within w JOIN graph_keys k ON k.entity = w.id
  JOIN graph_edges e ON e.to_ref = -k.id AND e.type = 'SUPPORTS'`;

const led: Readonly<Record<Question['of'], string>> = {
  document: `a.doc IN (${documents})`,
  measure: `a.measure IN (${measures})`,
};

/**
 * The same page in bare SQL, tuned as the store's is (a + keeps an index from leading): two statements, the second
 * with all that stands in a row, as JSON, which is read. Gives how many there are, and the ids of the page.
 */
const askBare = (bare: DatabaseSync, where: string): ((key: string) => (string | number)[]) => {
  const counting = bare.prepare(
    `WITH ${within} SELECT count(*) AS n FROM graph_awards a WHERE a.first AND +a.unit = 'CNY' AND ${where}`,
  );
  const ends = (from: string, type: string): string =>
    `(SELECT json_group_array(json_array(x.key, x.name, e.role, e."start", e."end", e.quote, e.id)) FROM ${from} AND e.type = '${type}'
      JOIN graph_keys k ON k.id = -e.to_ref JOIN graph_entities x ON x.id = k.entity)`;
  const ofMeasure = '(SELECT p.measure AS at) s JOIN graph_edges e ON e.from_ref = s.at';
  const ofDocument = 'graph_keys f JOIN graph_edges e ON f.entity = p.doc AND e.from_ref = -f.id';
  const paging = bare.prepare(
    `WITH ${within}, page AS MATERIALIZED (
       SELECT a.id, a.row_id, a.measure, a.doc, a.row_hash, a.value FROM graph_awards a
       WHERE a.first AND a.unit = 'CNY' AND ${where.replace('a.', '+a.')} ORDER BY a.value DESC, a.row_id LIMIT ${pageSize})
     SELECT p.row_id AS id, n.body AS award, m.body AS measure, d.view,
       ${ends(ofMeasure, 'RESPONSIBLE')} AS agencies, ${ends(ofMeasure, 'SUPPORTS')} AS industries,
       ${ends(ofDocument, 'ISSUED_BY')} AS issuers,
       (SELECT json_group_array(json(c.body)) FROM graph_edges e JOIN graph_nodes c ON c.id = e.to_ref AND c.kind = 'Condition'
         WHERE e.from_ref IN (p.id, p.measure) AND e.type = 'REQUIRES') AS conditions,
       (SELECT json_group_array(json(c.body)) FROM graph_awards o JOIN graph_nodes c ON c.id = o.id
         WHERE o.doc = p.doc AND o.row_hash = p.row_hash) AS places
     FROM page p JOIN graph_nodes n ON n.id = p.id JOIN graph_nodes m ON m.id = p.measure JOIN graph_entities d ON d.id = p.doc
     ORDER BY p.value DESC, p.row_id`,
  );
  return (key) => {
    const total = Number(counting.get({ key })?.['n']);
    const rows = paging.all({ key });
    for (const { id: _, ...row } of rows) for (const json of Object.values(row)) JSON.parse(`${json}`);
    return [total, ...rows.map(({ id }) => `${id}`)];
  };
};
