// Answers a query in two stages: FTS5 brings at most a hundred passages by the rarest tokens (first-stage.ts), they
// are scored again here (ranking.ts). It runs inside a transaction of its caller, so that total, facets and hits are
// of one state.
import { CetuError, type Passage } from '../../model/index.ts';
import { isSampled, suffice } from '../choice.ts';
import { highlightsOf } from '../highlight.ts';
import { type Likened, likestOf, nearestCandidates } from '../meaning/asking.ts';
import type { FacetCount, Hit, SearchResult } from '../port.ts';
import { hasWords, type Query } from '../query.ts';
import {
  countedTokens,
  cursorOf,
  dateCursorOf,
  datePlaceOf,
  demandedTokens,
  lacksComplete,
  planPage,
  type Ranked,
  rankCandidates,
  unranked,
  withRarestWords,
} from '../ranking.ts';
import { emptyResult, type ReadRequest, termsOf } from '../request.ts';
import type { IndexStatistics } from '../rescore.ts';
import { type Complete, completeSearch, countComplete, findByDate, findRest, type Search } from './complete.ts';
import type { Database } from './database.ts';
import { type Condition, conditionOf, everywhere, facetsOf } from './filter.ts';
import { findCandidates, findComplete, findLikest, statisticsOf } from './first-stage.ts';
import { unpacked } from './packed.ts';
import { documentOf } from './schema.ts';

export const searchIndex = (database: Database, request: ReadRequest, likened: Likened): SearchResult => {
  if (request.asksNothing) return emptyResult(request, likened.state);
  const condition = conditionOf(request.filter);
  const { query, statistics } = readyQuery(database, request);
  const complete = countComplete(database, query, statistics, completeSearch(query, condition));
  const { first } = request.page;
  const page =
    request.order === 'date'
      ? pageByDate(database, complete.search, request)
      : pageByRank(database, { query, statistics, complete, condition, likened }, request);
  const shown = page.slice(0, first);
  return {
    hits: shown.map(({ ranked }) => hitOf(database, query, ranked)),
    cursors: shown.map(({ cursor }) => cursor),
    hasNext: page.length > first,
    total: complete.total,
    facets: facetsOf(database, complete.byDocument),
    terms: termsOf(query),
    understood: query.understood,
    conditions: query.conditions,
    unread: query.unread,
    meaning: likened.state,
  };
};

/** How many complete passages each source has, by id. */
export const countBySource = (database: Database, request: ReadRequest): readonly FacetCount[] => {
  if (request.asksNothing) return [];
  const { query, statistics } = readyQuery(database, request);
  const complete = countComplete(database, query, statistics, completeSearch(query, conditionOf(request.filter)));
  return database.all<FacetCount>(
    `select d.source as value, sum(c.value ->> 1) as count from json_each(?) c
     join search_document d on d.rowid = c.value ->> 0 group by 1 order by 1`,
    JSON.stringify([...complete.byDocument]),
  );
};

type Ready = { readonly query: Query; readonly statistics: IndexStatistics };

/** The query with its rarest words, and what the index knows of all of them. */
const readyQuery = (database: Database, { query }: ReadRequest): Ready => {
  const statistics = statisticsOf(database, [...countedTokens(query), ...demandedTokens(query)]);
  return { query: withRarestWords(query, statistics), statistics };
};

type Placed = { readonly ranked: Ranked; readonly cursor: string };

const pageByDate = (database: Database, complete: Search, { page }: ReadRequest): readonly Placed[] =>
  findByDate(database, complete, datePlaceOf(page), page.first + 1).map((place) => ({
    ranked: unranked(place.id),
    cursor: dateCursorOf(place),
  }));

type Sought = Ready & {
  readonly complete: Complete;
  readonly condition: Condition;
  readonly likened: Likened;
};

const pageByRank = (
  database: Database,
  { query, statistics, complete, condition, likened }: Sought,
  request: ReadRequest,
): readonly Placed[] => {
  const { search, total } = complete;
  const isAlone = suffice(total) && condition === everywhere && isSampled(query, statistics);
  const found = isAlone ? [] : findCandidates(database, query, statistics, condition);
  const more =
    hasWords(query) && lacksComplete(found, query, total) ? findComplete(database, query, statistics, complete) : [];
  const byWords = new Map([...found, ...more].map((each) => [each.id, each]));
  const likest = likestOf(likened, condition !== everywhere).filter((id) => !byWords.has(id));
  const byMeaning = findLikest(database, likest, condition).slice(0, nearestCandidates);
  const ranked = rankCandidates([...byWords.values(), ...byMeaning], query, statistics, likened.asked);
  const { before, between, behind } = planPage(ranked, total, request.page);
  const ids = new Set(ranked.map(({ id }) => id));
  const rest = between === null ? [] : findRest(database, search, ids, between).map(unranked);
  return [...before, ...rest, ...behind]
    .slice(0, request.page.first + 1)
    .map((ranked) => ({ ranked, cursor: cursorOf(ranked) }));
};

/** The passage at a place of the ranks, with the words of the query as highlights. */
export const hitOf = (database: Database, query: Query, { id, score, complete, byMeaning }: Ranked): Hit => {
  const [row] = database.all<{ passage: Uint8Array; form: string; document: string }>(
    `select p.passage, p.form, d.document from search_passage p
     join search_document d on d.rowid = ${documentOf('p.rowid')} where p.id = ?`,
    id,
  );
  if (row === undefined) throw new CetuError('STORE_DAMAGED', `The search index has no passage ${id}.`);
  const passage: Passage = { ...JSON.parse(unpacked(row.passage, row.form)), document: JSON.parse(row.document) };
  return { passage, score, complete, byMeaning, highlights: highlightsOf(passage, query) };
};
