// How a page is read best depends on how many rows the filter keeps, which SQLite cannot know before.
import type { Database, Parameters } from './database.ts';

// With 5,000 of 200,000 rows kept, reading by the order's index meets a kept row at every fortieth; with fewer, sorting is quicker.
const most = 5000;

/** The rows that a statement gives, where they are few enough to be sorted for each page; null where they are not. */
export const fewOf = (db: Database, sql: string, parameters: Parameters): number[] | null => {
  const rows = db.all<{ id: number }>(`${sql} LIMIT ${most + 1}`, parameters);
  return rows.length > most ? null : rows.map(({ id }) => id);
};
