// Two texts beside each other: passages that both have stand on one line, and so do those that became one another.
import { diffArrays, diffWordsWithSpace } from 'diff';
import { likeness, pairsOf } from '../form/likeness.ts';

export type Change = { readonly text: string; readonly changed: boolean };

export type Pair =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly before: readonly Change[]; readonly after: readonly Change[] }
  | { readonly kind: 'gone' | 'new'; readonly text: string };

/** The passages of both texts in order. */
export const lineUp = (before: readonly string[], after: readonly string[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  let gone: readonly string[] = [];
  const settle = (fresh: readonly string[]): void => {
    pairs.push(...replaced(gone, fresh));
    gone = [];
  };
  for (const { added, removed, value } of diffArrays([...before], [...after])) {
    if (removed) gone = value;
    else if (added) settle(value);
    else {
      settle([]);
      pairs.push(...value.map((text) => ({ kind: 'same', text }) as const));
    }
  }
  settle([]);
  return pairs;
};

/** Passages that stand in the place of others: those alike on one line, in their order. */
const replaced = (gone: readonly string[], fresh: readonly string[]): readonly Pair[] => {
  const pairs: Pair[] = [];
  const freshPairs = fresh.map(pairsOf);
  let next = 0;
  for (const text of gone) {
    const own = pairsOf(text);
    const at = freshPairs.findIndex((one, index) => index >= next && likeness(own, one) >= alike);
    if (at < 0) {
      pairs.push({ kind: 'gone', text });
      continue;
    }
    pairs.push(...fresh.slice(next, at).map((one) => ({ kind: 'new', text: one }) as const));
    pairs.push(changed(text, fresh[at] ?? ''));
    next = at + 1;
  }
  return [...pairs, ...fresh.slice(next).map((one) => ({ kind: 'new', text: one }) as const)];
};

// Half of the pairs of characters are the same: an article with another sum or another sentence.
const alike = 0.5;

const changed = (before: string, after: string): Pair => {
  const pieces = diffWordsWithSpace(before, after, { intlSegmenter: segmenter });
  const side = (skip: 'added' | 'removed'): readonly Change[] =>
    pieces
      .filter((piece) => !piece[skip])
      .map(({ value, added, removed }) => ({ text: value, changed: added || removed }));
  return { kind: 'changed', before: side('added'), after: side('removed') };
};

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
