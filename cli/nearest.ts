// What somebody probably meant: the known word that is fewest edits away from the one that was typed.

/**
 * The candidate nearest to `word`, the first of equals; null where none is near enough to be a slip of the fingers.
 */
export const nearest = (word: string, candidates: Iterable<string>): string | null => {
  let best: string | null = null;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1; // one slip in three letters, and one in a short word
  for (const candidate of candidates) {
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
};

/** ` Did you mean X?`, or nothing. */
export const suggestion = (word: string, candidates: Iterable<string>): string => {
  const near = nearest(word, candidates);
  return near === null ? '' : ` Did you mean ${near}?`;
};

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
const editDistance = (a: string, b: string): number => {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(above, j - 1) + Number(a[i - 1] !== b[j - 1]);
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? at(before, j - 2) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(above, j) + 1, at(row, j - 1) + 1, replaced, swapped));
    }
    [before, above] = [above, row];
  }
  return at(above, b.length);
};

const at = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY;
