// Which words of a text stand on which page of the file that it was read from.
import type { Span } from '../form/span.ts';
import { timesIn } from './boxes.ts';

type Passage = { readonly span: Span; readonly page: number | null };

export type OnPage = {
  readonly page: number;
  readonly words: string;
  /** Which of the places of these words on the page is meant, from 0. */
  readonly nth: number;
  /** Whether the words may stand on the next page: their passage is the last that begins on this one. */
  readonly mayFollow: boolean;
};

export type Pages = {
  /** The page of a place in the text; undefined where no passage before it has one. */
  readonly at: (place: number) => number | undefined;
  /** Where the first passage that begins on a page begins in the text. */
  readonly startOf: (page: number) => number | undefined;
  readonly find: (span: Span) => OnPage | null;
};

/** The pages of the passages of a text, in its order; `raw` is the text as far as it has come. */
export const pagesOf = (passages: readonly Passage[], raw: string): Pages => {
  const paged = passages.filter(({ page, span }) => page !== null && span.end <= raw.length);
  const starts = new Map<number, number>();
  for (const { page, span } of paged) if (page !== null && !starts.has(page)) starts.set(page, span.start);
  const indexAt = (place: number): number => paged.findLastIndex(({ span }) => span.start <= place);
  const at = (place: number): number | undefined => paged[indexAt(place)]?.page ?? undefined;
  const find = ({ start, end }: Span): OnPage | null => {
    const index = indexAt(start);
    const page = paged[index]?.page;
    if (page === undefined || page === null) return null;
    const words = raw.slice(start, end);
    const nth = timesIn(raw.slice(starts.get(page) ?? start, start), words);
    return { page, words, nth, mayFollow: paged[index + 1]?.page !== page };
  };
  return {
    at,
    startOf: (page) => starts.get(page),
    find,
  };
};
