// Rows of funding counted by what they have in common.
import type { Key } from '../../model/index.ts';
import { checkGroups, fundingGroupLead } from '../funding-filter.ts';
import { type FundingCount, fundingGroups } from '../funding-group.ts';
import type { FundingFilter, FundingGroup, FundingGroupBy } from '../port.ts';
import { belonging } from './belonging.ts';
import { type Database, json } from './database.ts';
import { countingWhere, fundingWhere } from './funding-where.ts';

export const groupFunding = (
  db: Database,
  by: readonly FundingGroupBy[],
  filter: FundingFilter,
): readonly FundingGroup[] => {
  checkGroups(by);
  const groups = by.map((group) => groupOf(group, filter));
  const each = (part: (group: Group, at: number) => string, between = ', '): string => groups.map(part).join(between);
  // What repeats another award is in no list, but told with the group.
  const where = fundingWhere(db, { ...filter, repeated: true });
  // Equal amounts are put together for each measure or document first: there are fewer of them than rows.
  const rows = db.all<Row>(
    `WITH kept AS MATERIALIZED (
       SELECT ${each(({ column }, at) => `${column} AS at${at}`)}, a.role, a.unit, a.per, a.repeats, a.qualifier = 'exact' AS exact, a.value,
         count(*) AS rows, min(a.row_id) AS first
       FROM graph_awards a WHERE ${countingWhere(where.sql, filter)}
       GROUP BY ${each((_, at) => `at${at}`)}, a.role, a.unit, a.per, a.repeats, exact, a.value),
     ${each(({ pairs }, at) => `pairs${at} AS (${pairs(`at${at}`)})`)}
     SELECT ${each((_, at) => `p${at}.of AS of${at}`)}, k.role, k.unit, k.per, k.repeats, k.exact, k.value,
       sum(k.rows) AS rows, min(k.first) AS first
     FROM kept k ${each((_, at) => `JOIN pairs${at} p${at} ON p${at}.at = k.at${at}`, ' ')}
     GROUP BY ${each((_, at) => `of${at}`)}, k.role, k.unit, k.per, k.repeats, k.exact, k.value`,
    where.parameters,
  );
  const entities = named(db, rows, groups);
  const member = (of: number | string, at: number) => ({
    by: by[at] ?? 'document',
    ...(entities.get(of) ?? { key: String(of), name: String(of) }),
  });
  const members = new Map<string, FundingGroup['members']>();
  const membersOf = ({ of0, of1 }: Row): FundingGroup['members'] => {
    const name = `${of0}\n${of1}`;
    const known = members.get(name) ?? [of0, of1].slice(0, by.length).map(member);
    members.set(name, known);
    return known;
  };
  return fundingGroups(
    rows.map((row) => ({
      members: membersOf(row),
      role: row.role,
      unit: row.unit,
      per: row.per || null,
      exact: row.exact === 1,
      repeats: row.repeats || null,
      value: row.value,
      rows: row.rows,
      first: row.first,
    })),
    filter,
  );
};

/** Each belongs to an entity's row or to a value; what there is none of is ''. */
type Row = Omit<FundingCount, 'members' | 'per' | 'exact' | 'repeats'> & {
  readonly of0: number | string;
  readonly of1: number | string;
  readonly per: string;
  readonly exact: number;
  readonly repeats: NonNullable<FundingCount['repeats']> | '';
};

type Named = { readonly key: Key; readonly name: string };

/** Entities by row. A document that has a text goes by its title. */
const named = (db: Database, rows: readonly Row[], groups: readonly Group[]): Map<number | string, Named> => {
  const ids = groups.flatMap(({ ofEntities }, at) =>
    ofEntities ? rows.map((row) => row[at === 0 ? 'of0' : 'of1']) : [],
  );
  const found = db.all<Named & { id: number }>(
    `SELECT x.id, x.key, coalesce(x.view ->> '$.title', x.name) AS name FROM json_each($ids)
     JOIN graph_entities x ON x.id = json_each.value`,
    { ids: json(new Set(ids)) },
  );
  return new Map(found.map(({ id, ...entity }) => [id, entity]));
};

type Group = {
  /** What the rows are put together by, and what each of those belongs to: a pair for each group, once however often it is named. */
  readonly column: string;
  readonly pairs: (at: string) => string;
  readonly ofEntities: boolean;
};

const groupOf = (group: FundingGroupBy, filter: FundingFilter): Group => {
  const lead = fundingGroupLead(group, filter);
  if (lead)
    return {
      column: lead.from === 'measure' ? 'a.measure' : 'a.doc',
      pairs: (at) => belonging(lead.from === 'measure' ? 'measure' : 'own-text', lead.type, lead.within, at),
      ofEntities: true,
    };
  return {
    column: columns[group] ?? 'a.doc',
    pairs: (at) => `SELECT DISTINCT ${at} AS at, ${at} AS of FROM kept WHERE ${at} IS NOT NULL`,
    ofEntities: group === 'document',
  };
};

const columns: Partial<Record<FundingGroupBy, string>> = {
  role: 'a.role',
  instrument: 'a.instrument',
  documentType: '(SELECT d.type FROM graph_entities d WHERE d.id = a.doc)',
  year: "substr(NULLIF(a.date, ''), 1, 4)",
};
