// Answers a query in two stages, like the embedded index: the server counts what is complete and brings candidates, which are
// scored again here (ranking.ts).
import { CetuError, type Passage } from '../../model/index.ts';
import { highlightsOf } from '../highlight.ts';
import type { SearchQuery, SearchResult } from '../port.ts';
import { parseQuery } from '../query.ts';
import { candidateLimit, checkPage, cursorOf, planPage, rankCandidates, unranked } from '../ranking.ts';
import { countComplete, demandsOf, findRest } from './complete.ts';
import type { PassageDocument } from './documents.ts';
import { isOneOf } from './filter.ts';
import { findCandidates } from './first-stage.ts';
import type { Server } from './server.ts';
import { openStatistics, type Statistics } from './statistics.ts';

const mostAttempts = 3;

/** Answers from one state of the index: where it changed meanwhile, again; after three attempts as it is. */
export const openReader = (server: Server): ((request: SearchQuery) => Promise<SearchResult>) => {
  const statistics = openStatistics(server);
  return async (request) => {
    let version = await server.knownVersion();
    for (let attempt = 1; ; attempt++) {
      const result = await searchVersion(server, statistics, version, request);
      const now = await server.version();
      if (version === now || attempt === mostAttempts) return result;
      version = now;
    }
  };
};

const searchVersion = async (
  server: Server,
  statisticsAt: Statistics,
  version: string,
  { text, filter = {}, page: asked }: SearchQuery,
): Promise<SearchResult> => {
  checkPage(asked);
  const query = parseQuery(text);
  const terms = [...query.words, ...query.phrases];
  if (terms.length === 0) {
    planPage([], 0, asked);
    const facets = { documentTypes: [], regions: [], years: [] };
    return { hits: [], cursors: [], hasNext: false, total: 0, terms, facets };
  }
  const demands = demandsOf(query, filter);
  const statistics = await statisticsAt(version, query.tokens);
  const [complete, candidates] = await Promise.all([
    countComplete(server, query, demands),
    findCandidates(server, query, demands, statistics),
  ]);
  const ranked = rankCandidates(candidates, query, statistics).slice(0, candidateLimit);
  const { before, between, behind } = planPage(ranked, complete.total, asked);
  const ids = new Set(ranked.map(({ id }) => id));
  const rest = between === null ? [] : await findRest(server, complete, ids, between);
  const page = [...before, ...rest.map(unranked), ...behind].slice(0, asked.first + 1);
  const shown = page.slice(0, asked.first);
  const passages = new Map(candidates.map(({ id, content }) => [id, content]));
  const unread = shown.map(({ id }) => id).filter((id) => !passages.has(id));
  for (const { passage, content } of await readPassages(server, unread)) passages.set(passage, content);
  return {
    hits: shown.map(({ id, score, complete }) => {
      const content = passages.get(id);
      if (content === undefined) throw new CetuError('STORE_DAMAGED', `The search index has no passage ${id}.`);
      const passage: Passage = JSON.parse(content);
      return { passage, score, complete, highlights: highlightsOf(passage, query) };
    }),
    cursors: shown.map(cursorOf),
    hasNext: page.length > asked.first,
    total: complete.total,
    facets: complete.facets,
    terms,
  };
};

const readPassages = async (server: Server, ids: readonly string[]): Promise<readonly Content[]> => {
  if (ids.length === 0) return [];
  const [answer] = await server.query<Content>([
    { filter: isOneOf('passage', ids), limit: ids.length, attributesToRetrieve: ['passage', 'content'] },
  ]);
  return answer?.documents ?? [];
};

type Content = Pick<PassageDocument, 'passage' | 'content'>;
