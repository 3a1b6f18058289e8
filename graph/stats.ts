// What a store holds, from the counts that it keeps as sources come and go: counting millions at each question would
// take seconds.
import { sortedBy } from '../model/index.ts';
import type { Count, Stats } from './port.ts';
import { countName, countOf } from './write/change.ts';

/** `counts` go by the names of change.ts, `entities` are those that a source mentions, by kind. */
export const statsOf = (
  counts: ReadonlyMap<string, number>,
  entities: readonly Count[],
  rest: Pick<Stats, 'sources' | 'statements' | 'schemaVersion'>,
): Stats => {
  const kept = (what: string): Count[] =>
    [...counts].flatMap(([name, count]) => {
      const [of, value] = countOf(name);
      return of === what ? [{ value, count }] : [];
    });
  return {
    ...rest,
    characters: counts.get(countName('total', 'characters')) ?? 0,
    passages: counts.get(countName('total', 'passages')) ?? 0,
    nodes: mostFirst([...kept('node'), ...entities.filter(({ count }) => count > 0)]),
    edges: mostFirst(kept('edge')),
    diagnostics: mostFirst(kept('diagnostic')),
  };
};

/** Most first, then by value, then by id. */
export const mostFirst = (counts: readonly Count[]): Count[] =>
  sortedBy(
    sortedBy(counts, ({ id = '' }) => id),
    ({ value }) => value,
  ).sort((x, y) => y.count - x.count);
