// Nodes of entities, in a write.
import type { Key } from '../../model/index.ts';
import type { EntityLink } from '../port.ts';
import type { KeyName } from '../write/change.ts';
import { entityLinks, type NameOfKey } from '../write/entity-view.ts';
import type { AssertedEntity, WrittenEntity } from '../write/storage.ts';
import { type Run, runEach } from './connection.ts';
import { ordered, refOf } from './texts.ts';

export const growMentions = async (run: Run, entities: readonly Key[], by: 1 | -1): Promise<void> => {
  const statement = 'UNWIND $rows AS row MATCH (e:Node {ref: row}) SET e.mentions = e.mentions + $by';
  await runEach(run, statement, entities.map(refOf), { by });
};

export const countMentions = async (run: Run, entities: readonly Key[]): Promise<Map<Key, number>> => {
  const rows = await runEach<{ id: Key; n: number }>(
    run,
    `UNWIND $rows AS row MATCH (e:Node {ref: row})<-[:KEY_OF]-(:Key)<-[n:NAMES]-(s) WHERE n.direct
     RETURN e.id AS id, count(DISTINCT s) AS n`,
    entities.map(refOf),
  );
  return new Map(rows.map(({ id, n }) => [id, n]));
};

/** How their names were linked to entities that go by any of these keys, in their order. */
export const linksOfEntities = async (run: Run, keys: readonly Key[]): Promise<EntityLink[][]> => {
  const rows = await runEach<{ of: string; keys: EntityRow['keys'] }>(
    run,
    `UNWIND $rows AS row MATCH (:Key {ref: row})-[:KEY_OF]->(e)
     RETURN row AS of, COLLECT { MATCH (e)<-[:KEY_OF]-(k) RETURN {key: k.key, names: k.names} } AS keys`,
    [...new Set(keys.map(refOf))],
  );
  const links = new Map(rows.map(({ of, keys: named }) => [of, entityLinks(named.flatMap(namesOf))]));
  return keys.map((key) => links.get(refOf(key)) ?? []);
};

const namesOf = ({ key, names }: EntityRow['keys'][number]): NameOfKey[] => {
  const all: readonly KeyName[] = JSON.parse(names);
  return all.map((name) => ({ key, ...name }));
};

type EntityRow = {
  /** As they were written; a new node has none. */
  readonly written: NonNullable<AssertedEntity['written']> | { readonly id: Key; readonly keys: null };
  readonly keys: readonly { readonly key: Key; readonly names: string }[];
};

export const assertedEntities = async (run: Run, ids: readonly Key[]): Promise<AssertedEntity[]> => {
  const rows = await runEach<EntityRow>(
    run,
    `UNWIND $rows AS row MATCH (e:Entity&Node {ref: row})
     RETURN e {.id, .keys, .name, .names, .mentions, .agencyKind, .generic} AS written,
       COLLECT { MATCH (e)<-[:KEY_OF]-(k) RETURN {key: k.key, names: k.names} } AS keys`,
    ids.map(refOf),
  );
  return rows.map(({ written, keys }) => ({
    id: written.id,
    keys: keys.map(({ key }) => key),
    names: keys.flatMap(namesOf),
    written: written.keys === null ? null : written,
  }));
};

export const writeEntities = async (run: Run, entities: readonly WrittenEntity[]): Promise<void> => {
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (e:Node {ref: row.ref}) SET e += row.properties',
    entities.map(({ kind: _, ...entity }) => ({
      ref: refOf(entity.id),
      properties: { ...entity, nameOrder: ordered(entity.name), idOrder: ordered(entity.id) },
    })),
  );
};
