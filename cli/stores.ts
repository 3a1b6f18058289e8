// The two stores that the settings name, opened together and closed together.
import { type GraphStore, openGraphStore } from '../graph/index.ts';
import { openSearchIndex, type SearchIndex } from '../search/index.ts';
import type { Config } from './config.ts';

export type Stores = { readonly graph: GraphStore; readonly index: SearchIndex };

/** Runs `use` with both stores open, and closes them however it ends. */
export const withStores = async <T>(config: Config, use: (stores: Stores) => Promise<T>): Promise<T> =>
  withGraph(config, async (graph) => {
    const index = await openIndex(config);
    try {
      return await use({ graph, index });
    } finally {
      await index.close();
    }
  });

/** The search index alone; its caller closes it. */
export const openIndex = ({ searchUrl, meiliApiKey }: Config): Promise<SearchIndex> =>
  openSearchIndex(searchUrl, { meilisearch: { apiKey: meiliApiKey } });

/** The same with the graph alone. */
export const withGraph = async <T>(config: Config, use: (graph: GraphStore) => Promise<T>): Promise<T> => {
  const graph = await openGraphStore(config.graphUrl, config);
  try {
    return await use(graph);
  } finally {
    await graph.close();
  }
};
