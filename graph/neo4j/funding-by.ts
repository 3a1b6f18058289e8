// Rows of funding counted by what they have in common.
import { checkGroups, type FundingGroupLead, fundingGroupLead } from '../funding-filter.ts';
import { type FundingAlike, type FundingKind, type FundingValue, fundingGroups, statedByOf } from '../funding-group.ts';
import type { FundingFilter, FundingGroup, FundingGroupBy } from '../port.ts';
import type { Run } from './connection.ts';
import { fundingWhere, saysItself } from './funding-where.ts';
import { unordered } from './texts.ts';

export const groupFunding = async (
  run: Run,
  by: readonly FundingGroupBy[],
  filter: FundingFilter,
): Promise<readonly FundingGroup[]> => {
  checkGroups(by);
  // What repeats another award is in no list, but told with the group.
  const where = fundingWhere({ ...filter, repeated: true });
  const groups = by.map((group, at) => groupOf(group, filter, `e${at}`));
  const entities = groups.map((_, at) => `e${at}`);
  // By the type alone, of which there are few: by the label it would read every award.
  const stated = statedByOf(
    await run<{ row: string; by: string }>('MATCH (a)-[:STATED_BY]->(b) RETURN DISTINCT a.rowId AS row, b.rowId AS by'),
  );
  const row = stated.rows.length === 0 ? "''" : "CASE WHEN a.rowId IN $stated THEN a.rowId ELSE '' END";
  // A row counts once in a group, however often its measure names the group's entity.
  const counts = await run<Count>(
    `${where.prelude}
     ${where.match}
     WITH a
     ${groups.map(({ member }, at) => `${member} WITH DISTINCT ${['a', ...entities.slice(0, at + 1)].join(', ')}`).join('\n')}
     WITH ${entities.join(', ')}, a.role AS role, a.unit AS unit, a.per AS per, a.repeats AS repeats, a.qualifier = 'exact' AS exact,
       ${row} AS row, a.value AS value, count(*) AS rows, min(a.rowOrder) AS first
     RETURN [${groups.map(({ named }) => named).join(', ')}] AS named, role, unit, per, repeats, exact, row, value, rows, first`,
    { ...where.parameters, stated: stated.rows },
  );
  const groupsOf = Map.groupBy(counts, ({ named }) => named.map(({ key }) => key).join('\n'));
  return fundingGroups(
    [...groupsOf.values()].map((same) => ({
      members: (same[0]?.named ?? []).map((member, at) => ({ by: by[at] ?? 'document', ...member })),
      alike: alikeIn(same),
    })),
    filter,
    stated.statedBy,
  );
};

/** `row` is '' for none. */
type Count = Omit<FundingKind, 'row'> & { readonly row: string } & FundingValue & {
    readonly named: readonly { readonly key: string; readonly name: string }[];
  };

const alikeIn = (counts: readonly Count[]): FundingAlike[] => {
  const kinds = Map.groupBy(counts, ({ role, unit, per, exact, repeats, row }) =>
    JSON.stringify([role, unit, per, exact, repeats, row]),
  );
  return [...kinds.values()].flatMap((same): FundingAlike[] => {
    const [kind] = same;
    if (!kind) return [];
    const { role, unit, per, exact, repeats, row } = kind;
    const values = same.map(({ value, rows, first }) => ({ value, rows, first: unordered(first) }));
    return [{ role, unit, per, exact, repeats, row: row || null, values }];
  });
};

/** How a row `a` comes to what it is counted by, as a variable, and the name of that. */
type Group = { readonly member: string; readonly named: string };

// A document that has a text goes by its title.
const ofEntity = (e: string): string => `{key: ${e}.id, name: coalesce(${e}.title, ${e}.name)}`;

const byLead = ({ from, type, within }: FundingGroupLead, e: string): Group => {
  const end = within ? `()-[:WITHIN*0..1]->(${e})` : `(${e}:Entity)`;
  const member =
    from === 'measure'
      ? `MATCH (a)<-[:OFFERS]-(m:Measure)-[:${type}]->${end} WHERE m.id = a.measure`
      : `MATCH (a)-[:IN_DOCUMENT]->(d)-[r:${type}]->${end} WHERE ${saysItself}`;
  return { member, named: ofEntity(e) };
};

const groupOf = (group: FundingGroupBy, filter: FundingFilter, e: string): Group => {
  const lead = fundingGroupLead(group, filter);
  if (lead) return byLead(lead, e);
  if (group === 'document') return { member: `MATCH (a)-[:IN_DOCUMENT]->(${e})`, named: ofEntity(e) };
  const named = `{key: ${e}, name: ${e}}`;
  if (group === 'documentType')
    return { member: `MATCH (a)-[:IN_DOCUMENT]->(d) WHERE d.type IS NOT NULL WITH *, d.type AS ${e}`, named };
  if (group === 'year') return { member: `WITH *, substring(a.date, 0, 4) AS ${e} WHERE ${e} <> ''`, named };
  if (group === 'recipient') return { member: `WITH *, a.whom AS ${e} WHERE ${e} IS NOT NULL`, named };
  if (group === 'metric') return { member: `UNWIND a.metrics AS ${e}`, named };
  return { member: `UNWIND [a.${group}] AS ${e}`, named };
};
