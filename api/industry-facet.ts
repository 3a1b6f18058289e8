// The industries facet of a search: the index counts passages by source, the graph knows what each source names.
import type { Count, GraphReader } from '../graph/index.ts';
import type { FacetCount } from '../search/index.ts';

/** The counts by industry, most first, then by name; with `within` they count for the fields in which it lies, too. */
export const industryFacet = (
  graph: GraphReader,
  bySource: readonly FacetCount[],
  within: boolean,
): Promise<readonly Count[]> =>
  graph.named(
    'Industry',
    bySource.map(({ value, count }) => ({ id: value, count })),
    { within },
  );
