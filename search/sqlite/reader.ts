// Answers a query in two stages: FTS5 brings at most a hundred passages by the rarest tokens (first-stage.ts), they are scored
// again here (ranking.ts). It runs inside a transaction of its caller, so that total, facets and hits are of one state.
import { CetuError, type Passage } from '../../model/index.ts';
import { highlightsOf } from '../highlight.ts';
import type { Hit, SearchQuery, SearchResult } from '../port.ts';
import { parseQuery, type Query } from '../query.ts';
import { checkPage, cursorOf, planPage, type Ranked, rankCandidates, unranked } from '../ranking.ts';
import type { Database } from './database.ts';
import { conditionOf, facetsOf } from './filter.ts';
import { completeSearch, countByDocument, findCandidates, findRest, statisticsOf } from './first-stage.ts';
import { documentOf } from './schema.ts';

export const searchIndex = (database: Database, request: SearchQuery): SearchResult => {
  const { first } = request.page;
  checkPage(request.page);
  const query = parseQuery(request.text);
  const terms = [...query.words, ...query.phrases];
  if (terms.length === 0) {
    planPage([], 0, request.page);
    return { hits: [], cursors: [], hasNext: false, total: 0, terms, facets: facetsOf(database, new Map()) };
  }
  const condition = conditionOf(request.filter ?? {});
  const complete = completeSearch(query, condition);
  const counted = countByDocument(database, complete);
  const total = counted.values().reduce((sum, count) => sum + count, 0);

  const statistics = statisticsOf(database, query.tokens);
  const candidates = findCandidates(database, query, statistics, condition);
  const { before, between, behind } = planPage(rankCandidates(candidates, query, statistics), total, request.page);
  const ids = new Set(candidates.map(({ id }) => id));
  const rest = between === null ? [] : findRest(database, complete, ids, between).map(unranked);
  const page = [...before, ...rest, ...behind].slice(0, first + 1);
  const shown = page.slice(0, first);
  return {
    hits: shown.map((ranked) => hitOf(database, query, ranked)),
    cursors: shown.map(cursorOf),
    hasNext: page.length > first,
    total,
    facets: facetsOf(database, counted),
    terms,
  };
};

const hitOf = (database: Database, query: Query, { id, score, complete }: Ranked): Hit => {
  const [row] = database.all<{ passage: string; document: string }>(
    `select p.passage, d.document from search_passage p
     join search_document d on d.rowid = ${documentOf('p.rowid')} where p.id = ?`,
    id,
  );
  if (row === undefined) throw new CetuError('STORE_DAMAGED', `The search index has no passage ${id}.`);
  const passage: Passage = { ...JSON.parse(row.passage), document: JSON.parse(row.document) };
  return { passage, score, complete, highlights: highlightsOf(passage, query) };
};
