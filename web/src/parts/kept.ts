// A choice of the reader that the browser keeps: read once, told to all who show it.
import { useSyncExternalStore } from 'react';

export type Kept<T> = { readonly use: () => T; readonly now: () => T; readonly set: (value: T) => void };

/** The choice under a name; `read` gives null for what it does not understand, and the first value stands. */
export const kept = <T>(name: string, first: T, read: (value: unknown) => T | null): Kept<T> => {
  const listeners = new Set<() => void>();
  let now = remembered(name, read) ?? first;
  return {
    use: () =>
      useSyncExternalStore(
        (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
        () => now,
      ),
    now: () => now,
    set: (value) => {
      now = value;
      try {
        localStorage.setItem(name, JSON.stringify(value));
      } catch {
        // storage is forbidden: the choice lasts until the page is left
      }
      for (const listener of listeners) listener();
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
