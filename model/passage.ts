// The unit of retrieval: a paragraph, a list item, a heading or a table row with its place in the outline.
import type { DocumentType } from './facts.ts';
import type { SourceId } from './source.ts';
import type { Span } from './span.ts';

export const passageKinds = ['heading', 'paragraph', 'list-item', 'table-row', 'front-matter'] as const;
export type PassageKind = (typeof passageKinds)[number];

export type Passage = {
  /** `SOURCE/passage/START-END`. */
  readonly id: string;
  readonly source: SourceId;
  readonly span: Span;
  readonly kind: PassageKind;
  /**
   * The words as laid out: hard wraps and blanks inside words mended, so that a phrase is found across a line break.
   * `offsets[i]` is where unit i stands in the source's text; null where the text is as it stands from `span.start`
   * on.
   */
  readonly text: string;
  readonly offsets: readonly number[] | null;
  /** The titles of the headings above, outermost first. */
  readonly section: readonly string[];
  /** The id of the innermost section node, or null. */
  readonly sectionId: string | null;
  readonly part: string | null;
  /** From 1, for paged formats. */
  readonly page: number | null;
  /** In yuan, of the awards and amounts that it states (passage-sums.ts); left out where there are none. */
  readonly sums?: readonly number[];
  /** What the whole document is, onto each passage, for filters and facets. */
  readonly document: PassageDocument;
};

export type PassageDocument = {
  readonly title: string;
  readonly type: DocumentType;
  readonly docNumber: string | null;
  readonly region: string | null;
  /** The document's day (document-day.ts), `2023-03-24` or `2020`. */
  readonly date: string | null;
};
