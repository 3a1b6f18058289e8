// A source as it is shown, packed, and beside it as it was put, where people corrected it: what `source(id)` gives
// back, and what a later put is compared with.
import { gunzipSync, gzipSync } from 'node:zlib';
import { CetuError, type SourceGraph, type SourceId } from '../../model/index.ts';
import type { Attached } from '../write/corrected.ts';
import type { Beside, Held } from '../write/storage.ts';
import { type Run, runEach } from './connection.ts';
import { ordered, refOf, unordered } from './texts.ts';

/** The bytes of a graph, as the driver sends bytes. */
export const pack = (graph: SourceGraph): Int8Array => {
  const bytes = gzipSync(JSON.stringify(graph));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};

/** The sources that are held. */
export const heldSources = async (run: Run): Promise<readonly SourceId[]> =>
  (await run<{ source: string }>('MATCH (s:Snapshot) RETURN s.source AS source')).map(({ source }) =>
    unordered(source),
  );

/** The source as it was put; null where it is not held. */
export const readSource = async (run: Run, source: SourceId): Promise<SourceGraph | null> => {
  const [row] = await run<{ bytes: Int8Array }>(
    'MATCH (s:Snapshot {source: $source}) RETURN coalesce(s.reading, s.bytes) AS bytes',
    { source: ordered(source) },
  );
  return row ? unpack(source, row.bytes) : null;
};

/** The source as it is shown; null where it is not held. */
export const readShown = async (run: Run, source: SourceId): Promise<SourceGraph | null> =>
  (await readHeld(run, source))?.shown ?? null;

export const readHeld = async (run: Run, source: SourceId): Promise<Held | null> => {
  const [row] = await run<{ bytes: Int8Array; reading: Int8Array | null; attached: readonly Attached[] }>(
    `MATCH (s:Snapshot {source: $source}) RETURN s.bytes AS bytes, s.reading AS reading,
       COLLECT { MATCH (:Source {source: $source})-[r:CORRECTED_BY]->(c:Correction)
         RETURN {statement: c.id, fact: r.fact, problem: r.problem} ORDER BY c.idOrder } AS attached`,
    { source: ordered(source) },
  );
  if (!row) return null;
  const shown = unpack(source, row.bytes);
  return { shown, reading: row.reading ? unpack(source, row.reading) : shown, attached: row.attached };
};

export const keepBeside = async (run: Run, source: SourceId, { reading, attached }: Beside): Promise<void> => {
  await run(
    `MATCH (x:Snapshot {source: $source}) SET x.reading = $reading
     WITH x MATCH (s:Source {source: $source})-[r:CORRECTED_BY]->() DELETE r`,
    { source: ordered(source), reading: reading && pack(reading) },
  );
  await runEach(
    run,
    `MATCH (s:Source {source: $source}) UNWIND $rows AS row MATCH (c:Correction {ref: row.ref})
     CREATE (s)-[:CORRECTED_BY {fact: row.fact, problem: row.problem}]->(c)`,
    attached.map(({ statement, fact, problem }) => ({ ref: refOf(statement), fact, problem })),
    { source: ordered(source) },
  );
};

const unpack = (source: SourceId, bytes: Int8Array): SourceGraph => {
  try {
    return JSON.parse(gunzipSync(Uint8Array.from(bytes)).toString());
  } catch (error) {
    throw new CetuError('STORE_DAMAGED', `Source ${source} cannot be read back`, { cause: error });
  }
};
