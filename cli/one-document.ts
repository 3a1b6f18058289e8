// Brings in the one file that a command is about: `cetu extract FILE`, `cetu text FILE`. Its errors name the file.
import { resolve } from 'node:path';
import { defaultLimits, type Limits, type SourceFile } from '../ingest/index.ts';
import { CetuError, type Diagnostic, toCetuError } from '../model/index.ts';
import type { Context } from './command.ts';
import { originOf } from './documents.ts';
import { readBytes } from './read-file.ts';

/** The file with the path that it would go by in the store, and the limits that hold for it. */
export const openDocument = async (
  path: string,
  { config, cwd }: Context,
): Promise<{ readonly file: SourceFile; readonly limits: Limits }> => {
  try {
    const bytes = await readBytes(resolve(cwd, path), config.fileBytes);
    return { file: { path: originOf(path, cwd), bytes }, limits: { ...defaultLimits, fileBytes: config.fileBytes } };
  } catch (error) {
    const { code, message } = toCetuError(error);
    throw new CetuError(code, `${path}: ${message}`, { cause: error });
  }
};

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
