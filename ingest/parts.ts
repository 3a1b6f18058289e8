// The files within a file that only reading all of it gives: those of a 7z or rar archive, and those that hang on an
// e-mail. Those of a zip archive are had one by one (read/archive.ts).
import type { Diagnostic } from '../model/index.ts';
import { defaultLimits } from './limits.ts';
import { isMail } from './read/mail-head.ts';
import { remark } from './read/remark.ts';
import type { Limits, SourceFile } from './types.ts';

export type Part = {
  /** Its path in the archive, or its name in the e-mail. */
  readonly name: string;
  /** Null where it was not wanted. */
  readonly bytes: Uint8Array | null;
};

export type Parts = {
  readonly files: readonly Part[];
  /** Files that are left alone, with the reason. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
};

/** The parts of a file, or why there are none. */
export type ReadParts = Parts | { readonly status: 'failed'; readonly diagnostics: readonly Diagnostic[] };

/** What holds the parts; null where the file is none of these. An e-mail is a text as well. */
export const holderOfParts = (bytes: Uint8Array): 'archive' | 'mail' | null => {
  const [a, b, c, d] = bytes;
  const isPacked =
    (a === 0x37 && b === 0x7a && c === 0xbc && d === 0xaf) || (a === 0x52 && b === 0x61 && c === 0x72 && d === 0x21);
  if (isPacked) return 'archive';
  return isMail(bytes) ? 'mail' : null;
};

/** The parts with names that `wants`, each no larger than `fileBytes`, together no larger than `unpackedBytes`. */
export const readParts = async (
  file: SourceFile,
  limits: Limits,
  wants: (name: string) => boolean,
): Promise<ReadParts> => {
  const all = { ...defaultLimits, ...limits };
  const holder = holderOfParts(file.bytes);
  if (holder === null) return { files: [], refused: [] };
  const read =
    holder === 'mail'
      ? await (await import('./read/mail.ts')).partsOfMail(file.bytes, all, wants)
      : await (await import('./read/packed.ts')).unpackPacked(file.bytes, all, wants);
  return 'rule' in read ? { status: 'failed', diagnostics: [remark('error', read.rule, read.message)] } : read;
};
