// Nodes of entities: names, keys and how many sources mention them, from what is asserted under their keys.
import { createHash } from 'node:crypto';
import { compareKeys, type Key } from '../../model/index.ts';
import type { Change, KeyName } from '../write/change.ts';
import { entityView } from '../write/entity-view.ts';
import { type Run, runEach } from './connection.ts';
import { ordered, refOf } from './texts.ts';

/** The ids of the entities that these keys mean. */
export const entityIds = async (run: Run, keys: Iterable<Key>): Promise<Map<Key, Key>> => {
  const rows = await runEach<{ key: Key; id: Key }>(
    run,
    'UNWIND $rows AS row MATCH (k:Key {ref: row})-[:KEY_OF]->(e) RETURN k.key AS key, e.id AS id',
    [...new Set(keys)].map(refOf),
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
};

/** Brings up the affected entities, and those that the source mentions or mentioned; `mentionedBefore` are ids of before. */
export const refreshEntities = async (
  run: Run,
  change: Change,
  mentionedBefore: ReadonlySet<Key>,
  affected: ReadonlySet<Key>,
): Promise<void> => {
  const now = await entityIds(run, [...change.namedNow, ...change.names.keys()]);
  const mentionedNow = new Set([...change.namedNow].flatMap((key) => now.get(key) ?? []));
  const more = mentionedNow.difference(mentionedBefore).difference(affected);
  const less = mentionedBefore.difference(mentionedNow).difference(affected);
  await runEach(run, 'UNWIND $rows AS row MATCH (e:Node {ref: row.ref}) SET e.mentions = e.mentions + row.by', [
    ...[...more].map((id) => ({ ref: refOf(id), by: 1 })),
    ...[...less].map((id) => ({ ref: refOf(id), by: -1 })),
  ]);
  const touched = new Set([...affected, ...now.values()]);
  const rows = await runEach<EntityRow>(
    run,
    `UNWIND $rows AS row MATCH (e:Node {ref: row.ref}) WHERE e:Entity
     RETURN e.id AS id, e.madeFrom AS madeFrom,
       COLLECT { MATCH (e)<-[:KEY_OF]-(k) RETURN {key: k.key, names: k.names} } AS keys,
       CASE WHEN row.count THEN COUNT { MATCH (e)<-[:KEY_OF]-(:Key)<-[n:NAMES]-(s) WHERE n.direct RETURN DISTINCT s }
         ELSE e.mentions END AS mentions`,
    [...touched].map((id) => ({ ref: refOf(id), count: affected.has(id) })),
  );
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (e:Node {ref: row.ref}) SET e += row.properties',
    rows.flatMap((row) => {
      const properties = propertiesOf(row);
      // Most mentions change nothing but the count.
      return properties.madeFrom === row.madeFrom && !affected.has(row.id) ? [] : [{ ref: refOf(row.id), properties }];
    }),
  );
};

type EntityRow = {
  readonly id: Key;
  /** A hash of its names and keys as they were written. */
  readonly madeFrom: string | null;
  readonly keys: readonly { readonly key: Key; readonly names: string }[];
  readonly mentions: number;
};

const propertiesOf = ({ id, keys: asserted, mentions }: EntityRow) => {
  const keys = asserted.map(({ key }) => key).sort(compareKeys);
  const names = asserted.flatMap(({ key, names: json }) => {
    const names: readonly KeyName[] = JSON.parse(json);
    return names.map(({ name, agencyKind, generic, n }) => ({ key, name, kind: agencyKind ?? '', generic, n }));
  });
  const view = entityView(keys, names);
  return {
    ...view,
    keys,
    mentions,
    nameOrder: ordered(view.name),
    idOrder: ordered(id),
    madeFrom: createHash('sha256')
      .update(JSON.stringify([view, keys]))
      .digest('hex'),
  };
};
