// The regions facet of a search: the index counts passages by the name of their document's region; here they count for
// the regions in which that lies too, as a filter by these would keep them.
import type { Count, EntityNode, GraphReader } from '../graph/index.ts';
import { maxPageSize, sortedBy } from '../model/index.ts';
import type { FacetCount } from '../search/index.ts';
import { asEntity } from './narrow.ts';

/** The counts by region, most first, then by name; a name that no region here goes by stands as it is. */
export const regionFacet = async (graph: GraphReader, counted: readonly FacetCount[]): Promise<readonly Count[]> => {
  const named = await regionsNamed(
    graph,
    counted.map(({ value }) => value),
  );
  const regions = [...new Map([...named.values()].flat().map((region) => [region.id, region])).values()];
  const wholes = await graph.wholes(regions.map(({ id }) => id));
  const holders = new Map(regions.map((region, at) => [region.id, [region, ...(wholes[at] ?? [])]]));
  const counts = new Map<string, Count>();
  for (const { value, count } of counted) {
    const here = (named.get(value) ?? []).flatMap(({ id }) => holders.get(id) ?? []);
    for (const { id, name } of new Map(here.map((region) => [region.id, region])).values())
      counts.set(id, { value: name, id, count: (counts.get(id)?.count ?? 0) + count });
    if (here.length === 0) counts.set(value, { value, count });
  }
  return sortedBy(counts.values(), ({ value }) => value).sort((a, b) => b.count - a.count);
};

/** The regions that go by each of these names. */
export const regionsNamed = async (
  graph: GraphReader,
  names: readonly string[],
): Promise<ReadonlyMap<string, readonly EntityNode[]>> => {
  const found = new Map<string, EntityNode[]>(names.map((name) => [name, []]));
  for (let after: string | null = null, more = names.length > 0; more; ) {
    const page = await graph.list('Region', { names }, 'name', { first: maxPageSize, after });
    for (const node of page.items) {
      const region = asEntity(node, 'Region');
      for (const name of region?.names ?? []) if (region) found.get(name)?.push(region);
    }
    after = page.cursors.at(-1) ?? null;
    more = page.hasNext;
  }
  return found;
};
