// What stands in rows of funding: a fixed number of statements for a page, whatever its size.
import { CetuError, type FactNodeOf, type Key, type Span, stateOn } from '../../model/index.ts';
import { factProvenance } from '../fact-provenance.ts';
import type { DocumentView, FundingAgency, FundingRow, NamedEntity, Provenance } from '../port.ts';
import { type Database, json } from './database.ts';
import { rowsPerSource } from './schema.ts';

type Award = {
  readonly id: number;
  readonly rowId: string;
  readonly measureRow: number;
  readonly doc: number;
  readonly award: string;
  readonly measure: string;
};

/** Reads the rows of these awards; the function gives each. */
export const readFundingRows = (
  db: Database,
  awards: readonly number[],
  asOf: string | null,
): ((award: number) => FundingRow) => {
  const rows = db.all<Award>(
    `SELECT a.id, a.row_id AS rowId, a.measure AS measureRow, a.doc, n.body AS award, m.body AS measure FROM json_each($ids)
     JOIN graph_awards a ON a.id = json_each.value JOIN graph_nodes n ON n.id = a.id JOIN graph_nodes m ON m.id = a.measure`,
    { ids: json(awards) },
  );
  const measures = json(new Set(rows.map(({ measureRow }) => measureRow)));
  const docs = json(new Set(rows.map(({ doc }) => doc)));
  const agencies = readEnds(db, 'RESPONSIBLE', measures);
  const industries = readEnds(db, 'SUPPORTS', measures);
  const issuers = readIssuers(db, docs);
  const documents = readDocuments(db, docs);
  const places = readPlaces(db, awards);
  const read = (row: Award): FundingRow => {
    const award: FactNodeOf<'Award'> = JSON.parse(row.award);
    const measure: FactNodeOf<'Measure'> = JSON.parse(row.measure);
    const document = documents.get(row.doc);
    if (!document) throw new CetuError('STORE_DAMAGED', `The document of row ${row.rowId} is not there`);
    const all = places.get(row.id) ?? [];
    return {
      id: row.rowId,
      award: { ...award.properties, id: award.id },
      measure: { ...measure.properties, id: measure.id },
      agencies: distinctEnds(agencies.get(row.measureRow) ?? [], ({ id, role }) => json([id, role])).map(agencyOf),
      issuers: distinctEnds(issuers.get(row.doc) ?? [], ({ id }) => id).map(named),
      industries: distinctEnds(industries.get(row.measureRow) ?? [], ({ id }) => id).map(named),
      document: {
        id: document.id,
        name: document.view.title ?? document.name,
        docNumber: document.view.docNumber,
        date: document.view.date,
      },
      provenance: factProvenance(award),
      places: all,
      force: document.view.force,
      state: asOf === null ? null : stateOn(document.view.force, asOf),
    };
  };
  const byAward = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const row = byAward.get(id);
    if (!row) throw new CetuError('STORE_DAMAGED', `Award row ${id} is not there`);
    return read(row);
  };
};

type End = Span & {
  readonly of: number;
  readonly id: Key;
  readonly name: string;
  readonly generic: number;
  readonly role: string | null;
  readonly source: string;
  readonly rule: string;
  readonly quote: string;
};

const named = ({ id, name }: End): NamedEntity => ({ id, name });

const agencyOf = ({ id, name, generic, role, source, rule, quote, start, end }: End): FundingAgency => ({
  id,
  name,
  role: role ?? 'responsible',
  generic: generic === 1,
  provenance: { span: { start, end }, quote, source, rule },
});

const distinctEnds = (ends: readonly End[], by: (end: End) => string): End[] => {
  const first = new Map<string, End>();
  for (const end of ends) if (!first.has(by(end))) first.set(by(end), end);
  return [...first.values()];
};

const endColumns = 'x.key AS id, x.name, x.generic, e.role, s.id AS source, e.rule, e.quote, e."start", e."end"';

/** The entities that edges of a type lead to from these nodes, in the order of the text. */
const readEnds = (db: Database, type: string, nodes: string): Map<number, End[]> =>
  Map.groupBy(
    db.all<End>(
      `SELECT e.from_ref AS of, ${endColumns} FROM json_each($nodes) JOIN graph_edges e ON e.from_ref = value AND e.type = $type
       JOIN graph_keys k ON k.id = -e.to_ref JOIN graph_entities x ON x.id = k.entity
       JOIN graph_sources s ON s.seq = e.id / ${rowsPerSource} ORDER BY e."start", e."end", e.id`,
      { nodes, type },
    ),
    ({ of }) => of,
  );

/** The issuers that the documents' own texts name. */
const readIssuers = (db: Database, docs: string): Map<number, End[]> =>
  Map.groupBy(
    db.all<End>(
      `SELECT f.entity AS of, ${endColumns} FROM json_each($docs) JOIN graph_keys f ON f.entity = value
       JOIN graph_edges e ON e.from_ref = -f.id AND e.type = 'ISSUED_BY'
       JOIN graph_texts t ON t.id = e.id - e.id % ${rowsPerSource} JOIN graph_keys w ON w.id = t.key AND w.entity = f.entity
       JOIN graph_keys k ON k.id = -e.to_ref JOIN graph_entities x ON x.id = k.entity
       JOIN graph_sources s ON s.seq = e.id / ${rowsPerSource} ORDER BY s.id, e."start", e."end", e.id`,
      { docs },
    ),
    ({ of }) => of,
  );

type Document = { readonly id: Key; readonly name: string; readonly view: DocumentView };

const readDocuments = (db: Database, docs: string): Map<number, Document> =>
  new Map(
    db
      .all<{ row: number; id: Key; name: string; view: string }>(
        'SELECT d.id AS row, d.key AS id, d.name, d.view FROM json_each($docs) JOIN graph_entities d ON d.id = value WHERE d.view IS NOT NULL',
        { docs },
      )
      .map(({ row, id, name, view }) => [row, { id, name, view: JSON.parse(view) }]),
  );

/** All places of the rows that these awards speak for, by source and in its text. */
const readPlaces = (db: Database, awards: readonly number[]): Map<number, Provenance[]> => {
  const rows = db.all<{ id: number; body: string }>(
    `SELECT a.id, n.body FROM json_each($ids) JOIN graph_awards a ON a.id = json_each.value
     JOIN graph_awards o ON o.doc = a.doc AND o.row_hash = a.row_hash JOIN graph_nodes n ON n.id = o.id
     ORDER BY o.source_id, o."start", o.id`,
    { ids: json(awards) },
  );
  const places = new Map<number, Provenance[]>(awards.map((id) => [id, []]));
  for (const { id, body } of rows) {
    const award: FactNodeOf<'Award'> = JSON.parse(body);
    places.get(id)?.push(factProvenance(award));
  }
  return places;
};
