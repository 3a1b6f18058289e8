// Pages of funding: which awards speak for a row, in which order, and what stands in the rows, in one statement.
import { type FactNodeOf, type Key, type Page, type PageRequest, stateOn } from '../../model/index.ts';
import { factProvenance } from '../fact-provenance.ts';
import { unitOf } from '../funding-filter.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { DocumentView, FundingAgency, FundingFilter, FundingOrder, FundingRow, NamedEntity } from '../port.ts';
import type { Run } from './connection.ts';
import { fundingWhere, saysItself } from './funding-where.ts';
import { type EdgeProperties, provenanceOf } from './neighbours.ts';
import { orderedValues, unorderedValues } from './texts.ts';
import { beyond, type SortColumn, sorted, sortList, sortValues } from './where.ts';

export const listFunding = async (
  run: Run,
  filter: FundingFilter,
  order: FundingOrder,
  page: PageRequest,
): Promise<Page<FundingRow>> => {
  const columns = orders[order];
  const { first, after } = readPaging(
    page,
    columns.map(({ type }) => type),
  );
  const where = fundingWhere(filter);
  const [found] = await run<{ total: number; rows: readonly Row[] }>(
    `${where.prelude}
     CALL ${where.scope} { ${where.match} RETURN count(*) AS total }
     CALL ${where.scope} { ${where.match}
       WITH a, ${sortValues(columns)} ${after ? `WHERE ${beyond(columns)}` : ''}
       WITH a, ${sortList(columns)} AS sort ORDER BY ${sorted(columns)} LIMIT $limit
       RETURN collect({a: a, sort: sort}) AS page }
     RETURN total, COLLECT { UNWIND page AS row WITH row.a AS a, row.sort AS sort ${content} } AS rows`,
    { ...where.parameters, of: unitOf(filter), after: after && orderedValues(after), limit: first + 1 },
  );
  return pageOf(found?.rows ?? [], {
    first,
    total: found?.total ?? 0,
    cursor: ({ sort }) => unorderedValues(sort),
    item: (row) => rowOf(row, filter.asOf ?? null),
  });
};

const byAmount = (down: boolean): readonly SortColumn[] => [
  // Rows of the unit asked for come first.
  { cypher: 'CASE WHEN a.unit = $of THEN 0 ELSE 1 END', type: 'number' },
  { cypher: 'a.unit', type: 'string' },
  { cypher: 'a.value', type: 'number', down },
  { cypher: 'a.rowOrder', type: 'string' },
];

const orders: Readonly<Record<FundingOrder, readonly SortColumn[]>> = {
  'text-order': [
    { cypher: 'a.source', type: 'string' },
    { cypher: 'a.valueStart', type: 'number' },
    { cypher: 'a.rowOrder', type: 'string' },
  ],
  'amount-descending': byAmount(true),
  'amount-ascending': byAmount(false),
  'date-descending': [
    { cypher: 'a.date', type: 'string', down: true },
    { cypher: 'a.rowOrder', type: 'string' },
  ],
};

const end = '{id: x.id, name: x.name, generic: x.generic, edge: properties(r)}';
const inOrder = 'ORDER BY r.start, r.end, r.place';
const content = `
  MATCH (a)<-[:OFFERS]-(m:Measure) WHERE m.id = a.measure MATCH (a)-[:IN_DOCUMENT]->(d)
  RETURN {id: a.rowId, sort: sort, award: a.json, measure: m.json, document: {id: d.id, name: d.name, view: d.view},
    agencies: COLLECT { MATCH (m)-[r:RESPONSIBLE]->(x:Entity) RETURN ${end} ${inOrder} },
    industries: COLLECT { MATCH (m)-[r:SUPPORTS]->(x:Entity) RETURN ${end} ${inOrder} },
    issuers: COLLECT { MATCH (d)-[r:ISSUED_BY]->(x:Entity) WHERE ${saysItself}
      RETURN ${end} ORDER BY r.source, r.start, r.end, r.place },
    places: COLLECT { MATCH (o:Award {rowRef: a.rowRef})
      RETURN o.json ORDER BY o.source, o.valueStart, o.place }}`;

type End = NamedEntity & { readonly generic: boolean; readonly edge: EdgeProperties };

type Row = {
  readonly id: string;
  readonly sort: readonly (string | number)[];
  readonly award: string;
  readonly measure: string;
  readonly document: { readonly id: Key; readonly name: string; readonly view: string };
  readonly agencies: readonly End[];
  readonly industries: readonly End[];
  readonly issuers: readonly End[];
  readonly places: readonly string[];
};

const rowOf = (row: Row, asOf: string | null): FundingRow => {
  const award: FactNodeOf<'Award'> = JSON.parse(row.award);
  const measure: FactNodeOf<'Measure'> = JSON.parse(row.measure);
  const view: DocumentView = JSON.parse(row.document.view);
  return {
    id: row.id,
    award: { ...award.properties, id: award.id },
    measure: { ...measure.properties, id: measure.id },
    agencies: distinct(row.agencies, ({ id, edge }) => JSON.stringify([id, edge.role])).map(agencyOf),
    issuers: distinct(row.issuers, ({ id }) => id).map(named),
    industries: distinct(row.industries, ({ id }) => id).map(named),
    document: {
      id: row.document.id,
      name: view.title ?? row.document.name,
      docNumber: view.docNumber,
      date: view.date,
    },
    provenance: factProvenance(award),
    places: row.places.map((place) => factProvenance(JSON.parse(place))),
    force: view.force,
    state: asOf === null ? null : stateOn(view.force, asOf),
  };
};

const named = ({ id, name }: End): NamedEntity => ({ id, name });

const agencyOf = ({ id, name, generic, edge }: End): FundingAgency => ({
  id,
  name,
  role: edge.role ?? 'responsible',
  generic,
  provenance: provenanceOf(edge),
});

const distinct = (ends: readonly End[], by: (end: End) => string): End[] => {
  const first = new Map<string, End>();
  for (const each of ends) if (!first.has(by(each))) first.set(by(each), each);
  return [...first.values()];
};
