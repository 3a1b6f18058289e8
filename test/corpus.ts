// The documents that come with Cetu, as they are ingested.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ingest } from '../ingest/index.ts';
import type { SourceGraph } from '../model/index.ts';

const read = (path: string): Buffer => readFileSync(new URL(`../corpus/${path}`, import.meta.url));

const files = z.array(z.object({ file: z.string() }));

let ingested: Promise<ReadonlyMap<string, SourceGraph>> | null = null;

/** What each file says, by its name; read once a process. */
export const ingestCorpus = (): Promise<ReadonlyMap<string, SourceGraph>> => {
  ingested ??= readCorpus();
  return ingested;
};

const readCorpus = async (): Promise<ReadonlyMap<string, SourceGraph>> => {
  const sources = new Map<string, SourceGraph>();
  for (const { file } of files.parse(JSON.parse(read('manifest.json').toString()))) {
    const found = await ingest({ path: file, bytes: read(file) });
    if (found.status === 'failed') throw new Error(`${file} could not be read`);
    sources.set(file, found.graph);
  }
  return sources;
};
