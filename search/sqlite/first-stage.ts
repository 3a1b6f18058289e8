// What FTS5 answers: how many passages are complete, and which ones are worth a second look.
import type { SQLInputValue } from 'node:sqlite';
import { compareText, type Passage } from '../../model/index.ts';
import { chooseSought, halvingsFor, mostFound, type Sought } from '../choice.ts';
import type { Query } from '../query.ts';
import { type Candidate, candidateLimit, type DatePlace } from '../ranking.ts';
import { charactersOf, type IndexStatistics } from '../rescore.ts';
import { holdsTerm, type Term, tokensOfAtom } from '../terms.ts';
import type { Database } from './database.ts';
import { type Condition, everywhere } from './filter.ts';
import { allOf, anyOf, matchOfTerm, rarestInRow, tokenExpression, without } from './match.ts';
import { unpacked } from './packed.ts';
import { documentOf, passagesPerDocument } from './schema.ts';

// To order all that FTS5 finds by id where its ranks are equal takes half as long again as the ranks. It is seldom
// needed beyond the first five hundred, of which the ids are read as they are wanted.
const rankedAtOnce = 500;

/** Which passages are found, as SQL, and what of them is to be read before it counts: null where all count. */
export type Search = {
  readonly from: string;
  readonly where: string;
  readonly values: readonly SQLInputValue[];
  readonly admits: ((form: string) => boolean) | null;
};

/** Finds the passages that hold all words and phrases and none of the excluded. */
export const completeSearch = ({ words, phrases, excluded }: Query, condition: Condition): Search =>
  searchFor(allOf, { held: [...words, ...phrases], excluded }, condition);

/** The rowids of all that is found, in order. As a list in one value they come in a third of the time of rows. */
export const findRowids = (database: Database, { from, where, values, admits }: Search): readonly number[] => {
  if (admits === null) {
    const [row] = database.all<{ rowids: string }>(
      `select json_group_array(search_terms.rowid) as rowids from ${from} where ${where}`,
      ...values,
    );
    return JSON.parse(row?.rowids ?? '[]');
  }
  const rows = database.each<{ rowid: number; form: string }>(
    `select p.rowid, p.form from ${from}
     cross join search_passage p on p.rowid = search_terms.rowid where ${where}`,
    ...values,
  );
  const rowids: number[] = [];
  for (const { rowid, form } of rows) if (admits(form)) rowids.push(rowid);
  return rowids;
};

/** How many of the passages each document has; those of one stand together, for the most part. */
export const countByDocument = (rowids: readonly number[]): ReadonlyMap<number, number> => {
  const counted = new Map<number, number>();
  for (let at = 0; at < rowids.length; ) {
    const from = at;
    const document = Math.floor((rowids[from] ?? 0) / passagesPerDocument);
    const [first, behind] = [document * passagesPerDocument, (document + 1) * passagesPerDocument];
    while (at < rowids.length && (rowids[at] ?? 0) >= first && (rowids[at] ?? 0) < behind) at++;
    counted.set(document, (counted.get(document) ?? 0) + at - from);
  }
  return counted;
};

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

/**
 * The hundred of the complete passages, of which the rowids are known, that FTS5 ranks first, words of several tokens
 * by the rarest of each.
 */
export const findComplete = (
  database: Database,
  { words, phrases }: Query,
  statistics: IndexStatistics,
  { rowids, search }: { readonly rowids: readonly number[]; readonly search: Search },
): readonly Candidate[] => {
  const halvings = halvingsFor(rowids.length);
  const held = [...words, ...phrases];
  const whole = allOf(held.map((term) => matchOfTerm(term).expression));
  const byRarest = allOf(
    held.map((term) => (hasOneRow(term) ? matchOfTerm(term, rarestInRow(statistics)) : matchOfTerm(term)).expression),
  );
  // A list to look up takes time as well.
  if (whole === byRarest) return firstByRank(database, { ...search, where: sampled(search.where, halvings) });
  const among = rowids.filter((rowid) => rowid % 2 ** halvings === 0);
  return firstByRank(database, {
    from: 'search_terms',
    where: 'search_terms match ? and +search_terms.rowid in (select value from json_each(?))',
    values: [byRarest, JSON.stringify(among)],
    admits: null,
  });
};

/** Whether one name of the term at most is of several tokens: the rarest of one may stand where another was found. */
const hasOneRow = ({ alternatives }: Term): boolean =>
  alternatives.filter((atoms) => atoms.flatMap(tokensOfAtom).flat().length > 1).length <= 1;

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

/** Whether any passage is found. */
export const findsSome = (database: Database, { from, where, values, admits }: Search): boolean => {
  const rows = database.each<{ form: string }>(
    `select ${admits === null ? "''" : 'p.form'} as form from ${from}
     ${admits === null ? '' : 'cross join search_passage p on p.rowid = search_terms.rowid'} where ${where}`,
    ...values,
  );
  return firstAdmitted(rows, ({ form }) => admits === null || admits(form), 1).length > 0;
};

/** The ids of complete passages behind one, in their order, without the candidates. */
export const findRest = (
  database: Database,
  { from, where, values, admits }: Search,
  candidates: ReadonlySet<string>,
  { after, limit }: { readonly after: string | null; readonly limit: number },
): readonly string[] => {
  const rows = database.each<Text>(
    `select p.id, ${admits === null ? "''" : 'p.form'} as form from ${from}
     cross join search_passage p on p.rowid = search_terms.rowid
     where ${where} and p.id > ? order by p.id`,
    ...[...values, after ?? ''],
  );
  return firstAdmitted(rows, (row) => !candidates.has(row.id) && (admits === null || admits(row.form)), limit).map(
    ({ id }) => id,
  );
};

/** The complete passages behind a place, those of the newest document first, then by id. */
export const findByDate = (
  database: Database,
  { from, where, values, admits }: Search,
  after: DatePlace | null,
  limit: number,
): readonly DatePlace[] => {
  const behind = after === null ? 'true' : '(d.date < ? or d.date = ? and p.id > ?)';
  const rows = database.each<DatePlace & { readonly form: string }>(
    `select p.id, d.date, ${admits === null ? "''" : 'p.form'} as form from ${from}
     cross join search_passage p on p.rowid = search_terms.rowid
     cross join search_document d on d.rowid = ${documentOf('search_terms.rowid')}
     where ${where} and ${behind} order by d.date desc, p.id`,
    ...[...values, ...(after === null ? [] : [after.date, after.date, after.id])],
  );
  return firstAdmitted(rows, ({ form }) => admits === null || admits(form), limit).map(({ id, date }) => ({
    id,
    date,
  }));
};

const firstAdmitted = <Row>(rows: Iterable<Row>, admits: (row: Row) => boolean, limit: number): readonly Row[] => {
  const admitted: Row[] = [];
  for (const row of rows) {
    if (!admits(row)) continue;
    admitted.push(row);
    if (admitted.length === limit) break;
  }
  return admitted;
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

/** What a passage must hold and must not; `seeks` is false where the index is not asked, but every passage read. */
type Demanded = { readonly held: readonly Term[]; readonly excluded: readonly Term[]; readonly seeks?: boolean };

/** Finds what holds all of `held` and none of `excluded`, as far as FTS5 can tell; the rest is left to `admits`. */
const searchFor = (
  expressionOf: (held: readonly string[]) => string,
  { held, excluded, seeks = held.length > 0 }: Demanded,
  condition: Condition,
): Search => {
  const toHold = held.filter((term) => !matchOfTerm(term).exact);
  const toLack = excluded.filter((term) => !matchOfTerm(term).exact);
  const expressions = (terms: readonly Term[]): readonly string[] => terms.map((term) => matchOfTerm(term).expression);
  const lacked = expressions(excluded.filter((term) => !toLack.includes(term)));
  const admits =
    toHold.length + toLack.length === 0
      ? null
      : (form: string): boolean =>
          toHold.every((term) => holdsTerm(form, term)) && !toLack.some((term) => holdsTerm(form, term));
  if (seeks)
    return {
      from: 'search_terms',
      where: `search_terms match ? and ${condition.sql}`,
      values: [without(expressionOf(expressions(held)), lacked), ...condition.values],
      admits,
    };
  // Nothing is sought: every passage that the condition leaves, without the excluded.
  const lacks =
    lacked.length === 0 ? 'true' : 'p.rowid not in (select rowid from search_terms where search_terms match ?)';
  return {
    from: `(select p.rowid from search_passage p where ${lacks}) search_terms`,
    where: condition.sql,
    values: [...(lacked.length === 0 ? [] : [anyOf(lacked)]), ...condition.values],
    admits,
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

/** The condition, for every second, fourth, … passage of each document. */
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
  const first = database.all<RankRow>(`${found} order by rank limit ${rankedAtOnce}`, ...values);
  // Which of those that share the last rank are among the first is left to chance.
  const cut = first.length < rankedAtOnce ? null : (first.at(-1)?.rank ?? null);
  for (const [rank, tied] of Map.groupBy(first, (row) => row.rank)) if (rank !== cut) yield* textsOf(database, tied);
  if (cut === null) return;
  const rest = `select f.rowid, f.rank from (${found}) f cross join search_passage p on p.rowid = f.rowid
    order by f.rank, p.id`;
  for (const row of database.each<RankRow>(rest, ...values)) if (row.rank >= cut) yield* textsOf(database, [row]);
}

/** The texts of passages of one rank, by id. */
const textsOf = (database: Database, rows: readonly RankRow[]): readonly TextRow[] =>
  rows
    .flatMap(({ rowid }) => database.all<TextRow>('select rowid, id, form from search_passage where rowid = ?', rowid))
    .sort((a, b) => compareText(a.id, b.id));
