// Of rows that state one award, in the text of an overview and in that of the rule for it, which one counts. Pure.
import { compareText } from './order.ts';

/**
 * The rows that do not count among those present, since another of these states what they do: itself, or one that
 * states it in turn, counts. `statedBy` has for a row the rows that state it. Of a circle one counts, whatever the
 * order in which all is given.
 */
export const statedElsewhere = (
  statedBy: ReadonlyMap<string, readonly string[]>,
  present: ReadonlySet<string>,
): ReadonlySet<string> => {
  const found = new Map<string, 'asked' | 'stated' | 'counts'>();
  const ask = (row: string): void => {
    if (found.has(row)) return;
    found.set(row, 'asked');
    const others = (statedBy.get(row) ?? []).filter((by) => present.has(by)).sort(compareText);
    for (const by of others) ask(by);
    // What is asked still is on the way from this row, or itself: that states nothing of what states it.
    found.set(row, others.some((by) => found.get(by) !== 'asked') ? 'stated' : 'counts');
  };
  for (const row of [...present].sort(compareText)) ask(row);
  return new Set([...found].flatMap(([row, how]) => (how === 'stated' ? [row] : [])));
};
