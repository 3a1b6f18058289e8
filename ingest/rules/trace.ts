// Watches tables as they decide: which rule won, which others spoke, and which tables were asked in vain. It changes
// no decision. Reading goes on in one thread, so that a watcher hears what happens between its start and its end.
import type { Claim, RuleTable } from './rule.ts';

/** What came of asking a table once, or for several candidates at once. */
export type Decision = {
  readonly table: RuleTable<never, unknown>;
  /** Null where no rule spoke. */
  readonly winner: Claim<unknown> | null;
  /** What the other rules said, of the candidates that were not chosen too. */
  readonly losers: readonly (Claim<unknown> & {
    /** It said something else than the winner, or spoke for another candidate. */
    readonly contests: boolean;
  })[];
};

type Watcher = (decision: Decision) => void;

let watcher: Watcher | null = null;

/** Has every decision told until the returned function is called. One watcher at a time. */
export const watchDecisions = (tell: Watcher): (() => void) => {
  if (watcher) throw new TypeError('decisions are watched already');
  watcher = tell;
  return () => {
    watcher = null;
  };
};

/** What a function finds, and the decisions that are made while it runs. */
export const watched = <T>(run: () => T): { readonly found: T; readonly decisions: readonly Decision[] } => {
  const decisions: Decision[] = [];
  const stop = watchDecisions((decision) => decisions.push(decision));
  try {
    return { found: run(), decisions };
  } finally {
    stop();
  }
};

/** Whether somebody watches, and so wants to hear of every rule that speaks. */
export const isWatched = (): boolean => watcher !== null;

/** Tells the watcher, if there is one; `make` is called only then. */
export const tellDecision = (make: () => Decision): void => {
  watcher?.(make());
};
