// The index on a Meilisearch server, 1.50 or newer. One process at a time puts sources; any number reads.
import { CetuError, decodeCursor, encodeCursor, type Page, type PageRequest } from '../../model/index.ts';
import type { Meaning } from '../meaning/port.ts';
import type { IndexedSource, SearchIndex } from '../port.ts';
import { checkPage } from '../ranking.ts';
import type { SourceDocument } from './documents.ts';
import { allOf, quoted } from './filter.ts';
import { openCounter, openReader } from './reader.ts';
import { respellIn } from './respell.ts';
import { type MeilisearchOptions, openServer, type Server } from './server.ts';
import { findSimilar } from './similar.ts';
import { openStatistics } from './statistics.ts';
import { suggestFrom } from './suggest.ts';
import { putSource, removeSource } from './writer.ts';

export type { MeilisearchOptions } from './server.ts';

/** Opens the index on the server at the address, made where there is none. */
export const openMeilisearchIndex = async (
  url: string,
  options: MeilisearchOptions = {},
  meaning: Meaning | null = null,
): Promise<SearchIndex> => {
  const server = await openServer(url, options);
  const statistics = openStatistics(server);
  const search = openReader(server, statistics, meaning);
  let written: Promise<void> = Promise.resolve();
  /** Writes one after another: a put first asks what it replaces. */
  const inTurn = (write: () => Promise<void>): Promise<void> => {
    const turn = written.then(write);
    written = turn.catch(() => undefined);
    return turn;
  };
  return {
    put: (source, passages) => inTurn(() => putSource(server, source, passages)),
    remove: (source) => inTurn(() => removeSource(server, source)),
    sources: (page) => listSources(server, page),
    search,
    bySource: openCounter(server, statistics),
    suggest: (prefix, limit, names = []) => suggestFrom(server, prefix, { limit, names }),
    respell: (query, limit, names = []) => respellIn(server, statistics, query, { limit, names }),
    similar: (passage, limit, filter = {}) => findSimilar(server, statistics, { passage, limit, filter }),
    close: () => written,
  };
};

const listSources = async (server: Server, page: PageRequest): Promise<Page<IndexedSource>> => {
  checkPage(page);
  const { first, after } = page;
  const [last] = after === undefined || after === null ? [''] : (decodeCursor(after) ?? []);
  if (typeof last !== 'string') throw new CetuError('INPUT', 'The cursor is not one of a list of sources.');
  const isSource = 'kind = source';
  const [listed, counted] = await server.query<SourceDocument>([
    {
      filter: last === '' ? isSource : allOf([isSource, `source > ${quoted(last)}`]),
      sort: ['source:asc'],
      limit: first + 1,
      attributesToRetrieve: ['source', 'passagesHash'],
    },
    { filter: isSource, limit: 0 },
  ]);
  const found = listed?.documents ?? [];
  const items = found.slice(0, first).map(({ source, passagesHash }) => ({ id: source, passagesHash }));
  return {
    items,
    cursors: items.map(({ id }) => encodeCursor([id])),
    hasNext: found.length > first,
    total: counted?.total ?? 0,
  };
};
