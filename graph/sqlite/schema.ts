// The tables of the graph, as a list of steps: a store is brought from any former version to the present one
// (migrate.ts). Other adapters may keep tables of their own in the same file; ours begin with graph_ and have a
// version of their own.
//
// A source has a number (seq). Rows that it owns are numbered within it, so that they lie together and need no index
// by source: id = seq * 2^20 + place. An end of an edge is the id of a node row, or minus the id of a key row: edges
// keep the key that they came by, and reach the entity through it when they are asked.
import type { SourceId } from '../../model/index.ts';
import type { Database } from './database.ts';

/** How many rows of one kind a source may own. */
export const rowsPerSource = 2 ** 20;

/** The first and the last number that rows of the source with this number may have. */
export const ownRows = (seq: number): { from: number; to: number } => ({
  from: seq * rowsPerSource,
  to: (seq + 1) * rowsPerSource - 1,
});

/** The number of a source; null where it is not held. */
export const seqOf = (db: Database, id: SourceId): number | null =>
  db.get<{ seq: number }>('SELECT seq FROM graph_sources WHERE id = $id', { id })?.seq ?? null;

/**
 * What stands behind the last slash or colon of a text: the name that a key holds. An index has this very expression:
 * where it changes, so does the version.
 */
export const lastPart = (text: string): string =>
  `substr(${text}, length(rtrim(${text}, replace(replace(${text}, '/', ''), ':', ''))) + 1)`;

/** Each brings the tables from one version to the next. */
export const steps: readonly string[] = [
  `
  CREATE TABLE graph_sources (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rules TEXT NOT NULL, status TEXT NOT NULL,
    passages_hash TEXT NOT NULL, length INTEGER NOT NULL, title TEXT NOT NULL, origins TEXT NOT NULL,
    text BLOB NOT NULL,  -- UTF-16, little endian: spans count in its units, and Chinese takes two bytes, not three
    keys TEXT NOT NULL   -- the key assertions as they were put
  ) STRICT;
  CREATE TABLE graph_origins (path TEXT NOT NULL, source INTEGER NOT NULL, PRIMARY KEY (path, source)) STRICT, WITHOUT ROWID;
  CREATE INDEX graph_origins_source ON graph_origins (source);
  CREATE TABLE graph_texts (  -- the documents that a source is a text of: the whole one has place 0
    id INTEGER PRIMARY KEY, key INTEGER NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX graph_texts_key ON graph_texts (key);

  CREATE TABLE graph_nodes (  -- place 0 of a source is itself
    id INTEGER PRIMARY KEY, node_id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, source INTEGER NOT NULL,
    "start" INTEGER NOT NULL, facet TEXT, year INTEGER, rule TEXT NOT NULL, folded TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX graph_nodes_kind ON graph_nodes (kind, source, "start");
  CREATE INDEX graph_nodes_facet ON graph_nodes (kind, facet) WHERE facet IS NOT NULL;
  CREATE TABLE graph_edges (
    id INTEGER PRIMARY KEY, type TEXT NOT NULL, from_ref INTEGER NOT NULL, to_ref INTEGER NOT NULL, role TEXT,
    rule TEXT NOT NULL, "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, quote TEXT NOT NULL
  ) STRICT;
  CREATE INDEX graph_edges_from ON graph_edges (from_ref, type);
  CREATE INDEX graph_edges_to ON graph_edges (to_ref, type);
  CREATE TABLE graph_passages (id INTEGER PRIMARY KEY, "start" INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE TABLE graph_diagnostics (
    id INTEGER PRIMARY KEY, severity TEXT NOT NULL, stage TEXT NOT NULL, rule TEXT NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE TABLE graph_counts (what TEXT NOT NULL, value TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (what, value)) STRICT, WITHOUT ROWID;

  CREATE TABLE graph_keys (  -- refs: how many sources and corrections name it or nest it
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, inner INTEGER, entity INTEGER,
    refs INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX graph_keys_inner ON graph_keys (inner) WHERE inner IS NOT NULL;
  CREATE INDEX graph_keys_entity ON graph_keys (entity);
  CREATE TABLE graph_mentions (  -- direct: named by the source, not only nested in what it names
    source INTEGER NOT NULL, key INTEGER NOT NULL, direct INTEGER NOT NULL, PRIMARY KEY (source, key)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX graph_mentions_key ON graph_mentions (key, direct);
  CREATE TABLE graph_names (  -- how often a key is asserted under a name
    key INTEGER NOT NULL, name TEXT NOT NULL, agency_kind TEXT NOT NULL, generic INTEGER NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (key, name, agency_kind, generic)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE graph_links (  -- distinct equivalences, with how many say so and whether they took effect
    id INTEGER PRIMARY KEY, a INTEGER NOT NULL, b INTEGER NOT NULL, class TEXT NOT NULL, n INTEGER NOT NULL,
    ambiguous INTEGER NOT NULL DEFAULT 0, UNIQUE (a, b, class)
  ) STRICT;
  CREATE INDEX graph_links_b ON graph_links (b);
  CREATE INDEX graph_links_ambiguous ON graph_links (id) WHERE ambiguous;
  CREATE TABLE graph_equivalences (id INTEGER PRIMARY KEY, link INTEGER NOT NULL, body TEXT NOT NULL) STRICT;
  CREATE INDEX graph_equivalences_link ON graph_equivalences (link);
  CREATE TABLE graph_corrections (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, a INTEGER NOT NULL, b INTEGER NOT NULL, body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX graph_corrections_a ON graph_corrections (a, b);

  -- derived

  CREATE TABLE graph_entities (  -- id is the row of its first key; date '' where there is none; title: folded
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, mentions INTEGER NOT NULL,
    keys TEXT NOT NULL, names TEXT NOT NULL, folded TEXT NOT NULL, agency_kind TEXT, generic INTEGER NOT NULL,
    type TEXT, doc_number TEXT, region TEXT, date TEXT NOT NULL DEFAULT '', title TEXT NOT NULL DEFAULT '',
    view TEXT
  ) STRICT;
  CREATE INDEX graph_entities_name ON graph_entities (kind, name, key);
  CREATE INDEX graph_entities_mentions ON graph_entities (kind, mentions);
  CREATE INDEX graph_entities_date ON graph_entities (date, key) WHERE kind = 'Document';
  CREATE TABLE graph_measures (  -- what filters of funding look in, folded
    id INTEGER PRIMARY KEY, folded TEXT NOT NULL, conditions TEXT NOT NULL, beneficiary TEXT NOT NULL
  ) STRICT;
  CREATE TABLE graph_awards (  -- first: speaks for all places of its row
    id INTEGER PRIMARY KEY, measure INTEGER NOT NULL, source_id TEXT NOT NULL, "start" INTEGER NOT NULL,
    role TEXT NOT NULL, unit TEXT NOT NULL, value REAL NOT NULL, qualifier TEXT NOT NULL, instrument TEXT NOT NULL,
    counted INTEGER NOT NULL, folded TEXT NOT NULL, recipient TEXT NOT NULL, row_hash TEXT NOT NULL,
    doc INTEGER, row_id TEXT, first INTEGER NOT NULL DEFAULT 0,
    date TEXT NOT NULL DEFAULT '', from_day TEXT, through_day TEXT
  ) STRICT;
  CREATE INDEX graph_awards_measure ON graph_awards (measure, first);
  CREATE INDEX graph_awards_doc ON graph_awards (doc, row_hash, first);
  CREATE INDEX graph_awards_text ON graph_awards (source_id, "start", row_id) WHERE first;
  CREATE INDEX graph_awards_least ON graph_awards (unit, value, row_id, first) WHERE first;
  CREATE INDEX graph_awards_most ON graph_awards (unit, value DESC, row_id, first) WHERE first;
  CREATE INDEX graph_awards_date ON graph_awards (date DESC, row_id) WHERE first;
  CREATE INDEX graph_awards_count ON graph_awards  -- holds all that common filters ask, first included: counting reads no rows
    (role, instrument, unit, value, qualifier, from_day, through_day, measure, doc, counted, first) WHERE first;
  `,
  // Conditions of the award alone, folded.
  `ALTER TABLE graph_awards ADD COLUMN conditions TEXT NOT NULL DEFAULT '';`,
  // ties: in how many sources an equivalence has the key, named or not.
  `ALTER TABLE graph_keys ADD COLUMN ties INTEGER NOT NULL DEFAULT 0;
  UPDATE graph_keys SET ties = (
    SELECT count(DISTINCT q.id / ${rowsPerSource}) FROM graph_links l JOIN graph_equivalences q ON q.link = l.id
    WHERE l.a = graph_keys.id OR l.b = graph_keys.id);`,
  // How a name was linked to its key, and the name in full; '' for none. Counted anew from the assertions.
  `
  DROP TABLE graph_names;
  CREATE TABLE graph_names (  -- how often a key is asserted under a name
    key INTEGER NOT NULL, name TEXT NOT NULL, agency_kind TEXT NOT NULL, generic INTEGER NOT NULL, method TEXT NOT NULL,
    full_name TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (key, name, agency_kind, generic, method, full_name)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO graph_names
    SELECT k.id, said.value ->> 'name', coalesce(said.value ->> 'agencyKind', ''), said.value ->> 'generic',
      said.value ->> 'method', coalesce(said.value ->> 'fullName', ''), count(*)
    FROM graph_sources s, json_each(s.keys) said JOIN graph_keys k ON k.key = said.value ->> 'key' GROUP BY 1, 2, 3, 4, 5, 6;
  `,
  `
  CREATE TABLE graph_parts (  -- keys of places and industries: how many edges say that one is part of the other
    part INTEGER NOT NULL, whole INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (part, whole)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO graph_parts SELECT p.id, w.id, count(*) FROM graph_edges e
    JOIN graph_keys p ON p.id = -e.from_ref JOIN graph_keys w ON w.id = -e.to_ref
    WHERE e.type = 'PART_OF' AND p.kind IN ('region', 'industry') AND w.kind = p.kind GROUP BY p.id, w.id;
  CREATE TABLE graph_within (  -- entities: all that lie in one, however far down
    whole INTEGER NOT NULL, part INTEGER NOT NULL, PRIMARY KEY (whole, part)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX graph_within_part ON graph_within (part);
  `,
  // repeats: why an award is none of its own, '' where it is one; told by migrate.ts of what is held.
  `
  DROP INDEX graph_awards_count;
  ALTER TABLE graph_awards DROP COLUMN counted;
  ALTER TABLE graph_awards ADD COLUMN per TEXT NOT NULL DEFAULT '';
  ALTER TABLE graph_awards ADD COLUMN repeats TEXT NOT NULL DEFAULT '';
  CREATE INDEX graph_awards_count ON graph_awards  -- holds all that common filters ask, first included: counting reads no rows
    (role, instrument, unit, value, qualifier, per, repeats, from_day, through_day, measure, doc, row_id, first) WHERE first;
  DROP INDEX graph_awards_least;
  DROP INDEX graph_awards_most;
  CREATE INDEX graph_awards_least ON graph_awards (unit, value, row_id, repeats, first) WHERE first;
  CREATE INDEX graph_awards_most ON graph_awards (unit, value DESC, row_id, repeats, first) WHERE first;
  `,
  '', // what documents do to each other, which follows from what is held (migrate.ts)
  // Corrections of facts stand beside those of keys: a and b are null there, source and body here.
  `
  ALTER TABLE graph_corrections RENAME TO graph_former_corrections;
  DROP INDEX graph_corrections_a;
  CREATE TABLE graph_corrections (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, a INTEGER, b INTEGER, source TEXT, body TEXT NOT NULL
  ) STRICT;
  INSERT INTO graph_corrections SELECT id, kind, a, b, NULL, body FROM graph_former_corrections;
  DROP TABLE graph_former_corrections;
  CREATE INDEX graph_corrections_a ON graph_corrections (a, b);
  CREATE INDEX graph_corrections_source ON graph_corrections (source) WHERE source IS NOT NULL;
  CREATE TABLE graph_correction_origins (  -- where the text came from that a correction was made on
    path TEXT NOT NULL, correction TEXT NOT NULL, PRIMARY KEY (path, correction)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE graph_attached (  -- what became of corrections in a source
    source INTEGER NOT NULL, correction TEXT NOT NULL, fact TEXT, problem TEXT, PRIMARY KEY (source, correction)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX graph_attached_correction ON graph_attached (correction);
  CREATE TABLE graph_readings (  -- sources as they were put, where people corrected them
    source INTEGER PRIMARY KEY, body TEXT NOT NULL
  ) STRICT;
  ALTER TABLE graph_edges ADD COLUMN corrected TEXT;
  ALTER TABLE graph_awards ADD COLUMN corrected INTEGER NOT NULL DEFAULT 0;
  `,
  // Which awards those of rules in other texts state; told by migrate.ts of what is held.
  `
  CREATE TABLE graph_stated (  -- by: the award of the rule
    award INTEGER NOT NULL, by INTEGER NOT NULL, PRIMARY KEY (award, by)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX graph_stated_by ON graph_stated (by);
  `,
  // The day, too: rows of a role and a year were looked at one by one.
  `
  DROP INDEX graph_awards_count;
  CREATE INDEX graph_awards_count ON graph_awards
    (role, instrument, unit, value, qualifier, per, repeats, from_day, through_day, date, measure, doc, row_id, first) WHERE first;
  `,
  // Who gets an award as written, and what its conditions are about, as a list; told by migrate.ts of what is held.
  `
  ALTER TABLE graph_awards ADD COLUMN whom TEXT NOT NULL DEFAULT '';
  ALTER TABLE graph_awards ADD COLUMN metrics TEXT NOT NULL DEFAULT '[]';
  CREATE INDEX graph_awards_whom ON graph_awards (whom) WHERE first;
  `,
  // When a source was first put, '' where a former version did not keep it.
  `
  ALTER TABLE graph_sources ADD COLUMN came TEXT NOT NULL DEFAULT '';
  CREATE INDEX graph_sources_came ON graph_sources (came DESC, id);
  `,
  // The sums that passages state; told by migrate.ts of what is held.
  '',
  // Keys by the name that they hold: 500,000 were looked through for one.
  `CREATE INDEX graph_keys_name ON graph_keys (${lastPart('key')});`,
];

/** The version of the tables. */
export const schemaVersion = steps.length;
