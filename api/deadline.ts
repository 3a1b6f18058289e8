// When a request has to be over. A store answers in the thread of its caller, so that no timer speaks while question
// follows question: the clock is looked at before each of them, too.
import { refusal } from './errors.ts';

export type Deadline = {
  readonly signal: AbortSignal;
  /** Rejects with the reason once the request is ended. */
  readonly ended: Promise<never>;
  /** Ends what is still to be done. */
  end(reason: unknown): void;
  /** Ends it because its time is over. */
  expire(): void;
  /** Throws the reason where the request was ended or its time is over. */
  check(): void;
};

/** A deadline so many milliseconds from now. */
export const createDeadline = (milliseconds: number): Deadline => {
  const controller = new AbortController();
  const endsAt = performance.now() + milliseconds;
  const { promise: ended, reject } = Promise.withResolvers<never>();
  ended.catch(() => undefined);
  const end = (reason: unknown): void => {
    controller.abort(reason);
    reject(reason);
  };
  const expire = (): void =>
    end(refusal('LIMIT_TIME', `The answer took longer than ${milliseconds} ms: ask for less.`));
  return {
    signal: controller.signal,
    ended,
    end,
    expire,
    check: () => {
      if (performance.now() > endsAt) expire();
      controller.signal.throwIfAborted();
    },
  };
};

/** The same reader, whose methods ask nothing more of the store once the request is over. */
export const readWithin = <T extends object>({ check }: Pick<Deadline, 'check'>, reader: T): T =>
  new Proxy(reader, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (...args: readonly unknown[]) => {
        check();
        return Reflect.apply(value, target, args);
      };
    },
  });
