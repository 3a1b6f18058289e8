// How sources and paths go together in the store. The same text from two paths is one source with two origins; a path
// that has another text takes itself from the source that it stood with, and the last path takes the source along.
// Graph first, then index: what a crash leaves between the two, catch-up.ts mends.
import { compareText, type Origin, type SourceGraph, type SourceId, sortedBy } from '../model/index.ts';
import type { Stores } from './stores.ts';

/** Puts a source as read from its one path, beside the paths that its text is known by. Returns what was put. */
export const putSource = async ({ graph, index }: Stores, fresh: SourceGraph): Promise<SourceGraph> => {
  const former = await graph.source(fresh.id);
  const source = former ? unite(former, fresh) : fresh;
  await graph.put(source);
  await index.put({ id: source.id, passagesHash: source.passagesHash }, source.passages);
  return source;
};

/** Takes a path from a source. Returns what is left of the source, null where that was its last path. */
export const dropOrigin = async (stores: Stores, id: SourceId, path: string): Promise<SourceGraph | null> => {
  const source = await stores.graph.source(id);
  if (!source) return null;
  const origins = source.origins.filter((origin) => origin.path !== path);
  if (origins.length === 0) {
    await removeSource(stores, id);
    return null;
  }
  const left = { ...source, origins };
  await stores.graph.put(left);
  return left;
};

export const removeSource = async ({ graph, index }: Stores, id: SourceId): Promise<void> => {
  await graph.remove(id);
  await index.remove(id);
};

/**
 * One source of two readings of one text, the same in whatever order they come: the reading of newer rules speaks, of
 * the same rules that of the first path.
 */
const unite = (former: SourceGraph, fresh: SourceGraph): SourceGraph => {
  const paths = new Set(fresh.origins.map(({ path }) => path));
  const others = former.origins.filter(({ path }) => !paths.has(path));
  const origins = sortedBy([...others, ...fresh.origins], ({ path }) => path);
  const speaks = former.rules === fresh.rules && isBefore(others[0], fresh.origins[0]) ? former : fresh;
  return { ...speaks, origins };
};

const isBefore = (a: Origin | undefined, b: Origin | undefined): boolean =>
  a !== undefined && b !== undefined && compareText(a.path, b.path) < 0;
