// Puts and removes the passages of a source, with the tokens, frequencies and titles that follow from them. Each
// function runs inside a transaction of its caller. Frequencies and FTS5's own totals are kept by difference: what a
// passage added, its removal takes, by the same tokens of the form that it was put with.
import assert from 'node:assert';
import { CetuError, type Passage, type PassageDocument, type SourceId } from '../../model/index.ts';
import { foldForSearch, indexTokens } from '../../text/index.ts';
import { titleForm } from '../fields.ts';
import { searchForm } from '../form.ts';
import type { IndexedSource } from '../port.ts';
import type { Database } from './database.ts';
import { packed } from './packed.ts';
import { passagesPerDocument } from './schema.ts';

/** How many more passages hold a token than before. */
type Differences = Map<string, number>;

export const putSource = (database: Database, source: IndexedSource, passages: readonly Passage[]): void => {
  const differences: Differences = new Map();
  takeOut(database, source.id, differences);
  let characters = 0;
  for (const [document, ofDocument] of byDocument(passages)) {
    let rowid = insertDocument(database, source.id, document) * passagesPerDocument;
    if (ofDocument.length > passagesPerDocument)
      throw new CetuError(
        'LIMIT',
        `A document has at most ${passagesPerDocument} passages; one has ${ofDocument.length}.`,
      );
    for (const passage of ofDocument) {
      assert(passage.source === source.id, `passage ${passage.id} is not of source ${source.id}`);
      const form = searchForm(passage.text);
      const { document: _, ...stored } = passage;
      const tokens = indexTokens(form);
      const { id } = passage;
      database.run(
        'insert into search_passage values (?, ?, ?, ?)',
        ...[rowid, id, form, packed(JSON.stringify(stored), form)],
      );
      database.run('insert into search_terms (rowid, tokens) values (?, ?)', rowid, tokens.join(' '));
      for (const sum of passage.sums ?? []) database.run('insert into search_sum values (?, ?)', rowid, sum);
      count(differences, tokens, 1);
      characters += form.length;
      rowid++;
    }
  }
  for (const title of titlesOf(passages)) {
    const folded = foldForSearch(title);
    database.run(
      'insert or ignore into search_title values (?, ?, ?)',
      ...[folded, title === folded ? '' : title, source.id],
    );
  }
  const { id, passagesHash } = source;
  database.run('insert into search_source values (?, ?, ?, ?)', id, passagesHash, passages.length, characters);
  store(database, differences);
};

export const removeSource = (database: Database, source: SourceId): void => {
  const differences: Differences = new Map();
  takeOut(database, source, differences);
  store(database, differences);
};

const takeOut = (database: Database, source: SourceId, differences: Differences): void => {
  const held = database.all<{ rowid: number; form: string }>(
    `select p.rowid, p.form from search_document d
     join search_passage p on p.rowid >= d.rowid * ${passagesPerDocument} and p.rowid < (d.rowid + 1) * ${passagesPerDocument}
     where d.source = ?`,
    source,
  );
  for (const { rowid, form } of held) {
    const tokens = indexTokens(form);
    count(differences, tokens, -1);
    database.run(
      "insert into search_terms (search_terms, rowid, tokens) values ('delete', ?, ?)",
      rowid,
      tokens.join(' '),
    );
    database.run('delete from search_passage where rowid = ?', rowid);
    database.run('delete from search_sum where passage = ?', rowid);
  }
  database.run('delete from search_document where source = ?', source);
  database.run('delete from search_title where source = ?', source);
  database.run('delete from search_source where id = ?', source);
};

/** The passages by what they tell of their document: one for all, save where a source binds several. */
const byDocument = (passages: readonly Passage[]): ReadonlyMap<string, readonly Passage[]> =>
  Map.groupBy(passages, ({ document }) => JSON.stringify(document));

const insertDocument = (database: Database, source: SourceId, json: string): number => {
  const { type, region, date, title }: PassageDocument = JSON.parse(json);
  const year = date === null ? null : Number.parseInt(date, 10);
  const [row] = database.all<{ rowid: number }>(
    `insert into search_document (source, document, type, region, year, date, title)
     values (?, ?, ?, ?, ?, ?, ?) returning rowid`,
    ...[source, json, type, region, year, date ?? '', titleForm(title)],
  );
  assert(row !== undefined);
  return row.rowid;
};

/** A passage counts once for each token, and for each Han character: one that begins a pair or ends a run. */
const count = (differences: Differences, tokens: readonly string[], by: 1 | -1): void => {
  const held = new Set(tokens);
  for (const token of tokens)
    if (token.startsWith('b') || token.startsWith('c')) held.add(String.fromCodePoint(token.codePointAt(1) ?? 0));
  for (const token of held) differences.set(token, (differences.get(token) ?? 0) + by);
};

const store = (database: Database, differences: Differences): void => {
  for (const [token, by] of differences) {
    if (by === 0) continue;
    database.run(
      'insert into search_frequency values (?, ?) on conflict do update set passages = passages + excluded.passages',
      ...[token, by],
    );
    if (by < 0) database.run('delete from search_frequency where token = ? and passages <= 0', token);
  }
};

const titlesOf = (passages: readonly Passage[]): ReadonlySet<string> =>
  new Set(passages.flatMap(({ document, section }) => [document.title, ...section]));
