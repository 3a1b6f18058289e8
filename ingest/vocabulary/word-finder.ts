// Finds many words at once: a trie walked from every place of a text. Most places begin no word, which one look into a
// table tells (docs/decisions/0006-own-word-finder.md has what it was measured against).

type Node = { word: number; next: Map<number, Node> | null };

export type WordHit<T> = { readonly start: number; readonly end: number; readonly value: T };

/**
 * A function that returns every occurrence of every word, by start, the longer last; a word given twice has both
 * values.
 */
export const wordFinder = <T>(words: Iterable<readonly [string, T]>): ((text: string) => WordHit<T>[]) => {
  const values = new Map<string, T[]>();
  for (const [word, value] of words) {
    const known = values.get(word);
    if (known) known.push(value);
    else values.set(word, [value]);
  }
  const list = [...values].map(([word, meant]) => ({ length: word.length, meant }));
  const scan = wordScanner([...values.keys()]);
  return (text) => {
    const found = scan(text);
    const hits: WordHit<T>[] = [];
    for (let i = 0; i < found.length; i += 2) {
      const start = found[i] ?? 0;
      const word = list[found[i + 1] ?? 0];
      if (word) for (const value of word.meant) hits.push({ start, end: start + word.length, value });
    }
    return hits;
  };
};

/** The same of words that differ, in bare numbers: of each occurrence its start, and which word it is. */
export const wordScanner = (words: readonly string[]): ((text: string) => readonly number[]) => {
  const placeOf = new Uint16Array(0x10000); // of each unit that a word begins with: its place in `first`; 0 of others
  const first: (Node | null)[] = [null];
  words.forEach((word, number) => {
    if (word === '') return;
    const unit = word.charCodeAt(0);
    if (placeOf[unit] === 0) placeOf[unit] = first.push({ word: -1, next: null }) - 1;
    let node = first[placeOf[unit] ?? 0];
    if (!node) return;
    for (let i = 1; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      node.next ??= new Map();
      let next = node.next.get(unit);
      if (!next) {
        next = { word: -1, next: null };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.word = number;
  });
  return (text) => {
    const found: number[] = [];
    for (let start = 0; start < text.length; start++) {
      const place = placeOf[text.charCodeAt(start)] ?? 0;
      if (place === 0) continue;
      let node = first[place];
      for (let end = start + 1; node; end++) {
        if (node.word >= 0) found.push(start, node.word);
        node = end < text.length ? node.next?.get(text.charCodeAt(end)) : null;
      }
    }
    return found;
  };
};
