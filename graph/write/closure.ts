// Which keys are to be grouped again when some were touched: all that may mean one thing with them. A store answers
// questions about keys, round by round, until nothing more is found; what is decided here is only what to ask next.
//
//   const closure = new Closure('agency', touched)
//   while (closure.asks.length > 0) closure.take(answers of the store about closure.asks)
//   closure.derive()  →  groups, equivalences refused
import {
  deriveKind,
  type EntityKind,
  type Equivalence,
  type EquivalenceClass,
  type Key,
  type KindGroups,
  parseKey,
  withInner,
} from '../../model/index.ts';

/** What a store says of a key. */
export type KeyAnswer = {
  readonly key: Key;
  /** Whether a source or correction names it still. */
  readonly alive: boolean;
  /** The id of the entity that it means at present. */
  readonly entity: Key | null;
  /** The keys of that entity. */
  readonly group: readonly Key[];
  /** The equivalences of which it is `a`, and the other keys of those of which it is `b`. */
  readonly says: readonly { readonly b: Key; readonly class: EquivalenceClass; readonly ambiguous: boolean }[];
  readonly saidOf: readonly Key[];
  /** The keys that a correction tells it apart from. */
  readonly distinct: readonly Key[];
  /** The id and the keys of the entity of the key that it nests. */
  readonly inner: Key | null;
  readonly innerKeys: readonly Key[];
};

export class Closure {
  /** The keys to ask about next; those that the store does not have need no answer. */
  asks: readonly Key[];
  readonly answers = new Map<Key, KeyAnswer>();
  private readonly asked = new Set<Key>();
  private readonly joined = new Joined();
  /** Regions nest regions: what their inner keys mean is only being computed. */
  private readonly nestsItself: boolean;

  constructor(kind: EntityKind, touched: Iterable<Key>) {
    this.nestsItself = kind === 'region';
    this.asks = [...touched];
    for (const key of this.asks) this.asked.add(key);
  }

  take(answers: readonly KeyAnswer[]): void {
    const found = new Set<Key>();
    for (const answer of answers) {
      const { key, group, says, saidOf, innerKeys } = answer;
      this.answers.set(key, answer);
      for (const other of [...group, ...says.map(({ b }) => b), ...saidOf]) {
        this.joined.unite(key, other);
        found.add(other);
      }
      const inner = parseKey(key)?.inner;
      if (this.nestsItself && inner) found.add(inner);
      if (!this.nestsItself) for (const other of innerKeys) found.add(withInner(key, other));
    }
    if (this.nestsItself) for (const key of this.alikeAmongThemselves()) found.add(key);
    this.asks = [...found].filter((key) => !this.asked.has(key));
    for (const key of this.asks) this.asked.add(key);
  }

  /** The groups of the keys that are alive, and the equivalences among them that are ambiguous. */
  derive(): KindGroups {
    const alive = [...this.answers.values()].filter((answer) => answer.alive);
    const outer = new Map(alive.map(({ key, inner }) => [parseKey(key)?.inner ?? '', inner]));
    return deriveKind(
      {
        keys: new Set(alive.map(({ key }) => key)),
        equivalences: this.equivalences(),
        distinctions: alive.flatMap(({ key, distinct }) => distinct.map((b) => ({ a: key, b }))),
      },
      (inner) => outer.get(inner) ?? null,
    );
  }

  /** The equivalences between these keys, with what was found of them before. */
  equivalences(): (Equivalence & { readonly ambiguous: boolean })[] {
    return [...this.answers.values()].flatMap(({ key, says }) => says.map((said) => ({ a: key, ...said })));
  }

  /** What each key would be with the keys that may come to mean the same as the one that it nests. */
  private alikeAmongThemselves(): Key[] {
    const members = Map.groupBy(this.answers.keys(), (key) => this.joined.root(key));
    return [...this.answers.keys()].flatMap((key) => {
      const inner = parseKey(key)?.inner;
      if (!inner) return [];
      return (members.get(this.joined.root(inner)) ?? []).flatMap((other) => {
        if (other === inner) return [];
        const alike = withInner(key, other);
        this.joined.unite(alike, key);
        return [alike];
      });
    });
  }
}

class Joined {
  private readonly parent = new Map<Key, Key>();

  root(key: Key): Key {
    let at = key;
    for (let up = this.parent.get(at); up !== undefined && up !== at; up = this.parent.get(at)) at = up;
    return at;
  }

  unite(a: Key, b: Key): void {
    this.parent.set(this.root(a), this.root(b));
  }
}
