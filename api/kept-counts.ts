// Counts of funding rows as they were since the last write. The page asks for the same ones again and again: what all
// rows have in common is the count beside every filter that is the only one, and over 200,000 rows it takes most of a
// second.
import type { GraphReader } from '../graph/index.ts';
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
