// Which keys mean one thing. Entities are a pure function of all keys, equivalences and corrections in a store:
// any order of puts and removes that ends with the same assertions ends with the same entities.
//
// Signals, strongest first:
//   1. keys whose inner keys are one entity are one (two names of a region make two spellings of its 科创局 one)
//   2. corrections by people: same, and different
//   3. one clause of a text (以下简称…; title and number side by side)
//   4. one edition of a title (its number, and its title with the day or year that it is from)
//   5. one front page (its number and its title)
//   6. same title and issuer
//   7. functions alone (财政部门) and the one body of that place which has them: of its candidates, those alone count that
//      a source or another equivalence names; where several of them are left, it is none
// A class of equivalences that would bring two keys that exclude each other (two 文号, two coded regions, two editions)
// into a group adds nothing to that group; those equivalences are ambiguous and are listed. Never decides by order of
// arrival.
import { compareKeys, type EntityKind, entityKinds, excludeEachOther, type Key, parseKey, withInner } from './keys.ts';
import { compareText } from './order.ts';

export const equivalenceClasses = ['correction', 'clause', 'edition', 'front-page', 'title-issuer', 'stem'] as const;
export type EquivalenceClass = (typeof equivalenceClasses)[number];

/** Two keys of one kind that are said to mean one thing. */
export type Equivalence = { readonly a: Key; readonly b: Key; readonly class: EquivalenceClass };

/** Two keys that a person said mean different things. */
export type Distinction = { readonly a: Key; readonly b: Key };

/** Whether what is named in an equivalence counts as asserted; the candidates of a stem do not. */
export const assertsKeys = (equivalence: Equivalence): boolean => equivalence.class !== 'stem';

/**
 * What a store holds about identity. Keys named only in an equivalence count as asserted, but for the candidates of a
 * stem.
 */
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

/** Groups keys into entities; the keys that they nest are entities too, asserted or not. */
export const deriveEntities = (assertions: Assertions): Identities => {
  const equivalences = distinctEquivalences(assertions.equivalences);
  const distinctions = [...assertions.distinctions];
  const byKind = keysByKind([
    ...assertions.keys,
    ...[...equivalences.filter(assertsKeys), ...distinctions].flatMap(({ a, b }) => [a, b]),
  ]);
  const idOf = new Map<Key, Key>();
  const entities: Entity[] = [];
  const ambiguous: Equivalence[] = equivalences.filter(({ a, b }) => kindOf(a) === null || kindOf(a) !== kindOf(b));
  for (const kind of entityKinds) {
    const keys = byKind.get(kind) ?? new Set();
    const derived = deriveKind({ keys, equivalences, distinctions }, (inner) => idOf.get(inner) ?? null);
    for (const members of derived.groups) {
      for (const key of members) idOf.set(key, members[0]);
      entities.push({ id: members[0], kind, keys: members });
    }
    ambiguous.push(...derived.ambiguous);
  }
  entities.sort((x, y) => entityKinds.indexOf(x.kind) - entityKinds.indexOf(y.kind) || compareText(x.id, y.id));
  return { entities, ambiguous: ambiguous.sort(compareEquivalences) };
};

/** Keys of one kind by the thing that they mean: each group in the order of its keys, its id first. */
export type KindGroups = {
  readonly groups: readonly (readonly [Key, ...Key[]])[];
  readonly ambiguous: readonly Equivalence[];
};

/**
 * Groups keys of one kind. `entityOf` gives the entity id of the inner keys of kinds before it. For a store that
 * recomputes what was touched: the keys must hold all that an equivalence, or an equal name within one entity, may
 * join with them, and for regions the regions that they nest. Equivalences and distinctions whose keys are not among
 * them are passed over.
 */
export const deriveKind = (
  assertions: Assertions & { readonly keys: ReadonlySet<Key> },
  entityOf: (inner: Key) => Key | null,
): KindGroups => {
  const { keys } = assertions;
  const here = ({ a, b }: { readonly a: Key; readonly b: Key }): boolean => keys.has(a) && keys.has(b);
  const equivalences = distinctEquivalences(assertions.equivalences).filter(here);
  const distinctions = [...assertions.distinctions].filter(here);
  const nests = [...keys].some(nestsOwnKind);
  let idOf = new Map<Key, Key>();
  for (let round = 1; ; round++) {
    const groups = new Groups(keys, distinctions);
    const inner = (key: Key): Key | null => (keys.has(key) ? (idOf.get(key) ?? null) : entityOf(key));
    groups.mergeSameCanonical((key) => canonicalKey(key, inner));
    const ambiguous = equivalenceClasses.flatMap((name) => {
      const said = equivalences.filter((e) => e.class === name);
      return name === 'stem' ? groups.mergeStems(said) : groups.mergeClass(said);
    });
    const sorted = groups.members();
    const next = new Map(sorted.flatMap((members) => members.map((key) => [key, members[0]] as const)));
    // Zones nest regions, so what was grouped may join more. A round starts afresh from the ids of the one before.
    const settled = !nests || [...keys].every((key) => idOf.get(key) === next.get(key));
    if (settled || round === mostRounds) return { groups: sorted, ambiguous };
    idOf = next;
  }
};

// Groups that refuse each other in turn may never settle; a fixed end keeps the outcome a function of the assertions.
const mostRounds = 16;

const kindOf = (key: Key): EntityKind | null => parseKey(key)?.kind ?? null;

const nestsOwnKind = (key: Key): boolean => {
  const parts = parseKey(key);
  return parts !== null && parts.inner !== null && kindOf(parts.inner) === parts.kind;
};

/** The key with its inner key replaced by the id of the entity that this means. */
const canonicalKey = (key: Key, entityOf: (inner: Key) => Key | null): Key => {
  const inner = parseKey(key)?.inner;
  if (!inner) return key;
  return withInner(key, entityOf(inner) ?? canonicalKey(inner, entityOf));
};

/** The order of equivalences everywhere: by class, then by their keys. */
const compareEquivalences = (x: Equivalence, y: Equivalence): number =>
  equivalenceClasses.indexOf(x.class) - equivalenceClasses.indexOf(y.class) ||
  compareText(x.a, y.a) ||
  compareText(x.b, y.b);

/** The key and the keys that it nests, outermost last; none where it is no key. */
export const nestedKeys = (key: Key): Key[] => {
  const parts = parseKey(key);
  if (!parts) return [];
  return parts.inner ? [key, ...nestedKeys(parts.inner)] : [key];
};

const keysByKind = (keys: Iterable<Key>): Map<EntityKind, Set<Key>> => {
  const byKind = new Map<EntityKind, Set<Key>>(entityKinds.map((kind) => [kind, new Set()]));
  for (const key of new Set(keys)) {
    for (const each of nestedKeys(key)) {
      const kind = kindOf(each);
      if (kind) byKind.get(kind)?.add(each);
    }
  }
  return byKind;
};

const distinctEquivalences = (equivalences: Iterable<Equivalence>): Equivalence[] => [
  ...new Map([...equivalences].map((e) => [JSON.stringify([e.class, e.a, e.b]), e])).values(),
];

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

  members(): (readonly [Key, ...Key[]])[] {
    return [...new Set(this.group.values())].flatMap((members) => {
      const [first, ...others] = [...members].sort(compareKeys);
      return first === undefined ? [] : [[first, ...others] as const];
    });
  }

  /** Keys that become the same once their inner keys are resolved are one. */
  mergeSameCanonical(canonical: (key: Key) => Key): void {
    const first = new Map<Key, Key>();
    for (const key of [...this.group.keys()]) {
      const form = canonical(key);
      const other = first.get(form);
      if (other === undefined) first.set(form, key);
      else this.unite([key, other]);
    }
  }

  /**
   * Merges along equivalences of one class; returns those of the components that would hold keys which exclude each
   * other.
   */
  mergeClass(equivalences: readonly Equivalence[]): Equivalence[] {
    const refused: Equivalence[] = [];
    for (const component of this.components(equivalences)) {
      const keys = new Set(component.flatMap((e) => [...this.of(e.a), ...this.of(e.b)]));
      if (this.conflicts(keys)) refused.push(...component);
      else this.unite([...keys]);
    }
    return refused;
  }

  /**
   * Merges each stem (`a`) with its candidate where all that are there are one thing; returns the equivalences of the
   * others.
   */
  mergeStems(equivalences: readonly Equivalence[]): Equivalence[] {
    const byStem = [...Map.groupBy(equivalences, ({ a }) => a).values()];
    const isPlain = (said: readonly Equivalence[]): boolean => new Set(said.map(({ b }) => this.of(b))).size === 1;
    const [plain, others] = [byStem.filter(isPlain).flat(), byStem.filter((said) => !isPlain(said)).flat()];
    return [...others, ...this.mergeClass(plain)];
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
      for (let up = parent.get(at); up && up !== at; up = parent.get(at)) {
        parent.set(at, parent.get(up) ?? up); // halves the way for the next who asks
        at = up;
      }
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
    for (const key of keys) for (const other of this.distinct.get(key) ?? []) if (keys.has(other)) return true;
    return excludeEachOther(keys);
  }
}
