// The two stores that the settings name, opened together and closed together. A file that another process is making or
// bringing up is waited for.
import { type GraphStore, openGraphStore } from '../graph/index.ts';
import { CetuError } from '../model/index.ts';
import { type Meaning, openMeaningIn, openSearchIndex, type SearchIndex } from '../search/index.ts';
import type { Config } from './config.ts';
import { patiently, untilFree } from './patience.ts';

export type Stores = { readonly graph: GraphStore; readonly index: SearchIndex };

/** Runs `use` with both stores open, and closes them however it ends. */
export const withStores = async <T>(
  config: Config,
  use: (stores: Stores) => Promise<T>,
  signal: AbortSignal = unending,
): Promise<T> =>
  withGraph(
    config,
    async (graph) => {
      const index = await patiently(() => openIndex(config), signal, untilFree);
      try {
        return await use({ graph, index });
      } finally {
        await index.close();
      }
    },
    signal,
  );

/** The search index alone; its caller closes it. */
const openIndex = ({ searchUrl, meiliApiKey, meaning }: Config): Promise<SearchIndex> =>
  openSearchIndex(searchUrl, { meilisearch: { apiKey: meiliApiKey }, meaning: openMeaningIn(meaning) });

/** Runs `use` with the graph and the vectors that are kept beside the index; throws where no model is there. */
export const withMeaningStores = <T>(
  config: Config,
  use: (graph: GraphStore, meaning: Meaning) => Promise<T>,
): Promise<T> =>
  withGraph(config, async (graph) => {
    const meaning = openMeaningIn(config.meaning);
    if (meaning === null) throw new CetuError('NOT_FOUND', `There is no model of meaning in ${config.meaning}.`);
    try {
      return await use(graph, meaning);
    } finally {
      await meaning.close();
    }
  });

/** The same with the graph alone. */
export const withGraph = async <T>(
  config: Config,
  use: (graph: GraphStore) => Promise<T>,
  signal: AbortSignal = unending,
): Promise<T> => {
  const graph = await patiently(() => openGraphStore(config.graphUrl, config), signal, untilFree);
  try {
    return await use(graph);
  } finally {
    await graph.close();
  }
};

const unending = new AbortController().signal;
