// The filter of funding as conditions on award rows `a`.
import { fundingLeadsOf, keepsOneUnit, unitOf } from '../funding-filter.ts';
import { listedRepeats } from '../funding-repeats.ts';
import type { FundingFilter } from '../port.ts';
import { checkTime } from '../time-filter.ts';
import { type Database, json } from './database.ts';
import { rowsPerSource } from './schema.ts';
import { addTime, documentsSaying, entities, leadingTo, Where } from './where.ts';

/**
 * The rows that the filter keeps. What few rows meet may lead the statement; what many meet is marked with +, so that
 * the order's index leads and a page reads little more than it shows.
 */
export const fundingWhere = (db: Database, filter: FundingFilter): Where => {
  checkTime(filter);
  const where = new Where().add('a.first');
  for (const { name, from, type, keys, within } of fundingLeadsOf(filter))
    where.add(
      from === 'measure' ? `a.measure IN (${leadingTo(type, name)})` : `a.doc IN (${documentsSaying(type, name)})`,
      entities(db, name, keys, within),
    );
  if (filter.documents)
    where.add(
      `a.id IN (SELECT o.id FROM json_each($documents) JOIN graph_keys k ON k.entity = json_each.value JOIN graph_texts t ON t.key = k.id
       JOIN graph_awards o ON o.id BETWEEN t.id - t.id % ${rowsPerSource} AND t.id - t.id % ${rowsPerSource} + ${rowsPerSource - 1}
       WHERE o."start" >= t."start" AND o."start" < t."end")`,
      entities(db, 'documents', filter.documents),
    );
  if (filter.documentTypes)
    where.add('+a.doc IN (SELECT d.id FROM graph_entities d WHERE d.type IN (SELECT value FROM json_each($types)))', {
      types: json(filter.documentTypes),
    });
  if (filter.sources)
    where.add(
      `(a.doc, a.row_hash) IN (SELECT o.doc, o.row_hash FROM json_each($sources) JOIN graph_sources s ON s.id = json_each.value
       JOIN graph_awards o ON o.id BETWEEN s.seq * ${rowsPerSource} AND s.seq * ${rowsPerSource} + ${rowsPerSource - 1})`,
      { sources: json(filter.sources) },
    );
  where
    .oneOf('+a.role', 'roles', filter.roles)
    .oneOf('+a.instrument', 'instruments', filter.instruments)
    .oneOf('+a.qualifier', 'qualifiers', filter.qualifiers)
    .oneOf('+a.repeats', 'repeats', listedRepeats(filter) ?? undefined);
  if (filter.years) addYears(where, filter.years);
  if (keepsOneUnit(filter)) where.add('+a.unit = $unit', { unit: unitOf(filter) });
  if (filter.minimum !== undefined) where.add('+a.value >= $minimum', { minimum: filter.minimum });
  if (filter.maximum !== undefined) where.add('+a.value <= $maximum', { maximum: filter.maximum });
  addTexts(where, filter);
  addTime(where, filter, { from: '+a.from_day', through: '+a.through_day' });
  return where;
};

/** Dates begin with their year, and stand in an index by it. */
const addYears = (where: Where, years: readonly number[]): void => {
  const within = years.map((_, at) => `(+a.date >= $year${at} AND +a.date < $beyond${at})`);
  const bounds = years.flatMap((year, at) => [
    [`year${at}`, fourFigures(year)],
    [`beyond${at}`, fourFigures(year + 1)],
  ]);
  where.add(`(${within.join(' OR ') || '0'})`, Object.fromEntries(bounds));
};

const fourFigures = (year: number): string => String(year).padStart(4, '0');

/** The same for counting: where no entity leads, a role or an amount may, by an index that holds all that is asked. */
export const countingWhere = (sql: string, filter: FundingFilter): string => {
  const led = fundingLeadsOf(filter).length > 0 || filter.documents !== undefined || filter.sources !== undefined;
  return led ? sql : sql.replaceAll('+a.', 'a.');
};

const addTexts = (where: Where, { text, condition, beneficiary, recipients, metrics }: FundingFilter): void => {
  const measures = (column: string): string =>
    `a.measure IN (SELECT id FROM graph_measures WHERE instr(${column}, $${column}) > 0)`;
  if (text !== undefined)
    where.add(`(a.id IN (SELECT id FROM graph_awards WHERE instr(folded, $folded) > 0) OR ${measures('folded')})`, {
      folded: text,
    });
  if (condition !== undefined)
    where.add(
      `(a.id IN (SELECT id FROM graph_awards WHERE instr(conditions, $conditions) > 0) OR ${measures('conditions')})`,
      { conditions: condition },
    );
  // '' stands for nobody, whom no words name.
  where.oneOf(
    'a.whom',
    'recipients',
    recipients?.filter((words) => words !== ''),
  );
  if (metrics !== undefined)
    where.add(
      'EXISTS (SELECT 1 FROM json_each(a.metrics) said WHERE said.value IN (SELECT value FROM json_each($metrics)))',
      { metrics: json(metrics) },
    );
  if (beneficiary !== undefined)
    where.add(
      `(a.id IN (SELECT id FROM graph_awards WHERE instr(recipient, $beneficiary) > 0) OR ${measures('beneficiary')})`,
      { beneficiary },
    );
};
