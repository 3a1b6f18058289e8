// The stages in a row: a file's bytes become its facts, its part of the graph and its passages.
import { auditRecall } from './audit.ts';
import { linkFacts } from './link/index.ts';
import { factsOf } from './pipeline.ts';
import { readDocument } from './read.ts';
import { rulesVersion } from './rules-version.ts';
import type { Ingested, Limits, SourceFile, SourceText } from './types.ts';

/** Reads a file and finds its facts; `failed` has the reasons and nothing else. */
export const ingest = async (file: SourceFile, limits: Limits): Promise<Ingested> => {
  const read = await readDocument(file, limits);
  if (!read.ok) return { status: 'failed', diagnostics: read.diagnostics };
  const interpreted = factsOf(read.source);
  const graph = linkFacts(interpreted, rulesVersion(), file.path);
  return {
    status: graph.status,
    facts: interpreted.facts,
    graph,
    passages: graph.passages,
    diagnostics: graph.diagnostics,
    audit: auditRecall(interpreted),
    rulings: interpreted.rulings,
  };
};

/** The text of a file, or why it cannot be read. */
export type ReadText = SourceText | Extract<Ingested, { readonly status: 'failed' }>;

/** The text of a file as all spans count in it. */
export const readText = async (file: SourceFile, limits: Limits): Promise<ReadText> => {
  const read = await readDocument(file, limits);
  return read.ok ? read.source : { status: 'failed', diagnostics: read.diagnostics };
};
