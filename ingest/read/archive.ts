// What is in a zip archive that is no document itself: its files by name, unpacked one by one as they are asked for.
// Nothing is written anywhere: a name is a name. Which of the files are documents is for the caller to say.
import { crc32 } from 'node:zlib';
import { CetuError } from '../../model/index.ts';
import { overLimit } from '../limits.ts';
import { inflateEntry, mostEntries, readDirectory, type ZipEntry } from './zip.ts';

export type ArchiveFile = {
  /** Its path in the archive. */
  readonly name: string;
  /** Throws INPUT or LIMIT with a sentence that leaves the name out. */
  unpack(budget: UnpackingBudget): Uint8Array;
};

export type Archive = {
  readonly files: readonly ArchiveFile[];
  /** Files that are left alone, with the reason. */
  readonly refused: readonly { readonly name: string; readonly reason: string }[];
};

/**
 * What may be unpacked: from an archive with all archives within it, and for one file. What was is taken from `left`.
 */
export type UnpackingBudget = { left: number; readonly all: number; readonly file: number };

/** Null where the bytes are no zip archive, or one that is a document: a docx, an xlsx, an OFD. */
export const openArchive = (bytes: Uint8Array): Archive | null => {
  const entries = entriesOf(bytes);
  if (!entries || isDocument(entries.map(({ name }) => name))) return null;
  const files: ArchiveFile[] = [];
  const refused: { readonly name: string; readonly reason: string }[] = [];
  const names = new Set<string>();
  for (const entry of entries) {
    const { name } = entry;
    if (name.endsWith('/')) continue;
    const reason = leadsOut(name) ? 'Its name leads out of the archive.' : names.has(name) ? twice : null;
    if (reason) refused.push({ name, reason });
    else files.push({ name, unpack: (budget) => unpackFile(bytes, entry, budget) });
    names.add(name);
  }
  if (entries.length >= mostEntries)
    refused.push({ name: '…', reason: `Of more than ${mostEntries} files in an archive the first are read.` });
  return { files, refused };
};

export const twice = 'The archive holds two files of this name; the first is read.';

const entriesOf = (bytes: Uint8Array): readonly ZipEntry[] | null => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  try {
    return readDirectory(bytes);
  } catch {
    return null;
  }
};

// The parts by which Office, WPS, OpenDocument, OFD and e-books tell themselves from an archive.
const parts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/document\.xml|xl\/workbook\.(?:xml|bin)|ppt\/.*|OFD\.xml|content\.xml|META-INF\/container\.xml)$/;

const isDocument = (names: readonly string[]): boolean => names.some((name) => parts.test(name));

export const leadsOut = (name: string): boolean => /^(?:\/|[A-Za-z]:)|(?:^|\/)\.\.(?:\/|$)/.test(name);

const unpackFile = (bytes: Uint8Array, entry: ZipEntry, budget: UnpackingBudget): Uint8Array => {
  const { encrypted, method, packed, size, crc } = entry;
  if (encrypted) throw refusal('It is encrypted: unpack the archive with its password, and read the folder.');
  if (packed === 0xffffffff || size === 0xffffffff) throw refusal('It is packed as Zip64, which is not read.');
  if (method !== 0 && method !== 8) throw refusal('It is packed by a method that is not read: pack it as a usual zip.');
  if (size > budget.file)
    throw new CetuError('LIMIT', overLimit(`It unpacks to ${size} bytes`, 'fileBytes', budget.file));
  if (size > budget.left)
    throw new CetuError(
      'LIMIT',
      overLimit('What is in the archive unpacks to more bytes', 'unpackedBytes', budget.all),
    );
  budget.left -= size;
  try {
    const unpacked = inflateEntry(bytes, entry, size);
    if (crc32(unpacked) === crc) return unpacked;
  } catch {}
  throw refusal('It is damaged in the archive: its bytes are not those that were packed.');
};

const refusal = (sentence: string): CetuError => new CetuError('INPUT', sentence);
