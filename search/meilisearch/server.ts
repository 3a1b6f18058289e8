// The connection: the server's index with our settings, its tasks waited for. All requests can be sent twice, so one
// that gets no answer is (errors.ts).
import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import {
  type EnqueuedTaskPromise,
  type FacetHit,
  Meilisearch,
  type SearchParams,
  type SearchResponse,
  type Task,
} from 'meilisearch';
import { CetuError } from '../../model/index.ts';
import type { StoredDocument } from './documents.ts';
import { codeOf, isBreakdown, tried, worded } from './errors.ts';
import { schemaVersion, settings } from './settings.ts';

export type MeilisearchOptions = {
  /**
   * The server's master key, or one that may search, add and delete documents, and create and set indexes of this
   * prefix.
   */
  readonly apiKey?: string | null;
  /** The index is called PREFIX-VERSION, so that several may stand on one server. */
  readonly indexPrefix?: string;
  /** How long the server may get no further with its tasks before it counts as broken down, in milliseconds. */
  readonly stallMilliseconds?: number;
};

/** What a query asks: documents that pass the filter, their number, and the values of facets among them. */
export type Query = Pick<SearchParams, 'filter' | 'sort' | 'facets' | 'attributesToRetrieve'> & {
  readonly filter: string;
  /** 0 for the number alone. */
  readonly limit: number;
};

export type Answer<Document> = {
  readonly documents: readonly Document[];
  /** Of all that pass the filter. */
  readonly total: number;
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
};

export type Server = {
  /** Changes whenever the index does. */
  readonly version: () => Promise<string>;
  /** The version last seen, asked for where none was or we wrote since. */
  readonly knownVersion: () => Promise<string>;
  /** An answer for each query, in one request. The caller knows what it retrieves. */
  readonly query: <Document = never>(queries: readonly Query[]) => Promise<readonly Answer<Document>[]>;
  /** The values of `words` that begin with the prefix, those of most documents first. */
  readonly wordsFrom: (prefix: string) => Promise<readonly FacetHit[]>;
  /** Adds or replaces all of them, seen together by readers. */
  readonly replace: (documents: readonly StoredDocument[]) => Promise<void>;
  /** Deletes what passes the filter, seen together by readers. */
  readonly remove: (filter: string) => Promise<void>;
};

const requestMilliseconds = 60_000;
// A source of ten thousand passages takes the server half a minute on a slow machine, and it tells how far it is.
const usualStallMilliseconds = 60_000;
const pollMilliseconds = 20;

type Ask = <T>(request: () => Promise<T>) => Promise<T>;

/** Asks for a task and waits for its end: null where it succeeded, the code of the one error that is no fault. */
const taskRunner = (
  client: Meilisearch,
  ask: Ask,
  { url, stallMilliseconds }: { readonly url: string; readonly stallMilliseconds: number },
): ((request: () => EnqueuedTaskPromise) => Promise<string | null>) => {
  // The client's own waiting leaves its timer behind where the server goes away, and the process lives on until it
  // fires.
  const finished = async (taskUid: number): Promise<Task> => {
    let [state, since] = ['', performance.now()];
    for (let look = since + stallMilliseconds / 10; ; ) {
      const task = await ask(() => client.tasks.getTask(taskUid));
      if (task.status !== 'enqueued' && task.status !== 'processing') return task;
      const now = performance.now();
      if (now > look) {
        const { results } = await ask(() => client.batches.getBatches({ statuses: ['processing'], limit: 1 }));
        const found = JSON.stringify([task.status, results[0]?.uid, results[0]?.progress]);
        if (found !== state) [state, since] = [found, now];
        else if (now - since > stallMilliseconds)
          throw new CetuError(
            'STORE_FAILED',
            `The search index ${url} gets no further with task ${taskUid}, for ${Math.round((now - since) / 1000)} s; its log says why, and starting it again may help.`,
          );
        look = now + stallMilliseconds / 10;
      }
      await wait(pollMilliseconds);
    }
  };
  return async (request) => {
    const { taskUid } = await ask(request);
    const { status, error } = await finished(taskUid);
    if (status === 'succeeded') return null;
    if (error?.code === 'index_already_exists') return error.code;
    throw new CetuError(
      isBreakdown(error) ? 'STORE_FAILED' : 'INTERNAL',
      `The search index ${url} did not do task ${taskUid}: ${error?.message ?? `it is ${status}`}`,
    );
  };
};

/** Opens the index on the server, made and set where it is not yet. */
export const openServer = async (url: string, options: MeilisearchOptions): Promise<Server> => {
  const uid = `${options.indexPrefix ?? 'cetu'}-${schemaVersion}`;
  const client = worded(url, () => {
    const { apiKey } = options;
    return new Meilisearch({
      host: url,
      timeout: requestMilliseconds,
      requestInit: { headers: { 'Accept-Encoding': 'identity' } },
      ...(apiKey ? { apiKey } : {}),
    });
  });
  const index = client.index<StoredDocument>(uid);
  const ask: Ask = (request) => tried(url, request);
  const run = taskRunner(client, ask, { url, stallMilliseconds: options.stallMilliseconds ?? usualStallMilliseconds });
  const isMade = async (): Promise<boolean> => {
    const held = await ask(() =>
      index.getSettings().catch((error: unknown) => {
        if (codeOf(error) === 'index_not_found') return null;
        throw error;
      }),
    );
    return held !== null && isDeepStrictEqual(held.filterableAttributes, settings.filterableAttributes);
  };
  if (!(await isMade())) {
    await run(() => client.createIndex(uid, { primaryKey: 'id' }));
    await run(() => index.updateSettings(settings));
  }
  let known: string | null = null;
  const version = async (): Promise<string> => {
    const { updatedAt } = await ask(() => index.getRawInfo());
    known = updatedAt;
    return updatedAt;
  };
  return {
    version,
    knownVersion: async () => known ?? (await version()),
    query: async <Document>(queries: readonly Query[]) => {
      if (queries.length === 0) return [];
      const { results } = await ask(() =>
        client.multiSearch({
          queries: queries.map(({ limit, ...query }) => ({ indexUid: uid, ...query, page: 1, hitsPerPage: limit })),
        }),
      );
      return results.map((result) => answerOf<Document>(result));
    },
    wordsFrom: async (prefix) => {
      const { facetHits } = await ask(() =>
        index.searchForFacetValues({ facetName: 'words', facetQuery: prefix, filter: 'kind = passage' }),
      );
      return facetHits;
    },
    replace: async (documents) => {
      await run(() => index.addDocuments([...documents]));
      known = null;
    },
    remove: async (filter) => {
      await run(() => index.deleteDocuments({ filter }));
      known = null;
    },
  };
};

const answerOf = <Document>({ hits, totalHits, facetDistribution }: SearchResponse): Answer<Document> => ({
  documents: hits as Document[],
  total: totalHits ?? 0,
  facets: facetDistribution ?? {},
});
