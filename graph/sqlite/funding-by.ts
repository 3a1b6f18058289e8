// Rows of funding counted by what they have in common.
import { type AwardRole, awardRoles, type EdgeType, sortedBy } from '../../model/index.ts';
import type { FundingFilter, FundingGroup, FundingGroupBy } from '../port.ts';
import type { Database } from './database.ts';
import { fundingWhere } from './funding-where.ts';
import { rowsPerSource } from './schema.ts';

export const groupFunding = (db: Database, group: FundingGroupBy, filter: FundingFilter): readonly FundingGroup[] => {
  const where = fundingWhere(db, filter);
  const { join, key } = groups[group];
  const rows = db.all<Row>(
    // A row counts once in a group, however often its measure names the group's entity.
    `WITH member AS (SELECT DISTINCT a.id, ${key} AS of, a.role, a.unit, a.value, a.counted FROM graph_awards a ${join} WHERE ${where.sql})
     SELECT ${group === 'role' || group === 'instrument' ? 'm.of AS key, m.of AS name' : 'x.key, x.name, x.view'},
       m.role, m.unit, count(*) AS rows, sum(m.counted) AS count,
       min(CASE WHEN m.counted THEN m.value END) AS minimum, max(CASE WHEN m.counted THEN m.value END) AS maximum
     FROM member m ${group === 'role' || group === 'instrument' ? '' : 'JOIN graph_entities x ON x.id = m.of'}
     GROUP BY m.of, m.role, m.unit`,
    where.parameters,
  );
  const found = [...Map.groupBy(rows, ({ key: of }) => of).values()].flatMap(groupOf);
  return sortedBy(found, ({ key: of }) => of).sort((x, y) => y.rows - x.rows);
};

type Row = {
  readonly key: string;
  readonly name: string;
  readonly view?: string | null;
  readonly role: AwardRole;
  readonly unit: string;
  readonly rows: number;
  readonly count: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
};

const ofMeasure = (type: EdgeType): string =>
  `JOIN graph_edges e ON e.from_ref = a.measure AND e.type = '${type}' JOIN graph_keys k ON k.id = -e.to_ref`;

const ofDocument = (type: EdgeType): string =>
  `JOIN graph_keys f ON f.entity = a.doc JOIN graph_edges e ON e.from_ref = -f.id AND e.type = '${type}'
   JOIN graph_texts t ON t.id = e.id - e.id % ${rowsPerSource} JOIN graph_keys w ON w.id = t.key AND w.entity = a.doc
   JOIN graph_keys k ON k.id = -e.to_ref`;

const groups: Readonly<Record<FundingGroupBy, { readonly join: string; readonly key: string }>> = {
  agency: { join: ofMeasure('RESPONSIBLE'), key: 'k.entity' },
  industry: { join: ofMeasure('SUPPORTS'), key: 'k.entity' },
  issuer: { join: ofDocument('ISSUED_BY'), key: 'k.entity' },
  region: { join: ofDocument('GOVERNS'), key: 'k.entity' },
  document: { join: '', key: 'a.doc' },
  role: { join: '', key: 'a.role' },
  instrument: { join: '', key: 'a.instrument' },
};

const groupOf = (rows: readonly Row[]): FundingGroup[] => {
  const [first] = rows;
  if (!first) return [];
  const title: string | null = first.view ? JSON.parse(first.view).title : null;
  const amounts = sortedBy(rows, ({ unit }) => unit).flatMap(({ role, unit, count, minimum, maximum }) =>
    minimum === null || maximum === null ? [] : [{ role, unit, count, minimum, maximum }],
  );
  return [
    {
      key: first.key,
      name: title ?? first.name,
      rows: rows.reduce((sum, row) => sum + row.rows, 0),
      amounts: amounts.sort((x, y) => awardRoles.indexOf(x.role) - awardRoles.indexOf(y.role)),
    },
  ];
};
