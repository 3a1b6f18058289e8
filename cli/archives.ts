// The files in an archive, or attached to an e-mail, as things to read, each a source of its own: a.zip!/b.docx.
// Archives in archives are opened, too, to a depth, and all that is unpacked from one counts against one limit.
import { extname } from 'node:path';
import type { GraphReader } from '../graph/index.ts';
import {
  type Archive,
  defaultLimits,
  holderOfParts,
  type Limits,
  openArchive,
  type ReadParts,
  rulesVersion,
  type SourceFile,
  type UnpackingBudget,
} from '../ingest/index.ts';
import { CetuError } from '../model/index.ts';
import { bytesHashOf } from './bytes-hash.ts';
import { isPassedBy, isTaken, mayHoldFiles, reasonUnread } from './document-names.ts';
import type { Remark } from './documents.ts';
import type { Item } from './items.ts';
import type { ListedFile, Listing } from './listings.ts';
import { everyItem } from './pages.ts';
import { isLasting, type Refusals } from './refusals.ts';
import type { Remembered } from './remembered.ts';
import type { Workers } from './workers.ts';

/** How far one is inside archives, and what may still be unpacked. */
export type Unpacking = {
  readonly depth: number;
  readonly budget: UnpackingBudget;
  /** LibreOffice, where it helps to read. */
  readonly office: Required<Limits>['office'];
  /** What former runs found; of an archive that stands in none. */
  readonly known?: Known;
};

export type Known = { readonly listings: Remembered<Listing>; readonly refusals: Refusals };

export type Opened = {
  /** Whether it is a text as well: an e-mail. */
  readonly isText: boolean;
  readonly items: readonly Item[];
  readonly skipped: readonly Remark[];
  /** The endings of files that are no documents. */
  readonly passedOver: readonly string[];
};

const deepest = 3;
const tooDeep = `Archives stand in one another deeper than ${deepest}: unpack it, and read the folder.`;

export const freshUnpacking = ({ unpackedBytes, fileBytes, office }: Required<Limits>): Unpacking => ({
  depth: 0,
  budget: { left: unpackedBytes, all: unpackedBytes, file: fileBytes },
  office,
});

/**
 * What is in an archive or hangs on an e-mail; null where the bytes are neither. Throws LIMIT where they stand too
 * deep in one another, INPUT where they cannot be unpacked.
 */
export const openItems = async (
  origin: string,
  bytes: Uint8Array,
  unpacking: Unpacking,
  workers: Pick<Workers, 'parts'>,
): Promise<Opened | null> => {
  const { depth, budget, office, known } = unpacking;
  const held = await openHeld(origin, bytes, unpacking, workers);
  if (!held) return null;
  const isTooDeep = depth >= deepest && held.files.length > 0;
  if (isTooDeep && !held.isText) throw new CetuError('LIMIT', tooDeep);
  if (isTooDeep) return { isText: true, items: [], skipped: [{ path: origin, reason: tooDeep }], passedOver: [] };
  const items: Item[] = [];
  const skipped = held.refused.map(({ name, reason }) => ({ path: within(origin, name), reason }));
  const passedOver: string[] = [];
  for (const { name, hash, unpack } of held.files) {
    const path = within(origin, name);
    const reason = reasonUnread(name, office !== null);
    if (isPassedBy(name)) continue;
    if (reason) skipped.push({ path, reason });
    else if (!isTaken(name, office !== null)) passedOver.push(extname(name).toLowerCase() || 'no ending');
    else
      items.push({
        origin: path,
        bring: async (sources) => {
          if (hash !== null && sources.isUnchanged(path, hash, rulesVersion())) return 'unchanged';
          const why = hash === null ? null : known?.refusals.reasonOf(hash);
          if (why != null) throw new CetuError('INPUT', why);
          return { bytes: await unpack(budget), unpacking: { depth: depth + 1, budget, office } };
        },
      });
  }
  return { isText: held.isText, items, skipped, passedOver };
};

type Held = Omit<Archive, 'files'> & {
  readonly files: readonly (ListedFile & { unpack(budget: UnpackingBudget): Uint8Array | Promise<Uint8Array> })[];
  /** Whether what holds the files is a text as well: an e-mail. */
  readonly isText: boolean;
};

// What is left of a budget is known once the archive before has been unpacked.
const turns = new WeakMap<UnpackingBudget, Promise<unknown>>();
const inTurn = <Value>(budget: UnpackingBudget, work: () => Promise<Value>): Promise<Value> => {
  const done = (turns.get(budget) ?? Promise.resolve()).then(work);
  turns.set(
    budget,
    done.catch(() => null),
  );
  return done;
};

/** The files of a zip archive, which are unpacked one by one; of others all at once, in a process of its own. */
const openHeld = async (
  origin: string,
  bytes: Uint8Array,
  { budget, office, known }: Unpacking,
  workers: Pick<Workers, 'parts'>,
): Promise<Held | null> => {
  const zip = openArchive(bytes);
  if (zip) return { ...zip, files: zip.files.map((file) => ({ ...file, hash: null })), isText: false };
  const holder = holderOfParts(bytes);
  if (!holder) return null;
  const isText = holder === 'mail';
  const own = known ? bytesHashOf(bytes) : '';
  const unpacked = (): ReturnType<typeof partsOf> => partsOf({ path: origin, bytes }, { budget, office }, workers);
  const listed = known?.listings.of(own);
  if (listed) return heldAs(listed, isText, unpacked);
  const parts = await unpacked();
  if (!parts) return { files: [], refused: [], isText: false };
  const listing = listingOf(parts, isText);
  if (!('status' in parts) || isLasting(parts.diagnostics)) known?.listings.note(own, listing);
  return heldAs(listing, isText, async () => parts);
};

/** The files of a listing, which are unpacked as the first is asked for. Throws INPUT where there can be none. */
const heldAs = (listing: Listing, isText: boolean, unpacked: () => ReturnType<typeof partsOf>): Held => {
  if ('why' in listing) throw new CetuError('INPUT', listing.why);
  let parts: ReturnType<typeof partsOf> | null = null;
  const unpack = async (at: number): Promise<Uint8Array> => {
    parts ??= unpacked();
    const found = await parts;
    if (found && 'status' in found) throw new CetuError('INPUT', reasonOf(found));
    return found?.files[at]?.bytes ?? new Uint8Array();
  };
  const files = listing.files.map((file, at) => ({ ...file, unpack: () => unpack(at) }));
  return { files, refused: listing.refused, isText };
};

/** What is wrong with an e-mail is told where its text is read. */
const listingOf = (parts: ReadParts, isText: boolean): Listing => {
  if ('status' in parts) return isText ? { files: [], refused: [] } : { why: reasonOf(parts) };
  const files = parts.files.map(({ name, bytes }) => {
    const isSimple = bytes !== null && !holderOfParts(bytes) && !openArchive(bytes);
    return { name, hash: isSimple ? bytesHashOf(bytes) : null };
  });
  return { files, refused: parts.refused };
};

const reasonOf = ({ diagnostics }: Extract<ReadParts, { readonly status: 'failed' }>): string =>
  diagnostics.map(({ message }) => message).join(' ');

/** The files of an archive or e-mail, unpacked in a process of its own; null where the run is stopped. */
const partsOf = (
  file: SourceFile,
  { budget, office }: Pick<Unpacking, 'budget' | 'office'>,
  workers: Pick<Workers, 'parts'>,
): Promise<ReadParts | null> =>
  inTurn(budget, async () => {
    const { file: fileBytes, left: unpackedBytes } = budget;
    const found = await workers.parts(file, { ...defaultLimits, fileBytes, unpackedBytes, office });
    if (found && !('status' in found)) for (const part of found.files) budget.left -= part.bytes?.length ?? 0;
    return found;
  });

/**
 * The bytes of one file in an archive or e-mail, in one within it and so on: `names` is its path, cut where it holds
 * !/. A name may hold the sign itself, so the longest that is there is taken. Throws NOT_FOUND where it is not there,
 * INPUT or LIMIT where it cannot be unpacked.
 */
export const unpackPath = async (
  bytes: Uint8Array,
  names: readonly string[],
  unpacking: Unpacking,
  workers: Pick<Workers, 'parts'>,
): Promise<Uint8Array> => {
  if (names.length === 0) return bytes;
  const held = await openHeld(names[0] ?? '', bytes, unpacking, workers);
  for (let count = names.length; count > 0; count--) {
    const name = names.slice(0, count).join('!/');
    const refused = held?.refused.find((one) => one.name === name);
    if (refused) throw new CetuError('INPUT', refused.reason);
    const file = held?.files.find((one) => one.name === name);
    if (file) return unpackPath(await file.unpack(unpacking.budget), names.slice(count), unpacking, workers);
  }
  throw new CetuError('NOT_FOUND', `There is no archive with a file ${names[0]} in it.`);
};

const within = (origin: string, name: string): string => `${origin}!/${name}`;

/**
 * Tells of an archive the origins that the store has from within it; the store is looked through once, whatever is
 * asked. `isThere` says which files there are.
 */
export const originsInArchives = async (
  graph: GraphReader,
  isThere: (file: string) => boolean,
): Promise<(archive: string) => readonly string[]> => {
  const inner: { readonly path: string; readonly file: string }[] = [];
  for await (const source of everyItem((page) => graph.sources(page)))
    for (const { path } of source.origins) {
      const file = fileOf(path, isThere);
      if (file !== path) inner.push({ path, file });
    }
  // What is typed may be an archive within one: a.zip!/c.zip.
  const isIn = (archive: string, { path, file }: (typeof inner)[number]): boolean =>
    path.startsWith(within(archive, '')) && archive.length >= file.length;
  return (archive) => inner.filter((one) => isIn(archive, one)).map(({ path }) => path);
};

/**
 * The file that an origin stands in: itself, or the archive. Names of folders, archives and files may hold the sign,
 * too: the longest path that `isThere` is one; of what is gone, the first that has the name of an archive.
 */
export const fileOf = (origin: string, isThere: (file: string) => boolean): string => {
  const names = origin.split('!/');
  if (names.length === 1) return origin;
  const cuts = names.map((_, i) => names.slice(0, i + 1).join('!/'));
  return cuts.findLast(isThere) ?? cuts.find(mayHoldFiles) ?? origin;
};
