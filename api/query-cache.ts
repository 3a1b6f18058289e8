// Queries that were parsed and found valid, so that a client's usual ones are read once. Bounded, since anyone may
// send queries: the libraries' own cache would keep a thousand of any size.
import type { DocumentNode } from 'graphql';

// The page's longest query has 1,500 characters, GraphiQL's has 1,800. A parsed one takes about 100 times its text.
const longest = 5_000;
const most = 100;

/** Keeps the queries that were used last. */
export const createQueryCache = () => {
  const kept = new Map<string, DocumentNode>();
  const keep = (text: string, query: DocumentNode): void => {
    kept.delete(text);
    kept.set(text, query);
  };
  return {
    documentCache: {
      get: (text: string): DocumentNode | undefined => {
        const query = kept.get(text);
        if (query) keep(text, query);
        return query;
      },
      set: (text: string, query: DocumentNode): void => {
        if (text.length > longest) return;
        keep(text, query);
        const [oldest] = kept.keys();
        if (kept.size > most && oldest !== undefined) kept.delete(oldest);
      },
    },
    errorCache: { get: () => undefined, set: () => undefined },
  };
};
