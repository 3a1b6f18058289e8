// What lies in the database, and its constraints and indexes, as a list of steps: a store is brought from any former
// version to the present one (migrate.ts).
//
//   (:Source)-[:READ_FROM]->(:Origin)   (:Source)-[:NAMES {direct}]->(:Key)
//   (:Source)-[:STATES {place, start, end}]->(:Key)
//   (:Key)-[:NESTS]->(:Key)   (:Key)-[:SAME_AS {class, n, ambiguous}]->(:Key)   (:Key)-[:DIFFERENT_FROM]->(:Key)
//   (:Key)-[:LIES_IN {n}]->(:Key), n times PART_OF between places or industries
//   (:Entity)-[:WITHIN]->(:Entity), as far as that leads
//   (:Key)-[:KEY_OF]->(:Entity:Agency …)
//   (:Entity|Fact|Source)-[:RESPONSIBLE …]->(:Entity|Fact)   as model/graph.ts has them
//   (:Section)-[:HAS_PASSAGE]->(:Passage)   (:Award)-[:IN_DOCUMENT]->(:Document)
//   (:Award)-[:STATED_BY]->(:Award) of a rule in another text
//   (:Text) pieces of a source's text · (:Snapshot) a source as it is shown and as it was put · (:Equivalence) ·
//   (:Diagnostic)
//   (:Source)-[:CORRECTED_BY {fact, problem}]->(:Correction)-[:MADE_ON]->(:CorrectedText), a text by its id or origin
//
// Entities, facts and sources carry the label Node too. An edge keeps in `from` and `to` the ids and keys that it was
// put with; it joins the entities that those keys mean now. An award that speaks for its row of funding has the label
// Row. Every `ref` is an id that fits an index (texts.ts); every `source` is an id in the form that sorts.
//
// The node (:Cetu {name: 'store'}) holds the version and the counts. Every writer writes to it first: no two write at
// once. (:Cetu {name: 'commit'}) tells readers of commits (commits.ts).
import { CetuError } from '../../model/index.ts';
import type { Connection, Run } from './connection.ts';
import { countKeysAnew } from './count-keys-anew.ts';
import { tellRecipients, tellRepeats } from './tell-awards.ts';
import { tellPassages } from './tell-sums.ts';

type Step = {
  /** Make constraints and indexes where they are missing: several processes may do so at once. */
  readonly schema?: readonly string[];
  /** Changes what a store of the version before holds; an empty one has nothing to change. */
  readonly held?: (connection: Connection) => Promise<unknown>;
};

/** Each brings what lies in the database from one version to the next. */
export const steps: readonly Step[] = [
  {
    schema: [
      'CREATE CONSTRAINT cetu_store IF NOT EXISTS FOR (n:Cetu) REQUIRE n.name IS UNIQUE',
      'CREATE CONSTRAINT cetu_node IF NOT EXISTS FOR (n:Node) REQUIRE n.ref IS UNIQUE',
      'CREATE CONSTRAINT cetu_key IF NOT EXISTS FOR (n:Key) REQUIRE n.ref IS UNIQUE',
      'CREATE CONSTRAINT cetu_source IF NOT EXISTS FOR (n:Source) REQUIRE n.source IS UNIQUE',
      'CREATE CONSTRAINT cetu_origin IF NOT EXISTS FOR (n:Origin) REQUIRE n.ref IS UNIQUE',
      'CREATE CONSTRAINT cetu_snapshot IF NOT EXISTS FOR (n:Snapshot) REQUIRE n.source IS UNIQUE',
      'CREATE CONSTRAINT cetu_correction IF NOT EXISTS FOR (n:Correction) REQUIRE n.ref IS UNIQUE',
      'CREATE INDEX cetu_fact IF NOT EXISTS FOR (n:Fact) ON (n.kind, n.source, n.start)',
      'CREATE INDEX cetu_text IF NOT EXISTS FOR (n:Text) ON (n.source, n.start)',
      'CREATE INDEX cetu_passage IF NOT EXISTS FOR (n:Passage) ON (n.source, n.start)',
      'CREATE INDEX cetu_diagnostic IF NOT EXISTS FOR (n:Diagnostic) ON (n.source, n.place)',
      'CREATE INDEX cetu_equivalence IF NOT EXISTS FOR (n:Equivalence) ON (n.source)',
      'CREATE INDEX cetu_said IF NOT EXISTS FOR (n:Equivalence) ON (n.link)',
      'CREATE INDEX cetu_ambiguous IF NOT EXISTS FOR ()-[r:SAME_AS]-() ON (r.ambiguous)',
      'CREATE INDEX cetu_row IF NOT EXISTS FOR (n:Award) ON (n.rowRef)',
      'CREATE INDEX cetu_row_text IF NOT EXISTS FOR (n:Row) ON (n.source, n.valueStart)',
      'CREATE INDEX cetu_row_amount IF NOT EXISTS FOR (n:Row) ON (n.unit, n.value)',
      'CREATE INDEX cetu_row_date IF NOT EXISTS FOR (n:Row) ON (n.date)',
    ],
  },
  { held: countKeysAnew },
  {}, // LIES_IN and WITHIN, which follow from what is held (migrate.ts)
  { held: tellRepeats },
  {}, // REPLACES and the views of documents, which follow from what is held (migrate.ts)
  {
    schema: ['CREATE CONSTRAINT cetu_corrected_text IF NOT EXISTS FOR (n:CorrectedText) REQUIRE n.ref IS UNIQUE'],
    held: (connection) => connection.alone("MATCH (c:Correction) SET c.about = 'keys'"),
  },
  {}, // STATED_BY, which follows from what is held (migrate.ts)
  { held: tellRecipients },
  { held: tellPassages },
];

/** The version of what lies in the database. */
export const schemaVersion = steps.length;

/** How many things of each kind there are, by `["node","Measure"]` and the like. */
export type Counts = Readonly<Record<string, number>>;

/** Makes this transaction the only writer until it ends; gives the counts. */
export const lockStore = async (run: Run): Promise<Counts> => {
  const [row] = await run<{ counts: string }>(
    "MATCH (c:Cetu {name: 'store'}) SET c.writes = c.writes + 1 RETURN c.counts AS counts",
  );
  if (!row) throw new CetuError('STORE_DAMAGED', 'The store has lost the node that holds its version');
  return JSON.parse(row.counts);
};

/** Writes the counts that these grow to, and gives them. */
export const growCounts = async (run: Run, counts: Counts, growth: ReadonlyMap<string, number>): Promise<Counts> => {
  const now = new Map(Object.entries(counts));
  for (const [name, by] of growth) now.set(name, (now.get(name) ?? 0) + by);
  const grown = Object.fromEntries([...now].filter(([, n]) => n !== 0));
  await run("MATCH (c:Cetu {name: 'store'}) SET c.counts = $json", { json: JSON.stringify(grown) });
  return grown;
};
