// What a run found out of bytes and a later one may use: by the hash of the bytes, for the same rules under the
// same limits. Kept beside what Node compiles, in node_modules/.cache; where that cannot be written, or was
// written by other rules, nothing is known.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Limits, rulesVersion } from '../ingest/index.ts';

export interface Remembered<Value> {
  /** What is known of these bytes; null where nothing is. */
  of(bytesHash: string): Value | null;
  note(bytesHash: string, value: Value): void;
  /** Writes what is new. */
  save(): Promise<void>;
}

const most = 20_000;

/** What `file` has under these limits; `isValue` tells what may stand there. */
export const openRemembered = async <Value>(
  file: string,
  limits: Limits,
  isValue: (value: unknown) => value is Value,
): Promise<Remembered<Value>> => {
  const made = createHash('sha256')
    .update(`${rulesVersion()} ${process.version} ${await installed()} ${JSON.stringify(limits)}`)
    .digest('hex')
    .slice(0, 24);
  const known = await readKnown(file, made, isValue);
  let fresh = false;
  return {
    of: (bytesHash) => known.get(bytesHash) ?? null,
    note: (bytesHash, value) => {
      known.set(bytesHash, value);
      fresh = true;
    },
    save: async () => {
      if (!fresh) return;
      fresh = false;
      const kept = Object.fromEntries([...known].slice(-most));
      const own = `${file}.${process.pid}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(own, JSON.stringify({ made, kept }));
        await rename(own, file);
      } catch {} // it is found out again the next time
    },
  };
};

/** The packages that read formats, as npm installed them. */
const installed = (): Promise<string> =>
  readFile(new URL('../node_modules/.package-lock.json', import.meta.url), 'utf8').catch(() => '');

const readKnown = async <Value>(
  file: string,
  made: string,
  isValue: (value: unknown) => value is Value,
): Promise<Map<string, Value>> => {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'));
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
