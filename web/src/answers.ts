// Answers as components use them: kept while the page is open, so that going back shows at once what was there, also
// the pages that a reader had added. An answer older than five minutes is asked for again.
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { ask, type Refusal, toRefusal } from './ask.ts';
import type { Operation } from './generated/operations.ts';

type Entry = {
  readonly pages: readonly unknown[];
  readonly loading: boolean;
  readonly refusal: Refusal | null;
  readonly since: number;
};

export type Pages<Answer> = {
  /** The pages so far. While the first page of a changed question is under way: those of the former question. */
  readonly pages: readonly Answer[];
  readonly loading: boolean;
  /** Whether `pages` belong to the former question. */
  readonly stale: boolean;
  readonly refusal: Refusal | null;
  /** Asks for the next page; null when there is none. */
  readonly more: (() => void) | null;
  readonly retry: () => void;
};

const maximumAge = 5 * 60_000;
const maximumEntries = 200;
const nothing: Entry = { pages: [], loading: false, refusal: null, since: 0 };

const entries = new Map<string, Entry>();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const keep = (key: string, entry: Entry): void => {
  entries.delete(key);
  entries.set(key, entry);
  for (const oldest of entries.keys()) {
    if (entries.size <= maximumEntries) break;
    entries.delete(oldest);
  }
  for (const listener of listeners) listener();
};

let era = 0;

/** Asks again for whatever is shown, which stays until the answers are there: something was changed. */
export const forgetAnswers = (): void => {
  era++;
  for (const key of entries.keys()) if (!shownBy.has(key)) entries.delete(key);
  for (const listener of listeners) listener();
};

/** Asks for as many pages as are there, and puts them in their place all at once. */
const refresh = async <Answer, Variables>(
  key: string,
  operation: Operation<Answer, Variables>,
  variables: NoInfer<Variables>,
  next: (answer: NoInfer<Answer>) => Partial<NoInfer<Variables>> | null,
): Promise<void> => {
  const count = entries.get(key)?.pages.length ?? 0;
  const pages: Answer[] = [];
  let asked: Variables | null = variables;
  try {
    while (asked !== null && pages.length < count) {
      const page: Answer = await ask(operation, asked);
      pages.push(page);
      const change = next(page);
      asked = change && { ...variables, ...change };
    }
    keep(key, { pages, loading: false, refusal: null, since: Date.now() });
  } catch {
    // what is shown stays; the next question tells why there is no answer
  }
};

/** How many components show the answer under a key now. */
const shownBy = new Map<string, number>();

const underWay = new Set<Promise<unknown>>();

/**
 * What a reader waits for: nothing that may come later is asked until it is answered, for the server would do that in
 * between.
 */
const atOnce = async <T>(asking: Promise<T>): Promise<T> => {
  underWay.add(asking);
  try {
    return await asking;
  } finally {
    underWay.delete(asking);
  }
};

let turn: Promise<unknown> = Promise.resolve();

/** Does one piece of work after the other, each when nothing is under way that a reader waits for more. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const calmly = async (): Promise<T> => {
    while (underWay.size > 0) await Promise.allSettled(underWay);
    return work();
  };
  const done = turn.then(calmly, calmly);
  turn = done.catch(() => undefined);
  return done;
};

/**
 * Asks, and appends the answer to the pages that are kept under the key. `later` asks in turn, and not at all when
 * nobody waits by then.
 */
const load = async <Answer, Variables>(
  key: string,
  operation: Operation<Answer, Variables>,
  variables: NoInfer<Variables>,
  later = false,
): Promise<void> => {
  const before = entries.get(key) ?? nothing;
  if (before.loading) return;
  keep(key, { ...before, loading: true, refusal: null });
  try {
    const page = await (later
      ? inTurn(async () => (shownBy.has(key) ? ask(operation, variables) : null))
      : atOnce(ask(operation, variables)));
    if (page === null) {
      entries.delete(key);
      return;
    }
    keep(key, { pages: [...before.pages, page], loading: false, refusal: null, since: before.since || Date.now() });
  } catch (error) {
    keep(key, { ...before, loading: false, refusal: toRefusal(error) });
  }
};

/**
 * The answers to a question page by page; `next` gives the variables that the following page changes, or null at the
 * end.
 */
export const usePages = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: NoInfer<Variables> | null,
  next: (answer: NoInfer<Answer>) => Partial<NoInfer<Variables>> | null,
  later = false,
): Pages<Answer> => {
  const key = variables === null ? null : `${operation.name} ${JSON.stringify(variables)}`;
  const entry = useSyncExternalStore(subscribe, () => (key === null ? nothing : (entries.get(key) ?? nothing)));
  const now = useSyncExternalStore(subscribe, () => era);
  const [shown, setShown] = useState({ name: operation.name, entry });
  const answered = entry.pages.length > 0 || entry.refusal !== null;
  if ((answered || key === null) && shown.entry !== entry) setShown({ name: operation.name, entry });

  const seen = useRef(now);
  useEffect(() => {
    if (seen.current === now) return;
    seen.current = now;
    if (key !== null && variables !== null && entries.has(key)) void refresh(key, operation, variables, next);
  }, [now, key]);

  useEffect(() => {
    if (key === null || variables === null) return;
    const held = entries.get(key);
    if (held && !held.loading && Date.now() - held.since > maximumAge) entries.delete(key);
    shownBy.set(key, (shownBy.get(key) ?? 0) + 1);
    if (!entries.get(key)) void load(key, operation, variables, later);
    return () => {
      const others = (shownBy.get(key) ?? 1) - 1;
      if (others > 0) shownBy.set(key, others);
      else shownBy.delete(key);
    };
  }, [key]);

  const pages = (answered || key === null ? entry : shown.entry).pages as readonly Answer[];
  const last = entry.pages.at(-1) as Answer | undefined;
  const change = last === undefined ? null : next(last);
  const ask = (changed: Partial<Variables>): void => {
    if (key !== null && variables !== null) void load(key, operation, { ...variables, ...changed });
  };
  return {
    pages,
    loading: key !== null && (entry.loading || entry === nothing),
    stale: !answered && pages.length > 0,
    refusal: entry.refusal,
    more: change && !entry.loading ? () => ask(change) : null,
    retry: () => ask(change ?? {}),
  };
};

/** The answer to a question that has one page; null variables ask nothing. */
export const useAnswer = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: NoInfer<Variables> | null,
  later = false,
): Omit<Pages<Answer>, 'pages' | 'more'> & { readonly answer: Answer | undefined } => {
  const { pages, more: _, ...rest } = usePages(operation, variables, () => null, later);
  return { ...rest, answer: pages[0] };
};

/** The same for what may come last: it is asked in turn with others of its kind. */
export const useLaterAnswer = <Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: NoInfer<Variables> | null,
): ReturnType<typeof useAnswer<Answer, Variables>> => useAnswer(operation, variables, true);

type PageInfo = { readonly hasNextPage: boolean; readonly endCursor: string | null };

/** What the page after a connection's page changes. */
export const after = (page: { readonly pageInfo: PageInfo } | null | undefined): { after: string } | null =>
  page?.pageInfo.hasNextPage && page.pageInfo.endCursor !== null ? { after: page.pageInfo.endCursor } : null;
