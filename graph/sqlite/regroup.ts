// Brings entities up after keys or equivalences came or went: only the groups that may differ are computed again, kind by
// kind, by the same `deriveKind` that defines what entities are. It never decides anything itself.
import {
  deriveKind,
  type EntityKind,
  type Equivalence,
  type EquivalenceClass,
  entityKinds,
  type Key,
  withInner,
} from '../../model/index.ts';
import { type Database, json } from './database.ts';

/** The entities (rows of first keys) that lost or gained a key: those of before and those of now. */
export const regroup = (db: Database, touched: Iterable<number>): Set<number> => {
  const pending = new Map<EntityKind, Set<number>>(entityKinds.map((kind) => [kind, new Set()]));
  const touch = (rows: Iterable<{ id: number; kind: EntityKind }>): void => {
    for (const { id, kind } of rows) pending.get(kind)?.add(id);
  };
  touch(db.all('SELECT k.id, k.kind FROM json_each($ids) JOIN graph_keys k ON k.id = value', { ids: json(touched) }));
  const affected = new Set<number>();
  for (const kind of entityKinds) {
    // Regions nest regions: what moves in one pass touches more of the same kind.
    for (let keys = pending.get(kind); keys && keys.size > 0; keys = pending.get(kind)) {
      pending.set(kind, new Set());
      const moved = regroupKind(db, kind, keys);
      for (const { was, is } of moved.values())
        for (const entity of [was, is]) if (entity !== null) affected.add(entity);
      const nesting = 'SELECT k.id, k.kind FROM json_each($ids) JOIN graph_keys k ON k.inner = value';
      touch(db.all(nesting, { ids: json(moved.keys()) }));
    }
  }
  return affected;
};

type KeyRow = {
  readonly id: number;
  readonly key: Key;
  readonly inner: number | null;
  readonly entity: number | null;
  readonly refs: number;
};
type Moved = Map<number, { readonly was: number | null; readonly is: number | null }>;

/** Computes the groups of these keys again; the keys that now have another entity. */
const regroupKind = (db: Database, kind: EntityKind, touched: ReadonlySet<number>): Moved => {
  const closed = closureOf(db, kind, touched);
  const alive = [...closed.values()].filter(({ refs }) => refs > 0);
  const rowOf = new Map(alive.map(({ key, id }) => [key, id]));
  const ids = { ids: json(alive.map(({ id }) => id)) };
  const links = db.all<{ id: number; a: Key; b: Key; class: EquivalenceClass; ambiguous: number }>(
    `SELECT l.id, a.key AS a, b.key AS b, l.class, l.ambiguous FROM json_each($ids)
     JOIN graph_links l ON l.a = value JOIN graph_keys a ON a.id = l.a JOIN graph_keys b ON b.id = l.b`,
    ids,
  );
  const distinctions = db.all<{ a: Key; b: Key }>(
    `SELECT a.key AS a, b.key AS b FROM json_each($ids)
     JOIN graph_corrections c ON c.a = value AND c.kind = 'different' JOIN graph_keys a ON a.id = c.a JOIN graph_keys b ON b.id = c.b`,
    ids,
  );
  const outer = new Map(
    db
      .all<{ inner: Key; entity: Key }>(
        `SELECT DISTINCT i.key AS inner, e.key AS entity FROM json_each($ids) JOIN graph_keys k ON k.id = value
         JOIN graph_keys i ON i.id = k.inner JOIN graph_keys e ON e.id = i.entity`,
        ids,
      )
      .map(({ inner, entity }) => [inner, entity]),
  );
  const keys = new Set(rowOf.keys());
  const derived = deriveKind({ keys, equivalences: links, distinctions }, (inner) => outer.get(inner) ?? null);
  markAmbiguous(db, links, derived.ambiguous);
  const moved: Moved = new Map();
  const assign = db.runner('UPDATE graph_keys SET entity = ? WHERE id = ?');
  const move = (row: KeyRow | undefined, is: number | null): void => {
    if (!row || row.entity === is) return;
    moved.set(row.id, { was: row.entity, is });
    assign(is, row.id);
  };
  for (const group of derived.groups)
    for (const key of group) move(closed.get(rowOf.get(key) ?? 0), rowOf.get(group[0]) ?? null);
  for (const row of closed.values()) if (row.refs === 0) move(row, null);
  return moved;
};

const markAmbiguous = (
  db: Database,
  links: readonly (Equivalence & { readonly id: number; readonly ambiguous: number })[],
  ambiguous: readonly Equivalence[],
): void => {
  const refused = new Set(ambiguous.map((e) => json([e.class, e.a, e.b])));
  const mark = db.runner('UPDATE graph_links SET ambiguous = ? WHERE id = ?');
  for (const link of links) {
    const is = Number(refused.has(json([link.class, link.a, link.b])));
    if (is !== link.ambiguous) mark(is, link.id);
  }
};

/**
 * All keys that may mean one thing with these: the present groups of them, what equivalences join to them, and keys of one
 * name within one entity. For regions, which nest their own kind, the regions that they nest too.
 */
const closureOf = (db: Database, kind: EntityKind, touched: ReadonlySet<number>): Map<number, KeyRow> => {
  const closed = new Map<number, KeyRow>();
  const joined = new Joined();
  const ownKind = kind === 'region';
  for (let frontier: Set<number> = new Set(touched); frontier.size > 0; ) {
    const found = new Set<number>();
    const ids = { ids: json(frontier) };
    for (const row of db.all<KeyRow>(
      'SELECT k.id, k.key, k.inner, k.entity, k.refs FROM json_each($ids) JOIN graph_keys k ON k.id = value',
      ids,
    )) {
      closed.set(row.id, row);
      if (ownKind && row.inner !== null) found.add(row.inner);
    }
    for (const [from, to] of db.all<{ a: number; b: number }>(neighbourhood, ids).map(({ a, b }) => [a, b] as const)) {
      joined.unite(from, to);
      found.add(to);
    }
    const alike = ownKind ? sameNameWithin(closed, joined) : sameNameInEntity(db, ids);
    const rows = 'SELECT id, key FROM graph_keys WHERE key IN (SELECT value FROM json_each($keys))';
    for (const { id, key } of db.all<{ id: number; key: Key }>(rows, { keys: json(alike.keys()) })) {
      joined.unite(alike.get(key) ?? id, id);
      found.add(id);
    }
    frontier = new Set([...found].filter((id) => !closed.has(id)));
  }
  return closed;
};

// Pairs of a key and one that is of its present group or that an equivalence joins to it.
const neighbourhood = `
  SELECT o.id AS a, k.id AS b FROM json_each($ids) JOIN graph_keys o ON o.id = value JOIN graph_keys k ON k.entity = o.entity
  UNION SELECT l.a, l.b FROM json_each($ids) JOIN graph_links l ON l.a = value
  UNION SELECT l.b, l.a FROM json_each($ids) JOIN graph_links l ON l.b = value`;

/** What these keys would be with the other keys of the entity that they nest, each with the key row that it is like. */
const sameNameInEntity = (db: Database, ids: { readonly ids: string }): Map<Key, number> =>
  new Map(
    db
      .all<{ id: number; key: Key; other: Key }>(
        `SELECT k.id, k.key, o.key AS other FROM json_each($ids) JOIN graph_keys k ON k.id = value
         JOIN graph_keys i ON i.id = k.inner JOIN graph_keys o ON o.entity = i.entity AND o.id <> i.id`,
        ids,
      )
      .map(({ id, key, other }) => [withInner(key, other), id]),
  );

/** The same among regions, whose groups are only being computed: by all that may come to be one. */
const sameNameWithin = (closed: ReadonlyMap<number, KeyRow>, joined: Joined): Map<Key, number> => {
  const members = Map.groupBy(closed.values(), ({ id }) => joined.root(id));
  const alike = new Map<Key, number>();
  for (const { id, key, inner } of closed.values()) {
    if (inner === null) continue;
    for (const other of members.get(joined.root(inner)) ?? [])
      if (other.id !== inner) alike.set(withInner(key, other.key), id);
  }
  return alike;
};

class Joined {
  private readonly parent = new Map<number, number>();

  root(id: number): number {
    let at = id;
    for (let up = this.parent.get(at); up !== undefined && up !== at; up = this.parent.get(at)) at = up;
    return at;
  }

  unite(a: number, b: number): void {
    this.parent.set(this.root(a), this.root(b));
  }
}
