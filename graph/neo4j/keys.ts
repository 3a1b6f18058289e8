// Nodes of keys and the equivalences between them, in a write. move-keys.ts lets them mean other entities.
import type { Key } from '../../model/index.ts';
import { grownNames, type KeyGrowth, type KeyName, type Link, type LinkGrowth, linkName } from '../write/change.ts';
import type { KeyAnswer } from '../write/closure.ts';
import type { KeyCounts } from '../write/storage.ts';
import { type Run, runEach } from './connection.ts';
import { refOf } from './texts.ts';

export const growKeys = async (run: Run, growth: readonly KeyGrowth[]): Promise<Map<Key, KeyCounts>> => {
  const rows = await runEach<KeyCounts & { key: Key; names: string }>(
    run,
    `UNWIND $rows AS row MERGE (k:Key {ref: row.ref})
     ON CREATE SET k.key = row.key, k.kind = row.kind, k.refs = 0, k.ties = 0, k.names = '[]'
     SET k.refs = k.refs + row.by, k.ties = k.ties + row.ties
     RETURN k.key AS key, k.refs AS refs, k.ties AS ties, k.names AS names`,
    growth.map(({ key, kind, by, ties }) => ({ ref: refOf(key), key, kind, by, ties })),
  );
  const grown = new Map(rows.map((row) => [row.key, row]));
  // Named by no source before; one that only an equivalence had may have had no key to nest.
  const isNew = ({ key, by, ties }: KeyGrowth): boolean => (by > 0 || ties > 0) && grown.get(key)?.refs === by;
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (k:Key {ref: row.ref}) MATCH (i:Key {ref: row.inner}) MERGE (k)-[:NESTS]->(i)',
    growth
      .filter(isNew)
      .flatMap(({ key, inner }) => (inner === null ? [] : [{ ref: refOf(key), inner: refOf(inner) }])),
  );
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (k:Key {ref: row.ref}) SET k.names = row.names',
    growth.flatMap(({ key, names }) => {
      const former: readonly KeyName[] = JSON.parse(grown.get(key)?.names ?? '[]');
      return names.length > 0 ? [{ ref: refOf(key), names: JSON.stringify(grownNames(former, names)) }] : [];
    }),
  );
  return new Map(rows.map(({ key, refs, ties }) => [key, { refs, ties }]));
};

export const growLinks = async (run: Run, growth: readonly LinkGrowth[]): Promise<number[]> => {
  const rows = growth.map((link) => ({ ...rowOf(link), name: linkName(link), by: link.by }));
  const grown = await runEach<{ name: string; n: number }>(
    run,
    `${ends} MERGE (a)-[l:SAME_AS {class: row.class}]->(b) ON CREATE SET l.n = 0, l.ambiguous = false
     SET l.n = l.n + row.by RETURN row.name AS name, l.n AS n`,
    rows,
  );
  const said = new Map(grown.map(({ name, n }) => [name, n]));
  await runEach(
    run,
    `${ends} MATCH (a)-[l:SAME_AS {class: row.class}]->(b) DELETE l`,
    rows.filter(({ name }) => said.get(name) === 0),
  );
  return rows.map(({ name }) => said.get(name) ?? 0);
};

const ends = 'UNWIND $rows AS row MATCH (a:Key {ref: row.a}) MATCH (b:Key {ref: row.b})';
const rowOf = ({ a, b, class: by }: Link) => ({ a: refOf(a), b: refOf(b), class: by });

export const dropKeys = async (run: Run, keys: readonly Key[]): Promise<void> => {
  await runEach(run, 'UNWIND $rows AS row MATCH (k:Key {ref: row}) DETACH DELETE k', keys.map(refOf));
};

export const answers = (run: Run, keys: readonly Key[]): Promise<KeyAnswer[]> =>
  runEach(run, question, keys.map(refOf));

// Everything about a key in one go: a round is one statement.
const question = `
  UNWIND $rows AS row MATCH (k:Key {ref: row})
  OPTIONAL MATCH (k)-[:KEY_OF]->(e) OPTIONAL MATCH (k)-[:NESTS]->(i)-[:KEY_OF]->(x)
  RETURN k.key AS key, k.refs > 0 AS alive, e.id AS entity,
    COLLECT { MATCH (e)<-[:KEY_OF]-(o) RETURN o.key } AS group,
    COLLECT { MATCH (k)-[l:SAME_AS]->(o) RETURN {b: o.key, class: l.class, ambiguous: l.ambiguous} } AS says,
    COLLECT { MATCH (k)<-[:SAME_AS]-(o) RETURN o.key } AS saidOf,
    COLLECT { MATCH (k)-[:DIFFERENT_FROM]->(o) RETURN o.key } AS distinct,
    x.id AS inner, COLLECT { MATCH (x)<-[:KEY_OF]-(o) WHERE o <> i RETURN o.key } AS innerKeys`;

export const markLinks = async (
  run: Run,
  links: readonly (Link & { readonly ambiguous: boolean })[],
): Promise<void> => {
  await runEach(
    run,
    `${ends} MATCH (a)-[l:SAME_AS {class: row.class}]->(b) SET l.ambiguous = row.ambiguous`,
    links.map((link) => ({ ...rowOf(link), ambiguous: link.ambiguous })),
  );
};

export const nesting = async (run: Run, keys: readonly Key[]): Promise<Key[]> => {
  const rows = await runEach<{ key: Key }>(
    run,
    'UNWIND $rows AS row MATCH (:Key {ref: row})<-[:NESTS]-(k) RETURN DISTINCT k.key AS key',
    keys.map(refOf),
  );
  return rows.map(({ key }) => key);
};

export const entitiesOf = async (run: Run, keys: readonly Key[]): Promise<Map<Key, Key>> => {
  const rows = await runEach<{ key: Key; id: Key }>(
    run,
    'UNWIND $rows AS row MATCH (k:Key {ref: row})-[:KEY_OF]->(e) RETURN k.key AS key, e.id AS id',
    keys.map(refOf),
  );
  return new Map(rows.map(({ key, id }) => [key, id]));
};
