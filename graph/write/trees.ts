// Which places and industries lie in which: what sources say with PART_OF, from one to the next as far as it leads,
// kept for every pair, so that a question about a province or a wide field looks its parts up in one step.
//
//   南沙新区 –PART_OF→ 广州市 –PART_OF→ 广东省      南沙新区 lies in 广州市 and 广东省, 广州市 in 广东省
//
// A thing may lie in several; a circle of corrections makes its members lie in each other, none in itself. Only what
// comes or goes for the first or the last time, or means another thing than before, is looked at again, with all that
// lies below it.
import { type EntityKind, type Key, parseKey } from '../../model/index.ts';
import { ask } from '../work.ts';
import type { Change } from './change.ts';
import type { Writing } from './storage.ts';

/** The kinds that stand in trees. */
const treeKinds: readonly EntityKind[] = ['region', 'industry'];

/** Whether keys of a kind stand in a tree. */
export const isInTree = (kind: EntityKind | undefined): boolean => kind !== undefined && treeKinds.includes(kind);

/** What lies in an entity, itself left out: of those that are there. */
type Within = ReadonlyMap<Key, readonly Key[]>;

/** The keys of which a source says for the first time, or no source says any more, what they are part of. */
export const growParts = function* (change: Change): Writing<Key[]> {
  const growth = change.partGrowth();
  const said = yield* ask((store) => store.growParts(growth));
  return growth.flatMap(({ part, by }, at) => (said[at] === 0 || said[at] === by ? [part] : []));
};

/**
 * Brings up what lies where after keys came to mean what they mean now: of what these keys mean, of the regrouped
 * entities, and of those that lay in one that was regrouped.
 */
export const refreshTrees = function* (
  touched: readonly Key[],
  regrouped: ReadonlySet<Key>,
  below: ReadonlySet<Key>,
): Writing<void> {
  const keys = [...touched, ...[...regrouped].filter((id) => isInTree(parseKey(id)?.kind)), ...below];
  if (keys.length === 0) return;
  const entities = yield* ask((store) => store.entitiesOf(keys));
  const changed = yield* refreshWholes(new Set(entities.values()));
  // What lay in them lies in other things too. Others cannot have changed: their way up leads by none of these.
  if (changed.length > 0) yield* refreshWholes(new Set(yield* ask((store) => store.partsOf(changed))));
};

/** Writes in what the entities lie now; gives those for which that was not so before. */
const refreshWholes = function* (entities: ReadonlySet<Key>): Writing<Key[]> {
  const next = yield* wholesAbove(entities);
  const before = yield* ask((store) => store.wholesOf([...entities]));
  const changed = [...entities].filter((id) => !sameKeys(next.get(id) ?? [], before.get(id) ?? []));
  if (changed.length > 0)
    yield* ask((store) => store.writeWholes(changed.map((part) => ({ part, wholes: next.get(part) ?? [] }))));
  return changed;
};

/** All in which each of the entities lies, asked of the store round by round. */
const wholesAbove = function* (entities: ReadonlySet<Key>): Writing<Within> {
  const direct = new Map<Key, readonly Key[]>();
  for (let asks = [...entities]; asks.length > 0; ) {
    const asked = asks;
    const found = yield* ask((store) => store.partOf(asked));
    for (const id of asked) direct.set(id, found.get(id) ?? []);
    asks = [...new Set([...found.values()].flat())].filter((id) => !direct.has(id));
  }
  return new Map([...entities].map((id) => [id, reachedFrom(id, direct)]));
};

const reachedFrom = (start: Key, direct: ReadonlyMap<Key, readonly Key[]>): Key[] => {
  const reached = new Set<Key>([start]);
  for (const id of reached) for (const whole of direct.get(id) ?? []) reached.add(whole);
  reached.delete(start);
  return [...reached];
};

const sameKeys = (a: readonly Key[], b: readonly Key[]): boolean => {
  const keys = new Set(a);
  return keys.size === new Set(b).size && b.every((key) => keys.has(key));
};
