// Brings entities up after keys or equivalences came or went: asks for what closure.ts wants to know, and moves keys, and the
// edges that came by them, to the nodes of the entities that they now mean. It never decides anything itself.
import { compareText, type EntityKind, entityKinds, type Key, parseKey } from '../../model/index.ts';
import { linkName } from '../write/change.ts';
import { Closure, type KeyAnswer } from '../write/closure.ts';
import { nodeKind } from '../write/entity-view.ts';
import { type Run, runEach } from './connection.ts';
import { refOf } from './texts.ts';

/** The ids of entities that lost or gained a key: those of before and those of now. */
export const regroup = async (run: Run, touched: Iterable<Key>): Promise<Set<Key>> => {
  const pending = new Map<EntityKind, Set<Key>>(entityKinds.map((kind) => [kind, new Set()]));
  const touch = (keys: Iterable<Key>): void => {
    for (const key of keys) {
      const kind = parseKey(key)?.kind;
      if (kind) pending.get(kind)?.add(key);
    }
  };
  touch(touched);
  const affected = new Set<Key>();
  for (const kind of entityKinds) {
    // Regions nest regions: what moves in one pass touches more of the same kind.
    for (let keys = pending.get(kind); keys && keys.size > 0; keys = pending.get(kind)) {
      pending.set(kind, new Set());
      const moved = await regroupKind(run, kind, keys);
      for (const { was, is } of moved) for (const entity of [was, is]) if (entity !== null) affected.add(entity);
      // What nests a new key is new itself, and was touched.
      const known = moved.filter(({ was, is }) => was !== null && is !== null);
      if (known.length > 0)
        touch(
          await nestingIn(
            run,
            known.map(({ key }) => key),
          ),
        );
    }
  }
  return affected;
};

type Answer = KeyAnswer & { readonly element: string | null };
type Moved = { readonly key: Key; readonly was: Key | null; readonly is: Key | null };

const regroupKind = async (run: Run, kind: EntityKind, touched: ReadonlySet<Key>): Promise<Moved[]> => {
  const closure = new Closure(kind, touched);
  const elements = new Map<Key, string>();
  while (closure.asks.length > 0) {
    const answers = await run<Answer>(question, { refs: closure.asks.map(refOf) });
    for (const { entity, element } of answers) if (entity !== null && element !== null) elements.set(entity, element);
    closure.take(answers);
  }
  const derived = closure.derive();
  await markAmbiguous(run, closure, new Set(derived.ambiguous.map(linkName)));
  const was = (key: Key): Key | null => closure.answers.get(key)?.entity ?? null;
  const dead = [...closure.answers.values()].filter(({ alive }) => !alive).map(({ key }) => key);
  const moved = [
    ...derived.groups.flatMap((group) => group.map((key) => ({ key, was: was(key), is: group[0] }))),
    ...dead.map((key) => ({ key, was: was(key), is: null })),
  ].filter((move) => move.was !== move.is);
  if (moved.length > 0) await moveKeys(run, kind, derived.groups, was, elements, dead);
  return moved;
};

// Everything about a key in one go: a round is one statement.
const question = `
  UNWIND $refs AS ref MATCH (k:Key {ref: ref})
  OPTIONAL MATCH (k)-[:KEY_OF]->(e) OPTIONAL MATCH (k)-[:NESTS]->(i)-[:KEY_OF]->(x)
  RETURN k.key AS key, k.refs > 0 AS alive, e.id AS entity, elementId(e) AS element,
    COLLECT { MATCH (e)<-[:KEY_OF]-(o) RETURN o.key } AS group,
    COLLECT { MATCH (k)-[l:SAME_AS]->(o) RETURN {b: o.key, class: l.class, ambiguous: l.ambiguous} } AS says,
    COLLECT { MATCH (k)<-[:SAME_AS]-(o) RETURN o.key } AS saidOf,
    COLLECT { MATCH (k)-[:DIFFERENT_FROM]->(o) RETURN o.key } AS distinct,
    x.id AS inner, COLLECT { MATCH (x)<-[:KEY_OF]-(o) WHERE o <> i RETURN o.key } AS innerKeys`;

const markAmbiguous = async (run: Run, closure: Closure, refused: ReadonlySet<string>): Promise<void> => {
  const changed = closure.equivalences().filter((link) => link.ambiguous !== refused.has(linkName(link)));
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (:Key {ref: row.a})-[l:SAME_AS {class: row.class}]->(:Key {ref: row.b})
     SET l.ambiguous = row.ambiguous`,
    changed.map(({ a, b, class: by, ambiguous }) => ({ a: refOf(a), b: refOf(b), class: by, ambiguous: !ambiguous })),
  );
};

/**
 * Gives each group a node. A group goes on with the node of the entity that most of its keys meant, under another id where
 * its first key is another: the edges of a much cited thing stay where they are.
 */
const moveKeys = async (
  run: Run,
  kind: EntityKind,
  groups: readonly (readonly [Key, ...Key[]])[],
  was: (key: Key) => Key | null,
  elements: ReadonlyMap<Key, string>,
  dead: readonly Key[],
): Promise<void> => {
  const heirs = heirsOf(groups, was);
  const renamed = groups.filter(([id]) => heirs.has(id) && heirs.get(id) !== id);
  const elementOf = (entity: Key | null | undefined): string | null => elements.get(entity ?? '') ?? null;
  const kept = new Set(heirs.values());
  const gone = [...elements].filter(([entity]) => !kept.has(entity)).map(([, element]) => element);
  // An id may pass from one node to another: all are taken off before one is given.
  await runEach(run, 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row SET n.ref = NULL', [
    ...gone,
    ...renamed.map(([id]) => elementOf(heirs.get(id))),
  ]);
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.element SET n.ref = row.ref, n.id = row.id',
    renamed.map(([id]) => ({ element: elementOf(heirs.get(id)), id, ref: refOf(id) })),
  );
  await runEach(
    run,
    'UNWIND $rows AS row CREATE (n:Node:Entity:$(row.kind)) SET n = row.properties',
    groups.flatMap(([id]) =>
      heirs.has(id) ? [] : [{ kind: nodeKind[kind], properties: { id, ref: refOf(id), mentions: 0, date: '' } }],
    ),
  );
  const moves = groups.flatMap((group) =>
    group.flatMap((key) => {
      const from = was(key);
      const stays = from !== null && heirs.get(group[0]) === from;
      return stays ? [] : [{ key, ref: refOf(key), is: refOf(group[0]), was: elementOf(from) }];
    }),
  );
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (k:Key {ref: row.ref}) MATCH (n:Node {ref: row.is})
     OPTIONAL MATCH (k)-[old:KEY_OF]->() DELETE old CREATE (k)-[:KEY_OF]->(n)`,
    moves,
  );
  const carried = moves.filter((move) => move.was !== null);
  for (const statement of carry) await runEach(run, statement, carried);
  await runEach(run, 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row DETACH DELETE n', gone);
  await runEach(run, 'UNWIND $rows AS row MATCH (:Key {ref: row})-[of:KEY_OF]->() DELETE of', dead.map(refOf));
};

// The edges that came by a key, first those that lead from it, then those that lead to it.
const carry = [
  `UNWIND $rows AS row MATCH (old) WHERE elementId(old) = row.was MATCH (n:Node {ref: row.is})
   MATCH (old)-[r]->(other) WHERE r.from = row.key
   CREATE (n)-[copy:$(type(r))]->(other) SET copy = properties(r) DELETE r`,
  `UNWIND $rows AS row MATCH (old) WHERE elementId(old) = row.was MATCH (n:Node {ref: row.is})
   MATCH (old)<-[r]-(other) WHERE r.to = row.key
   CREATE (n)<-[copy:$(type(r))]-(other) SET copy = properties(r) DELETE r`,
];

/** The former entity whose node each group goes on with, by the group's id: its own, else the one that gave it most keys. */
const heirsOf = (groups: readonly (readonly [Key, ...Key[]])[], was: (key: Key) => Key | null): Map<Key, Key> => {
  const claims = groups.flatMap((group) => {
    const given = Map.groupBy(group, was);
    return [...given].flatMap(([entity, keys]) =>
      entity === null ? [] : [{ id: group[0], entity, own: entity === group[0], keys: keys.length }],
    );
  });
  claims.sort(
    (x, y) =>
      Number(y.own) - Number(x.own) || y.keys - x.keys || compareText(x.id, y.id) || compareText(x.entity, y.entity),
  );
  const heirs = new Map<Key, Key>();
  const taken = new Set<Key>();
  for (const { id, entity } of claims) {
    if (heirs.has(id) || taken.has(entity)) continue;
    heirs.set(id, entity);
    taken.add(entity);
  }
  return heirs;
};

const nestingIn = async (run: Run, keys: readonly Key[]): Promise<Key[]> => {
  const rows = await run<{ key: Key }>(
    'UNWIND $refs AS ref MATCH (:Key {ref: ref})<-[:NESTS]-(k) RETURN DISTINCT k.key AS key',
    { refs: keys.map(refOf) },
  );
  return rows.map(({ key }) => key);
};
