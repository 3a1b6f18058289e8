// Rows of funding counted by what they have in common.
import { type AwardRole, compareText, type Key } from '../../model/index.ts';
import { checkGroups, fundingGroupLead } from '../funding-filter.ts';
import { type FundingKind, type FundingValue, fundingGroups, mostFirst, statedByOf } from '../funding-group.ts';
import type { FundingFilter, FundingGroup, FundingGroupBy, Repeat } from '../port.ts';
import { belonging } from './belonging.ts';
import { type Database, json } from './database.ts';
import { countingWhere, fundingWhere } from './funding-where.ts';
import type { Where } from './where.ts';

export const groupFunding = (
  db: Database,
  by: readonly FundingGroupBy[],
  filter: FundingFilter,
): readonly FundingGroup[] => {
  // What repeats another award is in no list, but told with the group.
  const { groups, kept, first, second } = counting(db, by, filter, { ...filter, repeated: true });
  const stated = statedByOf(statedPairs(db));
  const tallies = new Map<number, Tally>();
  const numbers = new Numbers();
  for (const row of rowsKept(db, groups, kept, stated.rows)) {
    const kind = numbers.of(row.kind);
    for (const of0 of first?.(row.at0) ?? [])
      for (const of1 of second?.(row.at1) ?? one) {
        const name = numbers.of(of0) * mostNumbers + numbers.of(of1);
        const tally = tallies.get(name) ?? { of: [of0, of1], kinds: new Map() };
        tallies.set(name, tally);
        count(tally, kind, row);
      }
  }
  const membersOf = readMembers(db, [...tallies.values()], by, groups);
  return fundingGroups(
    [...tallies.values()].map(({ of, kinds }) => ({
      members: membersOf(of),
      alike: [...kinds.values()].map(({ kind, values }) => ({ ...kindOf(kind), values: [...values.values()] })),
    })),
    filter,
    stated.statedBy,
  );
};

/**
 * The same with how many rows alone: they are counted for each measure or document, and what is in no list is left out
 * at once.
 */
export const countFunding = (
  db: Database,
  by: readonly FundingGroupBy[],
  filter: FundingFilter,
): readonly FundingGroup[] => {
  const { groups, kept, first, second } = counting(db, by, filter, filter);
  const counts = new Map<string, { readonly of: Ends; rows: number }>();
  const columns = groups.map(({ column }, at) => `${column} AS at${at}`).join(', ');
  const counted = db.all<Pick<Row, 'at0' | 'at1' | 'rows'>>(
    `SELECT ${columns}, count(*) AS rows FROM graph_awards a WHERE ${kept.sql} GROUP BY ${groups.map((_, at) => `at${at}`).join(', ')}`,
    kept.parameters,
  );
  for (const { at0, at1, rows } of counted)
    for (const of0 of first?.(at0) ?? [])
      for (const of1 of second?.(at1) ?? one) {
        const name = `${of0}\n${of1}`;
        const known = counts.get(name);
        if (known) known.rows += rows;
        else counts.set(name, { of: [of0, of1], rows });
      }
  const membersOf = readMembers(db, [...counts.values()], by, groups);
  return mostFirst(
    [...counts.values()].map(({ of, rows }) => ({ members: membersOf(of), rows, amounts: [], leftOut: [] })),
  );
};

/**
 * What is counted by, the rows of `among` that count for the filter, and the members of either group by the place
 * where a row has them.
 */
const counting = (db: Database, by: readonly FundingGroupBy[], filter: FundingFilter, among: FundingFilter) => {
  checkGroups(by);
  const groups = by.map((group) => groupOf(group, filter));
  const where = fundingWhere(db, among);
  const kept: Kept = { sql: countingWhere(where.sql, filter), parameters: where.parameters };
  const [first, second] = groups.map((group) => membersIn(db, group, kept));
  return { groups, kept, first, second };
};

/** What is counted by, as rows of entities or values. */
type Ends = Tally['of'];

const readMembers = (
  db: Database,
  counted: readonly { readonly of: Ends }[],
  by: readonly FundingGroupBy[],
  groups: readonly Group[],
): ((of: Ends) => FundingGroup['members']) => {
  const entities = named(db, counted, groups);
  return (of) =>
    of.slice(0, by.length).map((one, at) => ({
      by: by[at] ?? 'document',
      ...(entities.get(one) ?? { key: String(one), name: String(one) }),
    }));
};

/** The rows that the filter keeps, as a condition on awards `a`. */
type Kept = Pick<Where, 'sql' | 'parameters'>;

/** An award that is kept, or where no group is of entities several that are alike; what it is counted by. */
type Row = FundingValue & {
  readonly at0: number | string;
  readonly at1: number | string;
  /**
   * Role, unit, per, whether it is exact, why it repeats another, and which row it is where another text states it
   * too, as JSON.
   */
  readonly kind: string;
};

/** What is counted of one group. `of` are rows of entities or values of their own, '' where there is no second. */
type Tally = {
  readonly of: readonly [number | string, number | string];
  readonly kinds: Map<number, { readonly kind: string; readonly values: Map<number, Counted> }>;
};
type Counted = { -readonly [K in keyof FundingValue]: FundingValue[K] };

const one: readonly string[] = [''];

// Tallied here and not by GROUP BY where entities are counted: to sort every award by seven columns takes SQLite
// longer.
const rowsKept = (
  db: Database,
  groups: readonly Group[],
  { sql, parameters }: Kept,
  stated: readonly string[],
): Row[] => {
  const columns = groups.map(({ column }, at) => `${column} AS at${at}`).join(', ');
  const alike = groups.every(({ pairs }) => pairs === null);
  const row = stated.length === 0 ? "''" : "iif(a.row_id IN (SELECT value FROM json_each($stated)), a.row_id, '')";
  return db.all<Row>(
    `SELECT ${columns}, json_array(a.role, a.unit, a.per, a.qualifier = 'exact', a.repeats, ${row}) AS kind,
       a.value, ${alike ? 'count(*) AS rows, min(a.row_id) AS first' : '1 AS rows, a.row_id AS first'}
     FROM graph_awards a WHERE ${sql}
     ${alike ? `GROUP BY ${groups.map((_, at) => `at${at}`).join(', ')}, kind, a.value` : ''}`,
    stated.length === 0 ? parameters : { ...parameters, stated: json(stated) },
  );
};

/** The rows of awards that rules of other texts state, each with a row of such a rule. */
const statedPairs = (db: Database): { row: string; by: string }[] =>
  db.all(
    `SELECT DISTINCT a.row_id AS row, b.row_id AS "by" FROM graph_stated s
     JOIN graph_awards a ON a.id = s.award JOIN graph_awards b ON b.id = s.by`,
  );

const kindOf = (kind: string): FundingKind => {
  const [role, unit, per, exact, repeats, row]: [AwardRole, string, string, number, Repeat | '', string] =
    JSON.parse(kind);
  return { role, unit, per: per || null, exact: exact === 1, repeats: repeats || null, row: row || null };
};

/** Of a measure, document or value the entities that it is counted for: each once however often it is named. */
const membersIn = (
  db: Database,
  { column, pairs, ofLists }: Group,
  { sql, parameters }: Kept,
): ((at: Row['at0'] | null) => readonly (number | string)[]) => {
  if (ofLists) return (at) => (at === null ? [] : JSON.parse(String(at)));
  if (pairs === null) return (at) => (at === null ? [] : [at]);
  const found = new Map<Row['at0'], number[]>();
  const rows = db.all<{ at: number; of: number }>(
    `WITH kept AS MATERIALIZED (SELECT DISTINCT ${column} AS at FROM graph_awards a WHERE ${sql}) ${pairs}`,
    parameters,
  );
  for (const { at, of } of rows) {
    const known = found.get(at);
    if (known) known.push(of);
    else found.set(at, [of]);
  }
  return (at) => found.get(at ?? '') ?? [];
};

const count = ({ kinds }: Tally, kind: number, row: Row): void => {
  let known = kinds.get(kind);
  if (!known) {
    known = { kind: row.kind, values: new Map() };
    kinds.set(kind, known);
  }
  const { value, rows, first } = row;
  const same = known.values.get(value);
  if (!same) known.values.set(value, { value, rows, first });
  else {
    same.rows += rows;
    if (compareText(first, same.first) < 0) same.first = first;
  }
};

/**
 * A number for each of what is counted by: names put together of words, for each award, would take most of the time.
 */
class Numbers {
  private readonly known = new Map<number | string, number>();

  of(value: number | string): number {
    const known = this.known.get(value);
    if (known !== undefined) return known;
    this.known.set(value, this.known.size);
    return this.known.size - 1;
  }
}

// Two numbers below it make one that is exact.
const mostNumbers = 2 ** 26;

type Named = { readonly key: Key; readonly name: string };

/** Entities by row. A document that has a text goes by its title. */
const named = (
  db: Database,
  tallies: readonly Pick<Tally, 'of'>[],
  groups: readonly Group[],
): ReadonlyMap<number | string, Named> => {
  const ids = groups.flatMap(({ ofEntities }, at) => (ofEntities ? tallies.map(({ of }) => of[at] ?? '') : []));
  const found = db.all<Named & { id: number }>(
    `SELECT x.id, x.key, coalesce(x.view ->> '$.title', x.name) AS name FROM json_each($ids)
     JOIN graph_entities x ON x.id = json_each.value`,
    { ids: json(new Set(ids)) },
  );
  return new Map(found.map(({ id, ...entity }) => [id, entity]));
};

type Group = {
  /** What a row has that leads to what it is counted by. */
  readonly column: string;
  /** Statement of the entities that each of `kept` belongs to; null where it is counted by the column itself. */
  readonly pairs: string | null;
  readonly ofEntities: boolean;
  /** Whether the column holds a list of what it is counted by. */
  readonly ofLists?: boolean;
};

const groupOf = (group: FundingGroupBy, filter: FundingFilter): Group => {
  const lead = fundingGroupLead(group, filter);
  if (!lead) {
    const column = columns[group] ?? 'a.doc';
    return { column, pairs: null, ofEntities: group === 'document', ofLists: group === 'metric' };
  }
  const isOfMeasure = lead.from === 'measure';
  return {
    column: isOfMeasure ? 'a.measure' : 'a.doc',
    pairs: belonging(isOfMeasure ? 'measure' : 'own-text', lead.type, lead.within),
    ofEntities: true,
  };
};

const columns: Partial<Record<FundingGroupBy, string>> = {
  role: 'a.role',
  instrument: 'a.instrument',
  documentType: '(SELECT d.type FROM graph_entities d WHERE d.id = a.doc)',
  year: "substr(NULLIF(a.date, ''), 1, 4)",
  recipient: "NULLIF(a.whom, '')",
  metric: 'a.metrics',
};
