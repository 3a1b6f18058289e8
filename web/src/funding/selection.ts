// Which rows of the table are chosen: some of them, or all that the filter leaves but some, however many have been
// fetched.
export type Selection = {
  /** Whether all are chosen but these. */
  readonly but: boolean;
  readonly ids: ReadonlySet<string>;
};

export const nothing: Selection = { but: false, ids: new Set() };
export const everything: Selection = { but: true, ids: new Set() };

export const isChosen = ({ but, ids }: Selection, id: string): boolean => but !== ids.has(id);

/** The rows chosen one by one: those of a list as they stand there, behind them those that it does not hold. */
export const idsInOrder = ({ ids }: Selection, list: readonly { readonly id: string }[]): readonly string[] => [
  ...new Set([...list.flatMap(({ id }) => (ids.has(id) ? [id] : [])), ...ids]),
];

/** With these rows chosen, or without them. */
export const withRows = ({ but, ids }: Selection, rows: readonly string[], chosen: boolean): Selection => {
  const next = new Set(ids);
  for (const id of rows) {
    if (chosen === but) next.delete(id);
    else next.add(id);
  }
  return { but, ids: next };
};

/** How many are chosen of so many; undefined while nobody knows. */
export const countOf = ({ but, ids }: Selection, total: number | undefined): number | undefined => {
  if (!but) return ids.size;
  return total === undefined ? undefined : total - ids.size;
};

/** All of a list between two of its places, both with it, whichever comes first. */
export const between = <T>(list: readonly T[], from: number, to: number): readonly T[] =>
  list.slice(Math.min(from, to), Math.max(from, to) + 1);
