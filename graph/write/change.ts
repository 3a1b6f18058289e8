// What one write changes: by how much the assertions of keys, names, equivalences and counts grow, where what was said
// before and is said again is no change at all. Pure.
import {
  type AgencyMethod,
  type EntityKind,
  type EquivalenceClass,
  isFactStatement,
  type Key,
  nestedKeys,
  parseKey,
  type SourceGraph,
  type Statement,
} from '../../model/index.ts';
import { namedKeys, ownIds, tiedKeys } from './asserted.ts';
import { isInTree } from './trees.ts';

/** A name under which a key is asserted, and how often. */
export type KeyName = {
  readonly name: string;
  readonly agencyKind: string | null;
  readonly generic: boolean;
  /** How the name was linked to the key. */
  readonly method: string;
  /** Of a body: the name in full with its place. */
  readonly fullName: string | null;
  readonly n: number;
};

/** How a name was linked to its key that a person gave it. */
export const renamed: AgencyMethod = 'renamed';

export type KeyGrowth = {
  readonly key: Key;
  readonly kind: EntityKind;
  readonly inner: Key | null;
  /** By how many more sources and corrections name or nest it. */
  readonly by: number;
  /** By how many more sources name it in an equivalence: it is kept for these, though nobody may name it. */
  readonly ties: number;
  /** Its names, each with by how much more often it goes by it. */
  readonly names: readonly KeyName[];
};

/** An equivalence without what says so. */
export type Link = { readonly a: Key; readonly b: Key; readonly class: EquivalenceClass };
export type LinkGrowth = Link & { readonly by: number };

/** That what one key means is part of what the other means, by how much more often that is said. */
export type PartGrowth = { readonly part: Key; readonly whole: Key; readonly by: number };

export class Change {
  /** By how much each count of `stats` grows, by its name. */
  readonly counts = new Map<string, number>();
  /** Keys that the source named before, and names now, as `namedKeys` has them. */
  namedBefore: ReadonlyMap<Key, boolean> = new Map();
  namedNow: ReadonlyMap<Key, boolean> = new Map();
  /**
   * All keys of its documents and of what they carry, before and now, and of those that it says are repealed or
   * amended.
   */
  readonly stated = new Set<Key>();
  readonly actedOn = new Set<Key>();
  /** Keys that a correction told apart, or tells apart. */
  readonly toldApart = new Set<Key>();
  /** A key after the one that it nests. */
  private readonly keys = new Map<Key, number>();
  private readonly ties = new Map<Key, number>();
  /** By key, then by the name as JSON. */
  private readonly names = new Map<Key, Map<string, number>>();
  /** By the link as JSON. */
  private readonly links = new Map<string, number>();
  /** Part and whole in a tree, as JSON. */
  private readonly parts = new Map<string, number>();

  /** What the source asserted before goes. */
  without(graph: SourceGraph): this {
    this.namedBefore = this.addSource(graph, -1);
    return this;
  }

  /** What the source asserts comes. */
  with(graph: SourceGraph): this {
    this.namedNow = this.addSource(graph, 1);
    return this;
  }

  /**
   * A correction comes, or goes. One of a fact is no change of keys: what it does stands in the sources as they are
   * shown.
   */
  addCorrection(statement: Statement, by: 1 | -1): this {
    if (isFactStatement(statement)) return this;
    const { a, b } = statement;
    for (const key of new Set([a, b].flatMap((key) => nestedKeys(key).reverse()))) grow(this.keys, key, by);
    if (statement.kind === 'name')
      this.addName({ key: a, name: statement.name, method: renamed, agencyKind: null, generic: false }, by);
    else if (statement.kind === 'same') grow(this.links, linkName({ a, b, class: 'correction' }), by);
    else for (const key of [a, b]) this.toldApart.add(key);
    return this;
  }

  /** The keys that go by other names, or more or less often by one. */
  renamed(): ReadonlySet<Key> {
    return new Set([...this.names].flatMap(([key, names]) => ([...names.values()].some((n) => n !== 0) ? [key] : [])));
  }

  /** The keys that are named more or less often, or under other names. A key comes after the one that it nests. */
  keyGrowth(): KeyGrowth[] {
    return [...new Set([...this.keys.keys(), ...this.ties.keys()])].flatMap((key) => {
      const [by, ties] = [this.keys.get(key) ?? 0, this.ties.get(key) ?? 0];
      const names = [...(this.names.get(key) ?? [])].filter(([, n]) => n !== 0).map(([name, n]) => nameOf(name, n));
      const parts = by !== 0 || ties !== 0 || names.length > 0 ? parseKey(key) : null;
      return parts ? [{ key, kind: parts.kind, inner: parts.inner, by, ties, names }] : [];
    });
  }

  /** The equivalences that are said more or less often. */
  linkGrowth(): LinkGrowth[] {
    return [...this.links].flatMap(([name, by]) => (by === 0 ? [] : [{ ...linkOf(name), by }]));
  }

  /** What is said more or less often of what a place or industry is part of. */
  partGrowth(): PartGrowth[] {
    return [...this.parts].flatMap(([name, by]) => {
      const [part, whole]: [Key, Key] = JSON.parse(name);
      return by === 0 ? [] : [{ part, whole, by }];
    });
  }

  private addSource(graph: SourceGraph, by: 1 | -1): ReadonlyMap<Key, boolean> {
    const named = namedKeys(graph);
    for (const key of named.keys()) grow(this.keys, key, by);
    for (const key of tiedKeys(graph)) grow(this.ties, key, by);
    for (const assertion of graph.keys) this.addName(assertion, by);
    for (const link of graph.equivalences) grow(this.links, linkName(link), by);
    for (const { keys, carries } of graph.documents)
      for (const key of carries === undefined ? keys : [...keys, carries]) this.stated.add(key);
    const own = ownIds(graph);
    for (const { type, from, to } of graph.edges) {
      if ((type === 'REPEALS' || type === 'AMENDS') && !own.has(to)) this.actedOn.add(to);
      if (type === 'PART_OF' && isInTree(kindOf(from)) && kindOf(from) === kindOf(to))
        grow(this.parts, JSON.stringify([from, to]), by);
    }
    this.count('node', ['Source', ...graph.nodes.map(({ kind }) => kind)], by);
    this.count(
      'edge',
      graph.edges.map(({ type }) => type),
      by,
    );
    this.count(
      'diagnostic',
      graph.diagnostics.map(({ severity }) => severity),
      by,
    );
    grow(this.counts, countName('total', 'characters'), by * graph.text.length);
    grow(this.counts, countName('total', 'passages'), by * graph.passages.length);
    return named;
  }

  private addName(name: Named, by: 1 | -1): void {
    const names = this.names.get(name.key) ?? new Map<string, number>();
    this.names.set(name.key, names);
    grow(names, nameAsJson(name), by);
  }

  private count(what: Counted, values: readonly string[], by: number): void {
    for (const [value, same] of Map.groupBy(values, (value) => value))
      grow(this.counts, countName(what, value), by * same.length);
  }
}

export type Counted = 'node' | 'edge' | 'diagnostic' | 'total';

/** The name of a count, and the two words that it is of. */
export const countName = (what: Counted, value: string): string => JSON.stringify([what, value]);
export const countOf = (name: string): readonly [what: string, value: string] => JSON.parse(name);

/** The name of an equivalence. */
export const linkName = ({ a, b, class: by }: Link): string => JSON.stringify([a, b, by]);

const linkOf = (name: string): Link => {
  const [a, b, by]: [Key, Key, EquivalenceClass] = JSON.parse(name);
  return { a, b, class: by };
};

/** The names of a key after they grew. */
export const grownNames = (names: readonly KeyName[], growth: readonly KeyName[]): KeyName[] => {
  const times = new Map<string, number>();
  for (const name of [...names, ...growth]) grow(times, nameAsJson(name), name.n);
  return [...times].filter(([, n]) => n > 0).map(([name, n]) => nameOf(name, n));
};

type Name = Omit<KeyName, 'n' | 'fullName'> & { readonly fullName?: string | null };
type Named = Name & { readonly key: Key };

const nameAsJson = (name: Name): string =>
  JSON.stringify([name.name, name.agencyKind, name.generic, name.method, name.fullName ?? null]);

const nameOf = (text: string, n: number): KeyName => {
  const [name, agencyKind, generic, method, fullName]: [string, string | null, boolean, string, string | null] =
    JSON.parse(text);
  return { name, agencyKind, generic, method, fullName, n };
};

const kindOf = (key: string): EntityKind | undefined => parseKey(key)?.kind;

const grow = (map: Map<string, number>, name: string, by: number): void => {
  map.set(name, (map.get(name) ?? 0) + by);
};
