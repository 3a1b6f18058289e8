// The sources that a filter of the graph leaves, all of them: what a filter by an entity or a day is to the index.
import type { GraphReader, ListFilter } from '../graph/index.ts';
import { everyPage, maxPageSize, type Page, type PageRequest, type SourceId } from '../model/index.ts';
import { refusal } from './errors.ts';

// 100 pages: 50,000 sources that mention an entity, or are in force, or documents that a body issued.
const mostPages = 100;

/** Their ids, in the order of the store. */
export const sourcesListed = (graph: GraphReader, filter: ListFilter): Promise<SourceId[]> =>
  allItems(
    (page) => graph.list('Source', filter, 'text-order', page),
    ({ id }) => [id],
  );

/** What all pages of a list hold, each item as what it stands for; refused where they are too many (LIMIT). */
export const allItems = async <T, Found>(
  read: (page: PageRequest) => Promise<Page<T>>,
  found: (item: T) => readonly Found[],
): Promise<Found[]> => {
  const all: Found[] = [];
  let pages = 0;
  for await (const items of everyPage(read)) {
    if (++pages > mostPages)
      throw refusal('LIMIT', `More than ${mostPages * maxPageSize} texts name what the filter asks for: ask for less.`);
    for (const item of items) all.push(...found(item));
  }
  return all;
};
