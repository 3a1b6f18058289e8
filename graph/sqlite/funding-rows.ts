// Reads what stands in rows of funding: a fixed number of statements for a page, whatever its size.
import type { FactNodeOf, Key } from '../../model/index.ts';
import { factProvenance } from '../fact-provenance.ts';
import { type FundingLead, fundingLeads } from '../funding-filter.ts';
import { type FundingEnd, type FundingParts, fundingRow } from '../funding-row.ts';
import type { FundingRow, Provenance } from '../port.ts';
import { type Database, json } from './database.ts';
import { provenanceOf, type StatedRow } from './rows.ts';
import { rowsPerSource } from './schema.ts';

type Row = {
  readonly id: number;
  readonly rowId: string;
  readonly measureRow: number;
  readonly doc: number;
  readonly repeats: NonNullable<FundingRow['repeats']> | '';
  readonly award: string;
  readonly measure: string;
};

/** The rows that these awards speak for, by award. */
export const readFundingRows = (
  db: Database,
  awards: readonly number[],
  asOf: string | null,
): ReadonlyMap<number, FundingRow> => {
  const rows = db.all<Row>(
    `SELECT a.id, a.row_id AS rowId, a.measure AS measureRow, a.doc, a.repeats, n.body AS award, m.body AS measure FROM json_each($ids)
     JOIN graph_awards a ON a.id = json_each.value JOIN graph_nodes n ON n.id = a.id JOIN graph_nodes m ON m.id = a.measure`,
    { ids: json(awards) },
  );
  const measures = json(new Set(rows.map(({ measureRow }) => measureRow)));
  const docs = json(new Set(rows.map(({ doc }) => doc)));
  const agencies = readEnds(db, fundingLeads.agency, measures);
  const industries = readEnds(db, fundingLeads.industry, measures);
  const issuers = readEnds(db, fundingLeads.issuer, docs);
  const documents = readDocuments(db, docs);
  const conditions = readConditions(db, awards);
  const places = readPlaces(db, awards);
  const statedBy = readStatedBy(db, awards);
  return new Map(
    rows.flatMap((row) => {
      const document = documents.get(row.doc);
      if (!document) return [];
      const parts: FundingParts = {
        id: row.rowId,
        award: JSON.parse(row.award),
        measure: JSON.parse(row.measure),
        document,
        agencies: agencies.get(row.measureRow) ?? [],
        industries: industries.get(row.measureRow) ?? [],
        issuers: issuers.get(row.doc) ?? [],
        conditions: conditions.get(row.id) ?? [],
        places: places.get(row.id) ?? [],
        repeats: row.repeats || null,
        statedBy: statedBy.get(row.id) ?? [],
      };
      return [[row.id, fundingRow(parts, asOf)]];
    }),
  );
};

/** The rows that state those of these awards. */
const readStatedBy = (db: Database, awards: readonly number[]): Map<number, readonly string[]> => {
  const rows = db.all<{ id: number; by: string }>(
    `SELECT a.id, b.row_id AS "by" FROM json_each($ids) JOIN graph_awards a ON a.id = json_each.value
     JOIN graph_awards o ON o.doc = a.doc AND o.row_hash = a.row_hash
     JOIN graph_stated s ON s.award = o.id JOIN graph_awards b ON b.id = s.by`,
    { ids: json(awards) },
  );
  return new Map([...Map.groupBy(rows, ({ id }) => id)].map(([id, of]) => [id, of.map(({ by }) => by)]));
};

type EndRow = StatedRow & {
  readonly of: number;
  readonly id: Key;
  readonly name: string;
  readonly generic: number;
  readonly role: string | null;
};

// What edges of a type lead from, by measures or documents in a list: a document's own texts speak.
const starts: Readonly<Record<FundingLead['from'], string>> = {
  measure: `SELECT value AS of, e.* FROM json_each($starts) JOIN graph_edges e ON e.from_ref = value AND e.type = $type`,
  document: `SELECT value AS of, e.* FROM json_each($starts) JOIN graph_keys f ON f.entity = value
    JOIN graph_edges e ON e.from_ref = -f.id AND e.type = $type
    JOIN graph_texts t ON t.id = e.id - e.id % ${rowsPerSource} JOIN graph_keys w ON w.id = t.key AND w.entity = f.entity`,
};

const readEnds = (db: Database, { from, type }: FundingLead, rows: string): Map<number, FundingEnd[]> => {
  const found = db.all<EndRow>(
    `SELECT e.of, x.key AS id, x.name, x.generic, e.role, s.id AS source, e.rule, e.quote, e."start", e."end", e.corrected
     FROM (${starts[from]}) e JOIN graph_keys k ON k.id = -e.to_ref JOIN graph_entities x ON x.id = k.entity
     JOIN graph_sources s ON s.seq = e.id / ${rowsPerSource} ORDER BY s.id, e."start", e."end", e.id`,
    { starts: rows, type },
  );
  const ends = new Map<number, FundingEnd[]>();
  for (const { of, id, name, generic, role, ...stated } of found) {
    const known = ends.get(of) ?? [];
    ends.set(of, known);
    known.push({ id, name, role, generic: generic === 1, provenance: provenanceOf(stated) });
  }
  return ends;
};

const readDocuments = (db: Database, docs: string): Map<number, FundingParts['document']> =>
  new Map(
    db
      .all<{ row: number; id: Key; name: string; view: string }>(
        'SELECT d.id AS row, d.key AS id, d.name, d.view FROM json_each($docs) JOIN graph_entities d ON d.id = value WHERE d.view IS NOT NULL',
        { docs },
      )
      .map(({ row, id, name, view }) => [row, { id, name, view: JSON.parse(view) }]),
  );

/** Of each award and of its measure. */
const readConditions = (db: Database, awards: readonly number[]): Map<number, FactNodeOf<'Condition'>[]> => {
  const rows = db.all<{ id: number; body: string }>(
    `SELECT a.id, n.body FROM json_each($ids) JOIN graph_awards a ON a.id = json_each.value
     JOIN graph_edges e ON e.from_ref IN (a.id, a.measure) AND e.type = 'REQUIRES'
     JOIN graph_nodes n ON n.id = e.to_ref AND n.kind = 'Condition' ORDER BY e."start", e.id`,
    { ids: json(awards) },
  );
  const conditions = new Map<number, FactNodeOf<'Condition'>[]>(awards.map((id) => [id, []]));
  for (const { id, body } of rows) conditions.get(id)?.push(JSON.parse(body));
  return conditions;
};

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
