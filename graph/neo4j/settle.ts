// After what a source owns went, and before it comes: brings up the keys, equivalences and entities that it touches, lets it
// come, and brings up what follows from it.
import { type Key, nestedKeys, parseKey } from '../../model/index.ts';
import { type Change, changedNames, type KeyName, linkOf } from '../write/change.ts';
import { type Run, runEach } from './connection.ts';
import { refreshDocuments } from './documents.ts';
import { entityIds, refreshEntities } from './entities.ts';
import { regroup } from './regroup.ts';
import { type Counts, writeCounts } from './schema.ts';
import { refOf } from './texts.ts';

/** The last step of every write; `insert` puts in what the source owns, whose edges need their entities. */
export const settle = async (
  run: Run,
  change: Change,
  counts: Counts,
  insert: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const mentionedBefore = new Set((await entityIds(run, change.namedBefore)).values());
  const { touched, dead } = await growKeys(run, change);
  for (const key of await growLinks(run, change)) touched.add(key);
  const affected = await regroup(run, touched);
  await runEach(run, 'UNWIND $rows AS row MATCH (k:Key {ref: row}) DETACH DELETE k', dead.map(refOf));
  await insert();
  await refreshEntities(run, change, mentionedBefore, affected);
  await refreshDocuments(run, change, affected);
  await writeCounts(run, grown(counts, change));
};

type GrownKey = { readonly key: Key; readonly refs: number; readonly names: string };

/** Writes how often keys are named, and by which names; the keys that nobody named before, or nobody names any more. */
const growKeys = async (run: Run, change: Change): Promise<{ touched: Set<Key>; dead: Key[] }> => {
  const grow = new Map([...change.keys].filter(([key, by]) => by !== 0 || isRenamed(change, key)));
  const rows = await runEach<GrownKey>(
    run,
    `UNWIND $rows AS row MERGE (k:Key {ref: row.ref})
     ON CREATE SET k.key = row.key, k.kind = row.kind, k.refs = 0, k.names = '[]'
     SET k.refs = k.refs + row.by RETURN k.key AS key, k.refs AS refs, k.names AS names`,
    [...grow].map(([key, by]) => ({ ref: refOf(key), key, kind: parseKey(key)?.kind ?? '', by })),
  );
  const came = rows.filter(({ key, refs }) => refs > 0 && refs === grow.get(key)).map(({ key }) => key);
  const dead = rows.filter(({ refs }) => refs === 0).map(({ key }) => key);
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (k:Key {ref: row.ref}) MATCH (i:Key {ref: row.inner}) CREATE (k)-[:NESTS]->(i)',
    came.flatMap((key) => {
      const [, inner] = nestedKeys(key);
      return inner === undefined ? [] : [{ ref: refOf(key), inner: refOf(inner) }];
    }),
  );
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (k:Key {ref: row.ref}) SET k.names = row.names',
    rows.flatMap(({ key, names }) => {
      const former: readonly KeyName[] = JSON.parse(names);
      const now = changedNames(former, change.names.get(key));
      return now ? [{ ref: refOf(key), names: JSON.stringify(now) }] : [];
    }),
  );
  return { touched: new Set([...came, ...dead]), dead };
};

const isRenamed = (change: Change, key: Key): boolean =>
  [...(change.names.get(key)?.values() ?? [])].some((n) => n !== 0);

/** Writes how often equivalences are said; the keys of those that nobody said before, or nobody says any more. */
const growLinks = async (run: Run, change: Change): Promise<Key[]> => {
  const touched: Key[] = [];
  for (const [links, type] of [
    [change.links, 'SAME_AS {class: row.class}'],
    [change.apart, 'DIFFERENT_FROM'],
  ] as const) {
    const rows = [...links].flatMap(([name, by]) => {
      const { a, b, class: kind } = linkOf(name);
      return by === 0 ? [] : [{ name, by, a: refOf(a), b: refOf(b), class: kind }];
    });
    const ends = 'UNWIND $rows AS row MATCH (a:Key {ref: row.a}) MATCH (b:Key {ref: row.b})';
    const grown = await runEach<{ name: string; n: number; by: number }>(
      run,
      `${ends} MERGE (a)-[l:${type}]->(b) ON CREATE SET l.n = 0, l.ambiguous = false SET l.n = l.n + row.by
       RETURN row.name AS name, row.by AS by, l.n AS n`,
      rows,
    );
    const gone = new Set(grown.filter(({ n }) => n === 0).map(({ name }) => name));
    const came = grown.filter(({ n, by }) => n === by).map(({ name }) => name);
    await runEach(
      run,
      `${ends} MATCH (a)-[l:${type}]->(b) DELETE l`,
      rows.filter(({ name }) => gone.has(name)),
    );
    for (const { a, b } of [...gone, ...came].map(linkOf)) touched.push(a, b);
  }
  return touched;
};

const grown = (counts: Counts, change: Change): Counts => {
  const now = new Map(Object.entries(counts));
  for (const [name, by] of change.counts) now.set(name, (now.get(name) ?? 0) + by);
  return Object.fromEntries([...now].filter(([, n]) => n !== 0));
};
