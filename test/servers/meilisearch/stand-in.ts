// Takes the place of a Meilisearch server where there is none: indexes in memory that answer the requests of the
// adapter as the server does. stand-in.test.ts holds it against a conversation that was recorded from a real one. It
// knows what the adapter asks and no more: filters, sorting, facets, no search for words.
import { type Match, readFilter, type Stored, storedOf } from './stand-in-filter.ts';

/** What the server would answer to a request: its status and body. */
export type Answer = { readonly status: number; readonly body: unknown };

/** Answers a request. As on a server, what a task changes is seen later: here once the task is asked about. */
export type StandIn = (method: string, path: string, body: unknown) => Answer;

type Index = {
  readonly uid: string;
  readonly documents: Map<string, Stored>;
  settings: Record<string, unknown>;
  changes: number;
};

type Query = {
  readonly indexUid: string;
  readonly filter: string;
  readonly sort?: readonly string[];
  readonly facets?: readonly string[];
  readonly attributesToRetrieve?: readonly string[];
  readonly hitsPerPage: number;
};

/** Makes a server without indexes. */
export const makeStandIn = (): StandIn => {
  const indexes = new Map<string, Index>();
  const filters = new Map<string, Match>();
  const tasks: (() => void)[] = [];
  let finished = 0;
  const filterOf = (filter: string): Match => {
    const match = filters.get(filter) ?? readFilter(filter);
    filters.set(filter, match);
    return match;
  };
  const matching = ({ documents }: Index, filter: string): readonly Stored[] => {
    const match = filterOf(filter);
    return [...documents.values()].filter(match);
  };
  const task = (index: Index, type: string, work: () => void): Answer => {
    tasks.push(() => {
      work();
      index.changes++;
    });
    return { status: 202, body: { taskUid: tasks.length - 1, indexUid: index.uid, status: 'enqueued', type } };
  };
  const finish = (uid: number): Answer => {
    for (; finished <= uid; finished++) tasks[finished]?.();
    return { status: 200, body: { uid, status: 'succeeded' } };
  };
  const ofIndex = (index: Index, rest: string, method: string, body: unknown): Answer => {
    switch (`${method} ${rest}`) {
      case 'GET ':
        return { status: 200, body: { uid: index.uid, updatedAt: `change ${index.changes}`, primaryKey: 'id' } };
      case 'GET settings':
        return { status: 200, body: index.settings };
      case 'PATCH settings':
        return task(index, 'settingsUpdate', () => {
          index.settings = { ...index.settings, ...(body as object) };
        });
      case 'POST documents':
        return task(index, 'documentAdditionOrUpdate', () => {
          for (const document of body as readonly Record<string, unknown>[])
            index.documents.set(String(document['id']), storedOf(document));
        });
      case 'POST documents/delete':
        return task(index, 'documentDeletion', () => {
          for (const { document } of matching(index, (body as Query).filter))
            index.documents.delete(String(document['id']));
        });
      case 'POST facet-search':
        return { status: 200, body: facetHits(index, body as FacetQuery, matching) };
      default:
        throw new Error(`the stand-in for Meilisearch knows no ${method} of an index's ${rest}`);
    }
  };
  return (method, path, body) => {
    if (path.startsWith('/tasks/')) return finish(Number(path.slice('/tasks/'.length)));
    if (path === '/indexes' && method === 'POST') {
      const { uid } = body as { readonly uid: string };
      const index = { uid, documents: new Map(), settings: {}, changes: 0 };
      return task(index, 'indexCreation', () => indexes.set(uid, index));
    }
    if (path === '/multi-search') {
      const { queries } = body as { readonly queries: readonly Query[] };
      const results = queries.map((query) => {
        const index = indexes.get(query.indexUid);
        if (index === undefined) throw new Error(`no index ${query.indexUid}`);
        return answerOf(query, matching(index, query.filter), mostFacetValues(index));
      });
      return { status: 200, body: { results } };
    }
    const [, uid = '', rest = ''] = /^\/indexes\/([^/]+)\/?(.*)$/.exec(path) ?? [];
    const index = indexes.get(uid) ?? null;
    if (index === null)
      return { status: 404, body: { message: `Index \`${uid}\` not found.`, code: 'index_not_found' } };
    return ofIndex(index, rest, method, body);
  };
};

const mostFacetValues = ({ settings }: Index): number => {
  const { faceting } = settings as { readonly faceting?: { readonly maxValuesPerFacet?: number } };
  return faceting?.maxValuesPerFacet ?? 100;
};

const answerOf = (query: Query, found: readonly Stored[], mostValues: number): Record<string, unknown> => {
  const { indexUid, sort = [], facets, attributesToRetrieve, hitsPerPage } = query;
  const shown = found.toSorted((a, b) => comparedBy(sort, a, b)).slice(0, hitsPerPage);
  return {
    indexUid,
    hits: shown.map(({ document }) =>
      Object.fromEntries(Object.entries(document).filter(([name]) => attributesToRetrieve?.includes(name) ?? true)),
    ),
    totalHits: found.length,
    ...(facets && {
      facetDistribution: Object.fromEntries(facets.map((name) => [name, distribution(name, found, mostValues)])),
    }),
  };
};

/** What lacks the attribute comes last. */
const comparedBy = (sort: readonly string[], a: Stored, b: Stored): number => {
  for (const rule of sort) {
    const [name = ''] = rule.split(':');
    const [x, y] = [a.values.get(name)?.[0], b.values.get(name)?.[0]];
    if (x === y) continue;
    if (x === undefined) return 1;
    if (y === undefined) return -1;
    return (x < y ? -1 : 1) * (rule.endsWith(':desc') ? -1 : 1);
  }
  return 0;
};

const countsOf = (name: string, found: readonly Stored[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { document } of found)
    for (const value of new Set([document[name]].flat()))
      if (value !== null && value !== undefined) counts.set(String(value), (counts.get(String(value)) ?? 0) + 1);
  return counts;
};

const distribution = (name: string, found: readonly Stored[], most: number): Readonly<Record<string, number>> =>
  Object.fromEntries([...countsOf(name, found)].sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, most));

type FacetQuery = { readonly facetName: string; readonly facetQuery: string; readonly filter: string };

const facetHits = (
  index: Index,
  { facetName, facetQuery, filter }: FacetQuery,
  matching: (index: Index, filter: string) => readonly Stored[],
): unknown => ({
  facetHits: [...countsOf(facetName, matching(index, filter))]
    .filter(([value]) => value.startsWith(facetQuery))
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)),
  facetQuery,
});
