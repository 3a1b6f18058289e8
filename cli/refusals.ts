// What could not be read, by the bytes: a file that is refused is refused again by the same rules under the same
// limits, and need not be read to hear it.
import { fileURLToPath } from 'node:url';
import type { Limits } from '../ingest/index.ts';
import type { Diagnostic } from '../model/index.ts';
import { openRemembered } from './remembered.ts';

export interface Refusals {
  /** Why a file of these bytes was refused; null where it was not. */
  reasonOf(bytesHash: string): string | null;
  /** Remembers it, where reading it again would say the same. */
  note(bytesHash: string, diagnostics: readonly Diagnostic[], reason: string): void;
  /** Writes what is new; why that failed, null where it did not. */
  save(): Promise<string | null>;
}

const place = fileURLToPath(new URL('../node_modules/.cache/refused.json', import.meta.url));
// Time and memory depend on what else the machine does, a fault of the program on chance.
const passing = new Set(['time-limit', 'memory-limit', 'crash', 'exception']);

/** Whether trying again would say the same. */
export const isLasting = (diagnostics: readonly Diagnostic[]): boolean =>
  !diagnostics.some(({ rule }) => passing.has(rule));

/** The refusals under these limits, as `file` has them. */
export const openRefusals = (limits: Limits, file = place): Refusals => {
  const known = openRemembered(file, limits, (value) => typeof value === 'string');
  return {
    reasonOf: (bytesHash) => known.of(bytesHash),
    note: (bytesHash, diagnostics, reason) => {
      if (isLasting(diagnostics)) known.note(bytesHash, reason);
    },
    save: () => known.save(),
  };
};
