// What this browser keeps and what the server keeps, brought together.
import type { Saved } from './saved.ts';

type Item = Omit<Saved, 'onServer'>;

export type United = {
  readonly all: readonly Saved[];
  /** What the server does not have yet. */
  readonly toSend: readonly Saved[];
};

/**
 * The server decides on all that it has or had: what another browser changed or removed there is so here, too. What was only ever kept
 * here stays, and is to be sent.
 */
export const united = (here: readonly Saved[], there: readonly Item[]): United => {
  const isThere = new Set(there.map(keyOf));
  const toSend = here.filter((one) => !one.onServer && !isThere.has(keyOf(one)));
  return { all: [...there.map((one) => ({ ...one, onServer: true })), ...toSend], toSend };
};

export const keyOf = ({ list, name }: Pick<Item, 'list' | 'name'>): string => JSON.stringify([list, name]);
