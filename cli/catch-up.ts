// Brings the index up from the graph, which is the truth: puts the sources that the index misses or holds otherwise,
// removes what it has beyond them. A crash between the two stores is mended here; both list their sources in one
// order, so one walk does.
import { compareText, type SourceId } from '../model/index.ts';
import type { IndexedSource } from '../search/index.ts';
import { count, say } from './output.ts';
import { allItems, everyItem } from './pages.ts';
import { patiently } from './patience.ts';
import { startProgress } from './progress.ts';
import type { Stores } from './stores.ts';

/** What the index lacks and what it has too much. */
export type Lag = { readonly missing: readonly IndexedSource[]; readonly surplus: readonly SourceId[] };

export type CatchUpOptions = {
  /** Puts every source anew, also those that agree. */
  readonly all?: boolean;
  readonly signal?: AbortSignal;
  readonly onStep?: (done: number, of: number) => void;
};

export const isBehind = ({ missing, surplus }: Lag): boolean => missing.length + surplus.length > 0;

/** `2 sources missing, 1 too many`. */
export const sayLag = ({ missing, surplus }: Lag): string =>
  `${count(missing.length, 'source')} missing, ${surplus.length} too many`;

/** Where the index differs from the graph. */
export const findLag = async ({ graph, index }: Stores, all = false): Promise<Lag> => {
  const missing: IndexedSource[] = [];
  const surplus: SourceId[] = [];
  const indexed = everyItem((page) => index.sources(page));
  let held = await indexed.next();
  for await (const { id, passagesHash } of everyItem((page) => graph.sources(page))) {
    while (!held.done && compareText(held.value.id, id) < 0) {
      surplus.push(held.value.id);
      held = await indexed.next();
    }
    const isHeld = !held.done && held.value.id === id;
    if (all || !isHeld || held.value?.passagesHash !== passagesHash) missing.push({ id, passagesHash });
    if (isHeld) held = await indexed.next();
  }
  for (; !held.done; held = await indexed.next()) surplus.push(held.value.id);
  return { missing, surplus };
};

/**
 * Ends the difference, a source at a time, as far as it is let; returns what was put and removed. A server that is
 * away is waited for.
 */
export const catchUp = async (stores: Stores, options: CatchUpOptions = {}): Promise<Lag> => {
  const signal = options.signal ?? new AbortController().signal;
  const lag = await patiently(() => findLag(stores, options.all), signal);
  const of = lag.missing.length + lag.surplus.length;
  const missing: IndexedSource[] = [];
  const surplus: SourceId[] = [];
  const goesOn = (): boolean => {
    const done = missing.length + surplus.length;
    if (done > 0) options.onStep?.(done, of);
    return !signal.aborted;
  };
  for (const id of lag.surplus) {
    if (!goesOn()) break;
    await patiently(() => stores.index.remove(id), signal);
    surplus.push(id);
  }
  for (const source of lag.missing) {
    if (!goesOn()) break;
    await patiently(async () => {
      const passages = await allItems((page) => stores.graph.passages(source.id, page));
      await stores.index.put(source, passages);
    }, signal);
    missing.push(source);
  }
  return { missing, surplus };
};

/** Ends the difference and says so where there was one. */
export const bringUpIndex = async (stores: Stores, signal: AbortSignal): Promise<void> => {
  const progress = startProgress('source');
  const mended = await catchUp(stores, { signal, onStep: progress.at }).finally(progress.end);
  if (isBehind(mended)) say(`The index was brought up: ${sayLag(mended)}.`);
};
