// Tells of each award whether it repeats another, from the sources as they are shown: what a store of version 3 did
// not keep.
import { offeredAwards } from '../funding-index.ts';
import { type Connection, runEach } from './connection.ts';
import { readShown } from './snapshot.ts';
import { refOf, unordered } from './texts.ts';

export const tellRepeats = async (connection: Connection): Promise<void> => {
  const sources = await connection.read((run) =>
    run<{ source: string }>('MATCH (s:Snapshot) RETURN s.source AS source'),
  );
  for (const { source } of sources) {
    const graph = await connection.read((run) => readShown(run, unordered(source)));
    const rows = (graph ? offeredAwards(graph) : []).map(({ award, repeats }) => ({ ref: refOf(award.id), repeats }));
    await connection.write((run) =>
      runEach(
        run,
        'UNWIND $rows AS row MATCH (a:Node {ref: row.ref}) SET a.repeats = row.repeats REMOVE a.counted',
        rows,
      ),
    );
  }
};
