// How a page is read best depends on how many rows the filter keeps, which SQLite cannot know before.
import type { Database, Parameters } from './database.ts';

// With 5,000 of 200,000 rows kept, reading by the order's index meets a kept row at every fortieth; with fewer,
// sorting is quicker.
const most = 5000;

/**
 * How many rows a statement gives, and, where they are few enough to be sorted for each page, the rows as a JSON list;
 * else null. One pass: to look for the few first and then to count the many took 1.3 times as long, to keep all rows
 * in a table meanwhile 1.2 times (29,000 of 200,000 rows: 34 and 30 ms beside 25).
 */
export const fewOf = (
  db: Database,
  sql: string,
  parameters: Parameters,
): { readonly total: number; readonly few: string | null } => {
  const kept = db.get<{ total: number; few: string | null }>(
    `SELECT total, CASE WHEN total <= ${most} THEN few END AS few
     FROM (SELECT count(*) AS total, json_group_array(id) AS few FROM (${sql}))`,
    parameters,
  );
  return kept ?? { total: 0, few: '[]' };
};

// Where nobody counts, the few are sorted sooner than all of 5,000 are found; the order's index meets the first page
// of a row in 400 of 200,000 in 30 ms.
const mostUncounted = 500;

/** The rows as a JSON list where they are few; else null, as soon as there is one more. */
export const fewUncounted = (db: Database, sql: string, parameters: Parameters): string | null => {
  const kept = db.get<{ total: number; few: string }>(
    `SELECT count(*) AS total, json_group_array(id) AS few FROM (${sql} LIMIT ${mostUncounted + 1})`,
    parameters,
  );
  return kept && kept.total <= mostUncounted ? kept.few : null;
};
