// Takes out the nodes and edges that a source owns, and notes what no longer is asserted.
import { factKinds, type SourceGraph, type SourceId } from '../../model/index.ts';
import { ownIds } from '../write/asserted.ts';
import type { Change } from '../write/change.ts';
import { type Run, runEach } from './connection.ts';
import { ordered, refOf } from './texts.ts';

export const eraseSource = async (run: Run, graph: SourceGraph, change: Change): Promise<void> => {
  change.without(graph);
  const source = ordered(graph.id);
  const own = ownIds(graph);
  // Edges at its facts go with them; those between entities are found at the entity that they lead from.
  const between = graph.edges.filter(({ from, to }) => !own.has(from) && !own.has(to));
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (:Key {ref: row})-[:KEY_OF]->(n)-[r]->() WHERE r.source = $source DELETE r`,
    [...new Set(between.map(({ from }) => refOf(from)))],
    { source },
  );
  await run('MATCH (n:Fact) WHERE n.kind IN $kinds AND n.source = $source AND n.start IS NOT NULL DETACH DELETE n', {
    kinds: factKinds,
    source,
  });
  for (const label of ['Passage', 'Text', 'Diagnostic', 'Equivalence'])
    await run(`MATCH (n:${label}) WHERE n.source = $source DETACH DELETE n`, { source });
  // The node of a source that is put again stays, so that whoever reads meanwhile finds it.
  await run(
    `MATCH (s:Source {source: $source}) OPTIONAL MATCH (s)-[:READ_FROM]->(o:Origin)
     WITH s, collect(o) AS origins
     CALL (s) { MATCH (s)-[r]-() DELETE r }
     UNWIND origins AS o WITH o WHERE NOT EXISTS { (o)<-[:READ_FROM]-() } DELETE o`,
    { source },
  );
};

/** Takes out the source itself; what it asserted went before. */
export const eraseRecord = (run: Run, source: SourceId): Promise<unknown> =>
  run(
    `MATCH (s:Source {source: $source}) DELETE s WITH count(*) AS gone
     MATCH (s:Snapshot {source: $source}) DELETE s`,
    { source: ordered(source) },
  );
