// Paging, the same for every list: forward, by cursors that name a place in an order and never a count of rows.

export type PageRequest = {
  /** At least 1; the store refuses more than `maxPageSize`. */
  readonly first: number;
  /** The cursor of the item after which the page begins. */
  readonly after?: string | null;
};

export const maxPageSize = 500;

export type Page<T> = {
  readonly items: readonly T[];
  /** One for each item. Opaque; valid on every adapter and after any change of the store. */
  readonly cursors: readonly string[];
  readonly hasNext: boolean;
  /** How many there are in all, before paging. */
  readonly total: number;
};

/** The same where nobody asks how many there are in all. */
export type Uncounted<T> = Omit<Page<T>, 'total'>;

/** A cursor for a place in an order: its sort values. */
export const encodeCursor = (values: readonly (string | number | null)[]): string =>
  toBase64Url(JSON.stringify(values));

/** The sort values of a cursor; null where it is none of ours. */
export const decodeCursor = (cursor: string): readonly (string | number | null)[] | null => {
  try {
    const values: unknown = JSON.parse(fromBase64Url(cursor));
    return Array.isArray(values) && values.every((v) => v === null || ['string', 'number'].includes(typeof v))
      ? values
      : null;
  } catch {
    return null;
  }
};

const toBase64Url = (text: string): string => {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
};

const fromBase64Url = (text: string): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.charCodeAt(0)),
  );
