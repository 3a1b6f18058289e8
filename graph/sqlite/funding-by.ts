// Rows of funding counted by what they have in common.
import { fundingGroupLead } from '../funding-filter.ts';
import { type FundingCount, fundingGroups } from '../funding-group.ts';
import type { FundingFilter, FundingGroup, FundingGroupBy } from '../port.ts';
import { belonging } from './belonging.ts';
import type { Database } from './database.ts';
import { countingWhere, fundingWhere } from './funding-where.ts';

export const groupFunding = (db: Database, group: FundingGroupBy, filter: FundingFilter): readonly FundingGroup[] => {
  const where = fundingWhere(db, filter);
  const { by, of, named } = groupOf(group, filter);
  // Amounts are put together for each measure or document first: there are fewer of them than rows.
  const rows = db.all<Row>(
    `WITH kept AS MATERIALIZED (
       SELECT ${by} AS at, a.role, a.unit, count(*) AS rows, sum(a.counted) AS count,
         min(CASE WHEN a.counted THEN a.value END) AS minimum, max(CASE WHEN a.counted THEN a.value END) AS maximum
       FROM graph_awards a WHERE ${countingWhere(where.sql, filter)} GROUP BY 1, 2, 3),
     pairs AS (${of}),
     grouped AS (
       SELECT p.of, k.role, k.unit, sum(k.rows) AS rows, sum(k.count) AS count, min(k.minimum) AS minimum, max(k.maximum) AS maximum
       FROM pairs p JOIN kept k ON k.at = p.at GROUP BY 1, 2, 3)
     SELECT ${named ? 'x.key, x.name, x.view' : 'g.of AS key, g.of AS name'}, g.role, g.unit, g.rows, g.count, g.minimum, g.maximum
     FROM grouped g ${named ? 'JOIN graph_entities x ON x.id = g.of' : ''}`,
    where.parameters,
  );
  return fundingGroups(rows.map(({ view, ...row }) => ({ ...row, name: titleOf(view) ?? row.name })));
};

type Row = FundingCount & { readonly view?: string | null };

// A document that has a text goes by its title.
const titleOf = (view: string | null | undefined): string | null => (view ? JSON.parse(view).title : null);

type Group = {
  /** What the rows are put together by, and what each of those belongs to: a pair for each group, once however often it is named. */
  readonly by: string;
  readonly of: string;
  readonly named: boolean;
};

const groupOf = (group: FundingGroupBy, filter: FundingFilter): Group => {
  const lead = fundingGroupLead(group, filter);
  if (lead?.from === 'measure')
    return { by: 'a.measure', of: belonging('measure', lead.type, lead.within), named: true };
  if (lead) return { by: 'a.doc', of: belonging('own-text', lead.type, lead.within), named: true };
  return { by: columns[group] ?? 'a.doc', of: 'SELECT DISTINCT at, at AS of FROM kept', named: group === 'document' };
};

const columns: Partial<Record<FundingGroupBy, string>> = { role: 'a.role', instrument: 'a.instrument' };
