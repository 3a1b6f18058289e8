/** The page, from 1, on which a place of the text stands; null where there are none. */
export const pageAt = (pages: readonly number[] | null, at: number): number | null => {
  if (!pages || pages.length === 0) return null;
  let low = 0;
  let high = pages.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pages[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low + 1;
};
