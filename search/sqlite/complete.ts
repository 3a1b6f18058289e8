// Which passages a query finds, as FTS5 is asked and as their texts tell where it cannot: how many they are, by
// document, by date, and those that no candidate stands for. It ranks nothing (first-stage.ts).
import type { SQLInputValue } from 'node:sqlite';
import type { Query } from '../query.ts';
import type { DatePlace } from '../ranking.ts';
import { frequencyOf, type IndexStatistics } from '../rescore.ts';
import { holdsTerm, type Term } from '../terms.ts';
import type { Database } from './database.ts';
import type { Condition } from './filter.ts';
import { allOf, anyOf, matchOfTerm, without } from './match.ts';
import { documentOf, documentOfRowid } from './schema.ts';

type Text = { readonly id: string; readonly form: string };

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

/** The complete passages: how many each document has, and where they can be listed soon, their rowids. */
export type Complete = {
  readonly search: Search;
  readonly total: number;
  readonly byDocument: ReadonlyMap<number, number>;
  readonly rowids: readonly number[] | null;
};

// Rowids have ten figures, those of documents four: of 50,000 passages a list of these is read a millisecond sooner.
const mostListed = 30_000;

/** Counts what the search finds, which no passage is where none has one of the words. */
export const countComplete = (
  database: Database,
  query: Query,
  statistics: IndexStatistics,
  search: Search,
): Complete => {
  const mostHeld = Math.min(...[...query.words, ...query.phrases].map((term) => frequencyOf(term, statistics)));
  const rowids = mostHeld === 0 ? [] : mostHeld <= mostListed || search.admits ? rowidsOf(database, search) : null;
  const documents = rowids === null ? documentsOf(database, search) : rowids.map(documentOfRowid);
  return { search, total: documents.length, byDocument: countRuns(documents), rowids };
};

const rowidsOf = (database: Database, search: Search): readonly number[] => {
  const { from, where, values, admits } = search;
  if (admits === null) return listOf(database, 'search_terms.rowid', search);
  const rows = database.each<{ rowid: number; form: string }>(
    `select p.rowid, p.form from ${from}
     cross join search_passage p on p.rowid = search_terms.rowid where ${where}`,
    ...values,
  );
  const rowids: number[] = [];
  for (const { rowid, form } of rows) if (admits(form)) rowids.push(rowid);
  return rowids;
};

const documentsOf = (database: Database, search: Search): readonly number[] =>
  listOf(database, documentOf('search_terms.rowid'), search);

/** One number of each passage that is found. As a list in one value they come in a third of the time of rows. */
const listOf = (database: Database, number: string, { from, where, values }: Search): readonly number[] => {
  const [row] = database.all<{ list: string }>(
    `select json_group_array(${number}) as list from ${from} where ${where}`,
    ...values,
  );
  return JSON.parse(row?.list ?? '[]');
};

/** How often each number is in the list, where those that are alike mostly stand together. */
const countRuns = (numbers: readonly number[]): ReadonlyMap<number, number> => {
  const counted = new Map<number, number>();
  let from = 0;
  for (let at = 1; at <= numbers.length; at++) {
    const number = numbers[from];
    if (number === undefined || numbers[at] === number) continue;
    counted.set(number, (counted.get(number) ?? 0) + at - from);
    from = at;
  }
  return counted;
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

/** What a passage must hold and must not; `seeks` is false where the index is not asked, but every passage read. */
type Demanded = { readonly held: readonly Term[]; readonly excluded: readonly Term[]; readonly seeks?: boolean };

/** Finds what holds all of `held` and none of `excluded`, as far as FTS5 can tell; the rest is left to `admits`. */
export const searchFor = (
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
