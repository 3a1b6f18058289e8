// Walks a list that a store gives in pages, from its beginning to its end.
import { everyItem, type Page, type PageRequest } from '../model/index.ts';

export { everyItem };

/** All items of the list at once. */
export const allItems = async <T>(fetch: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> => {
  const items: T[] = [];
  for await (const item of everyItem(fetch)) items.push(item);
  return items;
};
