// Counts of funding rows as they were since the last write. The page asks for the same ones again and again: what all
// rows have in common is the count beside every filter that is the only one, and over 200,000 rows it takes most of a
// second.
import type { GraphReader } from '../graph/index.ts';

export type CountFunding = GraphReader['fundingBy'];

// A page of filters asks eight questions. Its largest answers, an agency or a measure each, are left to be counted
// again.
const most = 64;
const mostGroups = 2_000;

/** Counts as the graph does; what is counted of the store as it is now is given again. */
export const keepCounts = (graph: Pick<GraphReader, 'fundingBy' | 'writes'>): CountFunding => {
  const kept = new Map<string, ReturnType<CountFunding>>();
  let version = -1;
  return async (groups, filter, what) => {
    const now = await graph.writes();
    if (now !== version) kept.clear();
    version = now;
    const key = JSON.stringify([groups, filter, what]);
    const counting = kept.get(key) ?? graph.fundingBy(groups, filter, what);
    kept.delete(key);
    kept.set(key, counting);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    const forget = (): void => {
      if (kept.get(key) === counting) kept.delete(key);
    };
    counting.then((found) => found.length > mostGroups && forget(), forget);
    return counting;
  };
};
