// The rows that are chosen, by click, range and key, as long as the filter is the same.
import { useRef, useState } from 'react';
import type { Item } from './items.ts';
import { between, everything, isChosen, nothing, type Selection, withRows } from './selection.ts';

export type UsedSelection = {
  readonly now: Selection;
  /** Chooses the row, or takes it out; ranges reach from here. */
  readonly toggle: (items: readonly Item[], at: number) => void;
  /** Does with all rows from the last one to this what was done with that. */
  readonly reach: (items: readonly Item[], to: number) => void;
  /** Goes on from one row to the next: the range from where it began grows or shrinks. */
  readonly step: (items: readonly Item[], at: number, to: number) => void;
  readonly all: () => void;
  readonly clear: () => void;
};

export const useSelection = (filter: string): UsedSelection => {
  const [held, setHeld] = useState({ filter, now: nothing });
  const begun = useRef<string | null>(null);
  const now = held.filter === filter ? held.now : nothing;
  const set = (selection: Selection): void => setHeld({ filter, now: selection });
  const begunIn = (items: readonly Item[]): number => items.findIndex(({ key }) => key === begun.current);
  return {
    now,
    toggle: (items, at) => {
      const item = items[at];
      if (item?.kind !== 'line') return;
      begun.current = item.key;
      set(withRows(now, [item.key], !isChosen(now, item.key)));
    },
    reach: (items, to) => {
      const from = begunIn(items);
      const chosen = from < 0 || begun.current === null || isChosen(now, begun.current);
      if (from < 0) begun.current = items[to]?.key ?? null;
      set(withRows(now, rowsOf(between(items, from < 0 ? to : from, to)), chosen));
    },
    step: (items, at, to) => {
      const from = begunIn(items);
      const isFresh = from < 0 || !isChosen(now, items[at]?.key ?? '');
      const start = isFresh ? at : from;
      if (isFresh) begun.current = items[at]?.key ?? null;
      const shrinks = Math.abs(to - start) < Math.abs(at - start);
      set(shrinks ? withRows(now, rowsOf([items[at]]), false) : withRows(now, rowsOf([items[at], items[to]]), true));
    },
    all: () => set(everything),
    clear: () => {
      begun.current = null;
      set(nothing);
    },
  };
};

/** The rows among items, which may be heads of groups. */
const rowsOf = (items: readonly (Item | undefined)[]): readonly string[] =>
  items.flatMap((item) => (item?.kind === 'line' ? [item.key] : []));
