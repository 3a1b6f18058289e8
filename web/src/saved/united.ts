// What this browser keeps and what the server keeps, brought together.
import type { Saved } from './saved.ts';

type Item = Omit<Saved, 'onServer'>;

export type United = {
  readonly all: readonly Saved[];
  /** What the server does not have yet, or not as it is here. */
  readonly toSend: readonly Saved[];
};

/**
 * The server decides on all that it has or had: what another browser changed or removed there is so here, too. What
 * was kept here and not sent yet stays, in the place of what the server has by its name, and is to be sent: nothing
 * tells which of the two is newer, and what one has before one's eyes is not taken away.
 */
export const united = (here: readonly Saved[], there: readonly Item[]): United => {
  const toSend = here.filter(({ onServer }) => !onServer);
  const isUnsent = new Set(toSend.map(keyOf));
  const known = there.filter((one) => !isUnsent.has(keyOf(one)));
  return { all: [...known.map((one) => ({ ...one, onServer: true })), ...toSend], toSend };
};

/** What is kept here when one was sent: unless it was changed meanwhile, it is as on the server. */
export const withSent = (here: readonly Saved[], sent: Item): readonly Saved[] =>
  here.map((one) =>
    keyOf(one) === keyOf(sent) && one.to === sent.to && one.feed === sent.feed ? { ...one, onServer: true } : one,
  );

export const keyOf = ({ list, name }: Pick<Item, 'list' | 'name'>): string => JSON.stringify([list, name]);
