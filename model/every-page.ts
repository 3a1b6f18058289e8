// A list read to its end, page by page.
import { maxPageSize, type PageRequest, type Uncounted } from './page.ts';

/** The items of all pages of a list, a page at a time, when it is wanted; `read` gives the one that is asked for. */
export async function* everyPage<T>(
  read: (page: PageRequest) => Promise<Uncounted<T>>,
  first = maxPageSize,
): AsyncGenerator<readonly T[]> {
  for (let after: string | null = null; ; ) {
    const page: Uncounted<T> = await read({ first, after });
    yield page.items;
    after = page.hasNext ? (page.cursors.at(-1) ?? null) : null;
    if (after === null) return;
  }
}

/** Every item of a list, fetched a page at a time. */
export async function* everyItem<T>(read: (page: PageRequest) => Promise<Uncounted<T>>): AsyncGenerator<T, void, void> {
  for await (const items of everyPage(read)) yield* items;
}
