// What all who show it share: told to each of them where it changes. Of a choice of the reader that the browser keeps,
// read once.
import { useSyncExternalStore } from 'react';

export type Kept<T> = { readonly use: () => T; readonly now: () => T; readonly set: (value: T) => void };

/** A value until the page is left. */
export const shared = <T>(first: T): Kept<T> => {
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  let value = first;
  const now = (): T => value;
  return {
    use: () => useSyncExternalStore(subscribe, now),
    now,
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
  };
};

/** The choice under a name; `read` gives null for what it does not understand, and the first value stands. */
export const kept = <T>(name: string, first: T, read: (value: unknown) => T | null): Kept<T> => {
  const choice = shared(remembered(name, read) ?? first);
  return {
    ...choice,
    set: (value) => {
      try {
        localStorage.setItem(name, JSON.stringify(value));
      } catch {
        // storage is forbidden: the choice lasts until the page is left
      }
      choice.set(value);
    },
  };
};

const remembered = <T>(name: string, read: (value: unknown) => T | null): T | null => {
  try {
    return read(JSON.parse(localStorage.getItem(name) ?? 'null'));
  } catch {
    return null;
  }
};
