// From the search filter of the schema to that of the index, which knows passages and sources but no entities: a
// filter by an entity becomes the list of the sources that mention it.
import type { EntityNode, GraphReader } from '../graph/index.ts';
import { parseKey, type SourceId } from '../model/index.ts';
import type { SearchFilter as IndexFilter } from '../search/index.ts';
import { foldKey } from '../text/index.ts';
import type { Context } from './context.ts';
import { timeFilter } from './filters.ts';
import type { SearchFilter } from './generated/resolvers.ts';
import { storeSourceId } from './ids.ts';
import { asEntity } from './narrow.ts';
import { regionsNamed } from './region-facet.ts';
import { allItems, sourcesListed } from './sources-listed.ts';

type Asking = Pick<Context, 'graph' | 'now'>;

/** The filter as the index takes it. */
export const searchFilter = async (asking: Asking, filter: SearchFilter | null | undefined): Promise<IndexFilter> => {
  if (!filter) return {};
  const { documentTypes, yearFrom, yearTo } = filter;
  const { names, sources: ofRegions } = await regionsOf(asking, filter);
  const sources = common([...(await sourcesOf(asking, filter)), ofRegions]);
  return {
    ...(documentTypes && { documentTypes }),
    ...(names && { regions: names }),
    ...(yearFrom != null && { yearFrom }),
    ...(yearTo != null && { yearTo }),
    ...(sources && { sources }),
  };
};

type Sources = readonly SourceId[] | null;

/** Those that are in each of the lists, by id; null where there is none. */
const common = (lists: readonly Sources[]): Sources => {
  const given = lists.filter((sources) => sources !== null);
  if (given.length === 0) return null;
  return given
    .map((sources) => new Set(sources))
    .reduce((a, b) => a.intersection(b))
    .values()
    .toArray()
    .sort();
};

/** The sources that meet each condition on sources; null for a condition that is not there. */
const sourcesOf = ({ graph, now }: Asking, filter: SearchFilter): Promise<readonly Sources[]> => {
  const { source, sources, documents, agencies, industries, issuers, asOf, states, expiresBetween } = filter;
  return Promise.all([
    source == null ? null : [storeSourceId(source)],
    sources ? sources.map(storeSourceId) : null,
    documents ? textsOf(graph, documents) : null,
    agencies ? sourcesNaming(graph, agencies, false) : null,
    industries ? sourcesNaming(graph, industries, filter.within ?? true) : null,
    issuers ? sourcesIssuedBy(graph, issuers) : null,
    states || expiresBetween ? sourcesListed(graph, timeFilter({ asOf, states, expiresBetween }, now)) : null,
  ]);
};

const textsOf = async (graph: GraphReader, keys: readonly string[]): Promise<SourceId[]> =>
  (await graph.nodes(keys)).flatMap((node) => textIds(asEntity(node, 'Document')));

const textIds = (document: EntityNode | null): SourceId[] => document?.document?.sources.map(({ id }) => id) ?? [];

/** The sources that name a body whose name holds this one: what agency:科创局 in a search stands for. */
export const sourcesOfAgency = async (graph: GraphReader, name: string): Promise<SourceId[]> => {
  const keys = await allItems(
    (page) => graph.list('Agency', { text: foldKey(name) }, 'name', page),
    ({ id }) => [id],
  );
  return keys.length === 0 ? [] : sourcesNaming(graph, keys, false);
};

const sourcesNaming = (graph: GraphReader, mentions: readonly string[], within: boolean): Promise<SourceId[]> =>
  sourcesListed(graph, { mentions, within });

const sourcesIssuedBy = (graph: GraphReader, issuers: readonly string[]): Promise<SourceId[]> =>
  allItems(
    (page) => graph.list('Document', { agencies: issuers, present: true }, 'name', page),
    (node) => textIds(asEntity(node)),
  );

/**
 * All names of the regions, given by key or name, and of what lies in them where that is asked; a name by itself too.
 * Where another region goes by one of the names (朝阳区), the texts of their documents beside them.
 */
const regionsOf = async (
  { graph }: Asking,
  { regions, within: asked }: SearchFilter,
): Promise<{ readonly names: readonly string[] | null; readonly sources: Sources }> => {
  if (!regions) return { names: null, sources: null };
  const within = asked ?? true;
  const given = regions.filter((region) => !isRegionKey(region));
  const named = [...(await regionsNamed(graph, given)).values()].flat().map(({ id }) => id);
  const keys = [...regions.filter(isRegionKey), ...(within ? named : [])];
  const meant = await allItems(
    (page) => graph.list('Region', { regions: keys, within }, 'name', page),
    (node) => [asEntity(node, 'Region')].filter((region) => region !== null),
  );
  const names = [...new Set([...given, ...meant.flatMap((region) => region.names)])];
  const known = new Set([...named, ...meant.map(({ id }) => id)]);
  const isShared = [...(await regionsNamed(graph, names)).values()].flat().some(({ id }) => !known.has(id));
  return { names, sources: isShared ? await sourcesListed(graph, { regions: [...known], within: false }) : null };
};

/** Whether a region is given by a key, not by a name. */
export const isRegionKey = (region: string): boolean => parseKey(region)?.kind === 'region';
