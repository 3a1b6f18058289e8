// Edges of which awards rules of other texts state, in a write.
import type { SourceId } from '../../model/index.ts';
import type { GivenAward, StatedAward } from '../write/storage.ts';
import { type Run, runEach } from './connection.ts';
import { ordered, refOf } from './texts.ts';

export const offeredBy = async (run: Run, measures: readonly string[]): Promise<Map<string, readonly GivenAward[]>> => {
  const rows = await runEach<GivenAward & { measure: string }>(
    run,
    `UNWIND $rows AS row MATCH (m:Node {ref: row})-[:OFFERS]->(a:Award) WHERE a.measure = m.id
     RETURN m.id AS measure, a.id AS id, a.role AS role, a.value AS value, a.unit AS unit, a.per AS per, a.repeats AS repeats`,
    measures.map(refOf),
  );
  return new Map(
    [...Map.groupBy(rows, ({ measure }) => measure)].map(([measure, of]) => [
      measure,
      of.map(({ measure: _, ...award }) => award),
    ]),
  );
};

export const writeStated = async (run: Run, stated: ReadonlyMap<SourceId, readonly StatedAward[]>): Promise<void> => {
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (b:Fact) WHERE b.kind = 'Award' AND b.source = row AND b.start IS NOT NULL
     MATCH ()-[r:STATED_BY]->(b) DELETE r`,
    [...stated.keys()].map(ordered),
  );
  await runEach(
    run,
    'UNWIND $rows AS row MATCH (a:Node {ref: row.award}) MATCH (b:Node {ref: row.by}) CREATE (a)-[:STATED_BY]->(b)',
    [...stated.values()].flat().map(({ award, by }) => ({ award: refOf(award), by: refOf(by) })),
  );
};
