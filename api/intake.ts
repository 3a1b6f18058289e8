// What the server is given to take texts in with: files and addresses of the web are read one after another in the
// background, and each job can be asked how far it is. The API passes on what it was asked; what is read, and how, is
// decided behind this port.
import type { FactKind, SourceId } from '../model/index.ts';

/**
 * What a job does: reads a file that was handed over, an address, or a source anew; takes a source out, and puts it
 * back.
 */
export type IntakeKind = 'file' | 'address' | 'again' | 'removal' | 'restoration';
export type IntakeState = 'queued' | 'working' | 'done' | 'failed';

/** The kinds of facts that are told of a text that was read. */
export const toldKinds = [
  'Measure',
  'Award',
  'Condition',
  'Statistic',
  'Hypothesis',
] as const satisfies readonly FactKind[];
export type IntakeCount = { readonly kind: (typeof toldKinds)[number]; readonly count: number };

/** What became of one text of a job; an archive has several. */
export type IntakeResult = {
  /** Where it is from, as the store has it. */
  readonly path: string;
  readonly outcome: 'stored' | 'partial' | 'unchanged' | 'failed' | 'removed';
  /** Why it could not be read; null where it could. */
  readonly reason: string | null;
  /** The source that the store has now. */
  readonly source: SourceId | null;
  /** How many facts of each kind it has now. */
  readonly facts: readonly IntakeCount[];
};

export type IntakeJob = {
  readonly id: string;
  readonly kind: IntakeKind;
  /** The file's name, the address, or the title of the source. */
  readonly name: string;
  readonly state: IntakeState;
  /** Moments, `2026-11-29T09:30:00.000Z`; null for what has not come yet. */
  readonly queuedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Why nothing of it could be done. */
  readonly reason: string | null;
  /** How many texts there are in it, as far as is known. */
  readonly of: number;
  readonly results: readonly IntakeResult[];
  /** What an archive holds that is not read. */
  readonly leftOut: readonly { readonly path: string; readonly reason: string }[];
  /** Whether what it took out can still be put back. */
  readonly undoable: boolean;
};

/** All of these refuse with LIMIT when too much waits already, with INPUT or NOT_FOUND what cannot be. */
export interface Intake {
  /** Keeps the bytes under the name, and reads them in turn. LIMIT also for a file that is too large. */
  takeFile(name: string, bytes: AsyncIterable<Uint8Array>): Promise<IntakeJob>;
  readAddress(address: string): IntakeJob;
  readAgain(source: SourceId): Promise<IntakeJob>;
  remove(source: SourceId): Promise<IntakeJob>;
  /** Puts back what a removal took out. */
  restore(job: string): IntakeJob;
  /** The newest first; of those that are done the last few hundred. */
  jobs(): readonly IntakeJob[];
}
