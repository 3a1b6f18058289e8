// From the search filter of the schema to that of the index, which knows passages and sources but no entities: a
// filter by an entity becomes the list of the sources that mention it.
import type { EntityNode, GraphReader } from '../graph/index.ts';
import { maxPageSize, type PageRequest, parseKey, type SourceId } from '../model/index.ts';
import type { SearchFilter as IndexFilter } from '../search/index.ts';
import { foldKey } from '../text/index.ts';
import type { Context } from './context.ts';
import { refusal } from './errors.ts';
import { filterAsked } from './filters.ts';
import type { SearchFilter } from './generated/resolvers.ts';
import { storeSourceId } from './ids.ts';
import { asEntity } from './narrow.ts';
import { regionsNamed } from './region-facet.ts';

// 20 pages: 10,000 sources that mention an entity, or documents that a body issued.
const mostPages = 20;

/** The filter as the index takes it. */
export const searchFilter = async (context: Context, filter: SearchFilter | null | undefined): Promise<IndexFilter> => {
  if (!filter) return {};
  await filterAsked(context, { filter: { ...filter, regions: filter.regions?.filter(isRegionKey) } });
  const { documentTypes, regions, yearFrom, yearTo } = filter;
  const sources = await sourcesOf(context, filter);
  return {
    ...(documentTypes && { documentTypes }),
    ...(regions && { regions: await regionNames(context, regions, filter.within ?? true) }),
    ...(yearFrom != null && { yearFrom }),
    ...(yearTo != null && { yearTo }),
    ...(sources && { sources }),
  };
};

/** The sources that meet all conditions on sources; null where there is no such condition. */
const sourcesOf = async (context: Context, filter: SearchFilter): Promise<readonly SourceId[] | null> => {
  const { source, documents, agencies, industries, issuers } = filter;
  const conditions = await Promise.all([
    source == null ? null : [storeSourceId(source)],
    documents ? textsOf(context, documents) : null,
    agencies ? sourcesNaming(context, agencies, false) : null,
    industries ? sourcesNaming(context, industries, filter.within ?? true) : null,
    issuers ? sourcesIssuedBy(context, issuers) : null,
  ]);
  const given = conditions.filter((sources) => sources !== null);
  if (given.length === 0) return null;
  return given
    .map((sources) => new Set(sources))
    .reduce((a, b) => a.intersection(b))
    .values()
    .toArray()
    .sort();
};

const textsOf = async ({ loaders }: Context, keys: readonly string[]): Promise<SourceId[]> => {
  const nodes = await Promise.all(keys.map((key) => loaders.node(key)));
  return nodes.flatMap((node) => textIds(asEntity(node, 'Document')));
};

const textIds = (document: EntityNode | null): SourceId[] => document?.document?.sources.map(({ id }) => id) ?? [];

/** The sources that name a body whose name holds this one: what agency:科创局 in a search stands for. */
export const sourcesOfAgency = async (graph: GraphReader, name: string): Promise<SourceId[]> => {
  const keys = await allPages(async (page) => {
    const { items, cursors, hasNext } = await graph.list('Agency', { text: foldKey(name) }, 'name', page);
    return { found: items.map(({ id }) => id), last: hasNext ? cursors.at(-1) : undefined };
  });
  return keys.length === 0 ? [] : sourcesNaming({ graph }, keys, false);
};

const sourcesNaming = (
  { graph }: Pick<Context, 'graph'>,
  keys: readonly string[],
  within: boolean,
): Promise<SourceId[]> =>
  allPages(async (page) => {
    const { items, cursors, hasNext } = await graph.list('Source', { mentions: keys, within }, 'text-order', page);
    return { found: items.map(({ id }) => id), last: hasNext ? cursors.at(-1) : undefined };
  });

const sourcesIssuedBy = ({ graph }: Context, issuers: readonly string[]): Promise<SourceId[]> =>
  allPages(async (page) => {
    const { items, cursors, hasNext } = await graph.list(
      'Document',
      { agencies: issuers, present: true },
      'name',
      page,
    );
    return { found: items.flatMap((node) => textIds(asEntity(node))), last: hasNext ? cursors.at(-1) : undefined };
  });

type Read = (page: PageRequest) => Promise<{ readonly found: readonly SourceId[]; readonly last: string | undefined }>;

const allPages = async (read: Read): Promise<SourceId[]> => {
  const all: SourceId[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < mostPages; pages++) {
    const { found, last } = await read({ first: maxPageSize, after });
    all.push(...found);
    if (last === undefined) return all;
    after = last;
  }
  throw refusal('LIMIT', `More than ${mostPages * maxPageSize} texts name what the filter asks for: ask for less.`);
};

/**
 * All names of the regions, given by key or name, and of what lies in them where that is asked; a name by itself too.
 */
const regionNames = async ({ graph }: Context, regions: readonly string[], within: boolean): Promise<string[]> => {
  const given = regions.filter((region) => !isRegionKey(region));
  const named = within ? [...(await regionsNamed(graph, given)).values()].flat().map(({ id }) => id) : [];
  const keys = [...regions.filter(isRegionKey), ...named];
  const names = await allPages(async (page) => {
    const { items, cursors, hasNext } = await graph.list('Region', { regions: keys, within }, 'name', page);
    return {
      found: items.flatMap((node) => asEntity(node, 'Region')?.names ?? []),
      last: hasNext ? cursors.at(-1) : undefined,
    };
  });
  return [...new Set([...given, ...names])];
};

const isRegionKey = (region: string): boolean => parseKey(region)?.kind === 'region';
