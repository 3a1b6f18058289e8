// How much a store holds.
import type { Count, Stats } from '../port.ts';
import { statsOf } from '../stats.ts';
import { entityNodeKinds } from '../write/entity-view.ts';
import type { Run } from './connection.ts';
import { type Counts, schemaVersion } from './schema.ts';
import { isListed } from './where.ts';

const entities = entityNodeKinds.map(
  (kind) => `{value: '${kind}', count: COUNT { MATCH (e:${kind}) WHERE ${isListed('e')} RETURN e }}`,
);

export const readStats = async (run: Run): Promise<Stats> => {
  const [row] = await run<{ counts: string; sources: number; statements: number; entities: readonly Count[] }>(
    `MATCH (c:Cetu {name: 'store'}) RETURN c.counts AS counts, COUNT { (:Source) } AS sources,
       COUNT { (:Correction) } AS statements, [${entities.join(', ')}] AS entities`,
  );
  const counts: Counts = JSON.parse(row?.counts ?? '{}');
  return statsOf(new Map(Object.entries(counts)), row?.entities ?? [], {
    sources: row?.sources ?? 0,
    statements: row?.statements ?? 0,
    schemaVersion,
  });
};

export const readWrites = async (run: Run): Promise<number> => {
  const [row] = await run<{ writes: number }>("MATCH (c:Cetu {name: 'store'}) RETURN c.writes AS writes");
  return row?.writes ?? 0;
};
