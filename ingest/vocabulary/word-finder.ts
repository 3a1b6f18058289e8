// Finds many words at once: a trie walked from every place of a text. Most places begin no word, which one look into a table
// tells (docs/decisions/0006-own-word-finder.md has what it was measured against).

export type WordHit<T> = { readonly start: number; readonly end: number; readonly value: T };

type Node<T> = { readonly values: T[]; next: Map<number, Node<T>> | null };

/** A function that returns every occurrence of every word, by start, the longer last; a word given twice has both values. */
export const wordFinder = <T>(words: Iterable<readonly [string, T]>): ((text: string) => WordHit<T>[]) => {
  const first: (Node<T> | null)[] = Array.from({ length: 0x10000 }, () => null); // by the unit that a word begins with
  for (const [word, value] of words) {
    if (word === '') continue;
    const unit = word.charCodeAt(0);
    let node = first[unit] ?? { values: [], next: null };
    first[unit] = node;
    for (let i = 1; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      node.next ??= new Map();
      let next = node.next.get(unit);
      if (!next) {
        next = { values: [], next: null };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.values.push(value);
  }
  return (text) => {
    const hits: WordHit<T>[] = [];
    for (let start = 0; start < text.length; start++) {
      let node = first[text.charCodeAt(start)];
      for (let end = start + 1; node; end++) {
        for (const value of node.values) hits.push({ start, end, value });
        node = end < text.length ? node.next?.get(text.charCodeAt(end)) : null;
      }
    }
    return hits;
  };
};
