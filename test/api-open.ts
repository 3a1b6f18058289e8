// An API over real stores in memory, with a way to ask it and a count of what it asks the graph store.
import { pino } from 'pino';
import { type ApiOptions, createApi } from '../api/index.ts';
import { type GraphStore, openGraphStore } from '../graph/index.ts';
import { loadNamedRules } from '../ingest/index.ts';
import type { SourceGraph } from '../model/index.ts';
import { openSearchIndex } from '../search/index.ts';
import { measuresSource, noticeSource, paperSource } from './api-fixtures.ts';

const { findRule } = await loadNamedRules();

export const adminToken = 'a token of the tests';

export type Answer = {
  readonly status: number;
  // The tests know what they ask for.
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
  readonly data: any;
  readonly errors: readonly { readonly message: string; readonly extensions: Record<string, unknown> }[];
};

/** Stores that hold the sources; `calls` counts the graph store's methods that were called. */
const openStores = async (sources: readonly SourceGraph[]) => {
  const graph = await openGraphStore('sqlite::memory:');
  const search = await openSearchIndex('sqlite::memory:');
  for (const source of sources) {
    await graph.put(source);
    await search.put(source, source.passages);
  }
  const calls: string[] = [];
  return { graph: counted(graph, calls), search, calls };
};

const counted = (store: GraphStore, calls: string[]): GraphStore =>
  new Proxy(store, {
    get: (target, name, receiver) => {
      const value = Reflect.get(target, name, receiver);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]) => {
        calls.push(String(name));
        return Reflect.apply(value, target, args);
      };
    },
  });

const fixtures = (): SourceGraph[] => [measuresSource(), noticeSource(), paperSource()];

/** The API over stores that hold the sources, with what a test sets otherwise. */
export const openApi = async (options: Partial<ApiOptions> = {}, sources: readonly SourceGraph[] = fixtures()) => {
  const stores = await openStores(sources);
  const log: string[] = [];
  const logger = pino({ level: 'warn' }, { write: (line: string) => void log.push(line) });
  const api = await createApi({
    graph: stores.graph,
    corrections: stores.graph,
    search: stores.search,
    intake: null,
    originals: null,
    saved: null,
    findRule,
    logger,
    adminToken,
    ...options,
  });
  const send = (init: RequestInit, url = 'http://cetu.test/graphql'): Promise<Response> =>
    Promise.resolve(api.fetch(url, init));
  const ask = async (
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
    operationName?: string,
  ): Promise<Answer> => {
    const response = await send({
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables, operationName }),
    });
    const { data, errors } = (await response.json()) as Partial<Answer>;
    return { status: response.status, data, errors: errors ?? [] };
  };
  const codes = async (...args: Parameters<typeof ask>): Promise<unknown[]> =>
    (await ask(...args)).errors.map(({ extensions }) => extensions['code']);
  return { ...stores, ask, codes, send, log };
};
