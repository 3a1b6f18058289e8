// A source is one text as ingested: the unit of put and remove. It owns its text, passages, facts and diagnostics.

/** 24 hexadecimal digits of the SHA-256 of the text. */
export type SourceId = string;

export type SourceStatus = 'complete' | 'partial';

/** What a web server says of the version that it gave, sent back to it to ask whether there is another. */
export type ServerVersion = { readonly etag?: string; readonly lastModified?: string };

/** Where a text was read from. The same text from a second place is the same source with two origins. */
export type Origin = ServerVersion & {
  /**
   * A path as given by the user, relative to the corpus where possible, or an address; of a file in an archive
   * `a.zip!/b.docx`.
   */
  readonly path: string;
  /** SHA-256 of the file's bytes, hexadecimal: unchanged bytes and rules mean nothing to do. */
  readonly bytesHash: string;
};

/** What a store lists of a source without its text. */
export type SourceRecord = {
  readonly id: SourceId;
  /** Sorted by path; at least one. */
  readonly origins: readonly Origin[];
  /** The version of the rules that read it. */
  readonly rules: string;
  readonly status: SourceStatus;
  /** In UTF-16 units. */
  readonly length: number;
  /** A hash of the passages as the search index holds them: equal means that the index is up to date. */
  readonly passagesHash: string;
  /** The title of the document that it is a text of, or the last part of its first origin. */
  readonly title: string;
};

/** The address that an origin can be opened at; null where it is a path. */
export const originUrl = ({ path }: Origin): string | null =>
  /^https?:\/\//.test(path) ? (path.split('!/')[0] ?? null) : null;
