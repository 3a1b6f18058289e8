// What one write changes about keys and counts: collected while rows go and come, so that what a source asserted before
// and asserts again is no change at all. `settle` then brings up what is derived.
import { type Key, nestedKeys, parseKey } from '../../model/index.ts';
import type { Database } from './database.ts';

export class Change {
  /** By how many the sources and corrections grow that name a key row, or say an equivalence. */
  readonly keys = new Map<number, number>();
  readonly links = new Map<number, number>();
  readonly counts = new Map<string, number>();
  /** Key rows that were told apart by a correction, or no longer are. */
  readonly distinguished = new Set<number>();
  /** Key rows whose names are asserted more or less often. */
  readonly renamed = new Set<number>();
  /** Entities that the source mentioned, and key rows that it names now. */
  readonly mentionedBefore = new Set<number>();
  readonly namedNow = new Set<number>();
  /** Key rows by which its documents are named, before and now, and those which it says are repealed. */
  readonly stated = new Set<number>();
  readonly repealed = new Set<number>();
  private readonly db: Database;

  constructor(db: Database) {
    this.db = db;
  }

  add(map: Map<number, number>, id: number, by: 1 | -1): void {
    map.set(id, (map.get(id) ?? 0) + by);
  }

  count(what: 'node' | 'edge' | 'diagnostic' | 'total', value: string, by: number): void {
    const name = JSON.stringify([what, value]);
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }

  /** The rows of these keys and of those that they nest, made where there are none. */
  keyRows(keys: Iterable<Key>): Map<Key, number> {
    const wanted = new Set([...keys].flatMap(nestedKeys));
    const rows = new Map(
      this.db
        .all<{ id: number; key: Key }>(
          'SELECT id, key FROM graph_keys WHERE key IN (SELECT value FROM json_each($keys))',
          { keys: JSON.stringify([...wanted]) },
        )
        .map(({ id, key }) => [key, id]),
    );
    const insert = 'INSERT INTO graph_keys (key, kind, inner) VALUES ($key, $kind, $inner) RETURNING id';
    const make = (key: Key): number => {
      const known = rows.get(key);
      if (known !== undefined) return known;
      const parts = parseKey(key);
      const inner = parts?.inner ? make(parts.inner) : null;
      const made = this.db.get<{ id: number }>(insert, { key, kind: parts?.kind ?? '', inner });
      rows.set(key, made?.id ?? 0);
      return made?.id ?? 0;
    };
    for (const key of wanted) make(key);
    return rows;
  }

  /** The row of an equivalence, made where there is none. */
  linkRow(a: number, b: number, name: string): number {
    const link = { a, b, name };
    const known = this.db.get<{ id: number }>(
      'SELECT id FROM graph_links WHERE a = $a AND b = $b AND class = $name',
      link,
    );
    if (known) return known.id;
    const made = this.db.get<{ id: number }>(
      'INSERT INTO graph_links (a, b, class, n) VALUES ($a, $b, $name, 0) RETURNING id',
      link,
    );
    return made?.id ?? 0;
  }
}
