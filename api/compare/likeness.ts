// Which of many titles are alike, by the characters that stand beside each other in them: the share of pairs that two
// have in common, from 0 to 1 (Dice).

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

type Alike = { readonly a: number; readonly b: number; readonly like: number };

/**
 * Which of many texts are at least so alike (above 0), each two once, by their places in the list; `meet` says where
 * those begin that a text may be like. Asks only of texts that share a pair.
 */
export const alikeAmong = (texts: readonly Pairs[], least: number, meet: (at: number) => number): readonly Alike[] => {
  const holding = new Map<string, { readonly at: number; readonly count: number }[]>();
  const holdingOf = (key: string) => {
    const found = holding.get(key) ?? [];
    holding.set(key, found);
    return found;
  };
  for (const [at, text] of texts.entries()) {
    for (const [pair, count] of keysOf(text)) holdingOf(pair).push({ at, count });
  }
  const shared = new Uint32Array(texts.length);
  return texts.flatMap((text, a) => {
    const from = meet(a);
    shared.fill(0);
    for (const [pair, count] of keysOf(text))
      for (const other of holding.get(pair) ?? [])
        shared[other.at] = (shared[other.at] ?? 0) + Math.min(count, other.count);
    const found: Alike[] = [];
    for (let b = Math.max(from, a + 1); b < texts.length; b++) {
      const [both = 0, other] = [shared[b], texts[b]];
      if (both === 0 || !other) continue;
      const like = (2 * both) / (Math.max(1, text.all) + Math.max(1, other.all));
      if (like >= least) found.push({ a, b, like });
    }
    return found;
  });
};

/** Its pairs; of a text that is too short for one, itself, by a key that is longer than a pair. */
const keysOf = ({ text, counts, all }: Pairs): Iterable<readonly [string, number]> =>
  all === 0 ? [[`only ${text}`, 1]] : counts;
