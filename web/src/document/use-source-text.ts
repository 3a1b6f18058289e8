// The text of a source and its passages, fetched piece by piece until all is there; what has come can be shown
// meanwhile.
import { useEffect } from 'react';
import { after, usePages } from '../answers.ts';
import type { Refusal } from '../ask.ts';
import { Passages, type PassagesQuery, Text } from '../generated/operations.ts';

export type SourcePassage = NonNullable<PassagesQuery['source']>['passages']['nodes'][number];
export type SourceText = {
  /** The text from its first character on, as far as it has come. */
  readonly raw: string;
  /** The passages in pages, in the order of the text. */
  readonly pages: readonly (readonly SourcePassage[])[];
  readonly loading: boolean;
  readonly refusal: Refusal | null;
  readonly retry: () => void;
};

const pieceLength = 100_000; // the most that the server gives at once

export const useSourceText = (source: string): SourceText => {
  const text = usePages(Text, { source, start: 0, length: pieceLength }, ({ source: of }) =>
    of?.text.hasNext ? { start: of.text.extent.end } : null,
  );
  const passages = usePages(Passages, { source, first: 100 }, ({ source: of }) => after(of?.passages));
  useEffect(() => {
    if (!text.refusal) text.more?.();
    if (!passages.refusal) passages.more?.();
  });
  return {
    raw: text.pages.map((page) => page.source?.text.text ?? '').join(''),
    pages: passages.pages.map((page) => page.source?.passages.nodes ?? []),
    loading: text.loading || passages.loading,
    refusal: text.refusal ?? passages.refusal,
    retry: text.refusal ? text.retry : passages.retry,
  };
};
