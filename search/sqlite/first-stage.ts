// Which passages are worth a second look, as FTS5 ranks them.
import { compareText, type Passage } from '../../model/index.ts';
import { chooseSought, halvingsFor, mostFound, type Sought } from '../choice.ts';
import type { Query } from '../query.ts';
import { type Candidate, candidateLimit } from '../ranking.ts';
import { charactersOf, type IndexStatistics } from '../rescore.ts';
import { type Complete, type Search, searchFor } from './complete.ts';
import type { Database } from './database.ts';
import { type Condition, everywhere } from './filter.ts';
import { allOf, anyOf, hasOneRow, matchOfTerm, rarestInRow, tokenExpression } from './match.ts';
import { unpacked } from './packed.ts';
import { documentOf } from './schema.ts';

// To order all that FTS5 finds by id where its ranks are equal takes half as long again as the ranks, and each row a
// microsecond. More than the first two hundred are wanted where many are of one rank, or few count.
const rankedAtOnce = [200, 1_000];

/**
 * At most a hundred passages that hold all phrases, none of the excluded and some of the words, by the rarest tokens.
 */
export const findCandidates = (
  database: Database,
  query: Query,
  statistics: IndexStatistics,
  condition: Condition,
): readonly Candidate[] => {
  const sought = chooseSought(query, statistics);
  const chosen = sought.map(expressionOfSought);
  const { words, phrases, excluded } = query;
  // Phrases are demanded, words rank: (“p” AND (“p” OR a OR b)).
  const expressionOf = (held: readonly string[]): string => {
    if (held.length === 0) return anyOf(chosen);
    return words.length === 0 ? allOf(held) : allOf([...held, anyOf([...held, ...chosen])]);
  };
  if (chosen.length === 0 && phrases.length === 0) return [];
  const halvings = halvingsWithin(condition, query, sought, statistics);
  return firstByRank(
    database,
    searchFor(
      expressionOf,
      { held: phrases, excluded, seeks: true },
      { ...condition, sql: sampled(condition.sql, halvings) },
    ),
  );
};

/** The hundred of the complete passages that FTS5 ranks first, words of several tokens by the rarest of each. */
export const findComplete = (
  database: Database,
  { words, phrases }: Query,
  statistics: IndexStatistics,
  { search, total, rowids }: Complete,
): readonly Candidate[] => {
  const halvings = halvingsFor(total);
  const held = [...words, ...phrases];
  const whole = allOf(held.map((term) => matchOfTerm(term).expression));
  const byRarest = allOf(
    held.map((term) => (hasOneRow(term) ? matchOfTerm(term, rarestInRow(statistics)) : matchOfTerm(term)).expression),
  );
  // A list to look up takes time as well.
  if (rowids === null || whole === byRarest)
    return firstByRank(database, { ...search, where: sampled(search.where, halvings) });
  return firstByRank(database, {
    from: 'search_terms',
    where: 'search_terms match ? and +search_terms.rowid in (select value from json_each(?))',
    values: [byRarest, JSON.stringify(rowids.filter((rowid) => rowid % 2 ** halvings === 0))],
    admits: null,
  });
};

/** The passages of these ids that are there and meet the condition, in the order of the ids. */
export const findLikest = (
  database: Database,
  ids: readonly string[],
  { sql, values }: Condition,
): readonly Candidate[] => {
  if (ids.length === 0) return [];
  const rows = database.all<TextRow>(
    `select rowid, id, form from search_passage as search_terms
     where id in (select value from json_each(?)) and ${sql}`,
    ...[JSON.stringify(ids), ...values],
  );
  const places = new Map(ids.map((id, place) => [id, place]));
  return rows
    .toSorted((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    .map(({ rowid, id, form }) => ({ id, form, headings: () => headingsAbove(database, rowid), byMeaning: true }));
};

/** At most a hundred passages with the rarest tokens of the query that meet the condition and are admitted. */
export const findLike = (
  database: Database,
  query: Query,
  statistics: IndexStatistics,
  { condition, admits }: { readonly condition: Condition; readonly admits: (form: string) => boolean },
): readonly Candidate[] => {
  const sought = chooseSought(query, statistics);
  if (sought.length === 0) return [];
  return firstByRank(database, {
    from: 'search_terms',
    where: `search_terms match ? and ${sampled(condition.sql, halvingsWithin(condition, query, sought, statistics))}`,
    values: [anyOf(sought.map(expressionOfSought)), ...condition.values],
    admits,
  });
};

export const statisticsOf = (database: Database, tokens: readonly string[]): IndexStatistics => {
  const rows = database.all<{ token: string; passages: number }>(
    'select token, passages from search_frequency where token in (select value from json_each(?))',
    JSON.stringify([...tokens, ...charactersOf(tokens)]),
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

const expressionOfSought = ({ parts }: Sought): string => {
  const [only, ...more] = parts.map((part) =>
    typeof part === 'string' ? tokenExpression(part) : matchOfTerm(part).expression,
  );
  return only !== undefined && more.length === 0 ? only : anyOf([only ?? '', ...more]);
};

/** How often what is found is halved before it is ranked: where a filter leaves few of them, all are wanted. */
const halvingsWithin = (
  condition: Condition,
  query: Query,
  sought: readonly Sought[],
  statistics: IndexStatistics,
): number => (condition === everywhere ? halvingsFor(mostFound(query, sought, statistics)) : 0);

/** The condition, for every fourth, eighth, … passage of each document. */
const sampled = (sql: string, halvings: number): string =>
  halvings === 0 ? sql : `${sql} and search_terms.rowid & ${2 ** halvings - 1} = 0`;

type Text = { readonly id: string; readonly form: string };
type TextRow = Text & { readonly rowid: number };

/** The first hundred that count, by FTS5's rank, then by id. */
const firstByRank = (database: Database, search: Search): readonly Candidate[] => {
  const candidates: Candidate[] = [];
  for (const { rowid, id, form } of rankedTexts(database, search)) {
    if (search.admits !== null && !search.admits(form)) continue;
    candidates.push({ id, form, headings: () => headingsAbove(database, rowid) });
    if (candidates.length === candidateLimit) break;
  }
  return candidates;
};

const headingsAbove = (database: Database, rowid: number): readonly string[] => {
  const [row] = database.all<{ passage: Uint8Array; form: string; title: string }>(
    `select p.passage, p.form, d.title from search_passage p
     join search_document d on d.rowid = ${documentOf('p.rowid')} where p.rowid = ?`,
    rowid,
  );
  if (row === undefined) return [];
  const { section }: Pick<Passage, 'section'> = JSON.parse(unpacked(row.passage, row.form));
  return [row.title, ...section];
};

type RankRow = { readonly rowid: number; readonly rank: number };

/** The texts of what is found by rank, then by id: the first of it at once, the rest where more is wanted. */
function* rankedTexts(database: Database, { from, where, values }: Search): Generator<TextRow> {
  const found = `select rowid, bm25(search_terms) as rank from ${from} where ${where}`;
  let next = Number.NEGATIVE_INFINITY;
  for (const limit of rankedAtOnce) {
    const first = database.all<RankRow>(`${found} order by rank limit ${limit}`, ...values);
    // Which of those that share the last rank are among the first is left to chance.
    const cut = first.length < limit ? null : (first.at(-1)?.rank ?? null);
    for (const [rank, tied] of Map.groupBy(first, (row) => row.rank))
      if (rank >= next && rank !== cut) yield* textsOf(database, tied);
    if (cut === null) return;
    next = cut;
  }
  const rest = `select f.rowid, f.rank from (${found}) f cross join search_passage p on p.rowid = f.rowid
    order by f.rank, p.id`;
  for (const row of database.each<RankRow>(rest, ...values)) if (row.rank >= next) yield* textsOf(database, [row]);
}

/** The texts of passages of one rank, by id. */
const textsOf = (database: Database, rows: readonly RankRow[]): readonly TextRow[] =>
  rows
    .flatMap(({ rowid }) => database.all<TextRow>('select rowid, id, form from search_passage where rowid = ?', rowid))
    .sort((a, b) => compareText(a.id, b.id));
