// What the reader keeps, in this browser and, where there is a token, on the server as well.
import { useEffect, useState } from 'react';
import { ask, type Refusal, toRefusal } from '../ask.ts';
import { ForgetSaved, KeepSaved, type KeptItemFragment, SavedItems } from '../generated/operations.ts';
import { keptToken } from '../mend/author.ts';
import { type Saved, saved, withFreeName, withSaved } from './saved.ts';
import { sendAll } from './send-all.ts';
import { keyOf, united, withSent } from './united.ts';

type Item = Omit<Saved, 'onServer'>;

export type Shelf = {
  readonly all: readonly Saved[];
  /** Why the server does not keep what is kept here. */
  readonly refusal: Refusal | null;
  /** Keeps things, each under a name of its own in its list; gives them as they are kept. */
  readonly keep: (...items: readonly Item[]) => readonly Item[];
  readonly forget: (one: Saved) => void;
};

export const useShelf = (): Shelf => {
  const all = saved.use();
  const token = keptToken.use();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const told = (work: () => Promise<void>): void => {
    if (token === '') return;
    work().then(
      () => setRefusal(null),
      (error: unknown) => setRefusal(toRefusal(error)),
    );
  };
  return {
    all,
    refusal: token === '' ? null : refusal,
    keep: (...items) => {
      let now = saved.now();
      const named: Item[] = [];
      for (const item of items) {
        const one = withFreeName(now, item);
        now = withSaved(now, { ...one, onServer: false });
        named.push(one);
      }
      saved.set(now);
      told(() => sendAll(named, (one) => send(one, token)));
      return named;
    },
    forget: (one) => {
      saved.set(all.filter((other) => keyOf(other) !== keyOf(one)));
      const { list, name } = one;
      told(async () => void (await ask(ForgetSaved, { list, name }, token)));
    },
  };
};

/** Keeps one on the server; here it is then known to be there. */
const send = async ({ list, name, to, feed }: Item, token: string): Promise<void> => {
  const { keepSaved } = await ask(KeepSaved, { item: { list, name, to, feed } }, token);
  saved.set(withSent(saved.now(), { list, name, to, feed }));
  take(keepSaved);
};

const take = (there: readonly KeptItemFragment[]): readonly Saved[] => {
  const { all, toSend } = united(saved.now(), there);
  saved.set(all);
  return toSend;
};

/** Brings browser and server together once for a token; gives why that could not be done. */
export const useSameOnServer = (): Refusal | null => {
  const token = keptToken.use();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  useEffect(() => {
    setRefusal(null);
    if (token === '') return;
    let left = false;
    const bring = async (): Promise<void> => {
      const { saved: there } = await ask(SavedItems, {}, token);
      await sendAll(take(there), (one) => send(one, token));
    };
    bring().catch((error: unknown) => left || setRefusal(toRefusal(error)));
    return () => {
      left = true;
    };
  }, [token]);
  return token === '' ? null : refusal;
};
