// Brings the vectors up from the graph: makes those of sources that have none of their passages, and takes away those
// of sources that are gone.
import type { GraphReader } from '../../graph/index.ts';
import type { SourceId } from '../../model/index.ts';
import type { IndexedSource, Meaning } from '../../search/index.ts';
import type { Lag } from '../catch-up.ts';
import { allItems, everyItem } from '../pages.ts';

export const findUnlikened = async (graph: GraphReader, meaning: Meaning): Promise<Lag> => {
  const held = meaning.held();
  const there = new Set<SourceId>();
  const missing: IndexedSource[] = [];
  for await (const { id, passagesHash } of everyItem((page) => graph.sources(page))) {
    there.add(id);
    if (held.get(id) !== passagesHash) missing.push({ id, passagesHash });
  }
  return { missing, surplus: [...held.keys()].filter((id) => !there.has(id)) };
};

/** Ends the difference, a source at a time, as far as it is let; returns of how many sources vectors were made. */
export const likenSources = async (
  graph: GraphReader,
  meaning: Meaning,
  { missing, surplus }: Lag,
  { signal, onStep }: { readonly signal: AbortSignal; readonly onStep: (done: number, of: number) => void },
): Promise<number> => {
  for (const id of surplus) await meaning.remove(id);
  let done = 0;
  for (const source of missing) {
    if (signal.aborted) break;
    const passages = await allItems((page) => graph.passages(source.id, page));
    await meaning.put(source, passages);
    done++;
    onStep(done, missing.length);
  }
  return done;
};
