// Counts of funding rows as they were since the last write. The page asks for the same ones again and again: what all
// rows have in common is the count beside every filter that is the only one, and over 200,000 rows it takes most of a
// second; how many rows a list has is asked with each of its pages.
import type { FundingRow, GraphReader } from '../graph/index.ts';
import type { Page } from '../model/index.ts';
import { keepUntilWrite } from './until-write.ts';

export type CountFunding = GraphReader['fundingBy'];

// A page of filters asks eight questions. Its largest answers, an agency or a measure each, are left to be counted
// again.
const most = 64;
const mostGroups = 2_000;

/** Counts as the graph does; what is counted of the store as it is now is given again. */
export const keepCounts = (graph: Pick<GraphReader, 'fundingBy' | 'writes'>): CountFunding => {
  const keep = keepUntilWrite<Awaited<ReturnType<CountFunding>>>(graph, most, (found) => found.length <= mostGroups);
  return (...asked) => keep(JSON.stringify(asked), () => graph.fundingBy(...asked));
};

export type ListFunding = GraphReader['funding'];

/**
 * Lists as the graph does; how many rows a filter keeps is counted with the first page that is asked. To count took
 * 250 ms a page of 200,000 rows, and to read the page 4 ms.
 */
export const keepTotals = (graph: Pick<GraphReader, 'funding' | 'fundingUncounted' | 'writes'>): ListFunding => {
  const keep = keepUntilWrite<number>(graph, most);
  return async (filter, order, page) => {
    const read: { page?: Page<FundingRow> } = {};
    const total = await keep(JSON.stringify(filter), async () => {
      // A cursor may be refused, which is nothing to who waits for the same total.
      if (page.after != null) return (await graph.funding(filter, order, { first: 1 })).total;
      read.page = await graph.funding(filter, order, page);
      return read.page.total;
    });
    return read.page ?? { ...(await graph.fundingUncounted(filter, order, page)), total };
  };
};
