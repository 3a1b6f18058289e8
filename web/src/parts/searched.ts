// What was searched, and how its names were taken, as addresses carry it: from a search to the text of a hit, and on
// from fact to fact there.
import { useMemo } from 'react';

export type Searched = {
  /** Empty where nothing was. */
  readonly q: string;
  /** Names and numbers that were looked for as they are typed. */
  readonly plain: readonly string[];
  /** Industries beside which the fields in them were looked for. */
  readonly narrower: readonly string[];
};

export const readSearched = (query: URLSearchParams): Searched => ({
  q: query.get('q')?.trim() ?? '',
  plain: query.getAll('plain'),
  narrower: query.getAll('narrower'),
});

/** The same object as long as the same is searched. */
export const useSearched = (query: URLSearchParams): Searched => {
  const searched = readSearched(query);
  const key = JSON.stringify(searched);
  return useMemo(() => searched, [key]);
};

/** How the names are to be taken, as a question asks for it. */
export const readingOf = ({ plain, narrower }: Searched) => ({
  ...(plain.length > 0 && { asTyped: plain }),
  ...(narrower.length > 0 && { narrower }),
});
