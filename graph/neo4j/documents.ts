// Nodes of documents that have a text, and of the awards in it, in a write.
import { type DocumentStatement, type Key, rowId } from '../../model/index.ts';
import { plainlyFolded } from '../folded.ts';
import type { DocumentView } from '../port.ts';
import type { StatedBy } from '../write/document-view.ts';
import type { Act, HeldAward, Titled, WrittenAward, WrittenDocument } from '../write/storage.ts';
import { type Run, runEach } from './connection.ts';
import { type EdgeProperties, provenanceOf } from './neighbours.ts';
import { ordered, refOf, unordered } from './texts.ts';

export const actedOn = async (run: Run, documents: readonly Key[]): Promise<Key[]> => {
  const rows = await runEach<{ id: Key }>(
    run,
    'UNWIND $rows AS row MATCH (:Node {ref: row})-[:REPEALS|AMENDS]->(d:Entity) RETURN DISTINCT d.id AS id',
    documents.map(refOf),
  );
  return rows.map(({ id }) => id);
};

type ActRow = Pick<Act, 'type' | 'by' | 'on'> & {
  readonly edge: EdgeProperties & { readonly to: Key };
};

export const actsOn = async (run: Run, entities: readonly Key[]): Promise<Act[]> => {
  const rows = await runEach<ActRow>(
    run,
    `UNWIND $rows AS row MATCH (d:Node {ref: row})<-[r:REPEALS|AMENDS]-(f:Entity)
     RETURN type(r) AS type, f.id AS by, d.id AS on, properties(r) AS edge`,
    entities.map(refOf),
  );
  return rows.map(({ edge, ...act }) => ({
    ...act,
    named: edge.to,
    day: edge.role ?? null,
    provenance: provenanceOf(edge),
  }));
};

const isTitle = (key: string): string => `(${key}.key STARTS WITH 'title:' OR ${key}.key STARTS WITH 'issued:')`;

// near: the keys of titles that mean one of the entities, and those that are said to be the same title with its
// issuer.
export const titled = (run: Run, entities: readonly Key[]): Promise<Titled[]> =>
  runEach(
    run,
    `UNWIND $rows AS row MATCH (:Node {ref: row})<-[:KEY_OF]-(k:Key) WHERE ${isTitle('k')}
     CALL (k) { RETURN k AS n UNION MATCH (k)-[:SAME_AS {class: 'title-issuer'}]-(n:Key) WHERE ${isTitle('n')} RETURN n }
     WITH row, collect(DISTINCT n) AS near
     UNWIND near AS n MATCH (n)<-[l:SAME_AS]-(:Key)-[:KEY_OF]->(d)
     WHERE l.class IN ['front-page', 'title-issuer'] AND EXISTS { (d)<-[:KEY_OF]-(:Key)<-[:STATES]-() }
     UNWIND near AS other MATCH (other)-[:KEY_OF]->(t) RETURN DISTINCT t.id AS title, d.id AS document`,
    entities.map(refOf),
  );

export const carriers = async (run: Run, documents: readonly Key[]): Promise<Key[]> => {
  const rows = await runEach<{ id: Key }>(
    run,
    `UNWIND $rows AS row MATCH (:Node {ref: row})<-[:ANNEXES {role: 'carried'}]-(d:Entity) RETURN DISTINCT d.id AS id`,
    documents.map(refOf),
  );
  return rows.map(({ id }) => id);
};

type Text = { readonly source: string; readonly place: number; readonly json: string };

export const textsOf = async (run: Run, documents: readonly Key[]): Promise<Map<Key, StatedBy[]>> => {
  const rows = await runEach<{ id: Key; texts: readonly Text[] }>(
    run,
    `UNWIND $rows AS row MATCH (d:Document&Node {ref: row})
     RETURN d.id AS id, COLLECT { MATCH (d)<-[:KEY_OF]-(:Key)<-[t:STATES]-(s:Source)
       RETURN {source: s.source, place: t.place, json: t.json} } AS texts`,
    documents.map(refOf),
  );
  return new Map(rows.map(({ id, texts }) => [id, texts.map(statedBy)]));
};

const statedBy = ({ source, place, json }: Text): StatedBy => {
  const statement: DocumentStatement = JSON.parse(json);
  return { source: unordered(source), place, statement };
};

export const viewsOf = async (run: Run, documents: readonly Key[]): Promise<Map<Key, DocumentView>> => {
  const rows = await runEach<{ id: Key; view: string }>(
    run,
    'UNWIND $rows AS row MATCH (d:Node {ref: row}) WHERE d.view IS NOT NULL RETURN d.id AS id, d.view AS view',
    documents.map(refOf),
  );
  return new Map(rows.map(({ id, view }) => [id, JSON.parse(view)]));
};

export const writeDocuments = async (run: Run, documents: readonly WrittenDocument[]): Promise<void> => {
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (d:Node {ref: row.ref}) SET d += row.properties',
    documents.map(({ id, view }) => ({ ref: refOf(id), properties: propertiesOf(view) })),
  );
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (:Node {ref: row})-[r:REPLACES]->() DELETE r',
    documents.map(({ id }) => refOf(id)),
  );
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (a:Node {ref: row.from}) MATCH (b:Node {ref: row.to})
     CREATE (a)-[r:REPLACES]->(b) SET r = row.properties`,
    documents.flatMap(({ id, replaces }) =>
      replaces.map(({ document, place, provenance: { span, quote, source, rule } }) => ({
        from: refOf(id),
        to: refOf(document),
        properties: { source: ordered(source), place, ...span, rule, quote, from: id, to: document },
      })),
    ),
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
  replacedBy: view?.replacedBy ?? null,
  abstracts: view?.abstracts?.map(({ text }) => text) ?? null,
  keywords: view?.keywords?.flatMap(({ words }) => words) ?? null,
});

export const awardsOf = async (run: Run, documents: readonly Key[]): Promise<HeldAward[]> => {
  const rows = await runEach<HeldAward>(
    run,
    `UNWIND $rows AS row MATCH (d:Node {ref: row})<-[:KEY_OF]-(:Key)<-[:STATES {place: 0}]-(s:Source)
     MATCH (a:Fact) WHERE a.kind = 'Award' AND a.source = s.source AND a.start IS NOT NULL AND a.rowHash IS NOT NULL
     RETURN a.id AS id, d.id AS document, a.source AS source, a.place AS place, a.rowHash AS rowHash, a.correctedBy IS NOT NULL AS corrected`,
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
