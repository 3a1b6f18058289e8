// What there is to read: the name that it goes by in the store, and how its bytes are had. A run knows no more of
// where its items come from: files, pages of the web, files in an archive.
import type { ServerVersion } from '../model/index.ts';
import type { Unpacking } from './archives.ts';
import type { DocumentFile, Found, Remark } from './documents.ts';
import type { HeldSources } from './held.ts';
import { oneLine } from './output.ts';
import { readBytes } from './read-file.ts';

export interface Item {
  readonly origin: string;
  /** Throws INPUT, LIMIT or NOT_FOUND with a sentence that leaves the origin out. */
  bring(held: HeldSources): Promise<Brought>;
}

export type Brought = 'unchanged' | BroughtBytes;

export type BroughtBytes = {
  readonly bytes: Uint8Array;
  /** The encoding that whoever gave them names. */
  readonly charset?: string | null;
  readonly version?: ServerVersion;
  /** What is to be read besides: the pages that this one leads to. */
  readonly further?: readonly Item[];
  /** Of a file from an archive: what else may be unpacked. */
  readonly unpacking?: Unpacking;
};

/** What a run is to do: items, and what is told beside them. */
export type Asked = Omit<Found, 'documents'> & { readonly items: readonly Item[] };

/** What was found, as items. */
export const asked = ({ documents, ...told }: Found, fileBytes: number): Asked => ({
  ...told,
  items: documents.map((file) => fileItem(file, fileBytes)),
});

export const fileItem = ({ path, origin }: DocumentFile, mostBytes: number): Item => ({
  origin,
  bring: async () => ({ bytes: await readBytes(path, mostBytes) }),
});

export const sayRemark = ({ path, reason }: Remark): string => `${oneLine(path)}: ${reason}`;
