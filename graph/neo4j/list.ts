// Lists and counts of nodes by kind.
import type { Page } from '../../model/index.ts';
import { pageOf, readPaging } from '../paging.ts';
import type { Count, Facet, GraphNode, GraphReader, ListFilter, NodeKind } from '../port.ts';
import { agencyOf, checkFilter, facetOf, regionOf, sortsByDocument, sortsOf, takesWithin } from '../questions.ts';
import { mostFirst } from '../stats.ts';
import type { Run } from './connection.ts';
import { type Kind, kindOf } from './kinds.ts';
import { type Found, graphNode } from './nodes.ts';
import { orderedValues, unorderedValues } from './texts.ts';
import { beyond, sorted, sortList, sortValues, type Where } from './where.ts';

export const listNodes = async (
  run: Run,
  ...[kind, filter, order, page]: Parameters<GraphReader['list']>
): Promise<Page<GraphNode>> => {
  const sorts = sortsOf(kind, order);
  checkFilter(kind, filter);
  const known = kindOf(kind);
  const columns = sorts.map(({ by, ...sort }) => ({ ...sort, cypher: known.sorts[by] ?? 'NULL' }));
  const document = sortsByDocument(sorts) && known.document;
  const { first, after } = readPaging(
    page,
    columns.map(({ type }) => type),
  );
  const where = known.where(kind, filter);
  const [found] = await run<{ total: number; rows: readonly { node: Found; sort: readonly (string | number)[] }[] }>(
    `${where.prelude}
     CALL ${where.scope} { ${where.match} RETURN count(*) AS total }
     RETURN total, COLLECT { ${where.match} ${document ? `WITH n ${document}` : ''}
       WITH n, ${sortValues(columns)} ${after ? `WHERE ${beyond(columns)}` : ''}
       RETURN {node: n, sort: ${sortList(columns)}} ORDER BY ${sorted(columns)} LIMIT $limit } AS rows`,
    { ...where.parameters, after: after && orderedValues(after), limit: first + 1 },
  );
  return pageOf(found?.rows ?? [], {
    first,
    total: found?.total ?? 0,
    cursor: ({ sort }) => unorderedValues(sort),
    item: ({ node }) => graphNode(node),
  });
};

export const countNodes = async (
  run: Run,
  kind: NodeKind,
  facet: Facet,
  filter: ListFilter,
): Promise<readonly Count[]> => {
  const whose = facetOf(kind, facet);
  checkFilter(kind, filter);
  const known = kindOf(kind);
  const document = whose === 'document' && known.document;
  const where = known.where(kind, filter);
  if (facet === 'region') return countByRegion(run, known, where, filter);
  if (facet === 'agency') return countByAgency(run, where);
  const counts = await run<Count>(
    `${where.prelude}
     ${where.match} ${document ? `WITH n ${document}` : ''}
     WITH ${known.facets[whose][facet] ?? 'NULL'} AS value WHERE value IS NOT NULL RETURN toString(value) AS value, count(*) AS count`,
    where.parameters,
  );
  return mostFirst(counts);
};

/** How many measures each agency is named with, each once in whatever roles. */
const countByAgency = async (run: Run, where: Where): Promise<readonly Count[]> =>
  mostFirst(
    await run<Count>(
      `${where.prelude}
       ${where.match}
       MATCH (n)-[:${agencyOf}]->(e:Entity) WITH DISTINCT n, e
       RETURN e.name AS value, e.id AS id, count(*) AS count`,
      where.parameters,
    ),
  );

/** How many stand in documents that govern each region, or what lies in it. */
const countByRegion = async (
  run: Run,
  { document, whole }: Kind,
  where: Where,
  filter: ListFilter,
): Promise<readonly Count[]> => {
  const region = takesWithin('regions', filter) ? '()-[:WITHIN*0..1]->(e)' : '(e)';
  const counts = await run<Count>(
    `${where.prelude}
     ${where.match} ${document ? `WITH n ${document}` : ''}
     WITH ${whole} AS d, count(n) AS n
     MATCH (d)-[:${regionOf}]->${region} WITH DISTINCT d, n, e
     RETURN e.name AS value, e.id AS id, sum(n) AS count`,
    where.parameters,
  );
  return mostFirst(counts);
};
