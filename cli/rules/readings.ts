// Documents of folders as they are read, with every decision of a table on the way.
import { resolve } from 'node:path';
import { type Ingested, ingest, loadRuleTools } from '../../ingest/index.ts';
import { CetuError } from '../../model/index.ts';
import type { Context } from '../command.ts';
import { hasOffice } from '../config.ts';
import { findDocuments } from '../documents.ts';
import { openDocument } from '../one-document.ts';
import { say } from '../output.ts';

type Decision = Parameters<Parameters<Awaited<ReturnType<typeof loadRuleTools>>['watchDecisions']>[0]>[0];

export type Reading = {
  readonly path: string;
  readonly decisions: readonly Decision[];
  readonly ingested: Exclude<Ingested, { readonly status: 'failed' }>;
};

/** The documents that the paths mean; what cannot be read is said and passed by. */
export const readAll = async (paths: readonly string[], context: Context): Promise<readonly Reading[]> => {
  const { watchDecisions } = await loadRuleTools();
  const readings: Reading[] = [];
  for (const { origin } of await documentsIn(paths, context)) {
    const decisions: Decision[] = [];
    const file = await openDocument(origin, context);
    const stop = watchDecisions((decision) => decisions.push(decision));
    const ingested = await ingest(file, context.config.limits).finally(stop);
    if (ingested.status === 'failed') say(`${origin} cannot be read.`);
    else readings.push({ path: resolve(context.cwd, origin), decisions, ingested });
  }
  return readings;
};

/** The files that the paths mean. Throws INPUT where there are none though some were named. */
export const documentsIn = async (paths: readonly string[], { cwd, config }: Context) => {
  if (paths.length === 0) return [];
  const { documents, failed } = await findDocuments(paths, cwd, { office: hasOffice(config) });
  for (const { path, reason } of failed) say(`${path}: ${reason}`);
  if (documents.length === 0) throw new CetuError('INPUT', 'There is nothing to read.');
  return documents;
};
