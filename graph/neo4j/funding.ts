// Pages of funding: which awards speak for a row, in which order, and what stands in the rows, in one statement.
import { type FactNodeOf, type Key, type Page, type PageRequest, parseRowId, rowId } from '../../model/index.ts';
import { factProvenance } from '../fact-provenance.ts';
import { fundingLeads, fundingSorts, keepsOneUnit, unitOf } from '../funding-filter.ts';
import { type FundingEnd, fundingRow } from '../funding-row.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { FundingFilter, FundingOrder, FundingRow } from '../port.ts';
import { sortedLastDay } from '../time-filter.ts';
import type { Run } from './connection.ts';
import { fundingWhere, saysItself } from './funding-where.ts';
import { entitiesOf } from './keys.ts';
import { provenanceOf } from './neighbours.ts';
import { orderedValues, refOf, unorderedValues } from './texts.ts';
import { beyond, sorted, sortList, sortNames, sortValues, type Where } from './where.ts';

export const listFunding = async (
  run: Run,
  filter: FundingFilter,
  order: FundingOrder,
  page: PageRequest,
): Promise<Page<FundingRow>> => {
  const columns = fundingSorts[order].map(({ by, ...sort }) => ({ ...sort, ...columnOf(by, filter) }));
  const { first, after } = readPaging(
    page,
    columns.map(({ type }) => type),
  );
  const where = fundingWhere(filter);
  const found = await run<Row & { readonly total: number; readonly sort: readonly (string | number)[] }>(
    `${where.prelude}
     ${where.isLed ? foundOnce(where) : foundTwice(where)}
       WITH a, ${sortValues(columns)} ${after ? `WHERE ${beyond(columns)}` : ''}
       WITH a, ${sortNames(columns)} ORDER BY ${sorted(columns)} LIMIT $limit
       RETURN collect({a: a, sort: ${sortList(columns)}}) AS page }
     OPTIONAL CALL (page) { UNWIND range(0, size(page) - 1) AS nth
       WITH page[nth].a AS a, page[nth].sort AS sort, nth ${content}, sort, nth }
     RETURN total, sort, ${columnsOfRow} ORDER BY nth`,
    { ...where.parameters, of: unitOf(filter), after: after && orderedValues(after), limit: first + 1 },
  );
  // A page without rows still says how many there are.
  const rows = found.filter(({ id }) => id !== null);
  return pageOf(rows, {
    first,
    total: found[0]?.total ?? 0,
    cursor: ({ sort }) => unorderedValues(sort),
    item: (row) => rowOf(row, filter.asOf ?? null),
  });
};

/** Counts the awards and begins a subquery about each. What a filter leads to is few enough to be kept for both. */
const foundOnce = ({ scope, match }: Where): string =>
  `CALL ${scope} { ${match} RETURN collect(a) AS found }
     WITH found, size(found) AS total CALL (found) { UNWIND found AS a`;

const foundTwice = ({ scope, match }: Where): string =>
  `CALL ${scope} { ${match} RETURN count(*) AS total } CALL ${scope} { ${match}`;

/** The rows of these ids, in their order; null for what is not there. */
export const fundingByIds = async (run: Run, ids: readonly string[]): Promise<(FundingRow | null)[]> => {
  const asked = ids.flatMap((id, at) => {
    const row = parseRowId(id);
    return row ? [{ at, ...row }] : [];
  });
  const documents = await entitiesOf(
    run,
    asked.map(({ document }) => document),
  );
  const rowRefs = asked.flatMap(({ at, document, rowHash }) => {
    const present = documents.get(document);
    return present === undefined ? [] : [{ at, rowRef: rowId(refOf(present), rowHash) }];
  });
  const found = await run<Row & { readonly at: number }>(
    `UNWIND $rowRefs AS one MATCH (a:Award {rowRef: one.rowRef}) WHERE a:Row WITH one.at AS at, a
     CALL (a) { ${content} } RETURN at, ${columnsOfRow}`,
    { rowRefs },
  );
  const rows = new Map(found.map((row) => [row.at, rowOf(row, null)]));
  return ids.map((_, at) => rows.get(at) ?? null);
};

/** Where only rows of one unit are kept, what tells units apart is the same for all, and is not sorted by. */
const columnOf = (
  by: keyof typeof propertyOf,
  filter: FundingFilter,
): { readonly cypher: string; readonly same?: boolean } => {
  if (!keepsOneUnit(filter) || (by !== 'otherUnit' && by !== 'unit')) return { cypher: propertyOf[by] };
  return { cypher: by === 'unit' ? '$of' : '0', same: true };
};

const propertyOf: Readonly<Record<(typeof fundingSorts)[FundingOrder][number]['by'], string>> = {
  source: 'a.source',
  start: 'a.valueStart',
  row: 'a.rowOrder',
  otherUnit: 'CASE WHEN a.unit = $of THEN 0 ELSE 1 END',
  unit: 'a.unit',
  value: 'a.value',
  date: 'a.date',
  through: sortedLastDay('a.through'),
};

// A record to each row, and lists where maps would say their names again for each end: the driver joins the pieces of
// a large record, and reads each name as a string of its own. Fifty rows take 5 ms so, and took 9 ms as one record of
// maps.
const end = '[x.id, x.name, x.generic, r.source, r.start, r.end, r.quote, r.rule, r.role, r.corrected]';
const inOrder = 'ORDER BY r.source, r.start, r.end, r.place';
const parts: Readonly<Record<keyof Row, string>> = {
  id: 'a.rowId',
  repeats: 'a.repeats',
  award: 'a.json',
  measure: 'm.json',
  document: '[d.id, d.name, d.view]',
  agencies: `COLLECT { MATCH (m)-[r:${fundingLeads.agency.type}]->(x:Entity) RETURN ${end} ${inOrder} }`,
  industries: `COLLECT { MATCH (m)-[r:${fundingLeads.industry.type}]->(x:Entity) RETURN ${end} ${inOrder} }`,
  issuers: `COLLECT { MATCH (d)-[r:${fundingLeads.issuer.type}]->(x:Entity) WHERE ${saysItself} RETURN ${end} ${inOrder} }`,
  conditions: `COLLECT { UNWIND [a, m] AS x MATCH (x)-[r:REQUIRES]->(c:Condition) RETURN c.json ORDER BY r.start, r.place }`,
  places: `COLLECT { MATCH (o:Award {rowRef: a.rowRef})
    RETURN [CASE WHEN o = a THEN null ELSE o.json END, [(o)-[:STATED_BY]->(by) | by.rowId]]
    ORDER BY o.source, o.valueStart, o.place }`,
};
const columnsOfRow = Object.keys(parts).join(', ');
const content = `
  MATCH (a)<-[:OFFERS]-(m:Measure) WHERE m.id = a.measure MATCH (a)-[:IN_DOCUMENT]->(d)
  RETURN ${Object.entries(parts)
    .map(([name, cypher]) => `${cypher} AS ${name}`)
    .join(',\n    ')}`;

type End = readonly [
  id: Key,
  name: string,
  generic: boolean,
  source: string,
  start: number,
  end: number,
  quote: string,
  rule: string,
  role: string | null,
  corrected: string | null,
];

type Row = {
  readonly id: string;
  readonly repeats: FundingRow['repeats'];
  readonly award: string;
  readonly measure: string;
  readonly document: readonly [id: Key, name: string, view: string];
  readonly agencies: readonly End[];
  readonly industries: readonly End[];
  readonly issuers: readonly End[];
  readonly conditions: readonly string[];
  /** `json` is null for the award itself. */
  readonly places: readonly (readonly [json: string | null, statedBy: readonly string[]])[];
};

const rowOf = (
  { award, measure, document: [id, name, view], agencies, industries, issuers, conditions, places, ...row }: Row,
  asOf: string | null,
) => {
  const own: FactNodeOf<'Award'> = JSON.parse(award);
  return fundingRow(
    {
      id: row.id,
      award: own,
      measure: JSON.parse(measure),
      document: { id, name, view: JSON.parse(view) },
      agencies: agencies.map(endOf),
      industries: industries.map(endOf),
      issuers: issuers.map(endOf),
      conditions: conditions.map((condition): FactNodeOf<'Condition'> => JSON.parse(condition)),
      places: places.map(([json]) => factProvenance(json === null ? own : JSON.parse(json))),
      statedBy: places.flatMap(([, statedBy]) => statedBy),
      repeats: row.repeats,
    },
    asOf,
  );
};

const endOf = ([id, name, generic, source, start, end, quote, rule, role, corrected]: End): FundingEnd => ({
  id,
  name,
  generic,
  role,
  provenance: provenanceOf({ source, start, end, quote, rule, corrected }),
});
