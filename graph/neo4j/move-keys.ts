// Lets keys mean other entities, and carries the edges that came by them to the nodes of these.
//
// A group of keys that no entity had goes on with the node of an entity that lost its id, under the new id: that which
// gave it most keys. So the edges of a much cited thing stay where they are, and only what joins it moves.
import { compareText, type EntityKind, type Key } from '../../model/index.ts';
import { nodeKind } from '../write/entity-view.ts';
import type { Move } from '../write/storage.ts';
import { type Run, runEach } from './connection.ts';
import { refOf } from './texts.ts';

export const moveKeys = async (run: Run, kind: EntityKind, moves: readonly Move[]): Promise<void> => {
  const heirs = heirsOf(moves);
  const elements = await elementsOf(run, new Set(moves.flatMap(({ was }) => was ?? [])));
  const elementOf = (entity: Key | null): string | null => elements.get(entity ?? '') ?? null;
  const kept = new Set(heirs.values());
  const gone = vacated(moves)
    .filter((entity) => !kept.has(entity))
    .map(elementOf);
  // An id may pass from one node to another: all are taken off before one is given.
  await runEach(run, 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row SET n.ref = NULL', [
    ...gone,
    ...[...kept].map(elementOf),
  ]);
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element SET n.ref = row.ref, n.id = row.id',
    [...heirs].map(([id, entity]) => ({ element: elementOf(entity), id, ref: refOf(id) })),
  );
  await runEach(
    run,
    'UNWIND $rows AS row CREATE (n:Node:Entity:$(row.kind)) SET n = row.properties',
    founded(moves)
      .filter((id) => !heirs.has(id))
      .map((id) => ({ kind: nodeKind[kind], properties: { id, ref: refOf(id), mentions: 0, date: '' } })),
  );
  const carried = moves.flatMap(({ key, was, is }) =>
    is === null || (was !== null && heirs.get(is) === was)
      ? []
      : [{ key, ref: refOf(key), is: refOf(is), was: elementOf(was) }],
  );
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (k:Key {ref: row.ref}) MATCH (n:Node {ref: row.is})
     OPTIONAL MATCH (k)-[old:KEY_OF]->() DELETE old CREATE (k)-[:KEY_OF]->(n)`,
    carried,
  );
  for (const statement of carryEdges)
    await runEach(
      run,
      statement,
      carried.filter(({ was }) => was !== null),
    );
  await runEach(run, 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row DETACH DELETE n', gone);
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (:Key {ref: row})-[of:KEY_OF]->() DELETE of',
    moves.filter(({ is }) => is === null).map(({ key }) => refOf(key)),
  );
};

/** The ids that no entity had before, and those of entities that lost theirs: an entity's id is one of its keys. */
const founded = (moves: readonly Move[]): Key[] => moves.filter(({ key, is }) => key === is).map(({ key }) => key);
const vacated = (moves: readonly Move[]): Key[] => moves.filter(({ key, was }) => key === was).map(({ key }) => key);

/** The former entity whose node a group goes on with, by the group's id. */
const heirsOf = (moves: readonly Move[]): Map<Key, Key> => {
  const free = new Set(vacated(moves));
  const groups = Map.groupBy(moves, ({ is }) => is);
  const claims = founded(moves).flatMap((id) => {
    const given = Map.groupBy(groups.get(id) ?? [], ({ was }) => was);
    return [...given].flatMap(([entity, keys]) =>
      entity !== null && free.has(entity) ? [{ id, entity, keys: keys.length }] : [],
    );
  });
  claims.sort((x, y) => y.keys - x.keys || compareText(x.id, y.id) || compareText(x.entity, y.entity));
  const heirs = new Map<Key, Key>();
  for (const { id, entity } of claims) if (!heirs.has(id) && free.delete(entity)) heirs.set(id, entity);
  return heirs;
};

const elementsOf = async (run: Run, entities: ReadonlySet<Key>): Promise<Map<Key, string>> => {
  const rows = await runEach<{ id: Key; element: string }>(
    run,
    'UNWIND $rows AS row MATCH (n:Node {ref: row}) RETURN n.id AS id, elementId(n) AS element',
    [...entities].map(refOf),
  );
  return new Map(rows.map(({ id, element }) => [id, element]));
};

// The edges that came by a key, first those that lead from it, then those that lead to it.
const carryEdges = [
  `UNWIND $rows AS row MATCH (old) WHERE elementId(old) = row.was MATCH (n:Node {ref: row.is})
   MATCH (old)-[r]->(other) WHERE r.from = row.key
   CREATE (n)-[copy:$(type(r))]->(other) SET copy = properties(r) DELETE r`,
  `UNWIND $rows AS row MATCH (old) WHERE elementId(old) = row.was MATCH (n:Node {ref: row.is})
   MATCH (old)<-[r]-(other) WHERE r.to = row.key
   CREATE (n)<-[copy:$(type(r))]-(other) SET copy = properties(r) DELETE r`,
];
