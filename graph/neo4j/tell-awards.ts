// Tells of each award, from the sources as they are shown, what stores of former versions did not keep: whether it
// repeats another, who gets it and what its conditions are about.
import { type OfferedAward, offeredAwards } from '../funding-index.ts';
import { type Connection, runEach } from './connection.ts';
import { heldSources, readShown } from './snapshot.ts';
import { refOf } from './texts.ts';

export const tellRepeats = (connection: Connection): Promise<void> =>
  tell(connection, 'SET a.repeats = row.repeats REMOVE a.counted', ({ repeats }) => ({ repeats }));

export const tellRecipients = (connection: Connection): Promise<void> =>
  tell(connection, 'SET a.whom = row.whom, a.metrics = row.metrics', ({ whom, metrics }) => ({ whom, metrics }));

const tell = async (
  connection: Connection,
  set: string,
  valuesOf: (award: OfferedAward) => Readonly<Record<string, unknown>>,
): Promise<void> => {
  for (const source of await connection.read(heldSources)) {
    const graph = await connection.read((run) => readShown(run, source));
    const rows = (graph ? offeredAwards(graph) : []).map((each) => ({ ref: refOf(each.award.id), ...valuesOf(each) }));
    await connection.write((run) => runEach(run, `UNWIND $rows AS row MATCH (a:Node {ref: row.ref}) ${set}`, rows));
  }
};
