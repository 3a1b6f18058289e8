// What resolvers read, gathered: all that one level of a question asks of the store is one call, whatever the number
// of rows. Made anew for each request. Between two batches other requests get their turn.
import DataLoader from 'dataloader';
import type {
  Attachment,
  Direction,
  EntityLink,
  EntityNode,
  FundingRow,
  GraphNode,
  GraphReader,
  KeptEnds,
  Neighbour,
  NeighbourRequest,
} from '../graph/index.ts';
import {
  type EdgeType,
  everyPage,
  type Key,
  type Page,
  type PageRequest,
  type Passage,
  type SourceId,
} from '../model/index.ts';

export type Loaders = {
  /** The node of an id as the store knows it, or null. */
  readonly node: (id: string) => Promise<GraphNode | null>;
  /** The row of funding of an id, or null. */
  readonly row: (id: string) => Promise<FundingRow | null>;
  /** The passage of an id, or null. */
  readonly passage: (id: string) => Promise<Passage | null>;
  /** One page of what is linked with a node. */
  readonly neighbours: (
    id: string,
    via: readonly EdgeType[],
    direction: Direction,
    page: NeighbourRequest,
  ) => Promise<Page<Neighbour>>;
  /** All that is linked with a node, or what is kept of it, in the order of the text that says so. */
  readonly allNeighbours: (
    id: string,
    via: readonly EdgeType[],
    direction: Direction,
    ends?: KeptEnds,
  ) => Promise<readonly Neighbour[]>;
  /** How the names of an entity were linked to it. */
  readonly links: (id: Key) => Promise<readonly EntityLink[]>;
  /** What became of a correction of a fact in the sources that are here. */
  readonly attachments: (id: string) => Promise<readonly Attachment[]>;
  /** How many sources mention an entity or what lies in it. */
  readonly mentionsWithin: (id: string) => Promise<number>;
  /** The nearest in which a region or an industry lies; of several that are as near the first by id. */
  readonly wholeOf: (id: Key) => Promise<EntityNode | null>;
  /** Forgets what was read: after a correction, entities may be others. */
  readonly forget: () => void;
};

export const createLoaders = (graph: GraphReader): Loaders => {
  const options = { batchScheduleFn: (run: () => void) => void setImmediate(run), maxBatchSize: 1000 };
  const nodes = new DataLoader<string, GraphNode | null>(async (ids) => {
    return [...(await graph.nodes(ids))];
  }, options);

  const rows = new DataLoader<string, FundingRow | null>(async (ids) => {
    return [...(await graph.fundingRows(ids))];
  }, options);

  const passages = new DataLoader<string, Passage | null>(async (ids) => {
    return [...(await graph.passagesOf(ids))];
  }, options);

  const links = new DataLoader<Key, readonly EntityLink[]>(async (ids) => {
    return [...(await graph.links(ids))];
  }, options);

  const attachments = new DataLoader<string, readonly Attachment[]>(async (ids) => {
    return [...(await graph.attachments(ids))];
  }, options);

  const mentions = new DataLoader<string, number>(async (ids) => {
    return [...(await graph.mentionsWithin(ids))];
  }, options);

  const pages = new Map<string, DataLoader<string, Page<Neighbour>>>();
  const neighbours: Loaders['neighbours'] = (id, via, direction, page) => {
    const name = JSON.stringify([via, direction, page]);
    const known = pages.get(name);
    if (known) return known.load(id);
    const loader = new DataLoader<string, Page<Neighbour>>(async (ids) => {
      return [...(await graph.neighbours(ids, via, direction, page))];
    }, options);
    pages.set(name, loader);
    return loader.load(id);
  };

  const allNeighbours: Loaders['allNeighbours'] = async (id, via, direction, ends) => {
    const read = (page: PageRequest) => neighbours(id, via, direction, ends ? { ...page, ends } : page);
    const found: Neighbour[] = [];
    for await (const items of everyPage(read)) found.push(...items);
    return found.sort(inTextOrder);
  };

  const wholes = new DataLoader<Key, EntityNode | null>(async (ids) => nearestOf(graph, ids), options);

  const forget = (): void => {
    nodes.clearAll();
    rows.clearAll();
    passages.clearAll();
    links.clearAll();
    attachments.clearAll();
    mentions.clearAll();
    wholes.clearAll();
    pages.clear();
  };
  return {
    node: (id) => nodes.load(id),
    row: (id) => rows.load(id),
    passage: (id) => passages.load(id),
    links: (id) => links.load(id),
    attachments: (id) => attachments.load(id),
    neighbours,
    allNeighbours,
    mentionsWithin: (id) => mentions.load(id),
    wholeOf: (id) => wholes.load(id),
    forget,
  };
};

/**
 * The nearest of all in which each lies, which is the one that itself lies in the most. Every source says of its
 * places in which they lie: the edges that say so are thousands, what they come to is kept.
 */
const nearestOf = async (graph: GraphReader, ids: readonly Key[]): Promise<(EntityNode | null)[]> => {
  const above = await graph.wholes(ids);
  const all = [...new Set(above.flat().map(({ id }) => id))];
  const heights = new Map((await graph.wholes(all)).map((further, at) => [all[at], further.length]));
  const height = ({ id }: EntityNode): number => heights.get(id) ?? 0;
  return above.map((several) =>
    several.reduce<EntityNode | null>((best, one) => (best && height(best) >= height(one) ? best : one), null),
  );
};

// By source, then by place; a number as the role is a place in a list and goes first.
const inTextOrder = (a: Neighbour, b: Neighbour): number =>
  compareSources(a.provenance.source, b.provenance.source) ||
  place(a) - place(b) ||
  a.provenance.span.start - b.provenance.span.start ||
  factStart(a) - factStart(b);

const compareSources = (a: SourceId, b: SourceId): number => (a < b ? -1 : a > b ? 1 : 0);

const place = ({ role }: Neighbour): number => (role !== null && /^\d+$/.test(role) ? Number(role) : 0);

const factStart = ({ node }: Neighbour): number => ('span' in node ? node.span.start : 0);
