// The rows of entities: names, keys and how many sources mention them, from what is asserted under their keys.
import { compareKeys, type Key, parseKey } from '../../model/index.ts';
import type { EntityNodeKind } from '../port.ts';
import { entityView, nodeKind } from '../write/entity-view.ts';
import type { Change } from './change.ts';
import { type Database, json } from './database.ts';

/** Brings up the rows of the affected entities and of those that the source mentions or mentioned; removes those without keys. */
export const refreshEntities = (db: Database, change: Change, affected: ReadonlySet<number>): void => {
  const now = new Set(entitiesOf(db, change.namedNow));
  const before = change.mentionedBefore;
  countMentions(db, now.difference(before).difference(affected), 1);
  countMentions(db, before.difference(now).difference(affected), -1);
  const touched = new Set([...affected, ...entitiesOf(db, change.renamed)]);
  db.run(
    `DELETE FROM graph_entities WHERE id IN (SELECT value FROM json_each($ids))
     AND NOT EXISTS (SELECT 1 FROM graph_keys k WHERE k.entity = graph_entities.id)`,
    { ids: json(affected) },
  );
  const write = db.runner(
    `INSERT INTO graph_entities (id, key, kind, name, mentions, keys, names, folded, agency_kind, generic)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET key = excluded.key, kind = excluded.kind, name = excluded.name, mentions = excluded.mentions,
       keys = excluded.keys, names = excluded.names, folded = excluded.folded, agency_kind = excluded.agency_kind, generic = excluded.generic`,
  );
  const counted = mentionsOf(db, affected);
  for (const entity of readEntities(db, touched)) {
    const asserted = entity.names.map((name) => ({ ...name, generic: name.generic === 1 }));
    const { name, names, agencyKind, generic, folded } = entityView(entity.keys, asserted);
    const row = [name, json(entity.keys), json(names), agencyKind, Number(generic)] as const;
    // Most mentions change nothing but the count.
    if (!affected.has(entity.id) && json(row) === entity.row) continue;
    const mentions = affected.has(entity.id) ? (counted.get(entity.id) ?? 0) : entity.mentions;
    const [, keys, allNames] = row;
    write(entity.id, entity.key, entity.kind, name, mentions, keys, allNames, folded, agencyKind, Number(generic));
  }
};

const countMentions = (db: Database, entities: ReadonlySet<number>, by: 1 | -1): void => {
  const count = db.runner('UPDATE graph_entities SET mentions = mentions + ? WHERE id = ?');
  for (const entity of entities) count(by, entity);
};

const entitiesOf = (db: Database, keys: Iterable<number>): number[] =>
  db
    .all<{ entity: number }>(
      'SELECT DISTINCT entity FROM graph_keys WHERE id IN (SELECT value FROM json_each($keys)) AND entity IS NOT NULL',
      { keys: json(keys) },
    )
    .map(({ entity }) => entity);

const mentionsOf = (db: Database, entities: Iterable<number>): Map<number, number> =>
  new Map(
    db
      .all<{ entity: number; n: number }>(
        `SELECT k.entity, count(DISTINCT m.source) AS n FROM json_each($ids)
         JOIN graph_keys k ON k.entity = value JOIN graph_mentions m ON m.key = k.id AND m.direct = 1 GROUP BY k.entity`,
        { ids: json(entities) },
      )
      .map(({ entity, n }) => [entity, n]),
  );

type Name = {
  readonly key: Key;
  readonly name: string;
  readonly kind: string;
  readonly generic: number;
  readonly n: number;
};
type Entity = {
  readonly id: number;
  readonly key: Key;
  readonly kind: EntityNodeKind;
  readonly mentions: number;
  readonly keys: readonly Key[];
  readonly names: readonly Name[];
  /** Its row as it stands. */
  readonly row: string;
};

const readEntities = (db: Database, entities: Iterable<number>): Entity[] => {
  const ids = { ids: json(entities) };
  const names = Map.groupBy(
    db.all<Name & { entity: number }>(
      `SELECT k.entity, k.key, n.name, n.agency_kind AS kind, n.generic, n.n FROM json_each($ids)
       JOIN graph_keys k ON k.entity = value JOIN graph_names n ON n.key = k.id`,
      ids,
    ),
    ({ entity }) => entity,
  );
  return db
    .all<{ id: number; keys: string; mentions: number; row: string }>(
      `SELECT k.entity AS id, json_group_array(k.key) AS keys, coalesce(e.mentions, 0) AS mentions,
         json_array(e.name, e.keys, e.names, e.agency_kind, e.generic) AS row FROM json_each($ids)
       JOIN graph_keys k ON k.entity = value LEFT JOIN graph_entities e ON e.id = k.entity GROUP BY k.entity`,
      ids,
    )
    .flatMap(({ id, keys, mentions, row }) => {
      const sorted: Key[] = JSON.parse(keys).sort(compareKeys);
      const [key] = sorted;
      const parts = key === undefined ? null : parseKey(key);
      if (key === undefined || !parts) return [];
      return [{ id, key, kind: nodeKind[parts.kind], mentions, keys: sorted, names: names.get(id) ?? [], row }];
    });
};
