// The day by which a document is filed: searches, lists and filters all ask here.
import type { DateKind, DocumentDate } from './facts.ts';

/**
 * Of several days the one of issue, else the next best that is printed. A last day in force is not when a document is
 * from.
 */
const order: readonly DateKind[] = ['issued', 'signed', 'published', 'effective', 'received'];

/** `2023-03-24`, or the year alone where only that is printed; null where no day or only the last day in force is. */
export const documentDay = (dates: readonly Pick<DocumentDate, 'kind' | 'value'>[]): string | null => {
  for (const kind of order) {
    const found = dates.find((date) => date.kind === kind);
    if (found) return found.value;
  }
  return null;
};
