// Rows of funding counted by what they have in common.
import { type FundingGroupLead, fundingGroupLead } from '../funding-filter.ts';
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
  const { member, key, names } = groupOf(group, filter);
  // A row counts once in a group, however often its measure names the group's entity.
  const counts = await run<FundingCount>(
    `${where.prelude}
     ${where.match}
     WITH a ${member}
     WITH ${key} AS x, a.role AS role, a.unit AS unit, count(*) AS rows,
       count(CASE WHEN a.counted THEN a END) AS count, min(CASE WHEN a.counted THEN a.value END) AS minimum,
       max(CASE WHEN a.counted THEN a.value END) AS maximum
     RETURN ${names}, role, unit, rows, count, minimum, maximum`,
    where.parameters,
  );
  return fundingGroups(counts);
};

type Group = { readonly member: string; readonly key: string; readonly names: string };

// A document that has a text goes by its title.
const ofEntity = 'x.id AS key, coalesce(x.title, x.name) AS name';

const byLead = ({ from, type, within }: FundingGroupLead): Group => {
  const e = within ? '()-[:WITHIN*0..1]->(e)' : '(e:Entity)';
  return {
    member:
      from === 'measure'
        ? `MATCH (a)<-[:OFFERS]-(m:Measure)-[:${type}]->${e} WHERE m.id = a.measure WITH DISTINCT a, e`
        : `MATCH (a)-[:IN_DOCUMENT]->(d)-[r:${type}]->${e} WHERE ${saysItself} WITH DISTINCT a, e`,
    key: 'e',
    names: ofEntity,
  };
};

const groupOf = (group: FundingGroupBy, filter: FundingFilter): Group => {
  const lead = fundingGroupLead(group, filter);
  if (lead) return byLead(lead);
  if (group === 'document') return { member: 'MATCH (a)-[:IN_DOCUMENT]->(e)', key: 'e', names: ofEntity };
  return { member: '', key: `a.${group}`, names: 'x AS key, x AS name' };
};
