// The sources that a filter of the graph leaves, all of them: what a filter by an entity or a day is to the index.
import type { GraphReader, ListFilter } from '../graph/index.ts';
import { maxPageSize, type PageRequest, type SourceId } from '../model/index.ts';
import { refusal } from './errors.ts';

// 100 pages: 50,000 sources that mention an entity, or are in force, or documents that a body issued.
const mostPages = 100;

/** Their ids, in the order of the store. */
export const sourcesListed = (graph: GraphReader, filter: ListFilter): Promise<SourceId[]> =>
  allPages(async (page) => {
    const { items, cursors, hasNext } = await graph.list('Source', filter, 'text-order', page);
    return { found: items.map(({ id }) => id), last: hasNext ? cursors.at(-1) : undefined };
  });

type Read<T> = (page: PageRequest) => Promise<{ readonly found: readonly T[]; readonly last: string | undefined }>;

/** All that the pages hold; refused where they are too many (LIMIT). */
export const allPages = async <T>(read: Read<T>): Promise<T[]> => {
  const all: T[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < mostPages; pages++) {
    const { found, last } = await read({ first: maxPageSize, after });
    all.push(...found);
    if (last === undefined) return all;
    after = last;
  }
  throw refusal('LIMIT', `More than ${mostPages * maxPageSize} texts name what the filter asks for: ask for less.`);
};
