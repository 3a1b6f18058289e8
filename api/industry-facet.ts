// The industries facet of a search: the index counts passages by source, the graph knows what each source names.
import type { Count, GraphReader } from '../graph/index.ts';
import type { SearchIndex, SearchQuery } from '../search/index.ts';

/** The counts by industry, most first, then by name; with `within` they count for the fields in which it lies, too. */
export const industryFacet = async (
  { graph, index }: { readonly graph: GraphReader; readonly index: Pick<SearchIndex, 'bySource'> },
  asked: SearchQuery,
  within: boolean,
): Promise<readonly Count[]> => {
  const counted = await index.bySource(asked);
  return graph.named(
    'Industry',
    counted.map(({ value, count }) => ({ id: value, count })),
    { within },
  );
};
