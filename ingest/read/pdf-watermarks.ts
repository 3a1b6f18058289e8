// Watermarks that stand level: words in much larger or in faint type that are repeated on a page, or stand at one
// place of most pages. Those that stand aslant are told by their angle alone (pdf-words.ts).
import type { PlacedRun } from './pdf-words.ts';

/** Words with their places, as placeOf gives them, that are watermarks on every page. */
export type Watermarks = ReadonlySet<string>;

/** What and where a run is. */
export const placeOf = ({ text, matrix }: PlacedRun): string =>
  `${text.replace(/\s/g, '')} ${Math.round((matrix[4] ?? 0) / 5)} ${Math.round((matrix[5] ?? 0) / 5)}`;

/** Those that stand at one place of three pages and of most of them, in large or faint type. */
export const watermarksOf = (pages: readonly (readonly PlacedRun[])[]): Watermarks => {
  if (pages.length < leastPages) return new Set();
  const counts = new Map<string, number>();
  for (const runs of pages) {
    const isOdd = oddOf(runs);
    for (const place of new Set(runs.filter(isOdd).map(placeOf))) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return new Set(
    [...counts].filter(([, count]) => count >= leastPages && count > pages.length / 2).map(([place]) => place),
  );
};

/** Those that one page repeats. */
export const watermarksOfPage = (runs: readonly PlacedRun[]): ReadonlySet<PlacedRun> => {
  const odd = Map.groupBy(runs.filter(oddOf(runs, largeOnPage)), ({ text }) => text.replace(/\s/g, ''));
  // Cells in the head of a table stand side by side, at one height.
  const heights = (same: readonly PlacedRun[]): number =>
    new Set(same.map(({ matrix }) => Math.round((matrix[5] ?? 0) / 5))).size;
  return new Set([...odd.values()].flatMap((same) => (heights(same) >= leastOnPage ? same : [])));
};

const leastPages = 3;
// Names of a table's faint head may stand twice on a page.
const leastOnPage = 3;
// A heading that comes back on its page (申报条件 of each of three schemes) is some 1.6 times the text.
const largeOnPage = 1.9;
const shortest = 4;

/**
 * Whether a run is in type that much larger than the page's usual one, or in faint type where the usual one is not.
 */
const oddOf = (runs: readonly PlacedRun[], large = 1.5): ((run: PlacedRun) => boolean) => {
  const sizes = runs
    .flatMap(({ text, height }) => Array.from({ length: Math.min(50, text.length) }, () => height))
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  const faint = runs.reduce((sum, { text, isFaint }) => sum + (isFaint ? text.length : 0), 0);
  const isPageFaint = faint * 2 > runs.reduce((sum, { text }) => sum + text.length, 0);
  return ({ text, height, isFaint }) =>
    text.replace(/[\s\d]/g, '').length >= shortest && (height >= usual * large || (isFaint === true && !isPageFaint));
};
