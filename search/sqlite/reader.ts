// Answers a query in two stages: FTS5 brings at most a hundred passages by the rarest tokens, they are scored again here.
// Behind them, with score 0 and in the order of their ids, come the complete passages that were not among the hundred.
// It runs inside a transaction of its caller, so that total, facets and hits are of one state.
import {
  CetuError,
  compareText,
  decodeCursor,
  encodeCursor,
  maxPageSize,
  type PageRequest,
} from '../../model/index.ts';
import { holds } from '../form.ts';
import { highlightsOf } from '../highlight.ts';
import type { Hit, SearchQuery, SearchResult } from '../port.ts';
import { parseQuery, type Query } from '../query.ts';
import { type IndexStatistics, scorerOf } from '../rescore.ts';
import type { Database } from './database.ts';
import { type Condition, conditionOf, facetsOf } from './filter.ts';
import { allOf, anyOf, matchOf, tokenExpression, without } from './match.ts';
import { documentOf } from './schema.ts';

const candidateLimit = 100;
// 5,000 postings lose no quality against all of them, three terms are what a short question has (STARD). Beyond 15,000 even
// the second is left out: FTS5 ranks one or two thousand in a millisecond.
const postingsBudget = 5_000;
const fewestTerms = 3;
const mostPostings = 15_000;
// To order all that FTS5 finds by id where its ranks are equal takes half as long again as the ranks. It is seldom needed
// beyond the first five hundred.
const rankedAtOnce = 500;

/**
 * A hit's place in the ranked list. `height` is its share of the best score, so that a place outlives a change of the index,
 * which moves all scores; null for those behind the candidates.
 */
type Place = { readonly height: number | null; readonly id: string };
type Ranked = Place & { readonly rowid: number; readonly score: number };

export const searchIndex = (database: Database, request: SearchQuery): SearchResult => {
  const after = placeOf(request.page);
  const query = parseQuery(request.text);
  const terms = [...query.words, ...query.phrases];
  if (terms.length === 0)
    return { hits: [], cursors: [], hasNext: false, total: 0, terms, facets: facetsOf(database, new Map()) };
  const condition = conditionOf(request.filter ?? {});
  const complete = completeSearch(query, condition);
  const counted = countByDocument(database, complete);
  const total = counted.values().reduce((sum, count) => sum + count, 0);
  const candidates = rankCandidates(database, query, condition);

  const { first } = request.page;
  const page: Ranked[] = candidatesAfter(candidates, after).slice(0, first + 1);
  if (page.length <= first) {
    const known = new Set(candidates.map(({ rowid }) => rowid));
    page.push(...findRest(database, complete, known, after, first + 1 - page.length));
  }
  const shown = page.slice(0, first);
  return {
    hits: shown.map((ranked) => hitOf(database, query, ranked)),
    cursors: shown.map(({ height, id }) => encodeCursor([height, id])),
    hasNext: page.length > first,
    total,
    facets: facetsOf(database, counted),
    terms,
  };
};

/** An FTS5 expression with a condition, and what of its finds is to be read before it counts: null where all count. */
type Search = {
  readonly expression: string;
  readonly condition: Condition;
  readonly admits: ((form: string) => boolean) | null;
};

const completeSearch = ({ words, phrases, excluded }: Query, condition: Condition): Search =>
  searchFor((held) => allOf(held), [...words, ...phrases], excluded, condition);

/** Finds what holds all of `held` and none of `excluded`, as FTS5 can tell; the rest is left to `admits`. */
const searchFor = (
  expressionOf: (held: readonly string[]) => string,
  held: readonly string[],
  excluded: readonly string[],
  condition: Condition,
): Search => {
  const expression = expressionOf(held.map((word) => matchOf(word).expression));
  const inexact = (words: readonly string[]): readonly string[] => words.filter((word) => !matchOf(word).exact);
  const exact = excluded.filter((word) => matchOf(word).exact);
  const toHold = inexact(held);
  const toLack = inexact(excluded);
  return {
    expression: without(
      expression,
      exact.map((word) => matchOf(word).expression),
    ),
    condition,
    admits:
      toHold.length + toLack.length === 0
        ? null
        : (form) => toHold.every((word) => holds(form, word)) && !toLack.some((word) => holds(form, word)),
  };
};

/** How many passages each document has among what is found. */
const countByDocument = (
  database: Database,
  { expression, condition, admits }: Search,
): ReadonlyMap<number, number> => {
  const found = `from search_terms where search_terms match ? and ${condition.sql}`;
  if (admits === null) {
    const rows = database.all<{ document: number; passages: number }>(
      `select ${documentOf('rowid')} as document, count(*) as passages ${found} group by 1`,
      ...[expression, ...condition.values],
    );
    return new Map(rows.map(({ document, passages }) => [document, passages]));
  }
  const counted = new Map<number, number>();
  const rows = database.each<{ document: number; form: string }>(
    `select ${documentOf('search_terms.rowid')} as document, p.form from search_terms
     cross join search_passage p on p.rowid = search_terms.rowid
     where search_terms match ? and ${condition.sql}`,
    ...[expression, ...condition.values],
  );
  for (const { document, form } of rows) if (admits(form)) counted.set(document, (counted.get(document) ?? 0) + 1);
  return counted;
};

/** The first stage and the second: at most a hundred passages, best first. */
const rankCandidates = (database: Database, query: Query, condition: Condition): readonly Ranked[] => {
  const statistics = statisticsOf(database, query.tokens);
  const chosen = chooseTokens(query.tokens, statistics).map(tokenExpression);
  const { words, phrases, excluded } = query;
  // Phrases are demanded, words rank: (“p” AND (“p” OR a OR b)).
  const expressionOf = (held: readonly string[]): string => {
    if (held.length === 0) return anyOf(chosen);
    return words.length === 0 ? allOf(held) : allOf([...held, anyOf([...held, ...chosen])]);
  };
  if (chosen.length === 0 && phrases.length === 0) return [];
  const search = searchFor(expressionOf, phrases, excluded, condition);
  const score = scorerOf(query.tokens, statistics);
  const scored = firstByRank(database, search)
    .map(({ rowid, id, form }) => ({ rowid, id, score: score(form) }))
    .sort((a, b) => b.score - a.score || compareText(a.id, b.id));
  const best = scored[0]?.score ?? 0;
  return scored.map((ranked) => ({ ...ranked, height: best > 0 ? ranked.score / best : 0 }));
};

type FormRow = { readonly rowid: number; readonly id: string; readonly form: string };
type RankRow = { readonly rowid: number; readonly rank: number };

/** The first hundred that count, by FTS5's rank, then by id. */
const firstByRank = (database: Database, search: Search): readonly FormRow[] => {
  const rows: FormRow[] = [];
  for (const { rowid } of rankedRows(database, search)) {
    const [row] = database.all<FormRow>('select rowid, id, form from search_passage where rowid = ?', rowid);
    if (row !== undefined && (search.admits === null || search.admits(row.form))) rows.push(row);
    if (rows.length === candidateLimit) break;
  }
  return rows;
};

const rankedRows = (database: Database, { expression, condition, admits }: Search): Iterable<RankRow> => {
  const values = [expression, ...condition.values];
  const found = `select rowid, bm25(search_terms) as rank from search_terms where search_terms match ? and ${condition.sql}`;
  const inOrder = (ranked: string): string =>
    `select f.rowid, f.rank from (${ranked}) f cross join search_passage p on p.rowid = f.rowid order by f.rank, p.id`;
  if (admits === null) {
    const rows = database.all<RankRow>(inOrder(`${found} order by rank limit ${rankedAtOnce}`), ...values);
    const cutsTie = rows.length === rankedAtOnce && rows[candidateLimit - 1]?.rank === rows.at(-1)?.rank;
    if (!cutsTie) return rows;
  }
  return database.each<RankRow>(inOrder(found), ...values);
};

/** The complete passages that are not among the candidates, by id. */
const findRest = (
  database: Database,
  { expression, condition, admits }: Search,
  candidates: ReadonlySet<number>,
  after: Place | null,
  limit: number,
): readonly Ranked[] => {
  const found: Ranked[] = [];
  const rows = database.each<FormRow>(
    `select p.rowid, p.id, ${admits === null ? "''" : 'p.form'} as form from search_terms
     cross join search_passage p on p.rowid = search_terms.rowid
     where search_terms match ? and ${condition.sql} and p.id > ? order by p.id`,
    ...[expression, ...condition.values, after?.height === null ? after.id : ''],
  );
  for (const { rowid, id, form } of rows) {
    if (candidates.has(rowid) || (admits !== null && !admits(form))) continue;
    found.push({ rowid, id, score: 0, height: null });
    if (found.length === limit) break;
  }
  return found;
};

const statisticsOf = (database: Database, tokens: readonly string[]): IndexStatistics => {
  const characters = tokens.flatMap((token) => token.match(/\p{Script=Han}/gu) ?? []);
  const rows = database.all<{ token: string; passages: number }>(
    'select token, passages from search_frequency where token in (select value from json_each(?))',
    JSON.stringify([...tokens, ...characters]),
  );
  const frequencies = new Map(rows.map(({ token, passages }) => [token, passages]));
  const [size] = database.all<{ passages: number; characters: number }>(
    'select coalesce(sum(passages), 0) as passages, coalesce(sum(characters), 0) as characters from search_source',
  );
  const passages = size?.passages ?? 0;
  return {
    passages,
    averageLength: Math.max(1, (size?.characters ?? 0) / Math.max(1, passages)),
    // A lone character is found wherever it stands.
    frequency: (token) => frequencies.get(token.startsWith('c') ? token.slice(1) : token) ?? 0,
  };
};

/** The rarest tokens that the index has, within the budget. */
const chooseTokens = (tokens: readonly string[], { frequency }: IndexStatistics): readonly string[] => {
  const chosen: string[] = [];
  let postings = 0;
  const known = tokens.filter((token) => frequency(token) > 0 && !isPairToo(token, tokens));
  for (const token of known.sort((a, b) => frequency(a) - frequency(b) || compareText(a, b))) {
    postings += frequency(token);
    const limit = chosen.length < fewestTerms ? mostPostings : postingsBudget;
    if (chosen.length > 0 && postings > limit) break;
    chosen.push(token);
  }
  return chosen;
};

/** A word of two characters is found by its pair, and wherever jieba cuts otherwise. */
const isPairToo = (token: string, tokens: readonly string[]): boolean =>
  token.startsWith('w') && tokens.includes(`b${token.slice(1)}`);

const hitOf = (database: Database, query: Query, { rowid, score }: Ranked): Hit => {
  const [row] = database.all<{ passage: string; form: string; document: string }>(
    `select p.passage, p.form, d.document from search_passage p
     join search_document d on d.rowid = ${documentOf('p.rowid')} where p.rowid = ?`,
    rowid,
  );
  if (row === undefined) throw new CetuError('STORE_DAMAGED', `The search index has no passage ${rowid}.`);
  const passage = { ...JSON.parse(row.passage), document: JSON.parse(row.document) };
  return {
    passage,
    score,
    complete: [...query.words, ...query.phrases].every((word) => holds(row.form, word)),
    highlights: highlightsOf(passage, query),
  };
};

const placeOf = ({ first, after }: PageRequest): Place | null => {
  if (!Number.isInteger(first) || first < 1 || first > maxPageSize)
    throw new CetuError('INPUT', `A page has from 1 to ${maxPageSize} items, not ${first}.`);
  if (after === undefined || after === null) return null;
  const [height, id, ...more] = decodeCursor(after) ?? [];
  if (typeof id !== 'string' || typeof height === 'string' || height === undefined || more.length > 0)
    throw new CetuError('INPUT', 'The cursor is not one of a search result.');
  return { height, id };
};

/** The candidates behind a place: that of a passage among them, or where one stood that is gone. */
const candidatesAfter = (candidates: readonly Ranked[], after: Place | null): readonly Ranked[] => {
  if (after === null) return candidates;
  const { height: level, id } = after;
  if (level === null) return [];
  const at = candidates.findIndex((candidate) => candidate.id === id);
  if (at >= 0) return candidates.slice(at + 1);
  return candidates.filter(({ height, ...candidate }) => {
    if (height === null || height > level) return false;
    return height < level || compareText(candidate.id, id) > 0;
  });
};
