// How alike two texts are, by the characters that stand beside each other in them.

/** How often each pair of neighbouring characters stands in a text. */
export type Pairs = { readonly text: string; readonly counts: ReadonlyMap<string, number>; readonly all: number };

export const pairsOf = (text: string): Pairs => {
  const counts = new Map<string, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { text, counts, all: Math.max(0, text.length - 1) };
};

/** The share of pairs that two texts have in common, from 0 to 1 (Dice). */
export const likeness = (a: Pairs, b: Pairs): number => {
  const all = a.all + b.all;
  if (all === 0) return a.text === b.text ? 1 : 0;
  const [fewer, more] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of fewer.counts) shared += Math.min(count, more.counts.get(pair) ?? 0);
  return (2 * shared) / all;
};
