// The fact whose form is open, and which of the buttons beside facts opened it.
import { useSyncExternalStore } from 'react';
import type { Mendable } from './fields.ts';

type Opened = { readonly by: string; readonly fact: Mendable } | null;

let now: Opened = null;
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const opened = {
  use: (): Opened => useSyncExternalStore(subscribe, opened.now),
  now: (): Opened => now,
  set: (next: Opened): void => {
    now = next;
    for (const listener of listeners) listener();
  },
};
