// Nodes of documents that have a text, and of the awards in it, in a write.
import { type DocumentStatement, type Key, rowId } from '../../model/index.ts';
import { plainlyFolded } from '../folded.ts';
import type { DocumentView } from '../port.ts';
import type { StatedBy } from '../write/document-view.ts';
import type { AssertedDocument, HeldAward, WrittenAward, WrittenDocument } from '../write/storage.ts';
import { type Run, runEach } from './connection.ts';
import { ordered, refOf, unordered } from './texts.ts';

export const repealedBy = async (run: Run, documents: readonly Key[]): Promise<Key[]> => {
  const rows = await runEach<{ id: Key }>(
    run,
    'UNWIND $rows AS row MATCH (:Node {ref: row})-[:REPEALS]->(d:Entity) RETURN DISTINCT d.id AS id',
    documents.map(refOf),
  );
  return rows.map(({ id }) => id);
};

type Text = { readonly source: string; readonly place: number; readonly json: string };
type DocumentRow = {
  readonly id: Key;
  readonly texts: readonly Text[];
  readonly repeals: readonly { readonly by: Key; readonly texts: readonly Text[] }[];
};

export const assertedDocuments = async (run: Run, ids: readonly Key[]): Promise<AssertedDocument[]> => {
  const rows = await runEach<DocumentRow>(
    run,
    `UNWIND $rows AS row MATCH (d:Document&Node {ref: row})
     RETURN d.id AS id, ${textsOf('d')} AS texts,
       COLLECT { MATCH (d)<-[:REPEALS]-(f:Entity) WITH DISTINCT f RETURN {by: f.id, texts: ${textsOf('f')}} } AS repeals`,
    ids.map(refOf),
  );
  return rows.map(({ id, texts, repeals }) => ({
    id,
    texts: texts.map(statedBy),
    repeals: repeals.map((repeal) => ({ by: repeal.by, texts: repeal.texts.map(statedBy) })),
  }));
};

const textsOf = (document: string): string =>
  `COLLECT { MATCH (${document})<-[:KEY_OF]-(:Key)<-[t:STATES]-(s:Source)
     RETURN {source: s.source, place: t.place, json: t.json} }`;

const statedBy = ({ source, place, json }: Text): StatedBy => {
  const statement: DocumentStatement = JSON.parse(json);
  return { source: unordered(source), place, statement };
};

export const writeDocuments = async (run: Run, documents: readonly WrittenDocument[]): Promise<void> => {
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (d:Node {ref: row.ref}) SET d += row.properties',
    documents.map(({ id, view }) => ({ ref: refOf(id), properties: propertiesOf(view) })),
  );
};

/** What the graph shows of a document, and its view in full. */
const propertiesOf = (view: DocumentView | null): Record<string, unknown> => ({
  view: view && JSON.stringify(view),
  title: view?.title ?? null,
  titleWords: plainlyFolded(view?.title ?? ''),
  docNumber: view?.docNumber ?? null,
  type: view?.type ?? null,
  region: view?.region ?? null,
  date: view?.date ?? '',
  from: view?.force.from ?? null,
  through: view?.force.through ?? null,
  repealedBy: view?.repealedBy ?? null,
  abstracts: view?.abstracts?.map(({ text }) => text) ?? null,
  keywords: view?.keywords?.flatMap(({ words }) => words) ?? null,
});

export const awardsOf = async (run: Run, documents: readonly Key[]): Promise<HeldAward[]> => {
  const rows = await runEach<HeldAward>(
    run,
    `UNWIND $rows AS row MATCH (d:Node {ref: row})<-[:KEY_OF]-(:Key)<-[:STATES {place: 0}]-(s:Source)
     MATCH (a:Fact) WHERE a.kind = 'Award' AND a.source = s.source AND a.start IS NOT NULL AND a.rowHash IS NOT NULL
     RETURN a.id AS id, d.id AS document, a.source AS source, a.place AS place, a.rowHash AS rowHash`,
    documents.map(refOf),
  );
  return rows.map((row) => ({ ...row, source: unordered(row.source) }));
};

export const writeAwards = async (run: Run, awards: readonly WrittenAward[]): Promise<void> => {
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (a:Node {ref: row.ref}) MATCH (d:Node {ref: row.document})
     SET a += row.properties
     FOREACH (_ IN CASE WHEN row.speaks THEN [1] ELSE [] END | SET a:Row)
     FOREACH (_ IN CASE WHEN row.speaks THEN [] ELSE [1] END | REMOVE a:Row)
     WITH a, d OPTIONAL MATCH (a)-[old:IN_DOCUMENT]->() DELETE old
     WITH DISTINCT a, d CREATE (a)-[:IN_DOCUMENT]->(d)`,
    awards.map(({ id, document, rowHash, speaks, view }) => ({
      ref: refOf(id),
      document: refOf(document),
      speaks,
      properties: {
        rowId: rowId(document, rowHash),
        rowRef: rowId(refOf(document), rowHash),
        rowOrder: rowId(ordered(document), rowHash),
        date: view?.date ?? '',
        from: view?.force.from ?? null,
        through: view?.force.through ?? null,
      },
    })),
  );
};
