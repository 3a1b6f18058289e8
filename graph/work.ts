// Work that is decided here and done by a store: a generator yields one step after another, and goes on with what the
// store answers. It reads and writes nothing itself, so the same work runs on a file, which answers at once, and on a
// server, which answers later.
//
//   const work = function* (): Work<Storage, void> {
//     const held = yield* ask((storage: Storage) => storage.held(id));
//     if (held) yield* ask((storage: Storage) => storage.erase(held));
//   };
//   runAtOnce(work(), fileStorage)        await runInTurn(work(), serverStorage)

/** A value, or the promise of one. */
export type Soon<T> = T | Promise<T>;

type Step<Storage> = (storage: Storage) => unknown;

/** Steps that end in a T. */
export type Work<Storage, T> = Generator<Step<Storage>, T, unknown>;

/** One step; gives what the storage answers. */
export const ask = function* <Storage, T>(step: (storage: Storage) => Soon<T>): Work<Storage, T> {
  return (yield step) as T; // both who run a work hand a step's own answer back
};

/** Runs the work on a storage that answers at once, without a pause between its steps. */
export const runAtOnce = <Storage, T>(work: Work<Storage, T>, storage: Storage): T => {
  for (let next = work.next(); ; ) {
    if (next.done) return next.value;
    const answer = next.value(storage);
    if (answer instanceof Promise) throw new TypeError('This storage was to answer at once');
    next = work.next(answer);
  }
};

/** Runs the work on a storage that answers later: each step after the answer to the one before. */
export const runInTurn = async <Storage, T>(work: Work<Storage, T>, storage: Storage): Promise<T> => {
  for (let next = work.next(); ; ) {
    if (next.done) return next.value;
    next = work.next(await next.value(storage));
  }
};
