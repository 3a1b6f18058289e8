// Answers a query in two stages, like the embedded index: the server counts what is complete and brings candidates,
// which are scored again here (ranking.ts).
import { CetuError, type Passage } from '../../model/index.ts';
import { isSampled, suffice } from '../choice.ts';
import { highlightsOf } from '../highlight.ts';
import { askMeaning, type Likened, likestOf, nearestCandidates } from '../meaning/asking.ts';
import type { Meaning } from '../meaning/port.ts';
import type { FacetCount, SearchQuery, SearchResult } from '../port.ts';
import { hasWords, type Query } from '../query.ts';
import {
  countedTokens,
  cursorOf,
  dateCursorOf,
  datePlaceOf,
  lacksComplete,
  planPage,
  type Ranked,
  rankCandidates,
  unranked,
  withRarestWords,
} from '../ranking.ts';
import { emptyResult, type ReadRequest, readRequest, termsOf } from '../request.ts';
import {
  type Complete,
  countBySource,
  countComplete,
  type Demands,
  demandsOf,
  findByDate,
  findRest,
  titlesMeant,
} from './complete.ts';
import type { PassageDocument } from './documents.ts';
import { isOneOf } from './filter.ts';
import { type Found, findCandidates, findComplete, findLikest } from './first-stage.ts';
import type { Server } from './server.ts';
import type { ServerStatistics, Statistics } from './statistics.ts';

const mostAttempts = 3;

/** Answers from one state of the index: where it changed meanwhile, again; after three attempts as it is. */
export const openReader =
  (
    server: Server,
    statistics: Statistics,
    meaning: Meaning | null,
  ): ((request: SearchQuery) => Promise<SearchResult>) =>
  async (asked) => {
    const request = await readRequest(asked);
    const likened = await askMeaning(meaning, request);
    if (request.asksNothing) return emptyResult(request, likened.state);
    return ofOneVersion(server, (version) =>
      searchVersion(server, (tokens) => statistics(version, tokens), request, likened),
    );
  };

/** The same for how many complete passages each source has. */
export const openCounter =
  (server: Server, statisticsAt: Statistics): ((request: SearchQuery) => Promise<readonly FacetCount[]>) =>
  async (asked) => {
    const request = await readRequest(asked);
    if (request.asksNothing) return [];
    return ofOneVersion(server, async (version) => {
      const statistics = await statisticsAt(version, countedTokens(request.query));
      const query = withRarestWords(request.query, statistics);
      const demands = demandsOf(query, request.filter, await titlesMeant(server, request.filter));
      return countBySource(server, await countComplete(server, query, demands));
    });
  };

const ofOneVersion = async <T>(server: Server, ask: (version: string) => Promise<T>): Promise<T> => {
  let version = await server.knownVersion();
  for (let attempt = 1; ; attempt++) {
    const result = await ask(version);
    const now = await server.version();
    if (version === now || attempt === mostAttempts) return result;
    version = now;
  }
};

const searchVersion = async (
  server: Server,
  statisticsOf: (tokens: readonly string[]) => Promise<ServerStatistics>,
  request: ReadRequest,
  likened: Likened,
): Promise<SearchResult> => {
  const statistics = await statisticsOf(countedTokens(request.query));
  const query = withRarestWords(request.query, statistics);
  const demands = demandsOf(query, request.filter, await titlesMeant(server, request.filter));
  const find = request.order === 'date' ? pageByDate : pageByRank;
  const { complete, placed, contents } = await find(server, { query, demands, statistics, likened }, request);
  const { first } = request.page;
  const shown = placed.slice(0, first);
  const passages = new Map(contents);
  const unread = shown.map(({ ranked }) => ranked.id).filter((id) => !passages.has(id));
  for (const { passage, content } of await readPassages(server, unread)) passages.set(passage, content);
  return {
    hits: shown.map(({ ranked: { id, score, complete: isComplete, byMeaning } }) => {
      const content = passages.get(id);
      if (content === undefined) throw new CetuError('STORE_DAMAGED', `The search index has no passage ${id}.`);
      const passage: Passage = JSON.parse(content);
      return { passage, score, complete: isComplete, byMeaning, highlights: highlightsOf(passage, query) };
    }),
    cursors: shown.map(({ cursor }) => cursor),
    hasNext: placed.length > first,
    total: complete.total,
    facets: complete.facets,
    terms: termsOf(query),
    understood: query.understood,
    conditions: query.conditions,
    unread: query.unread,
    meaning: likened.state,
  };
};

type Sought = {
  readonly query: Query;
  readonly demands: Demands;
  readonly statistics: ServerStatistics;
  readonly likened: Likened;
};

/** The hits of a page and one more, with the passages that are read already. */
type Page = {
  readonly complete: Complete;
  readonly placed: readonly { readonly ranked: Ranked; readonly cursor: string }[];
  readonly contents: readonly (readonly [id: string, content: string])[];
};

const pageByDate = async (server: Server, { query, demands }: Sought, { page }: ReadRequest): Promise<Page> => {
  const complete = await countComplete(server, query, demands);
  const places = await findByDate(server, complete, datePlaceOf(page), page.first + 1);
  const placed = places.map((place) => ({ ranked: unranked(place.id), cursor: dateCursorOf(place) }));
  return { complete, placed, contents: [] };
};

const pageByRank = async (server: Server, sought: Sought, { page }: ReadRequest): Promise<Page> => {
  const { query, demands, statistics, likened } = sought;
  const counted = countComplete(server, query, demands);
  const [complete, candidates] = await Promise.all([counted, candidatesBeside(server, sought, counted)]);
  const found = new Map(candidates.map((each): [string, Found] => [each.id, each]));
  if (hasWords(query) && lacksComplete(candidates, query, complete.total))
    for (const each of await findComplete(server, query, complete, statistics)) found.set(each.id, each);
  const likest = likestOf(likened, demands.isFiltered).filter((id) => !found.has(id));
  for (const each of (await findLikest(server, likest, demands)).slice(0, nearestCandidates)) found.set(each.id, each);
  const ranked = rankCandidates([...found.values()], query, statistics, likened.asked);
  const { before, between, behind } = planPage(ranked, complete.total, page);
  const ids = new Set(ranked.map(({ id }) => id));
  const rest = between === null ? [] : await findRest(server, complete, ids, between);
  return {
    complete,
    placed: [...before, ...rest.map(unranked), ...behind].map((each) => ({ ranked: each, cursor: cursorOf(each) })),
    contents: [...found.values()].map(({ id, content }) => [id, content]),
  };
};

/** The candidates by the rarest of the query, none where the complete passages are candidates alone. */
const candidatesBeside = async (
  server: Server,
  { query, demands, statistics }: Sought,
  counted: Promise<Complete>,
): Promise<readonly Found[]> => {
  const mayBeAlone = !demands.isFiltered && isSampled(query, statistics);
  if (mayBeAlone && suffice((await counted).total)) return [];
  return findCandidates(server, query, demands, statistics);
};

const readPassages = async (server: Server, ids: readonly string[]): Promise<readonly Content[]> => {
  if (ids.length === 0) return [];
  const [answer] = await server.query<Content>([
    { filter: isOneOf('passage', ids), limit: ids.length, attributesToRetrieve: ['passage', 'content'] },
  ]);
  return answer?.documents ?? [];
};

type Content = Pick<PassageDocument, 'passage' | 'content'>;
