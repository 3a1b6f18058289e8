// Brings up what is told of entities: their keys and names, and how many sources mention them.
import { compareKeys, type Key, parseKey } from '../../model/index.ts';
import { ask } from '../work.ts';
import { ownKeys } from './asserted.ts';
import type { Change } from './change.ts';
import { entityView, nodeKind } from './entity-view.ts';
import type { AssertedEntity, Told, Writing, WrittenEntity } from './storage.ts';

/**
 * Brings up the affected entities, those that the source mentions or mentioned, and those whose keys go by other
 * names. `mentionedBefore` are ids of before.
 */
export const refreshEntities = function* (
  change: Change,
  mentionedBefore: ReadonlySet<Key>,
  affected: ReadonlySet<Key>,
): Writing<void> {
  const renamedKeys = change.renamed();
  const namedNow = new Set(ownKeys(change.namedNow));
  const entities = yield* ask((store) => store.entitiesOf([...namedNow.union(renamedKeys)]));
  const meant = (keys: ReadonlySet<Key>): Set<Key> => new Set([...keys].flatMap((key) => entities.get(key) ?? []));
  const mentionedNow = meant(namedNow);
  const more = mentionedNow.difference(mentionedBefore).difference(affected);
  const less = mentionedBefore.difference(mentionedNow).difference(affected);
  yield* ask((store) => store.growMentions([...more], 1));
  yield* ask((store) => store.growMentions([...less], -1));
  // A much mentioned entity is counted anew only where it was regrouped.
  const counted = yield* ask((store) => store.countMentions([...affected]));
  const asserted = yield* ask((store) => store.entities([...affected.union(meant(renamedKeys))]));
  const written = asserted.flatMap((entity) => changedEntity(entity, affected.has(entity.id) ? counted : null) ?? []);
  yield* ask((store) => store.writeEntities(written));
};

/**
 * What is to be written of it; null where it stands there already, as most do. `counted` where its mentions were
 * counted anew.
 */
const changedEntity = (
  { id, keys: asserted, names, written }: AssertedEntity,
  counted: ReadonlyMap<Key, number> | null,
): WrittenEntity | null => {
  const parts = parseKey(id);
  if (!parts) return null;
  const keys = [...asserted].sort(compareKeys);
  const { folded, ...view } = entityView(keys, names);
  const mentions = (counted ? counted.get(id) : written?.mentions) ?? 0;
  const entity = { id, keys, mentions, ...view };
  return written && toldOf(entity) === toldOf(written) ? null : { ...entity, kind: nodeKind[parts.kind], folded };
};

const toldOf = ({ keys, name, names, mentions, agencyKind, generic }: Told): string =>
  JSON.stringify([keys, name, names, mentions, agencyKind, generic]);
