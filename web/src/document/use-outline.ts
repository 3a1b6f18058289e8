// The headings of a source, all of them, in the order of the text.
import { useEffect, useMemo } from 'react';
import { after, usePages } from '../answers.ts';
import type { Refusal } from '../ask.ts';
import { Outline, type OutlineQuery } from '../generated/operations.ts';

export type Heading = OutlineQuery['sections']['nodes'][number];
export type OutlineOf = {
  readonly sections: readonly Heading[];
  readonly loading: boolean;
  readonly refusal: Refusal | null;
  readonly retry: () => void;
};

export const useOutline = (source: string): OutlineOf => {
  const { pages, loading, refusal, retry, more } = usePages(Outline, { source, first: 100 }, ({ sections }) =>
    after(sections),
  );
  useEffect(() => {
    if (!refusal) more?.();
  });
  const sections = useMemo(() => pages.flatMap((page) => page.sections.nodes), [pages]);
  return { sections, loading, refusal, retry };
};
