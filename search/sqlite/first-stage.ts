// What FTS5 answers: how many passages are complete, and which ones are worth a second look.
import { compareText } from '../../model/index.ts';
import { holds } from '../form.ts';
import type { Query } from '../query.ts';
import { type Candidate, candidateLimit } from '../ranking.ts';
import type { IndexStatistics } from '../rescore.ts';
import type { Database } from './database.ts';
import type { Condition } from './filter.ts';
import { allOf, anyOf, matchOf, tokenExpression, without } from './match.ts';
import { documentOf } from './schema.ts';

// 5,000 postings lose no quality against all of them, three terms are what a short question has (STARD). Beyond 15,000 even
// the second is left out: FTS5 ranks one or two thousand in a millisecond.
const postingsBudget = 5_000;
const fewestTerms = 3;
const mostPostings = 15_000;
// To order all that FTS5 finds by id where its ranks are equal takes half as long again as the ranks. It is seldom needed
// beyond the first five hundred.
const rankedAtOnce = 500;

/** An FTS5 expression with a condition, and what of its finds is to be read before it counts: null where all count. */
export type Search = {
  readonly expression: string;
  readonly condition: Condition;
  readonly admits: ((form: string) => boolean) | null;
};

/** Finds the passages that hold all words and phrases and none of the excluded. */
export const completeSearch = ({ words, phrases, excluded }: Query, condition: Condition): Search =>
  searchFor(allOf, [...words, ...phrases], excluded, condition);

/** How many passages each document has among what is found. */
export const countByDocument = (
  database: Database,
  { expression, condition, admits }: Search,
): ReadonlyMap<number, number> => {
  if (admits === null) {
    const rows = database.all<{ document: number; passages: number }>(
      `select ${documentOf('search_terms.rowid')} as document, count(*) as passages from search_terms
       where search_terms match ? and ${condition.sql} group by 1`,
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

/** At most a hundred passages that hold all phrases, none of the excluded and some of the words, by the rarest tokens. */
export const findCandidates = (
  database: Database,
  query: Query,
  statistics: IndexStatistics,
  condition: Condition,
): readonly Candidate[] => {
  const chosen = chooseTokens(query.tokens, statistics).map(tokenExpression);
  const { words, phrases, excluded } = query;
  // Phrases are demanded, words rank: (“p” AND (“p” OR a OR b)).
  const expressionOf = (held: readonly string[]): string => {
    if (held.length === 0) return anyOf(chosen);
    return words.length === 0 ? allOf(held) : allOf([...held, anyOf([...held, ...chosen])]);
  };
  if (chosen.length === 0 && phrases.length === 0) return [];
  return firstByRank(database, searchFor(expressionOf, phrases, excluded, condition));
};

/** The ids of complete passages behind one, in their order, without the candidates. */
export const findRest = (
  database: Database,
  { expression, condition, admits }: Search,
  candidates: ReadonlySet<string>,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): readonly string[] => {
  const ids: string[] = [];
  const rows = database.each<Candidate>(
    `select p.id, ${admits === null ? "''" : 'p.form'} as form from search_terms
     cross join search_passage p on p.rowid = search_terms.rowid
     where search_terms match ? and ${condition.sql} and p.id > ? order by p.id`,
    ...[expression, ...condition.values, after ?? ''],
  );
  for (const { id, form } of rows) {
    if (candidates.has(id) || (admits !== null && !admits(form))) continue;
    ids.push(id);
    if (ids.length === limit) break;
  }
  return ids;
};

export const statisticsOf = (database: Database, tokens: readonly string[]): IndexStatistics => {
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

/** Finds what holds all of `held` and none of `excluded`, as far as FTS5 can tell; the rest is left to `admits`. */
const searchFor = (
  expressionOf: (held: readonly string[]) => string,
  held: readonly string[],
  excluded: readonly string[],
  condition: Condition,
): Search => {
  const inexact = (words: readonly string[]): readonly string[] => words.filter((word) => !matchOf(word).exact);
  const expressions = (words: readonly string[]): readonly string[] => words.map((word) => matchOf(word).expression);
  const toHold = inexact(held);
  const toLack = inexact(excluded);
  return {
    expression: without(
      expressionOf(expressions(held)),
      expressions(excluded.filter((word) => !toLack.includes(word))),
    ),
    condition,
    admits:
      toHold.length + toLack.length === 0
        ? null
        : (form) => toHold.every((word) => holds(form, word)) && !toLack.some((word) => holds(form, word)),
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

type RankRow = { readonly rowid: number; readonly rank: number };

/** The first hundred that count, by FTS5's rank, then by id. */
const firstByRank = (database: Database, search: Search): readonly Candidate[] => {
  const rows: Candidate[] = [];
  for (const { rowid } of rankedRows(database, search)) {
    const [row] = database.all<Candidate>('select id, form from search_passage where rowid = ?', rowid);
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
