// The documents that come with Cetu, as they are ingested.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ingest } from '../ingest/index.ts';
import type { SourceGraph } from '../model/index.ts';

const read = (path: string): Buffer => readFileSync(new URL(`../corpus/${path}`, import.meta.url));

const files = z.array(z.object({ file: z.string() }));

/** What each file says, by its name. */
export const ingestCorpus = async (): Promise<ReadonlyMap<string, SourceGraph>> => {
  const sources = new Map<string, SourceGraph>();
  for (const { file } of files.parse(JSON.parse(read('manifest.json').toString()))) {
    const ingested = await ingest({ path: file, bytes: read(file) });
    if (ingested.status === 'failed') throw new Error(`${file} could not be read`);
    sources.set(file, ingested.graph);
  }
  return sources;
};
