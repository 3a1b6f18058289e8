// How much a store holds. Counts of what sources own are kept as it comes and goes.
import { sortedBy } from '../../model/index.ts';
import type { Count, Stats } from '../port.ts';
import { countName } from '../write/change.ts';
import type { Run } from './connection.ts';
import { type Counts, schemaVersion } from './schema.ts';

export const readStats = async (run: Run): Promise<Stats> => {
  const [row] = await run<{ counts: string; sources: number; statements: number; entities: readonly Count[] }>(
    `MATCH (c:Cetu {name: 'store'})
     RETURN c.counts AS counts, COUNT { (:Source) } AS sources, COUNT { (:Correction) } AS statements, [
       {value: 'Region', count: COUNT { (e:Region) WHERE e.mentions > 0 }},
       {value: 'Industry', count: COUNT { (e:Industry) WHERE e.mentions > 0 }},
       {value: 'Person', count: COUNT { (e:Person) WHERE e.mentions > 0 }},
       {value: 'Agency', count: COUNT { (e:Agency) WHERE e.mentions > 0 }},
       {value: 'Document', count: COUNT { (e:Document) WHERE e.mentions > 0 }}] AS entities`,
  );
  const counts: Counts = JSON.parse(row?.counts ?? '{}');
  const total = (value: string): number => counts[countName('total', value)] ?? 0;
  return {
    sources: row?.sources ?? 0,
    characters: total('characters'),
    passages: total('passages'),
    nodes: mostFirst([...kept(counts, 'node'), ...(row?.entities ?? []).filter(({ count }) => count > 0)]),
    edges: mostFirst(kept(counts, 'edge')),
    diagnostics: mostFirst(kept(counts, 'diagnostic')),
    statements: row?.statements ?? 0,
    schemaVersion,
  };
};

const kept = (counts: Counts, what: string): Count[] =>
  Object.entries(counts).flatMap(([name, count]) => {
    const [of, value]: [string, string] = JSON.parse(name);
    return of === what ? [{ value, count }] : [];
  });

const mostFirst = (counts: readonly Count[]): Count[] =>
  sortedBy(counts, ({ value }) => value).sort((x, y) => y.count - x.count);
