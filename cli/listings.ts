// What an archive or e-mail that only a worker opens holds, by its bytes: the names of its files and the hashes of
// their bytes. Where the store has all of them, or knows why they are refused, the archive need not be unpacked to
// hear it: equal bytes hold equal files.
import { fileURLToPath } from 'node:url';
import type { Limits } from '../ingest/index.ts';
import { openRemembered, type Remembered } from './remembered.ts';

export type ListedFile = {
  readonly name: string;
  /** Null where the file may hold others itself, and has to be opened. */
  readonly hash: string | null;
};

export type Listing =
  | {
      readonly files: readonly ListedFile[];
      readonly refused: readonly { readonly name: string; readonly reason: string }[];
    }
  /** Why it cannot be opened. */
  | { readonly why: string };

const place = fileURLToPath(new URL('../node_modules/.cache/listed.json', import.meta.url));

// Names of ten thousand files take a megabyte, for each archive that has them; unpacking these is rare.
const mostFiles = 500;

/** The listings under these limits, as `file` has them; one of more than five hundred files is not noted. */
export const openListings = (limits: Limits, file = place): Remembered<Listing> => {
  const known = openRemembered(file, limits, isListing);
  return {
    ...known,
    note: (bytesHash, listing) => {
      if ('why' in listing || listing.files.length + listing.refused.length <= mostFiles)
        known.note(bytesHash, listing);
    },
  };
};

const isListing = (value: unknown): value is Listing =>
  typeof value === 'object' &&
  value !== null &&
  (('why' in value && typeof value.why === 'string') ||
    ('files' in value &&
      Array.isArray(value.files) &&
      value.files.every(isListed) &&
      'refused' in value &&
      Array.isArray(value.refused) &&
      value.refused.every(isRefused)));

const isNamed = (value: unknown): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

const isRefused = (value: unknown): boolean => isNamed(value) && 'reason' in value && typeof value.reason === 'string';

const isListed = (value: unknown): value is ListedFile =>
  isNamed(value) && 'hash' in value && (value.hash === null || typeof value.hash === 'string');
