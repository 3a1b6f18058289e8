// Which keys mean one thing. Entities are a pure function of all keys, equivalences and corrections in a store:
// any order of puts and removes that ends with the same assertions ends with the same entities.
//
// Signals, strongest first:
//   1. keys whose inner keys are one entity are one (two names of a region make two spellings of its 科创局 one)
//   2. corrections by people: same, and different
//   3. one clause of a text (以下简称…; title and number side by side)
//   4. one front page (its number and its title)
//   5. same title and issuer
// A class of equivalences that would bring two keys that exclude each other (two 文号, two coded regions) into a group
// adds nothing to that group; those equivalences are ambiguous and are listed. Never decides by order of arrival.
import {
  compareKeys,
  type EntityKind,
  entityKinds,
  exclusiveClass,
  type Key,
  parseKey,
  type Scheme,
  withInner,
} from './keys.ts';
import { compareText } from './order.ts';

export const equivalenceClasses = ['correction', 'clause', 'front-page', 'title-issuer'] as const;
export type EquivalenceClass = (typeof equivalenceClasses)[number];

/** Two keys of one kind that are said to mean one thing. */
export type Equivalence = { readonly a: Key; readonly b: Key; readonly class: EquivalenceClass };

/** Two keys that a person said mean different things. */
export type Distinction = { readonly a: Key; readonly b: Key };

/** What a store holds about identity. Keys named only in an equivalence count as asserted. */
export type Assertions = {
  readonly keys: Iterable<Key>;
  readonly equivalences: Iterable<Equivalence>;
  readonly distinctions: Iterable<Distinction>;
};

/** One thing: its id is its first key, `keys` are all of them in that order. */
export type Entity = { readonly id: Key; readonly kind: EntityKind; readonly keys: readonly Key[] };

export type Identities = {
  /** By kind in the order of `entityKinds`, then by id. */
  readonly entities: readonly Entity[];
  /** Equivalences that took no effect, ordered. */
  readonly ambiguous: readonly Equivalence[];
};

/**
 * Groups keys into entities. `outer` gives the entity id of inner keys that are not among the assertions (for a store
 * that recomputes only what was touched); an inner key that nobody knows stands for itself.
 */
export const deriveEntities = (assertions: Assertions, outer: (key: Key) => Key | null = () => null): Identities => {
  const equivalences = [...assertions.equivalences];
  const distinctions = [...assertions.distinctions];
  const byKind = keysByKind(assertions.keys, equivalences, distinctions);
  const idOf = new Map<Key, Key>();
  const entities: Entity[] = [];
  const ambiguous: Equivalence[] = [];
  for (const kind of entityKinds) {
    const keys = byKind.get(kind);
    if (!keys) continue;
    const groups = new Groups(keys, distinctions);
    groups.mergeSameCanonical((key) => canonicalKey(key, (inner) => idOf.get(inner) ?? outer(inner)));
    for (const name of equivalenceClasses)
      ambiguous.push(...groups.mergeClass(equivalences.filter((e) => e.class === name && keys.has(e.a))));
    for (const members of groups.members()) {
      const sorted = [...members].sort(compareKeys);
      const [id] = sorted;
      if (id === undefined) continue;
      for (const key of sorted) idOf.set(key, id);
      entities.push({ id, kind, keys: sorted });
    }
  }
  entities.sort((x, y) => entityKinds.indexOf(x.kind) - entityKinds.indexOf(y.kind) || compareText(x.id, y.id));
  return { entities, ambiguous: ambiguous.sort(compareEquivalences) };
};

/** The key with its inner key replaced by the id of the entity that this means. */
export const canonicalKey = (key: Key, entityOf: (inner: Key) => Key | null): Key => {
  const inner = parseKey(key)?.inner;
  if (!inner) return key;
  return withInner(key, entityOf(inner) ?? canonicalKey(inner, entityOf));
};

/** The order of equivalences everywhere: by class, then by their keys. */
export const compareEquivalences = (x: Equivalence, y: Equivalence): number =>
  equivalenceClasses.indexOf(x.class) - equivalenceClasses.indexOf(y.class) ||
  compareText(x.a, y.a) ||
  compareText(x.b, y.b);

/** All keys of the assertions with the inner keys that they nest, by kind. */
const keysByKind = (
  keys: Iterable<Key>,
  equivalences: readonly Equivalence[],
  distinctions: readonly Distinction[],
): Map<EntityKind, Set<Key>> => {
  const byKind = new Map<EntityKind, Set<Key>>();
  const add = (key: Key): void => {
    const parts = parseKey(key);
    if (!parts) return;
    const known = byKind.get(parts.kind);
    if (known) known.add(key);
    else byKind.set(parts.kind, new Set([key]));
  };
  for (const key of keys) add(key);
  for (const { a, b } of [...equivalences, ...distinctions]) {
    add(a);
    add(b);
  }
  return byKind;
};

/** Disjoint sets of keys that refuse to hold two keys which exclude each other. */
class Groups {
  private readonly group = new Map<Key, Set<Key>>();
  private readonly distinct = new Map<Key, Set<Key>>();

  constructor(keys: Iterable<Key>, distinctions: readonly Distinction[]) {
    for (const key of keys) this.group.set(key, new Set([key]));
    for (const { a, b } of distinctions) {
      this.distinct.set(a, (this.distinct.get(a) ?? new Set()).add(b));
      this.distinct.set(b, (this.distinct.get(b) ?? new Set()).add(a));
    }
  }

  members(): Set<Set<Key>> {
    return new Set(this.group.values());
  }

  /** Keys that become the same once their inner keys are resolved are one. */
  mergeSameCanonical(canonical: (key: Key) => Key): void {
    const first = new Map<Key, Key>();
    for (const key of [...this.group.keys()].sort(compareText)) {
      const form = canonical(key);
      const other = first.get(form);
      if (other === undefined) first.set(form, key);
      else this.unite([key, other]);
    }
  }

  /** Merges along equivalences of one class; returns those of the components that would hold keys which exclude each other. */
  mergeClass(equivalences: readonly Equivalence[]): Equivalence[] {
    const refused: Equivalence[] = [];
    for (const component of this.components(equivalences)) {
      const keys = new Set(component.flatMap((e) => [...this.of(e.a), ...this.of(e.b)]));
      if (this.conflicts(keys)) refused.push(...component);
      else this.unite([...keys]);
    }
    return refused;
  }

  private of(key: Key): Set<Key> {
    return this.group.get(key) ?? new Set([key]);
  }

  private unite(keys: readonly Key[]): void {
    const all = new Set(keys.flatMap((key) => [...this.of(key)]));
    for (const key of all) this.group.set(key, all);
  }

  /** The equivalences by connected component of the present groups. */
  private components(equivalences: readonly Equivalence[]): Equivalence[][] {
    const parent = new Map<Set<Key>, Set<Key>>();
    const root = (set: Set<Key>): Set<Key> => {
      let at = set;
      for (let up = parent.get(at); up && up !== at; up = parent.get(at)) at = up;
      return at;
    };
    for (const { a, b } of equivalences) parent.set(root(this.of(a)), root(this.of(b)));
    const byRoot = new Map<Set<Key>, Equivalence[]>();
    for (const equivalence of equivalences) {
      const at = root(this.of(equivalence.a));
      const known = byRoot.get(at);
      if (known) known.push(equivalence);
      else byRoot.set(at, [equivalence]);
    }
    return [...byRoot.values()];
  }

  private conflicts(keys: ReadonlySet<Key>): boolean {
    const seen = new Set<Scheme>();
    for (const key of keys) {
      for (const other of this.distinct.get(key) ?? []) if (keys.has(other)) return true;
      const exclusive = exclusiveClass(key);
      if (exclusive && seen.has(exclusive)) return true;
      if (exclusive) seen.add(exclusive);
    }
    return false;
  }
}
