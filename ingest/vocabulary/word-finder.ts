// Finds many words at once: a trie walked from every place of a text. Most places begin no word, which one look into a table
// tells (docs/decisions/0006-own-word-finder.md has what it was measured against).

export type WordHit<T> = { readonly start: number; readonly end: number; readonly value: T };

type Node<T> = { readonly values: T[]; next: Map<number, Node<T>> | null };

/** A function that returns every occurrence of every word, by start, the longer last; a word given twice has both values. */
export const wordFinder = <T>(words: Iterable<readonly [string, T]>): ((text: string) => WordHit<T>[]) => {
  const placeOf = new Uint16Array(0x10000); // of each unit that a word begins with: its place in `first`; 0 of others
  const first: (Node<T> | null)[] = [null];
  for (const [word, value] of words) {
    if (word === '') continue;
    const unit = word.charCodeAt(0);
    if (placeOf[unit] === 0) placeOf[unit] = first.push({ values: [], next: null }) - 1;
    let node = first[placeOf[unit] ?? 0];
    if (!node) continue;
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
      const place = placeOf[text.charCodeAt(start)] ?? 0;
      if (place === 0) continue;
      let node = first[place];
      for (let end = start + 1; node; end++) {
        for (const value of node.values) hits.push({ start, end, value });
        node = end < text.length ? node.next?.get(text.charCodeAt(end)) : null;
      }
    }
    return hits;
  };
};
