// The regions facet of a search: the index counts passages by the name of their document's region; here they count for
// the regions in which that lies too, as a filter by these would keep them.
import type { Count, EntityNode, GraphReader } from '../graph/index.ts';
import { maxPageSize, sortedBy } from '../model/index.ts';
import type { FacetCount } from '../search/index.ts';
import { asEntity } from './narrow.ts';
import { sourcesListed } from './sources-listed.ts';

/**
 * The counts by region, most first, then by name; a name that no region here goes by stands as it is. Of a name that
 * several go by (朝阳区), the passages of each are counted by its texts.
 */
export const regionFacet = async (
  graph: GraphReader,
  counted: readonly FacetCount[],
  bySource: () => Promise<readonly FacetCount[]>,
): Promise<readonly Count[]> => {
  const named = await regionsNamed(
    graph,
    counted.map(({ value }) => value),
  );
  const regions = [...new Map([...named.values()].flat().map((region) => [region.id, region])).values()];
  const wholes = await graph.wholes(regions.map(({ id }) => id));
  const holders = new Map(regions.map((region, at) => [region.id, [region, ...(wholes[at] ?? [])]]));
  const counts = new Map<string, Count>();
  for (const { region, count } of await countedRegions(graph, counted, named, bySource))
    for (const { id, name } of holders.get(region.id) ?? [])
      counts.set(id, { value: name, id, count: (counts.get(id)?.count ?? 0) + count });
  for (const { value, count } of counted) if (named.get(value)?.length === 0) counts.set(value, { value, count });
  return sortedBy(counts.values(), ({ value }) => value).sort((a, b) => b.count - a.count);
};

type Counted = { readonly region: EntityNode; readonly count: number };

/** How many passages each region has that is counted by its name. */
const countedRegions = async (
  graph: GraphReader,
  counted: readonly FacetCount[],
  named: ReadonlyMap<string, readonly EntityNode[]>,
  bySource: () => Promise<readonly FacetCount[]>,
): Promise<readonly Counted[]> => {
  const several = counted.map(({ value }) => named.get(value) ?? []).filter(({ length }) => length > 1);
  const shared = new Map(several.flat().map((region) => [region.id, region]));
  const alone = counted.flatMap(({ value, count }) =>
    (named.get(value) ?? []).flatMap((region) => (shared.has(region.id) ? [] : [{ region, count }])),
  );
  if (shared.size === 0) return alone;
  const passages = new Map((await bySource()).map(({ value, count }) => [value, count]));
  const apart = [...shared.values()].map(async (region): Promise<Counted> => {
    const sources = await sourcesListed(graph, { regions: [region.id], within: false });
    return { region, count: sources.reduce((sum, id) => sum + (passages.get(id) ?? 0), 0) };
  });
  return [...alone, ...(await Promise.all(apart)).filter(({ count }) => count > 0)];
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
