// Documents that have a text: their views, what repeals them, and which awards speak for a row of funding.
import { compareText, type DocumentStatement, type Key } from '../../model/index.ts';
import { plainlyFolded } from '../folded.ts';
import type { DocumentView } from '../port.ts';
import type { Change } from '../write/change.ts';
import { documentView, type Repeal, repealDay, type StatedBy } from '../write/document-view.ts';
import { type Run, runEach } from './connection.ts';
import { ordered, refOf, unordered } from './texts.ts';

/** Brings up the documents that the source is or was a text of, that were regrouped, or that one of those repeals. */
export const refreshDocuments = async (run: Run, change: Change, affected: ReadonlySet<Key>): Promise<void> => {
  const documents = await run<Document>(question, {
    stated: [...change.stated].map(refOf),
    repealed: [...change.repealed].map(refOf),
    affected: [...affected].map(refOf),
  });
  if (documents.length === 0) return;
  const rows = documents.map((document) => ({ ref: refOf(document.id), id: document.id, view: viewOf(document) }));
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (d:Node {ref: row.ref}) SET d += row.properties',
    rows.map(({ ref, view }) => ({ ref, properties: propertiesOf(view) })),
  );
  await runEach(
    run,
    refreshAwards,
    rows.map(({ ref, id, view }) => ({
      ref,
      order: ordered(id),
      date: view?.date ?? '',
      from: view?.force.from ?? null,
      through: view?.force.through ?? null,
    })),
  );
};

type Text = { readonly source: string; readonly place: number; readonly json: string };
type Document = {
  readonly id: Key;
  readonly texts: readonly Text[];
  readonly repeals: readonly { readonly by: Key; readonly texts: readonly Text[] }[];
};

const textsOf = (document: string): string =>
  `COLLECT { MATCH (${document})<-[:KEY_OF]-(:Key)<-[t:STATES]-(s:Source)
     RETURN {source: s.source, place: t.place, json: t.json} }`;

const question = `
  CALL () {
    UNWIND $stated AS ref MATCH (:Key {ref: ref})-[:KEY_OF]->(d) RETURN d
    UNION UNWIND $affected AS ref MATCH (d:Node {ref: ref}) WHERE d:Document RETURN d }
  WITH collect(d) AS touched
  CALL (touched) {
    UNWIND touched AS d RETURN d
    UNION UNWIND touched AS t MATCH (t)-[:REPEALS]->(d:Document) RETURN d
    UNION UNWIND $repealed AS ref MATCH (:Key {ref: ref})-[:KEY_OF]->(d) RETURN d }
  RETURN d.id AS id, ${textsOf('d')} AS texts,
    COLLECT { MATCH (d)<-[:REPEALS]-(f:Entity) WHERE f <> d WITH DISTINCT f RETURN {by: f.id, texts: ${textsOf('f')}} } AS repeals`;

const viewOf = ({ texts, repeals }: Document): DocumentView | null => {
  const present = repeals.flatMap((repeal): Repeal[] => {
    const repealing = documentView(statedBy(repeal.texts), []);
    return repealing ? [{ by: repeal.by, day: repealDay(repealing) }] : [];
  });
  return documentView(statedBy(texts), present);
};

const statedBy = (texts: readonly Text[]): StatedBy[] =>
  texts
    .map(({ source, place, json }) => {
      const statement: DocumentStatement = JSON.parse(json);
      return { source: unordered(source), place, statement };
    })
    .sort((x, y) => compareText(x.source, y.source) || x.place - y.place);

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

// Tells the awards of the document's texts which row they are of; of equal ones, the first of the first source speaks.
const refreshAwards = `
  UNWIND $rows AS row MATCH (d:Node {ref: row.ref})
  CALL (d, row) {
    MATCH (d)<-[:KEY_OF]-(:Key)<-[:STATES {place: 0}]-(s:Source)
    MATCH (a:Fact) WHERE a.kind = 'Award' AND a.source = s.source AND a.start IS NOT NULL AND a.rowHash IS NOT NULL
    WITH DISTINCT d, row, a ORDER BY a.source, a.place
    WITH d, row, a.rowHash AS hash, collect(a) AS same
    UNWIND range(0, size(same) - 1) AS at
    WITH d, row, hash, same[at] AS a, at = 0 AS speaks
    SET a.rowId = d.id + '#' + hash, a.rowRef = row.ref + '#' + hash, a.rowOrder = row.order + '#' + hash,
      a.date = row.date, a.from = row.from, a.through = row.through
    FOREACH (_ IN CASE WHEN speaks THEN [1] ELSE [] END | SET a:Row)
    FOREACH (_ IN CASE WHEN speaks THEN [] ELSE [1] END | REMOVE a:Row)
    WITH d, a OPTIONAL MATCH (a)-[old:IN_DOCUMENT]->() DELETE old
    WITH DISTINCT d, a CREATE (a)-[:IN_DOCUMENT]->(d)
    RETURN count(*) AS awards }
  RETURN sum(awards) AS awards`;
