// What one write changes about keys, names, equivalences and counts: by how many their assertions grow, where what was said
// before and is said again is no change at all. Pure, for adapters that read a source whole before they replace it.
import { type Key, nestedKeys, type SourceGraph, type Statement } from '../../model/index.ts';
import { namedKeys, ownIds } from './asserted.ts';

/** A name under which a key is asserted, and how often. */
export type KeyName = {
  readonly name: string;
  readonly agencyKind: string | null;
  readonly generic: boolean;
  readonly n: number;
};

export type Link = { readonly a: Key; readonly b: Key; readonly class: string };

export class Change {
  /** By how many sources and corrections a key is named or nested more. */
  readonly keys = new Map<Key, number>();
  /** By how often a key is asserted under a name more: by key, then by the name as JSON. */
  readonly names = new Map<Key, Map<string, number>>();
  /** By how many assertions an equivalence has more, by the link as JSON. */
  readonly links = new Map<string, number>();
  readonly counts = new Map<string, number>();
  /** By how many corrections two keys are told apart more, by the link as JSON. */
  readonly apart = new Map<string, number>();
  /** Keys that the source named itself before and names now. */
  readonly namedBefore = new Set<Key>();
  readonly namedNow = new Set<Key>();
  /** Keys of its documents, before and now, and of those that it says are repealed. */
  readonly stated = new Set<Key>();
  readonly repealed = new Set<Key>();

  /** What the source asserted before goes. */
  without(graph: SourceGraph): this {
    for (const key of this.addSource(graph, -1)) this.namedBefore.add(key);
    return this;
  }

  /** What the source asserts comes. */
  with(graph: SourceGraph): this {
    for (const key of this.addSource(graph, 1)) this.namedNow.add(key);
    return this;
  }

  /** A correction comes, or goes. */
  addCorrection({ kind, a, b }: Statement, by: 1 | -1): this {
    for (const key of new Set([a, b].flatMap(nestedKeys))) grow(this.keys, key, by);
    grow(kind === 'same' ? this.links : this.apart, linkName({ a, b, class: 'correction' }), by);
    return this;
  }

  private addSource(graph: SourceGraph, by: 1 | -1): Key[] {
    const named = namedKeys(graph);
    for (const key of named.keys()) grow(this.keys, key, by);
    for (const { key, name, agencyKind, generic } of graph.keys) {
      const names = this.names.get(key) ?? new Map<string, number>();
      this.names.set(key, names);
      grow(names, JSON.stringify([name, agencyKind, generic]), by);
    }
    for (const link of graph.equivalences) grow(this.links, linkName(link), by);
    for (const { keys } of graph.documents) this.stated.add(keys[0]);
    const own = ownIds(graph);
    for (const { type, to } of graph.edges) if (type === 'REPEALS' && !own.has(to)) this.repealed.add(to);
    this.count('node', 'Source', by);
    for (const { kind } of graph.nodes) this.count('node', kind, by);
    for (const { type } of graph.edges) this.count('edge', type, by);
    for (const { severity } of graph.diagnostics) this.count('diagnostic', severity, by);
    this.count('total', 'characters', by * graph.text.length);
    this.count('total', 'passages', by * graph.passages.length);
    return [...named].flatMap(([key, direct]) => (direct ? [key] : []));
  }

  private count(what: 'node' | 'edge' | 'diagnostic' | 'total', value: string, by: number): void {
    grow(this.counts, countName(what, value), by);
  }
}

/** The name of a count. */
export const countName = (what: 'node' | 'edge' | 'diagnostic' | 'total', value: string): string =>
  JSON.stringify([what, value]);

/** The name of an equivalence, and the equivalence of a name. */
export const linkName = ({ a, b, class: by }: Link): string => JSON.stringify([a, b, by]);
export const linkOf = (name: string): Link => {
  const [a, b, by]: [Key, Key, string] = JSON.parse(name);
  return { a, b, class: by };
};

/** The names of a key after a change; null where the change leaves them as they are. */
export const changedNames = (
  names: readonly KeyName[],
  by: ReadonlyMap<string, number> | undefined,
): readonly KeyName[] | null => {
  if (![...(by?.values() ?? [])].some((n) => n !== 0)) return null;
  const times = new Map(
    names.map(({ name, agencyKind, generic, n }) => [JSON.stringify([name, agencyKind, generic]), n]),
  );
  for (const [name, n] of by ?? []) grow(times, name, n);
  return [...times].flatMap(([text, n]) => {
    const [name, agencyKind, generic]: [string, string | null, boolean] = JSON.parse(text);
    return n > 0 ? [{ name, agencyKind, generic, n }] : [];
  });
};

const grow = (map: Map<string, number>, name: string, by: number): void => {
  map.set(name, (map.get(name) ?? 0) + by);
};
