// The facts that are scored: found anew in a text, or ready in a file as `cetu extract` printed them.
import { join, parse } from 'node:path';
import { ingest, readText } from '../ingest/index.ts';
import { CetuError } from '../model/index.ts';
import type { Context } from './command.ts';
import { isReadable } from './document-names.ts';
import { given, type Loose, record } from './eval/loose.ts';
import type { GoldPair } from './gold.ts';
import { openDocument, unreadable } from './one-document.ts';
import { namesIn, readJson } from './read-file.ts';

export type FoundFacts = {
  readonly facts: Loose;
  /** The document's text; undefined where the facts were ready and nothing needs it. */
  readonly text?: string;
  /** How many numbers, document numbers and titles of the text ended in no fact; 0 where the facts were ready. */
  readonly unstated: number;
};

/** Finds the facts of the text that gold is about. Throws INPUT where it cannot be read. */
export const findFacts = async ({ document }: GoldPair, context: Context): Promise<FoundFacts> => {
  const ingested = await ingest(await openDocument(document, context), context.config.limits);
  if (ingested.status === 'failed') throw unreadable(document, ingested.diagnostics);
  return { facts: ingested.facts, text: ingested.graph.text, unstated: ingested.audit.length };
};

/**
 * Reads ready facts, and from the folder `texts` the text of their name where gold covers a range of it. Throws INPUT.
 */
export const readFacts = async ({ gold, document }: GoldPair, texts: string, context: Context): Promise<FoundFacts> => {
  const facts = record(await readJson(document));
  if (!given(record(gold['document'])['range'])) return { facts, unstated: 0 };
  const { name } = parse(document);
  const file = (await namesIn(texts)).find((file) => isReadable(file) && parse(file).name === name);
  if (file === undefined)
    throw new CetuError('INPUT', `${document}: Gold covers a range of its text, not in ${texts}.`);
  const path = join(texts, file);
  const read = await readText(await openDocument(path, context), context.config.limits);
  if ('status' in read) throw unreadable(path, read.diagnostics);
  return { facts, text: read.text, unstated: 0 };
};
