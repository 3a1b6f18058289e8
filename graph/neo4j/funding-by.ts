// Rows of funding counted by what they have in common.
import { type FundingLead, fundingLeads } from '../funding-filter.ts';
import { type FundingCount, fundingGroups } from '../funding-group.ts';
import type { FundingFilter, FundingGroup, FundingGroupBy } from '../port.ts';
import type { Run } from './connection.ts';
import { fundingWhere, saysItself } from './funding-where.ts';

export const groupFunding = async (
  run: Run,
  group: FundingGroupBy,
  filter: FundingFilter,
): Promise<readonly FundingGroup[]> => {
  const where = fundingWhere(filter);
  // A row counts once in a group, however often its measure names the group's entity.
  const counts = await run<FundingCount>(
    `${where.prelude}
     ${where.match}
     WITH a ${groups[group].member}
     WITH ${groups[group].key} AS x, a.role AS role, a.unit AS unit, count(*) AS rows,
       count(CASE WHEN a.counted THEN a END) AS count, min(CASE WHEN a.counted THEN a.value END) AS minimum,
       max(CASE WHEN a.counted THEN a.value END) AS maximum
     RETURN ${groups[group].names}, role, unit, rows, count, minimum, maximum`,
    where.parameters,
  );
  return fundingGroups(counts);
};

type Group = { readonly member: string; readonly key: string; readonly names: string };

// A document that has a text goes by its title.
const ofEntity = 'x.id AS key, coalesce(x.title, x.name) AS name';

const byLead = ({ from, type }: FundingLead): Group => ({
  member:
    from === 'measure'
      ? `MATCH (a)<-[:OFFERS]-(m:Measure)-[:${type}]->(e:Entity) WHERE m.id = a.measure WITH DISTINCT a, e`
      : `MATCH (a)-[:IN_DOCUMENT]->(d)-[r:${type}]->(e:Entity) WHERE ${saysItself} WITH DISTINCT a, e`,
  key: 'e',
  names: ofEntity,
});

const ofValue = (property: string): Group => ({ member: '', key: property, names: 'x AS key, x AS name' });

const groups: Readonly<Record<FundingGroupBy, Group>> = {
  agency: byLead(fundingLeads.agency),
  industry: byLead(fundingLeads.industry),
  issuer: byLead(fundingLeads.issuer),
  region: byLead(fundingLeads.region),
  document: { member: 'MATCH (a)-[:IN_DOCUMENT]->(e)', key: 'e', names: ofEntity },
  role: ofValue('a.role'),
  instrument: ofValue('a.instrument'),
};
