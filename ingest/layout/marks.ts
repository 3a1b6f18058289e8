// Finds marks by their place. Marks stand in the order of the text, and those of a kind do not overlap.
import type { Mark } from '../types.ts';

type MarkOf<Kind extends Mark['kind']> = Extract<Mark, { readonly kind: Kind }>;

/** A function that gives the mark of a kind that a place of the text stands in, or null. */
export const markFinder = <Kind extends Mark['kind']>(
  marks: readonly Mark[],
  kind: Kind,
): ((at: number) => MarkOf<Kind> | null) => {
  const found = marks.filter((mark): mark is MarkOf<Kind> => mark.kind === kind);
  return (at) => {
    let low = 0;
    let high = found.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((found[middle]?.span.start ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    const mark = found[low - 1];
    return mark && at < mark.span.end ? mark : null;
  };
};
