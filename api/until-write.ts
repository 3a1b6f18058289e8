// Answers as they were since the last write of a store: what is asked again meanwhile is not worked out again.
import type { GraphReader } from '../graph/index.ts';

export type KeepUntilWrite<T> = (key: string, work: () => Promise<T>) => Promise<T>;

/**
 * Keeps so many answers by key, those asked for last; one that failed or is not worth its room (`isKept`) is worked
 * out again.
 */
export const keepUntilWrite = <T>(
  graph: Pick<GraphReader, 'writes'>,
  most: number,
  isKept: (found: T) => boolean = () => true,
): KeepUntilWrite<T> => {
  const kept = new Map<string, Promise<T>>();
  let version = -1;
  return async (key, work) => {
    const now = await graph.writes();
    if (now !== version) kept.clear();
    version = now;
    const working = kept.get(key) ?? work();
    kept.delete(key);
    kept.set(key, working);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    const forget = (): void => {
      if (kept.get(key) === working) kept.delete(key);
    };
    working.then((found) => isKept(found) || forget(), forget);
    return working;
  };
};
