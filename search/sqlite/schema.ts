// The index's tables. They stand in one file with the graph store's and share nothing with them.
//
// A document is what a passage tells of its whole text: kind, region, date. A passage's rowid is that of its document
// times 2^20 plus its place, so that filters and facets follow from the rowids that FTS5 finds, without a look at the
// passage.

/** Raise it when tables, tokens or the search form change: an older index is dropped, and filled again at start. */
export const schemaVersion = 5;

export const passagesPerDocument = 2 ** 20;

/** SQL for the rowid of the document of a passage. */
export const documentOf = (rowid: string): string => `(${rowid} >> 20)`;

/** The same of a rowid that was read. */
export const documentOfRowid = (rowid: number): number => Math.floor(rowid / passagesPerDocument);

/** SQL for a token that is a word, and for the word without its first character: as the index below has them. */
export const isWordToken = "substr(token, 1, 1) in ('w', 'l')";
export const tailOf = 'substr(token, 3)';

// `ascii` splits at ASCII signs only, and tokens hold none. unicode61 takes 329 of the 102,205 Han characters, all of
// them radicals, for signs, and what Unicode added after version 6.1 for nothing at all.
//
// A passage is packed (packed.ts). A title that folding leaves as it is stands there once, as its folded form, with an
// empty title: headings of a passage take as much room as a quarter of its text.
//
// `contentless_delete` is not used: FTS5 then keeps counting what was deleted, and its ranks come to depend on what
// the index once held. Deleting by the tokens that were put (writer.ts) takes them out of its totals too.
export const createTables = `
  create table search_version (version integer not null) strict;
  create table search_source (
    id text primary key, passages_hash text not null, passages integer not null, characters integer not null
  ) strict, without rowid;
  create table search_document (
    rowid integer primary key, source text not null, document text not null, type text not null, region text, year integer,
    date text not null, title text not null
  ) strict;
  create index search_document_source on search_document (source);
  create table search_passage (
    rowid integer primary key, id text not null unique, form text not null, passage blob not null
  ) strict;
  create table search_sum (passage integer not null, value real not null, primary key (passage, value)) strict, without rowid;
  create virtual table search_terms using fts5 (tokens, content='', tokenize='ascii');
  create table search_frequency (token text primary key, passages integer not null) strict, without rowid;
  create index search_frequency_tail on search_frequency (${tailOf}) where ${isWordToken};
  create table search_title (
    folded text not null, title text not null, source text not null, primary key (folded, title, source)
  ) strict, without rowid;
  create index search_title_source on search_title (source);
  insert into search_version values (${schemaVersion});
`;

export const dropTables = `
  drop table if exists search_version;
  drop table if exists search_source;
  drop table if exists search_document;
  drop table if exists search_passage;
  drop table if exists search_sum;
  drop table if exists search_terms;
  drop table if exists search_frequency;
  drop table if exists search_title;
`;
