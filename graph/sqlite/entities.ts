// Rows of entities, in a write.
import type { Key } from '../../model/index.ts';
import type { EntityLink } from '../port.ts';
import { entityLinks, type NameOfKey } from '../write/entity-view.ts';
import type { AssertedEntity, WrittenEntity } from '../write/storage.ts';
import { type Database, json } from './database.ts';
import { entitiesOf } from './keys.ts';
import type { EntityRow } from './rows.ts';

export const growMentions = (db: Database, entities: readonly Key[], by: 1 | -1): void => {
  const grow = db.runner(
    'UPDATE graph_entities SET mentions = mentions + ? WHERE id = (SELECT id FROM graph_keys WHERE key = ?)',
  );
  for (const id of entities) grow(by, id);
};

export const countMentions = (db: Database, entities: readonly Key[]): Map<Key, number> =>
  new Map(
    db
      .all<{ id: Key; n: number }>(
        `SELECT value AS id, count(DISTINCT m.source) AS n FROM json_each($ids) JOIN graph_keys e ON e.key = value
         JOIN graph_keys k ON k.entity = e.id JOIN graph_mentions m ON m.key = k.id AND m.direct = 1 GROUP BY e.id`,
        { ids: json(entities) },
      )
      .map(({ id, n }) => [id, n]),
  );

/** The names asserted with the keys of entities, by the id of the entity. */
const namesOfEntities = (db: Database, ids: readonly Key[]): Map<Key, NameOfKey[]> => {
  const rows = db.all<Omit<NameOfKey, 'generic'> & { of: Key; generic: number }>(
    `SELECT f.key AS of, k.key, n.name, nullif(n.agency_kind, '') AS agencyKind, n.generic, n.method,
       nullif(n.full_name, '') AS fullName, n.n FROM json_each($ids)
     JOIN graph_keys f ON f.key = value JOIN graph_keys k ON k.entity = f.id JOIN graph_names n ON n.key = k.id`,
    { ids: json(new Set(ids)) },
  );
  const names = Map.groupBy(rows, ({ of }) => of);
  return new Map(
    [...names].map(([of, all]) => [of, all.map(({ of: _, ...name }) => ({ ...name, generic: name.generic === 1 }))]),
  );
};

/** How their names were linked to entities that go by any of these keys, in their order. */
export const linksOfEntities = (db: Database, keys: readonly Key[]): EntityLink[][] => {
  const ids = entitiesOf(db, keys);
  const names = namesOfEntities(db, [...ids.values()]);
  return keys.map((key) => entityLinks(names.get(ids.get(key) ?? '') ?? []));
};

type AssertedRow = { readonly of: Key; readonly asserted: string } & (WrittenRow | { readonly key: null });
type WrittenRow = Omit<EntityRow, 'id' | 'kind' | 'view'>;

export const assertedEntities = (db: Database, ids: readonly Key[]): AssertedEntity[] => {
  const names = namesOfEntities(db, ids);
  return db
    .all<AssertedRow>(
      `SELECT f.key AS of, (SELECT json_group_array(k.key) FROM graph_keys k WHERE k.entity = f.id) AS asserted,
         e.key, e.keys, e.name, e.names, e.mentions, e.agency_kind AS agencyKind, e.generic FROM json_each($ids)
       JOIN graph_keys f ON f.key = value AND f.entity = f.id LEFT JOIN graph_entities e ON e.id = f.id`,
      { ids: json(ids) },
    )
    .map(({ of, asserted, ...row }) => ({
      id: of,
      keys: JSON.parse(asserted),
      names: names.get(of) ?? [],
      written: row.key === null ? null : writtenOf(row),
    }));
};

const writtenOf = ({
  key,
  keys,
  name,
  names,
  mentions,
  agencyKind,
  generic,
}: WrittenRow): AssertedEntity['written'] => ({
  id: key,
  keys: JSON.parse(keys),
  name,
  names: JSON.parse(names),
  mentions,
  agencyKind,
  generic: generic === 1,
});

export const writeEntities = (db: Database, entities: readonly WrittenEntity[]): void => {
  const write = db.runner(
    `INSERT INTO graph_entities (id, key, kind, name, mentions, keys, names, folded, agency_kind, generic)
     VALUES ((SELECT id FROM graph_keys WHERE key = ?1), ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, mentions = excluded.mentions, keys = excluded.keys,
       names = excluded.names, folded = excluded.folded, agency_kind = excluded.agency_kind, generic = excluded.generic`,
  );
  for (const { id, kind, name, mentions, keys, names, folded, agencyKind, generic } of entities)
    write(id, kind, name, mentions, json(keys), json(names), folded, agencyKind, Number(generic));
};
