// Whether two graphs are the same: an export has the same bytes for the same content, on every adapter.
import { createHash } from 'node:crypto';
import { exportLines, type GraphReader } from '../graph/index.ts';

/** The SHA-256 of what `cetu export` would print. */
export const exportChecksum = async (graph: GraphReader): Promise<string> => {
  const digest = createHash('sha256');
  for await (const line of exportLines(graph)) digest.update(`${line}\n`);
  return digest.digest('hex');
};
