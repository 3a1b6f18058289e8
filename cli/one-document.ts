// Brings in the one file that a command is about: `cetu extract FILE`, `cetu text FILE`. Its errors name the file.
import { resolve } from 'node:path';
import type { SourceFile } from '../ingest/index.ts';
import { CetuError, type Diagnostic, toCetuError } from '../model/index.ts';
import { bytesOfPath } from './bytes-of-path.ts';
import type { Context } from './command.ts';
import { type Config, readingLimits } from './config.ts';
import { originOf } from './documents.ts';
import { openWorkers, type Workers } from './workers.ts';

/** The file with the path that it would go by in the store. */
export const openDocument = async (path: string, { config, cwd }: Context): Promise<SourceFile> => {
  try {
    return { path: originOf(path, cwd), bytes: await bytesOfPath(path, (file) => resolve(cwd, file), config) };
  } catch (error) {
    const { code, message } = toCetuError(error);
    throw new CetuError(code, `${path}: ${message}`, { cause: error });
  }
};

/** All that is found in a document, read in a process of its own. Throws INPUT where it cannot be read. */
export const interpretDocument = async (path: string, context: Context, ocr = false) => {
  const config = withOcr(context.config, ocr);
  const ingested = await alone(config, await openDocument(path, context), (workers, file) => workers.interpret(file));
  if (ingested.status === 'failed') throw unreadable(path, ingested.diagnostics);
  return ingested;
};

/** The text of a document, read so. Throws INPUT. */
export const readDocumentText = async (path: string, context: Context, ocr = false): Promise<string> => {
  const config = withOcr(context.config, ocr);
  const read = await alone(config, await openDocument(path, context), (workers, file) => workers.text(file));
  if ('status' in read) throw unreadable(path, read.diagnostics);
  return read.text;
};

/** Has a process of its own read the file, under the limits of time and memory that a run has. */
const alone = async <T>(
  config: Config,
  file: SourceFile,
  ask: (workers: Workers, file: SourceFile) => Promise<T | null>,
): Promise<T> => {
  const workers = openWorkers({ most: 1, ...readingLimits(config) });
  try {
    const answer = await ask(workers, file);
    if (answer === null) throw new CetuError('INTERNAL', 'The reading was stopped.');
    return answer;
  } finally {
    workers.close();
  }
};

/** The option of the commands that read files. */
export const ocrOption = {
  type: 'boolean',
  help: 'read scans and pictures, too, by recognising their characters: seconds a page',
} as const;

/** The configuration with recognition where the option asks for it. */
export const withOcr = (config: Config, ocr: boolean): Config =>
  ocr ? { ...config, limits: { ...config.limits, ocr } } : config;

/** The error that says why a file could not be read. */
export const unreadable = (path: string, diagnostics: readonly Diagnostic[]): CetuError =>
  new CetuError('INPUT', `${path}: ${diagnostics.map(({ message }) => message).join(' ')}`);

/** `notice.txt:12:3 warning money: …`, line and column counted from 1 in the document's text. */
export const describeDiagnostic = (path: string, text: string, diagnostic: Diagnostic): string => {
  const { severity, stage, rule, message, span } = diagnostic;
  return `${path}${span ? placeIn(text, span.start) : ''} ${severity} ${stage}/${rule}: ${message}`;
};

/** `:12:3`, line and column from 1, as compilers write it. */
export const placeIn = (text: string, at: number): string => {
  const before = text.slice(0, at).split('\n');
  return `:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
};
