// Brings entities up after keys or equivalences came or went: only the groups that may differ are computed again, kind
// by kind, by the same `deriveKind` that defines what entities are.
import { type EntityKind, entityKinds, type Key, parseKey } from '../../model/index.ts';
import { ask } from '../work.ts';
import { linkName } from './change.ts';
import { Closure } from './closure.ts';
import type { Move, Writing } from './storage.ts';
import { isInTree } from './trees.ts';

export type Regrouped = {
  /** The entities that lost or gained a key, those of before and those of now. */
  readonly affected: ReadonlySet<Key>;
  /** What lay in one of those of before, as they were called when they still lay there. */
  readonly below: ReadonlySet<Key>;
};

/** Lets the keys mean what they mean now. */
export const regroup = function* (touched: Iterable<Key>): Writing<Regrouped> {
  const pending = new Map<EntityKind, Set<Key>>(entityKinds.map((kind) => [kind, new Set()]));
  const touch = (keys: Iterable<Key>): void => {
    for (const key of keys) {
      const kind = parseKey(key)?.kind;
      if (kind) pending.get(kind)?.add(key);
    }
  };
  touch(touched);
  const affected = new Set<Key>();
  const below = new Set<Key>();
  for (const kind of entityKinds) {
    // Regions nest regions: what moves in one pass touches more of the same kind.
    for (let keys = pending.get(kind); keys && keys.size > 0; keys = pending.get(kind)) {
      pending.set(kind, new Set());
      const moves = yield* regroupKind(kind, keys, below);
      for (const { was, is } of moves) for (const entity of [was, is]) if (entity !== null) affected.add(entity);
      // What nests a new key is new itself, and was touched; what nests one that is gone is gone too.
      const moved = moves.filter(({ was, is }) => was !== null && is !== null).map(({ key }) => key);
      if (moved.length > 0) touch(yield* ask((store) => store.nesting(moved)));
    }
  }
  return { affected, below };
};

/** Computes the groups of these keys again, and moves those that now mean another entity. */
const regroupKind = function* (kind: EntityKind, touched: ReadonlySet<Key>, below: Set<Key>): Writing<readonly Move[]> {
  const closure = new Closure(kind, touched);
  while (closure.asks.length > 0) closure.take(yield* ask((store) => store.answers(closure.asks)));
  const { groups, ambiguous } = closure.derive();
  const refused = new Set(ambiguous.map(linkName));
  const turned = closure
    .equivalences()
    .filter((link) => link.ambiguous !== refused.has(linkName(link)))
    .map((link) => ({ ...link, ambiguous: !link.ambiguous }));
  if (turned.length > 0) yield* ask((store) => store.markLinks(turned));
  const entityOf = new Map(groups.flatMap((group) => group.map((key) => [key, group[0]] as const)));
  const moves = [...closure.answers.values()]
    .map(({ key, entity }) => ({ key, was: entity, is: entityOf.get(key) ?? null }))
    .filter(({ was, is }) => was !== is);
  const left = new Set(moves.flatMap(({ was }) => was ?? []));
  if (isInTree(kind) && left.size > 0)
    for (const part of yield* ask((store) => store.partsOf([...left]))) below.add(part);
  if (moves.length > 0) yield* ask((store) => store.moveKeys(kind, moves));
  return moves;
};
