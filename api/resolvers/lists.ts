// Pages of entities and facts: from the whole store by a filter, or from what is linked with one thing.
import type {
  Direction,
  EntityNode,
  EntityNodeKind,
  GraphNode,
  KeptEnds,
  ListFilter,
  ListOrder,
  NeighbourRequest,
  TimelineEvent,
} from '../../graph/index.ts';
import {
  CetuError,
  decodeCursor,
  type EdgeType,
  encodeCursor,
  type FactKind,
  type FactNodeOf,
  type Page,
  type TimelineEventKind,
} from '../../model/index.ts';
import type { Context } from '../context.ts';
import { documentFilter, filterAsked, rangeAsked, statisticFilter, timedFilter } from '../filters.ts';
import type { DocumentFilter, MeasureFilter, StatisticFilter } from '../generated/resolvers.ts';
import { asEntity, asFact, present } from '../narrow.ts';
import { boundedFirst, type Connection, type PageArguments, pageOf, plainConnection } from '../page.ts';

type Plain<T> = Connection<T, { readonly cursor: string; readonly node: T }>;

/** The nodes of a kind that a filter leaves. */
type Asked<K> = { readonly kind: K; readonly filter: ListFilter };

/** A page of the store's entities of a kind. */
export const entitiesPage = async (
  { graph, limits }: Context,
  { kind, filter, order }: Asked<EntityNodeKind> & { readonly order: ListOrder },
  args: PageArguments,
): Promise<Plain<EntityNode>> => {
  const page = await graph.list(kind, filter, order, pageOf(limits, args));
  return plainConnection(
    only(page, kind, (node) => asEntity(node, kind)),
    args,
  );
};

/** A page of the store's facts of a kind, in the order of the text unless another is asked for. */
export const factsPage = async <K extends FactKind>(
  { graph, limits }: Context,
  { kind, filter, order = 'text-order' }: Asked<K> & { readonly order?: ListOrder },
  args: PageArguments,
): Promise<Plain<FactNodeOf<K>>> => {
  const page = await graph.list(kind, filter, order, pageOf(limits, args));
  return plainConnection(
    only(page, kind, (node) => asFact(node, kind)),
    args,
  );
};

/** Which edges of a thing a list follows. */
type Link = { readonly id: string; readonly via: EdgeType; readonly direction: Direction };

/** What a list within a thing keeps, and how it sorts, as far as either is asked. */
type AskedEnds = Pick<KeptEnds, 'order'> & { readonly filter: ListFilter | null };

/** The request with what is asked of the other ends; all are kept where nothing is. */
export const keptEnds = <R extends object>(
  request: R,
  kind: KeptEnds['kind'],
  { filter, order }: AskedEnds,
): R & Pick<NeighbourRequest, 'ends'> =>
  filter === null && order === undefined
    ? request
    : { ...request, ends: { kind, filter: filter ?? {}, ...(order === undefined ? {} : { order }) } };

/** A page of the documents at the other ends, each once however many texts say so. */
export const linkedDocuments = async (
  context: Context,
  { id, via, direction }: Link,
  args: PageArguments & DocumentsAsked,
): Promise<Plain<EntityNode>> => {
  const once = { ...pageOf(context.limits, args), once: true };
  const request = keptEnds(once, 'Document', await documentsAsked(context, args));
  const page = await context.loaders.neighbours(id, [via], direction, request);
  return plainConnection(
    only(page, 'Document', ({ node }) => asEntity(node, 'Document')),
    args,
  );
};

export type DocumentsAsked = {
  readonly filter?: DocumentFilter | null | undefined;
  readonly order?: DocumentOrderValue;
};
type DocumentOrderValue = ListOrder | null | undefined;

/** What is asked of documents that are linked with a thing. */
export const documentsAsked = async (context: Context, args: DocumentsAsked): Promise<AskedEnds> => ({
  filter: args.filter ? documentFilter(await filterAsked(context, args), context.now) : null,
  ...(args.order ? { order: args.order } : {}),
});

type MeasuresAsked = {
  readonly filter?: MeasureFilter | null | undefined;
  readonly order?: ListOrder | null | undefined;
};

/** What is asked of measures that are linked with a thing. */
export const measuresAsked = async (context: Context, args: MeasuresAsked): Promise<AskedEnds> => ({
  filter: args.filter ? timedFilter(await filterAsked(context, args), context.now) : null,
  ...(args.order ? { order: args.order } : {}),
});

/** A page of the measures that support an industry. */
export const linkedMeasures = async (context: Context, id: string, args: PageArguments & MeasuresAsked) =>
  linkedFacts(
    context,
    { id, via: 'SUPPORTS', direction: 'in' },
    { kind: 'Measure', ...(await measuresAsked(context, args)) },
    args,
  );

type StatisticsAsked = { readonly filter?: StatisticFilter | null | undefined };

/** A page of the statistics about a region or an industry. */
export const linkedStatistics = async (context: Context, id: string, args: PageArguments & StatisticsAsked) => {
  const filter = args.filter ? await statisticFilter(context, (await filterAsked(context, args)) ?? {}) : null;
  return linkedFacts(context, { id, via: 'ABOUT', direction: 'in' }, { kind: 'Statistic', filter }, args);
};

/** A page of the entities of a kind at the other ends, each once however many sources say so: by name, then by id. */
export const distinctEntities = async (
  { loaders, limits }: Context,
  { id, via, direction }: Link,
  kind: EntityNodeKind,
  args: PageArguments,
): Promise<Plain<EntityNode>> => {
  const { first, after } = pageOf(limits, args);
  const from = after === null || after === undefined ? null : decodeCursor(after);
  if (from && (from.length !== 2 || from.some((value) => typeof value !== 'string')))
    throw new CetuError('INPUT', `The cursor ${after} is not one of this list`);
  const once = new Map((await loaders.allNeighbours(id, [via], direction)).map(({ node }) => [node.id, node]));
  const items = [...once.values()].flatMap((node) => asEntity(node, kind) ?? []).sort(byName);
  const rest = from === null ? items : items.filter((node) => compare(placeOf(node), from.map(String)) > 0);
  const shown = rest.slice(0, first);
  return plainConnection(
    {
      items: shown,
      cursors: shown.map((node) => encodeCursor(placeOf(node))),
      hasNext: rest.length > shown.length,
      total: items.length,
    },
    args,
  );
};

const placeOf = ({ name, id }: EntityNode): readonly string[] => [name, id];

const compare = (a: readonly string[], b: readonly string[]): number => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1;
};

const byName = (a: EntityNode, b: EntityNode): number => compare(placeOf(a), placeOf(b));

/** A page of the facts of a kind at the other ends, of those that are asked for. */
const linkedFacts = async <K extends FactKind>(
  { loaders, limits }: Context,
  { id, via, direction }: Link,
  { kind, ...asked }: AskedEnds & { readonly kind: K },
  args: PageArguments,
): Promise<Plain<FactNodeOf<K>>> => {
  const page = await loaders.neighbours(id, [via], direction, keptEnds(pageOf(limits, args), kind, asked));
  return plainConnection(
    only(page, kind, ({ node }) => asFact(node, kind)),
    args,
  );
};

/** The page with each item as what it must be. */
const only = <T, N>(page: Page<T>, kind: GraphNode['kind'], narrow: (item: T) => N | null): Page<N> => ({
  ...page,
  items: page.items.map((item) => {
    const node = narrow(item);
    if (node === null) throw new CetuError('INTERNAL', `The store gave something else among what must be ${kind}.`);
    return node;
  }),
});

/** A document that the store names. */
export const documentNamed = async ({ loaders }: Context, id: string): Promise<EntityNode> =>
  present(asEntity(await loaders.node(id), 'Document'), id);

type TimelineArguments = Pick<PageArguments, 'first'> & {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly kinds?: readonly TimelineEventKind[] | null | undefined;
  readonly within?: boolean | null | undefined;
  readonly latestFirst?: boolean | null | undefined;
};

/** The first events, or the latest, of a document or region that the arguments ask for, and how many there are. */
export const timelinePage = async (
  { graph, limits, now }: Context,
  id: string,
  { first, from, to, kinds, within, latestFirst }: TimelineArguments,
): Promise<{ readonly totalCount: number; readonly nodes: TimelineEvent[] }> => {
  const most = boundedFirst(limits, first, 100);
  const events = await graph.timeline(id, {
    ...rangeAsked({ from, to }, now),
    ...(kinds ? { kinds } : {}),
    ...(within == null ? {} : { within }),
  });
  return { totalCount: events.length, nodes: (latestFirst ? events.toReversed() : events).slice(0, most) };
};
