// Replaces what a source asserts, in one transaction beside which no other writer runs.
import { CetuError, type SourceGraph, type SourceId } from '../../model/index.ts';
import { Change } from '../write/change.ts';
import type { Run } from './connection.ts';
import { eraseRecord, eraseSource } from './erase.ts';
import { insertAssertions, insertEdges, insertFacts, insertRecord } from './insert.ts';
import { lockStore } from './schema.ts';
import { settle } from './settle.ts';
import { readSnapshot } from './snapshot.ts';

export const putSource = async (run: Run, graph: SourceGraph): Promise<void> => {
  if (Buffer.byteLength(graph.id) > longestId)
    throw new CetuError('INPUT', `Source ${graph.id.slice(0, 80)}… cannot be stored: its id is too long`);
  const counts = await lockStore(run);
  const json = JSON.stringify(graph);
  const held = await readSnapshot(run, graph.id);
  if (held === json) return;
  const before: SourceGraph | null = held === null ? null : JSON.parse(held);
  const change = new Change().with(graph);
  if (before) await eraseSource(run, before, change);
  await settle(run, change, counts, async () => {
    await insertRecord(run, graph, json);
    await insertFacts(run, graph);
    await insertAssertions(run, graph);
    await insertEdges(run, graph);
  });
};

// In bytes: it stands in indexes beside other values.
const longestId = 1000;

/** Takes out all that the source asserted; nothing where it is not held. */
export const removeSource = async (run: Run, source: SourceId): Promise<void> => {
  const counts = await lockStore(run);
  const held = await readSnapshot(run, source);
  if (held === null) return;
  const change = new Change();
  await eraseSource(run, JSON.parse(held), change);
  await eraseRecord(run, source);
  await settle(run, change, counts);
};
