// What could not be read, by the bytes: a file that is refused is refused again by the same rules under the same
// limits, and need not be read to hear it. Kept beside what Node compiles, in node_modules/.cache; where that cannot
// be written, or was written by other rules, nothing is known.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Limits, rulesVersion } from '../ingest/index.ts';
import type { Diagnostic } from '../model/index.ts';

export interface Refusals {
  /** Why a file of these bytes was refused; null where it was not. */
  reasonOf(bytesHash: string): string | null;
  /** Remembers it, where reading it again would say the same. */
  note(bytesHash: string, diagnostics: readonly Diagnostic[], reason: string): void;
  /** Writes what is new. */
  save(): Promise<void>;
}

const place = fileURLToPath(new URL('../node_modules/.cache/refused.json', import.meta.url));
// Time and memory depend on what else the machine does, a fault of the program on chance.
const passing = new Set(['time-limit', 'memory-limit', 'crash', 'exception']);
const most = 20_000;

/** The refusals under these limits, as `file` has them. */
export const openRefusals = async (limits: Limits, file = place): Promise<Refusals> => {
  const made = createHash('sha256')
    .update(`${rulesVersion()} ${process.version} ${await installed()} ${JSON.stringify(limits)}`)
    .digest('hex')
    .slice(0, 24);
  const known = await readKnown(file, made);
  let fresh = false;
  return {
    reasonOf: (bytesHash) => known.get(bytesHash) ?? null,
    note: (bytesHash, diagnostics, reason) => {
      if (diagnostics.some(({ rule }) => passing.has(rule))) return;
      known.set(bytesHash, reason);
      fresh = true;
    },
    save: async () => {
      if (!fresh) return;
      fresh = false;
      const refused = Object.fromEntries([...known].slice(-most));
      const own = `${file}.${process.pid}`;
      try {
        await mkdir(dirname(file), { recursive: true });
        await writeFile(own, JSON.stringify({ made, refused }));
        await rename(own, file);
      } catch {} // it is read again the next time
    },
  };
};

/** The packages that read formats, as npm installed them. */
const installed = (): Promise<string> =>
  readFile(new URL('../node_modules/.package-lock.json', import.meta.url), 'utf8').catch(() => '');

const readKnown = async (file: string, made: string): Promise<Map<string, string>> => {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!isKept(kept) || kept.made !== made) return new Map();
    return new Map(Object.entries(kept.refused).filter(([, reason]) => typeof reason === 'string'));
  } catch {
    return new Map();
  }
};

const isKept = (value: unknown): value is { readonly made: string; readonly refused: Record<string, string> } =>
  typeof value === 'object' &&
  value !== null &&
  'made' in value &&
  'refused' in value &&
  typeof value.refused === 'object';
