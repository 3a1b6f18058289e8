// Portions of comparisons as they were lined up since the last write. Several who ask for the same wait for one piece
// of work, which belongs to none of them: it ends early only where all have left or their time is over.
import type { GraphReader } from '../../graph/index.ts';
import { type Deadline, readWithin } from '../deadline.ts';
import { keepUntilWrite } from '../until-write.ts';
import { type FindPortion, type Portion, portionOf } from './compared.ts';

/** Gives portions to one who waits so long. */
export type PortionsFor = (deadline: Pick<Deadline, 'check'>) => FindPortion;

// A few readers, each at a comparison or two.
const keptPortions = 16;

export const keepPortions = (graph: GraphReader): PortionsFor => {
  const keep = keepUntilWrite<Portion>(graph, keptPortions);
  const waiting = new Map<string, Set<Pick<Deadline, 'check'>>>();
  /** Throws the reason of the last who waited. */
  const checkAny = (key: string): void => {
    const all = waiting.get(key);
    for (const deadline of all ?? []) {
      try {
        deadline.check();
        return;
      } catch (reason) {
        all?.delete(deadline);
        if (all?.size === 0) throw new Left(reason);
      }
    }
  };
  return (deadline) =>
    async function find(comparison, starts): Promise<Portion> {
      deadline.check();
      const key = JSON.stringify([comparison, starts]);
      const all = waiting.get(key) ?? new Set();
      waiting.set(key, all.add(deadline));
      const check = (): void => checkAny(key);
      const work = { graph: readWithin({ check }, graph), pause: pauseWith(check) };
      try {
        return await keep(key, () => portionOf(work, comparison, starts));
      } catch (error) {
        deadline.check();
        // All others left just before this one came.
        if (error instanceof Left) return await find(comparison, starts);
        throw error;
      } finally {
        all.delete(deadline);
        if (all.size === 0 && waiting.get(key) === all) waiting.delete(key);
      }
    };
};

/** Nobody waits any more. */
class Left extends Error {
  constructor(cause: unknown) {
    super('Nobody waits for these lines any more.', { cause });
  }
}

/** Lets what else the server has to do have its turn. */
const pauseWith = (check: () => void) => async (): Promise<void> => {
  await new Promise((resume) => setImmediate(resume));
  check();
};
