// A source as it was put, packed: what `source(id)` gives back, and what a later put is compared with.
import { gunzipSync, gzipSync } from 'node:zlib';
import { CetuError, type SourceGraph, type SourceId } from '../../model/index.ts';
import type { Run } from './connection.ts';
import { ordered } from './texts.ts';

/** The bytes of a graph, as the driver sends bytes. */
export const pack = (graph: SourceGraph): Int8Array => {
  const bytes = gzipSync(JSON.stringify(graph));
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};

/** The source as it was put; null where it is not held. */
export const readSource = async (run: Run, source: SourceId): Promise<SourceGraph | null> => {
  const [row] = await run<{ bytes: Int8Array }>('MATCH (s:Snapshot {source: $source}) RETURN s.bytes AS bytes', {
    source: ordered(source),
  });
  if (!row) return null;
  try {
    return JSON.parse(gunzipSync(Uint8Array.from(row.bytes)).toString());
  } catch (error) {
    throw new CetuError('STORE_DAMAGED', `Source ${source} cannot be read back`, { cause: error });
  }
};
