// A run of files into the stores with its workers, its progress and its report: what `cetu ingest` does with the words typed
// and `cetu serve` with the shipped corpus.
import type { CetuError } from '../model/index.ts';
import type { Config } from './config.ts';
import type { Found } from './documents.ts';
import { ingestFiles } from './ingest-files.ts';
import { type IngestReport, makeReport } from './ingest-report.ts';
import { startProgress } from './progress.ts';
import type { Stores } from './stores.ts';
import { openWorkers } from './workers.ts';

/** Brings what was found into the stores, as far as `signal` lets it. `broken` is the error of a store that failed. */
export const runIngest = async (
  found: Found,
  stores: Stores,
  config: Config,
  signal: AbortSignal,
): Promise<{ readonly report: IngestReport; readonly broken: CetuError | null }> => {
  const started = performance.now();
  const progress = startProgress('file');
  const workers = openWorkers({
    most: config.workers,
    secondsPerFile: config.fileSeconds ?? (config.limits.ocr ? 600 : 60),
    limits: config.limits,
  });
  signal.addEventListener('abort', () => workers.close());
  try {
    const { results, broken } = await ingestFiles(found.documents, stores, workers, {
      fileBytes: config.limits.fileBytes,
      signal,
      onResult: (results) => {
        const failed = results.filter(({ outcome }) => outcome === 'failed').length;
        progress.at(results.length, found.documents.length, failed);
      },
    });
    return { report: makeReport(found, results, (performance.now() - started) / 1000), broken };
  } finally {
    workers.close();
    progress.end();
  }
};
