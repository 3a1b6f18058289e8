// The filter of funding as conditions on awards `a` that speak for a row, and on the measure `m` that offers each.
import { fundingLeadsOf, keepsOneUnit, unitOf } from '../funding-filter.ts';
import { listedRepeats } from '../funding-repeats.ts';
import type { FundingFilter } from '../port.ts';
import { checkTime } from '../time-filter.ts';
import { ordered } from './texts.ts';
import { addTime, Where } from './where.ts';

/** The measure of an award. */
const measureOf = 'MATCH (a)<-[:OFFERS]-(m:Measure) WHERE m.id = a.measure';

/** That a text of the document itself says what an edge says: not another document that cites it. */
export const saysItself =
  'EXISTS { MATCH (d)<-[:KEY_OF]-(:Key)<-[:STATES {place: 0}]-(s:Source) WHERE s.source = r.source }';

export const fundingWhere = (filter: FundingFilter): Where => {
  checkTime(filter);
  const where = new Where('MATCH (a:Row)');
  const { documents, sources } = filter;
  const leads = fundingLeadsOf(filter);
  for (const lead of leads.filter(({ from }) => from === 'measure')) leadFromMeasure(where, lead);
  if (documents)
    where
      .entities('documents', documents)
      .lookUp(
        'texts',
        `UNWIND documents AS e MATCH (e)<-[:KEY_OF]-(:Key)<-[t:STATES]-(s:Source)
         RETURN collect({source: s.source, start: t.start, end: t.end}) AS texts`,
      )
      .lead(
        `UNWIND texts AS t MATCH (a:Row) WHERE a.source = t.source AND a.valueStart >= t.start AND a.valueStart < t.end WITH DISTINCT a`,
        'any(t IN texts WHERE a.source = t.source AND t.start <= a.valueStart AND a.valueStart < t.end)',
      );
  if (sources)
    where.lead(
      `UNWIND $sources AS source MATCH (o:Fact) WHERE o.kind = 'Award' AND o.source = source AND o.start IS NOT NULL AND o.rowRef IS NOT NULL
       MATCH (a:Award {rowRef: o.rowRef}) WHERE a:Row WITH DISTINCT a`,
      'EXISTS { MATCH (o:Award) WHERE o.rowRef = a.rowRef AND o.source IN $sources }',
      { sources: sources.map(ordered) },
    );
  for (const lead of leads.filter(({ from }) => from === 'document')) leadFromDocument(where, lead);
  where
    .oneOf('a.role', 'roles', filter.roles)
    .oneOf('a.instrument', 'instruments', filter.instruments)
    .oneOf('toInteger(substring(a.date, 0, 4))', 'years', filter.years)
    .oneOf('a.qualifier', 'qualifiers', filter.qualifiers)
    .oneOf("coalesce(a.repeats, '')", 'repeats', listedRepeats(filter) ?? undefined);
  if (filter.documentTypes)
    where.add('EXISTS { MATCH (a)-[:IN_DOCUMENT]->(d) WHERE d.type IN $documentTypes }', {
      documentTypes: filter.documentTypes,
    });
  if (keepsOneUnit(filter)) where.add('a.unit = $unit', { unit: unitOf(filter) });
  if (filter.minimum !== undefined) where.add('a.value >= $minimum', { minimum: filter.minimum });
  if (filter.maximum !== undefined) where.add('a.value <= $maximum', { maximum: filter.maximum });
  addTexts(where, filter);
  addTime(where, filter, { from: 'a.from', through: 'a.through' });
  return where;
};

type Lead = ReturnType<typeof fundingLeadsOf>[number];

/** Keeps awards whose measure has an edge to one of the entities. */
const leadFromMeasure = (where: Where, { name, type, keys, within }: Lead): void => {
  where
    .entities(name, keys, within)
    .lead(
      `UNWIND ${name} AS e MATCH (e)<-[:${type}]-(m:Measure)-[:OFFERS]->(a:Row) WHERE m.id = a.measure WITH DISTINCT a`,
      `EXISTS { MATCH (a)<-[:OFFERS]-(m:Measure)-[:${type}]->(e) WHERE m.id = a.measure AND e IN ${name} }`,
    );
};

/** Keeps awards whose document's own texts have an edge to one of the entities. */
const leadFromDocument = (where: Where, { name, type, keys, within }: Lead): void => {
  where.entities(name, keys, within).lead(
    `UNWIND ${name} AS e MATCH (e)<-[r:${type}]-(d:Document) WHERE ${saysItself}
       MATCH (d)<-[:IN_DOCUMENT]-(a:Row) WITH DISTINCT a`,
    `EXISTS { MATCH (a)-[:IN_DOCUMENT]->(d)-[r:${type}]->(e) WHERE e IN ${name} AND ${saysItself} }`,
  );
};

const addTexts = (where: Where, { text, condition, beneficiary, recipients, metrics }: FundingFilter): void => {
  const measure = (test: string): string => `EXISTS { ${measureOf} AND ${test} }`;
  if (text !== undefined) where.add(`(a.words CONTAINS $text OR ${measure('m.words CONTAINS $text')})`, { text });
  if (condition !== undefined)
    where.add(`(a.conditions CONTAINS $condition OR ${measure('m.conditions CONTAINS $condition')})`, { condition });
  where.oneOf('a.whom', 'recipients', recipients);
  if (metrics !== undefined) where.add('any(one IN a.metrics WHERE one IN $metrics)', { metrics });
  if (beneficiary !== undefined)
    where.add(`(a.recipientWords CONTAINS $beneficiary OR ${measure('m.beneficiaryWords CONTAINS $beneficiary')})`, {
      beneficiary,
    });
};
