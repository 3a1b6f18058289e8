// Filters and facets speak of documents, save for sums; a passage's rowid tells its document (schema.ts).
import type { SQLInputValue } from 'node:sqlite';
import { compareText } from '../../model/index.ts';
import type { FullFilter } from '../fields.ts';
import type { FacetCount, SearchFacets } from '../port.ts';
import type { SumRange } from '../sums.ts';
import type { Database } from './database.ts';
import { documentOf } from './schema.ts';

/** A condition on passages found in search_terms, with its values. */
export type Condition = { readonly sql: string; readonly values: readonly SQLInputValue[] };

export const everywhere: Condition = { sql: 'true', values: [] };

/** Returns the condition that a passage and its document meet the filter; a list that is empty admits nothing. */
export const conditionOf = (filter: FullFilter): Condition => {
  const tests: string[] = [];
  const values: SQLInputValue[] = [];
  const oneOf = (column: string, list: readonly string[] | undefined): void => {
    if (list === undefined) return;
    tests.push(`${column} in (select value from json_each(?))`);
    values.push(JSON.stringify(list));
  };
  const bound = (comparison: string, year: number | undefined): void => {
    if (year === undefined) return;
    tests.push(`year ${comparison} ?`);
    values.push(year);
  };
  oneOf('type', filter.documentTypes);
  oneOf('region', filter.regions);
  oneOf('source', filter.sources);
  bound('>=', filter.yearFrom);
  bound('<=', filter.yearTo);
  for (const title of filter.titles ?? []) {
    tests.push('instr(title, ?) > 0');
    values.push(title);
  }
  const documents = `select rowid from search_document where ${tests.join(' and ')}`;
  const ofDocument =
    tests.length === 0 ? everywhere : { sql: `${documentOf('search_terms.rowid')} in (${documents})`, values };
  return filter.sums === undefined ? ofDocument : both(ofDocument, withSum(filter.sums));
};

const both = (one: Condition, other: Condition): Condition => ({
  sql: `${one.sql} and ${other.sql}`,
  values: [...one.values, ...other.values],
});

/** A passage that states a sum in the range. */
const withSum = ({ from, to }: SumRange): Condition => {
  const bounds = [...(from === null ? [] : ['value >= ?']), ...(to === null ? [] : ['value <= ?'])];
  return {
    sql: `search_terms.rowid in (select passage from search_sum where ${bounds.join(' and ')})`,
    values: [from, to].filter((value) => value !== null),
  };
};

type DocumentRow = {
  readonly rowid: number;
  readonly type: string;
  readonly region: string | null;
  readonly year: number | null;
};

/**
 * Returns how many passages each value of a facet has, from the passages counted by document; most first, then by
 * value.
 */
export const facetsOf = (database: Database, counted: ReadonlyMap<number, number>): SearchFacets => {
  const documents = database.all<DocumentRow>(
    'select rowid, type, region, year from search_document where rowid in (select value from json_each(?))',
    JSON.stringify([...counted.keys()]),
  );
  const by = (read: (row: DocumentRow) => string | number | null): readonly FacetCount[] => {
    const counts = new Map<string, number>();
    for (const document of documents) {
      const value = read(document);
      if (value === null) continue;
      counts.set(`${value}`, (counts.get(`${value}`) ?? 0) + (counted.get(document.rowid) ?? 0));
    }
    return [...counts]
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
  };
  return { documentTypes: by((row) => row.type), regions: by((row) => row.region), years: by((row) => row.year) };
};
