// The files in an archive as things to read, each a source of its own: a.zip!/b.docx. Archives in archives are opened, too, to a
// depth, and all that is unpacked from one counts against one limit.
import { extname } from 'node:path';
import type { GraphReader } from '../graph/index.ts';
import { type Limits, openArchive, type UnpackingBudget } from '../ingest/index.ts';
import { CetuError } from '../model/index.ts';
import { isHidden, isTaken, reasonUnread } from './document-names.ts';
import type { Remark } from './documents.ts';
import type { Item } from './items.ts';
import { everyItem } from './pages.ts';

/** How far one is inside archives, and what may still be unpacked. */
export type Unpacking = { readonly depth: number; readonly budget: UnpackingBudget };

export type Opened = {
  readonly items: readonly Item[];
  readonly skipped: readonly Remark[];
  /** The endings of files that are no documents. */
  readonly passedOver: readonly string[];
};

const deepest = 3;

export const freshUnpacking = ({ unpackedBytes, fileBytes }: Required<Limits>): Unpacking => ({
  depth: 0,
  budget: { left: unpackedBytes, all: unpackedBytes, file: fileBytes },
});

/** What is in an archive; null where the bytes are none. Throws LIMIT where archives stand too deep in one another. */
export const openItems = (origin: string, bytes: Uint8Array, { depth, budget }: Unpacking): Opened | null => {
  const archive = openArchive(bytes);
  if (!archive) return null;
  if (depth >= deepest)
    throw new CetuError(
      'LIMIT',
      `Archives stand in one another deeper than ${deepest}: unpack it, and read the folder.`,
    );
  const items: Item[] = [];
  const skipped = archive.refused.map(({ name, reason }) => ({ path: within(origin, name), reason }));
  const passedOver: string[] = [];
  for (const { name, unpack } of archive.files) {
    const path = within(origin, name);
    const reason = reasonUnread(name);
    if (isHidden(name) || name.startsWith('__MACOSX/')) continue;
    if (reason) skipped.push({ path, reason });
    else if (!isTaken(name)) passedOver.push(extname(name).toLowerCase() || 'no ending');
    else
      items.push({
        origin: path,
        bring: async () => ({ bytes: unpack(budget), unpacking: { depth: depth + 1, budget } }),
      });
  }
  return { items, skipped, passedOver };
};

/** The bytes of one file in an archive. Throws NOT_FOUND where it is not there. */
export const unpackOne = (bytes: Uint8Array, name: string, { budget }: Unpacking): Uint8Array => {
  const file = openArchive(bytes)?.files.find((one) => one.name === name);
  if (!file) throw new CetuError('NOT_FOUND', `There is no archive with a file ${name} in it.`);
  return file.unpack(budget);
};

const within = (origin: string, name: string): string => `${origin}!/${name}`;

/** Tells of an archive the origins that the store has from within it; the store is looked through once, whatever is asked. */
export const originsInArchives = async (graph: GraphReader): Promise<(archive: string) => readonly string[]> => {
  const inner: string[] = [];
  for await (const source of everyItem((page) => graph.sources(page)))
    for (const { path } of source.origins) if (fileOf(path) !== path) inner.push(path);
  return (archive) => inner.filter((path) => path.startsWith(within(archive, '')));
};

/** The file that an origin stands in: itself, or the archive. */
export const fileOf = (origin: string): string => origin.split('!/')[0] ?? origin;
