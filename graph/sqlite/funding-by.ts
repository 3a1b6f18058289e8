// Rows of funding counted by what they have in common.
import { type FundingLead, fundingLeads } from '../funding-filter.ts';
import { type FundingCount, fundingGroups } from '../funding-group.ts';
import type { FundingFilter, FundingGroup, FundingGroupBy } from '../port.ts';
import type { Database } from './database.ts';
import { countingWhere, fundingWhere } from './funding-where.ts';
import { rowsPerSource } from './schema.ts';

export const groupFunding = (db: Database, group: FundingGroupBy, filter: FundingFilter): readonly FundingGroup[] => {
  const where = fundingWhere(db, filter);
  const { by, of, named } = groups[group];
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

const byLead = ({ from, type }: FundingLead): Group => ({
  by: from === 'measure' ? 'a.measure' : 'a.doc',
  of: `SELECT DISTINCT c.at, k.entity AS of FROM (SELECT DISTINCT at FROM kept) c
    ${from === 'measure' ? ofMeasure : ofDocument} AND e.type = '${type}' JOIN graph_keys k ON k.id = -e.to_ref`,
  named: true,
});

const ofMeasure = 'JOIN graph_edges e ON e.from_ref = c.at';
const ofDocument = `JOIN graph_keys f ON f.entity = c.at JOIN graph_edges e ON e.from_ref = -f.id AND EXISTS
  (SELECT 1 FROM graph_texts t JOIN graph_keys w ON w.id = t.key WHERE t.id = e.id - e.id % ${rowsPerSource} AND w.entity = c.at)`;

const ofItself = 'SELECT DISTINCT at, at AS of FROM kept';

const groups: Readonly<Record<FundingGroupBy, Group>> = {
  agency: byLead(fundingLeads.agency),
  industry: byLead(fundingLeads.industry),
  issuer: byLead(fundingLeads.issuer),
  region: byLead(fundingLeads.region),
  document: { by: 'a.doc', of: ofItself, named: true },
  role: { by: 'a.role', of: ofItself, named: false },
  instrument: { by: 'a.instrument', of: ofItself, named: false },
};
