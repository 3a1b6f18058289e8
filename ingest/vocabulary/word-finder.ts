// Finds many words at once: a trie walked from every place of a text (docs/decisions/0006-own-word-finder.md has what it was
// measured against).
//
// The trie is kept in tables of numbers, for walking it is a tenth of the time of reading: of each unit the node of the words that
// begin with it, and of all further steps one hash table.

export type WordHit<T> = { readonly start: number; readonly end: number; readonly value: T };

/** A function that returns every occurrence of every word, by start, the longer last; a word given twice has both values. */
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
  const trie = new Trie(words);
  return (text) => {
    const found: number[] = [];
    for (let start = 0; start < text.length; start++) {
      let node = trie.begin(text.charCodeAt(start));
      for (let end = start + 1; node !== 0; end++) {
        const word = trie.wordAt(node);
        if (word >= 0) found.push(start, word);
        node = end < text.length ? trie.step(node, text.charCodeAt(end)) : 0;
      }
    }
    return found;
  };
};

/** A trie of words. Nodes are numbers, 0 is none. */
class Trie {
  /** Of each unit: the node of the words that begin with it. */
  private readonly first = new Int32Array(0x10000);
  /** Of each node: the number of the word that ends there, plus 1. */
  private readonly words: Int32Array;
  /** The steps, three numbers each (node, unit, next node), where the hash of the first two points or in the next free place. */
  private readonly steps: Int32Array;
  private readonly mask: number;
  private nodes = 1;

  constructor(words: readonly string[]) {
    const units = words.reduce((sum, word) => sum + word.length, 0); // as many nodes at most
    const places = 2 ** Math.ceil(Math.log2(2 * units + 1));
    this.words = new Int32Array(units + 1);
    this.steps = new Int32Array(3 * places);
    this.mask = places - 1;
    words.forEach((word, number) => {
      if (word !== '') this.words[this.add(word)] = number + 1;
    });
  }

  /** The node of the words that begin with a unit. */
  begin(unit: number): number {
    return this.first[unit] ?? 0;
  }

  /** The node behind a node by a unit. */
  step(node: number, unit: number): number {
    return this.steps[this.placeOf(node, unit) + 2] ?? 0;
  }

  /** The word that ends at a node; -1 for none. */
  wordAt(node: number): number {
    return (this.words[node] ?? 0) - 1;
  }

  private add(word: string): number {
    const unit = word.charCodeAt(0);
    let node = this.begin(unit);
    if (node === 0) {
      node = this.nodes++;
      this.first[unit] = node;
    }
    for (let i = 1; i < word.length; i++) node = this.next(node, word.charCodeAt(i));
    return node;
  }

  /** The node behind a node by a unit, made where there is none. */
  private next(node: number, unit: number): number {
    const place = this.placeOf(node, unit);
    const known = this.steps[place + 2] ?? 0;
    if (known !== 0) return known;
    this.steps.set([node, unit, this.nodes], place);
    return this.nodes++;
  }

  /** Where a step stands among the steps, or would stand. */
  private placeOf(node: number, unit: number): number {
    let place = (Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    for (;;) {
      place &= this.mask;
      const at = this.steps[3 * place];
      if (at === 0 || (at === node && this.steps[3 * place + 1] === unit)) return 3 * place;
      place++;
    }
  }
}
