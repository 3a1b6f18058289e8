// What a run found out of bytes and a later one may use: by the hash of the bytes, for the same rules under the
// same limits. Kept beside what Node compiles, in node_modules/.cache; where that cannot be written, or was
// written by other rules, nothing is known.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Limits, rulesVersion } from '../ingest/index.ts';

export interface Remembered<Value> {
  /** What is known of these bytes; null where nothing is. */
  of(bytesHash: string): Value | null;
  note(bytesHash: string, value: Value): void;
  /** Writes what is new; why that failed, null where it did not. */
  save(): Promise<string | null>;
}

// What is kept is read as a whole before the first file is looked up; refusals of 20,000 files have 3 MB.
const mostBytes = 16 * 1024 * 1024;

/**
 * What `file` has under these limits, read when it is first asked for something; `isValue` tells what may stand there.
 * The newest of it is kept, up to `bytes`.
 */
export const openRemembered = <Value>(
  file: string,
  limits: Limits,
  isValue: (value: unknown) => value is Value,
  bytes = mostBytes,
): Remembered<Value> => {
  let opened: Known<Value> | null = null;
  const open = (): Known<Value> => {
    opened ??= openKnown(file, limits, isValue);
    return opened;
  };
  let fresh = false;
  return {
    of: (bytesHash) => open().entries.get(bytesHash) ?? null,
    note: (bytesHash, value) => {
      open().entries.set(bytesHash, value);
      fresh = true;
    },
    save: async () => {
      if (!fresh) return null;
      fresh = false;
      const { made, entries } = open();
      const own = `${file}.${process.pid}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(own, `{"made":${JSON.stringify(made)},"kept":{${newest(entries, bytes).join()}}}`);
        await rename(own, file);
        return null;
      } catch (error) {
        return error instanceof Error ? error.message : String(error); // it is found out again the next time
      }
    },
  };
};

type Known<Value> = { readonly made: string; readonly entries: Map<string, Value> };

const openKnown = <Value>(file: string, limits: Limits, isValue: (value: unknown) => value is Value): Known<Value> => {
  const made = createHash('sha256')
    .update(`${rulesVersion()} ${process.version} ${installed()} ${JSON.stringify(limits)}`)
    .digest('hex')
    .slice(0, 24);
  return { made, entries: readKnown(file, made, isValue) };
};

/** The entries noted last, as JSON writes them, in their order; so many that they have no more bytes. */
const newest = <Value>(entries: ReadonlyMap<string, Value>, bytes: number): string[] => {
  const kept: string[] = [];
  let left = bytes;
  for (const [key, value] of [...entries].reverse()) {
    const written = `${JSON.stringify(key)}:${JSON.stringify(value)}`;
    left -= Buffer.byteLength(written) + 1;
    if (left < 0) break;
    kept.push(written);
  }
  return kept.reverse();
};

/** The packages that read formats, as npm installed them. */
const installed = (): string => {
  try {
    return readFileSync(new URL('../node_modules/.package-lock.json', import.meta.url), 'utf8');
  } catch {
    return '';
  }
};

const readKnown = <Value>(
  file: string,
  made: string,
  isValue: (value: unknown) => value is Value,
): Map<string, Value> => {
  try {
    const read: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (!isKept(read) || read.made !== made) return new Map();
    return new Map(Object.entries(read.kept).flatMap(([key, value]) => (isValue(value) ? [[key, value]] : [])));
  } catch {
    return new Map();
  }
};

const isKept = (value: unknown): value is { readonly made: string; readonly kept: Record<string, unknown> } =>
  typeof value === 'object' &&
  value !== null &&
  'made' in value &&
  'kept' in value &&
  typeof value.kept === 'object' &&
  value.kept !== null;
