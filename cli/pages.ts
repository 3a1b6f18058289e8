// Walks a list that a store gives in pages, from its beginning to its end.
import { maxPageSize, type Page, type PageRequest } from '../model/index.ts';

/** Every item of the list, fetched a page at a time. */
export async function* everyItem<T>(fetch: (page: PageRequest) => Promise<Page<T>>): AsyncGenerator<T, void, void> {
  let after: string | null = null;
  for (;;) {
    const page: Page<T> = await fetch({ first: maxPageSize, after });
    yield* page.items;
    after = page.cursors.at(-1) ?? null;
    if (!page.hasNext || after === null) return;
  }
}

/** All items of the list at once. */
export const allItems = async <T>(fetch: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> => {
  const items: T[] = [];
  for await (const item of everyItem(fetch)) items.push(item);
  return items;
};
