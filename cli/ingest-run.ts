// A run of files into the stores with its workers, its progress and its report: what `cetu ingest` does with the words
// typed and `cetu serve` with the shipped corpus.
import { type Config, readingLimits } from './config.ts';
import { type IngestOutcome, ingestFiles } from './ingest-files.ts';
import { type IngestReport, makeReport } from './ingest-report.ts';
import type { Asked } from './items.ts';
import { openListings } from './listings.ts';
import { say } from './output.ts';
import { startProgress } from './progress.ts';
import { openRefusals } from './refusals.ts';
import type { Stores } from './stores.ts';
import { openWorkers } from './workers.ts';

/**
 * Brings what was asked for into the stores, as far as `signal` lets it. `broken` is the error of a store that failed.
 */
export const runIngest = async (
  asked: Asked,
  stores: Stores,
  config: Config,
  signal: AbortSignal,
): Promise<IngestOutcome & { readonly report: IngestReport }> => {
  const started = performance.now();
  const refusals = openRefusals(config.limits);
  const listings = openListings(config.limits);
  const progress = startProgress('file');
  const workers = openWorkers({
    most: config.workers,
    ...readingLimits(config),
  });
  signal.addEventListener('abort', () => workers.close());
  try {
    const outcome = await ingestFiles(asked.items, stores, workers, {
      limits: config.limits,
      signal,
      refusals,
      listings,
      onResult: (results, of) => {
        const failed = results.filter(({ outcome }) => outcome === 'failed').length;
        progress.at(results.length, of, failed);
      },
    });
    return { ...outcome, report: makeReport(asked, outcome, (performance.now() - started) / 1000) };
  } finally {
    workers.close();
    progress.end();
    const [lost] = (await Promise.all([refusals.save(), listings.save()])).filter((why) => why !== null);
    if (lost !== undefined) say(`What was found out of files could not be kept for the next run: ${lost}`);
  }
};
