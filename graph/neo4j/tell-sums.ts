// Tells the passages of a store of a former version which sums they state, as sources are shown and as they were put.
import type { SourceGraph, SourceId } from '../../model/index.ts';
import { tellSums } from '../write/told-sums.ts';
import { type Connection, type Run, runEach } from './connection.ts';
import { heldSources, pack, readHeld } from './snapshot.ts';
import { ordered } from './texts.ts';

export const tellPassages = async (connection: Connection): Promise<void> => {
  for (const source of await connection.read(heldSources)) await connection.write((run) => tellSource(run, source));
};

const tellSource = async (run: Run, id: SourceId): Promise<void> => {
  const held = await readHeld(run, id);
  if (!held) return;
  const source = ordered(id);
  // As it was put, where that is not how it is shown.
  const reading = held.reading === held.shown ? null : tellSums(held.reading);
  if (reading)
    await run('MATCH (x:Snapshot {source: $source}) SET x.reading = $bytes', { source, bytes: pack(reading) });
  const shown = tellSums(held.shown);
  if (shown) await rewrite(run, source, shown);
};

const rewrite = async (run: Run, source: string, { passagesHash, ...graph }: SourceGraph): Promise<void> => {
  await run(
    `MATCH (x:Snapshot {source: $source}) SET x.bytes = $bytes
     WITH x MATCH (s:Source {source: $source}) SET s.passagesHash = $passagesHash`,
    { source, passagesHash, bytes: pack({ ...graph, passagesHash }) },
  );
  const rows = graph.passages.map((each, place) => ({ place, start: each.span.start, json: JSON.stringify(each) }));
  await runEach(
    run,
    `UNWIND $rows AS row MATCH (p:Passage {source: $source, start: row.start}) WHERE p.place = row.place
     SET p.json = row.json`,
    rows,
    { source },
  );
};
