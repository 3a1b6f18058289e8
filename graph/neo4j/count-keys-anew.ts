// Counts anew by which names and in how many equivalences keys are asserted, from the sources as they are shown: what
// a store of the first version did not keep.
import type { Key } from '../../model/index.ts';
import { Change, grownNames, type KeyName } from '../write/change.ts';
import { type Connection, runEach } from './connection.ts';
import { heldSources, readShown } from './snapshot.ts';
import { refOf } from './texts.ts';

export const countKeysAnew = async (connection: Connection): Promise<void> => {
  const counted = new Map<Key, { names: readonly KeyName[]; ties: number }>();
  for (const source of await connection.read(heldSources)) {
    const graph = await connection.read((run) => readShown(run, source));
    if (!graph) continue;
    for (const { key, names, ties } of new Change().with(graph).keyGrowth()) {
      const before = counted.get(key);
      counted.set(key, { names: grownNames(before?.names ?? [], names), ties: (before?.ties ?? 0) + ties });
    }
  }
  const rows = [...counted].map(([key, { names, ties }]) => ({ ref: refOf(key), names: JSON.stringify(names), ties }));
  await connection.write(async (run) => {
    await run('MATCH (k:Key) SET k.ties = coalesce(k.ties, 0)');
    await runEach(
      run,
      'UNWIND $rows AS row MATCH (k:Key {ref: row.ref}) SET k.names = row.names, k.ties = row.ties',
      rows,
    );
  });
};
