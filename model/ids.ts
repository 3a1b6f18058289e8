// Ids that are made of others: of a row of funding and of a passage.
import type { Key } from './keys.ts';
import type { SourceId } from './source.ts';

/** The id of the row that these awards of a document are. */
export const rowId = (document: Key, rowHash: string): string => `${document}#${rowHash}`;

/** The document and the hash in a row's id; null for another id. */
export const parseRowId = (id: string): { readonly document: Key; readonly rowHash: string } | null => {
  const [, document, rowHash] = /^(.+)#([0-9a-f]{16})$/s.exec(id) ?? [];
  return document === undefined || rowHash === undefined ? null : { document, rowHash };
};

/** The source and the first character in a passage's id, `SOURCE/passage/START-END`; null for another id. */
export const parsePassageId = (id: string): { readonly source: SourceId; readonly start: number } | null => {
  const [, source, start] = /^(.+)\/passage\/(\d{1,15})-\d{1,15}$/s.exec(id) ?? [];
  return source === undefined ? null : { source, start: Number(start) };
};
